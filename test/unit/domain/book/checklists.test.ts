import fc from "fast-check";
import { answerFrom, checklistFor, mayBePlanned, missingPoints } from "../../../../src/domain/book/checklists";
import { checklist as checklistEn } from "../../../../src/i18n/en/checklist";
import { checklist as checklistSv } from "../../../../src/i18n/sv/checklist";

const TYPES = ["Trygghetsvandring", "Hundsök i skolmiljö", "Riskkväll", "SSPF-möte"];

test.each([
  ["Trygghetsvandring", "safetyWalk"],
  ["trygghetsvandring i Kangos", "safetyWalk"],
  ["Hundsök i skolmiljö", "dogSearch"],
  ["Sök med hund", "dogSearch"],
  ["Riskkväll", "riskEvening"],
  ["SSPF-möte", "sspf"],
  ["Medborgarkontakt", undefined],
  ["Hundpromenad", undefined],
])("%s has the list %s", (type, kind) => {
  expect(checklistFor(type)?.kind).toBe(kind);
});

test("only a dog search may not be planned", () => {
  expect(TYPES.filter((type) => !mayBePlanned(type))).toEqual(["Hundsök i skolmiljö"]);
});

test("the answer is Ja exactly when the whole minimum is ticked", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TYPES),
      fc.context(),
      fc.gen(),
      fc.constantFrom("Ja", "Nej", null),
      (type, _c, gen, before) => {
        const checklist = checklistFor(type);
        if (!checklist) throw new Error(`${type} has no list`);
        const ticked = gen(fc.subarray, [...checklist.minimum, ...checklist.more]);
        const missing = missingPoints(checklist, ticked);
        const answer = answerFrom(checklist, ticked, before);
        expect(answer === "Ja").toBe(missing.length === 0);
        if (before === "Nej" && missing.length > 0) expect(answer).toBe("Nej");
      },
    ),
  );
});

test.each(TYPES)("every point of %s has words in both languages", (type) => {
  const checklist = checklistFor(type);
  if (!checklist) throw new Error(`${type} has no list`);
  const points = [...checklist.minimum, ...checklist.more].sort();
  for (const words of [checklistSv, checklistEn])
    expect(Object.keys(words.points[checklist.kind]).sort()).toEqual(points);
});
