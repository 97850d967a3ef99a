import fc from "fast-check";
import {
  foldOf,
  isBlankText,
  listedNames,
  listedWords,
  plainText,
  wordOf,
  wordsOf,
} from "../../../../src/domain/book/words";

describe("foldOf: one word, however a program stored it", () => {
  test.each([
    ["in another case", "SKOLGÅRD"],
    ["with spaces around it", "  skolgård\t"],
    ["with its ring as a sign of its own (NFD)", "skolga\u030ard"],
    ["with a soft hyphen", "skol\u00adgård"],
    ["with a soft hyphen between a letter and its ring", "skolga\u00ad\u030ard"],
    ["with a zero-width space", "skol\u200bgård"],
    ["with a zero-width no-break space, or a byte order mark", "\ufeffskolgård"],
    ["with a word joiner", "skol\u2060gård"],
    ["with a joiner and a non-joiner", "skol\u200d\u200cgård"],
    ["with marks of direction", "\u200eskolgård\u200f"],
    ["with a direction isolated", "\u2068skolgård\u2069"],
    ["with a control character", "skol\u0001gård\u0085"],
    ["with an apostrophe that kept it text", "'skolgård"],
  ])("%s", (_case, text) => {
    expect(foldOf(text)).toBe("skolgård");
  });

  test.each([
    ["a no-break space", "Öppet\u00a0hus"],
    ["a narrow no-break space", "Öppet\u202fhus"],
    ["a thin space", "Öppet\u2009hus"],
    ["an ideographic space", "Öppet\u3000hus"],
    ["two spaces", "Öppet  hus"],
    ["a line break", "Öppet\r\nhus"],
  ])("%s is a space", (_case, text) => {
    expect(foldOf(text)).toBe("öppet hus");
  });

  test.each(["\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212", "\ufe63", "\uff0d"])(
    "%s is a hyphen",
    (dash) => {
      expect(foldOf(`A${dash}traktor`)).toBe("a-traktor");
    },
  );

  test("letters that differ are other words", () => {
    expect(new Set(["skola", "skolå", "skol a", "skolä", "skol-a"].map(foldOf)).size).toBe(5);
  });

  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."aÅö -'\u00ad\u00a0\u200b\u030a\u2011"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
  });

  test("a folded word folds to itself", () => {
    fc.assert(
      fc.property(
        text.filter((word) => !/^\s*'/.test(plainText(word))),
        (word) => foldOf(foldOf(word)) === foldOf(word),
      ),
    );
  });

  test("nothing unseen is left, wherever it stood", () => {
    const unseen = fc.constantFrom("\u00ad", "\u200b", "\ufeff", "\u2060", "\u0000", "\u034f");
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö]{1,9}$/), fc.nat(9), unseen, (word, at, sign) => {
        expect(foldOf(word.slice(0, at) + sign + word.slice(at))).toBe(word.normalize("NFC"));
      }),
    );
  });
});

test("a word keeps its case and its dashes", () => {
  expect(wordOf(" '2.10 ")).toBe("2.10");
  expect(wordOf("Polis–kommun")).toBe("Polis–kommun");
  expect(wordOf("A\u2011traktor")).toBe("A-traktor");
});

test("the words of a cell are told apart at commas, each once", () => {
  expect(wordsOf("2.1, \u200b2.2,2.1\u00ad, ,")).toEqual(["2.1", "2.2"]);
});

test.each(["", " ", "\u00a0\u200b", "\ufeff\u00ad\n", "\u0000"])("%j says nothing", (text) => {
  expect(isBlankText(text)).toBe(true);
});

test.each([
  ["Polis och kommun", ["Polis", "kommun"], ["Polis", "kommun"]],
  ["Hund & Sök AB; Trafikpolisen", ["Hund", "Sök AB", "Trafikpolisen"], ["Hund & Sök AB", "Trafikpolisen"]],
  ["A/S Vakt, Ljus+", ["A", "S Vakt", "Ljus"], ["A/S Vakt", "Ljus+"]],
  [" , ", [], []],
])("what %j lists, as words and as names of those who did it", (cell, asWords, asNames) => {
  expect([listedWords(cell), listedNames(cell)]).toEqual([asWords, asNames]);
});
