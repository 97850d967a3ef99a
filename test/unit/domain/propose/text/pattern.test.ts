import { regex, regexAll } from "../../../../../src/domain/propose/text/pattern";

test("a pattern is made once of the same parts", () => {
  const dayOf = (month: string) => regex("^\\d+ (", month, ")$");
  expect(dayOf("maj")).toBe(dayOf("maj"));
  expect([dayOf("maj").test("3 maj"), dayOf("juni").test("3 maj")]).toEqual([true, false]);
  expect([..."a1 b2".matchAll(regexAll("(", "[a-z]", ")\\d"))].map(([, letter]) => letter)).toEqual(["a", "b"]);
});
