import { madeOnce, regex, regexAll } from "../../../../../src/domain/propose/text/pattern";

test("a pattern is made once of the same parts", () => {
  const dayOf = (month: string) => regex("^\\d+ (", month, ")$");
  expect(dayOf("maj")).toBe(dayOf("maj"));
  expect([dayOf("maj").test("3 maj"), dayOf("juni").test("3 maj")]).toEqual([true, false]);
  expect([..."a1 b2".matchAll(regexAll("(", "[a-z]", ")\\d"))].map(([, letter]) => letter)).toEqual(["a", "b"]);
});

test("what is put together of words is put together once", () => {
  const made = madeOnce(({ words }: { readonly words: readonly string[] }) => [...words]);
  const words = { words: ["polis"] };
  expect(made(words)).toBe(made(words));
});
