import { findWord, findWords, hasWord, isWord } from "../../../../../src/domain/propose/text/find-words";

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
