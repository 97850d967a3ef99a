import { madeOnce } from "../../../../src/domain/words/made-once";

test("what is put together of words is put together once", () => {
  const made = madeOnce(({ words }: { readonly words: readonly string[] }) => [...words]);
  const words = { words: ["polis"] };
  expect(made(words)).toBe(made(words));
});
