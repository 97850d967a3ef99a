import {
  findWord,
  findWords,
  hasWord,
  isWord,
  madeOnce,
  regex,
  regexAll,
} from "../../../../../src/domain/propose/text/word-pattern";

const table = ["polis", "*vandring*", "riktad*", "*kontroll", "i snitt", "t.ex.", "barn- och ungdom"];

test.each([
  ["polis och kommun", "polis"],
  ["polisen", null],
  ["en trygghetsvandringen i maj", "trygghetsvandringen"],
  ["riktade insatser", "riktade"],
  ["trafik-kontroll nu", "trafik-kontroll"],
  ["kontroller", null],
  ["tre i snitt", "i snitt"],
  ["i  snittet", null],
  ["skolor, t.ex. norrby", "t.ex."],
  ["barn- och ungdom", "barn- och ungdom"],
])("%s", (text, word) => {
  expect(findWord(text, table)?.word ?? null).toBe(word);
  expect(hasWord(text, table)).toBe(word !== null);
});

test("of two words that overlap the longer is found", () => {
  expect(findWords("första halvåret", ["halvåret", "första halvåret"]).map(({ word }) => word)).toEqual([
    "första halvåret",
  ]);
});

test("a whole word is no part of one", () => {
  expect([isWord("hastighetskontroll", table), isWord("en kontroll", table)]).toEqual([true, false]);
});

test("a pattern is made once for each set of values, and reads them as a part of its source", () => {
  const dayOf = (month: string) => regex`^\\d+ (${month})$`;
  expect(dayOf("maj")).toBe(dayOf("maj"));
  expect([dayOf("maj").test("3 maj"), dayOf("juni").test("3 maj")]).toEqual([true, false]);
  expect([..."a1 b2".matchAll(regexAll`(${"[a-z]"})\\d`)].map(([, letter]) => letter)).toEqual(["a", "b"]);
});

test("what is put together of words is put together once", () => {
  const made = madeOnce(({ words }: { readonly words: readonly string[] }) => [...words]);
  const words = { words: ["polis"] };
  expect(made(words)).toBe(made(words));
});
