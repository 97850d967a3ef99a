import { mappedText, replaceIn, sourceSpan } from "../../../../../src/domain/propose/text/mapped-text";

test("what was replaced, dropped or kept still knows where it stood", () => {
  const source = "tre&nbsp;sm\u00adå kontroller";
  const decoded = replaceIn(mappedText(source), /&nbsp;/g, () => " ");
  const clean = replaceIn(decoded, /\u00ad/g, () => "");
  expect(clean.text).toBe("tre små kontroller");
  const spanOf = (word: string) =>
    sourceSpan(clean, { start: clean.text.indexOf(word), end: clean.text.indexOf(word) + word.length });
  const at = (word: string) => source.slice(spanOf(word).start, spanOf(word).end);
  expect([at("tre"), at("små"), at("kontroller"), at(" s")]).toEqual(["tre", "sm\u00adå", "kontroller", "&nbsp;s"]);
});

test("a match that is left alone changes nothing", () => {
  const mapped = mappedText("abc");
  expect(replaceIn(mapped, /b/g, () => null)).toBe(mapped);
});
