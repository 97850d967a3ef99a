import { readSentences } from "../../../../../src/domain/propose/text/sentences";

test.each([
  ["Polisen ska synas. Kommunen ska lysa.", ["Polisen ska synas.", "Kommunen ska lysa."]],
  ["Två insatser görs mot mopeder. (Polis)", ["Två insatser görs mot mopeder. (Polis)"]],
  [
    "Polisen besöker t.ex. Norrby skola kl. 10. Sedan går de.",
    ["Polisen besöker t.ex. Norrby skola kl. 10.", "Sedan går de."],
  ],
  ["Klart den 1. maj.", ["Klart den 1. maj."]],
  ["Utan punkt", ["Utan punkt"]],
  ["Det görs m.m. i centrum.", ["Det görs m.m. i centrum."]],
])("%s", (text, sentences) => {
  expect(readSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
