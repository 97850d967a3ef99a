import { oncePerText } from "../../../../../src/domain/propose/text/per-text";

test("a text is read once for each set of words", () => {
  const asked: string[] = [];
  const read = oncePerText((low: string, { mark }: { readonly mark: string }) => {
    asked.push(low + mark);
    return low + mark;
  });
  const [one, other] = [{ mark: "!" }, { mark: "?" }];
  expect([read("a", one), read("a", one), read("a", other), read("b", one)]).toEqual(["a!", "a!", "a?", "b!"]);
  expect(asked).toEqual(["a!", "a?", "b!"]);
});
