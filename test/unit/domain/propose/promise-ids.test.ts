// What the promises of a text are numbered: as the text does it, or by their areas.
import { draftList, dropDraft, rewriteDraft } from "../../../../src/domain/propose/draft-list";
import { promiseIds } from "../../../../src/domain/propose/promise-ids";
import { proposeCommitments } from "../../../../src/domain/propose/propose-commitments";
import { swedish } from "../../../../src/i18n/reading/swedish";

const textWith = ([a, b, c]: readonly [string, string, string]) => `Sandvike – medborgarlöften 2027

Trafik
${a}Polisen ska göra minst två hastighetskontroller.
${b}Kommunen ska göra minst tre skolbesök.

Trygghet
${c}Polisen ska gå minst två trygghetsvandringar.
`;

const read = (marks: readonly [string, string, string]) => {
  const source = textWith(marks);
  const proposed = proposeCommitments(source, { activityTypes: [] }, { words: swedish });
  const list = draftList(proposed);
  return { list, idsOf: ({ drafts }: typeof list) => promiseIds(source, drafts, proposed).join(" ") };
};

test.each([
  [["1. ", "2. ", "3. "], "1 2 3"],
  [["1.1 ", "1.2 ", "2.1 "], "1.1 1.2 2.1"],
  [["Löfte 1: ", "Löfte 2: ", "Löfte 3: "], "1 2 3"],
  [["1) ", "3) ", "4) "], "1 3 4"],
  [["1. ", "2. ", "1. "], "1.1 1.2 2.1"],
  [["1. ", "• ", "3. "], "1.1 1.2 2.1"],
  [["• ", "• ", "• "], "1.1 1.2 2.1"],
] as const)("%j → %s", (marks, ids) => {
  const { list, idsOf } = read(marks);
  expect(idsOf(list)).toBe(ids);
});

test("what is dropped takes its number with it, and a promise made two has all numbered anew", () => {
  const { list, idsOf } = read(["1. ", "2. ", "3. "]);
  expect(idsOf(dropDraft(list, 1))).toBe("1 3");
  const around = { period: null, municipality: "", lists: { activityTypes: [] }, words: swedish };
  expect(idsOf(rewriteDraft(list, 0, "Polisen gör en sak.\nKommunen gör en annan.", around))).toBe("1.1 1.2 1.3 2.1");
});
