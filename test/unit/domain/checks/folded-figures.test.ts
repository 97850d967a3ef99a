import { foldFigures } from "../../../../src/domain/checks/folded-figures";

test.each([
  ["١٩", "19"],
  ["९०", "90"],
  ["𝟙𝟚", "12"],
  ["1\u200b2", "12"],
  ["l2O", "120"],
  ["Olle 12", "Olle 12"],
  ["²", "2"],
])("%s reads %s", (text, plain) => expect(foldFigures(text).plain).toBe(plain));

test("each sign knows its place in the text", () => {
  const folded = foldFigures("a\u200b𝟙2");
  expect(folded.plain).toBe("a12");
  expect([0, 1, 2].map((at) => [folded.startOf(at), folded.endOf(at)])).toEqual([
    [0, 1],
    [2, 4],
    [4, 5],
  ]);
});
