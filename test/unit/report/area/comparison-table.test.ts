import { areaMember } from "../../../../src/domain/area/area-member";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { figureLines } from "../../../../src/report/area/comparison-table";
import { municipality, rowsOf, yearOf } from "../../../helpers/an-area";
import { aCommitment, anOutcome, day } from "../../../helpers/make";

/** A year of Pajala's promise of so many contacts a week. */
function year(number: number, target: number, text = `Minst ${target} kontakter i veckan`) {
  const period = yearOf(number);
  const commitments = [aCommitment({ text, kind: "Snitt", interval: "vecka", target, period })];
  const book = municipality("Pajala", commitments, rowsOf(150, "Kontakt", period), { period });
  const [judgement] = judgeBook(book, day("2025-01-01"));
  if (!judgement) throw new Error("no promise");
  return { member: areaMember(book, day("2025-01-01")), judgement };
}

test("what was changed between a municipality's years stands beside them", () => {
  expect(figureLines([year(2022, 3), year(2023, 2)], "sv")).toEqual([
    "Pajala: 2022 2,9 · 2023 2,9 · Ändrat 2023: målet är 2 per vecka, förut 3 per vecka.",
  ]);
  expect(figureLines([year(2022, 3), year(2023, 3)], "sv")).toEqual(["Pajala: 2022 2,9 · 2023 2,9"]);
});

test("a year that only the workbook's earlier periods tell of stands before those that are judged", () => {
  const now = year(2022, 3);
  const earlier = [anOutcome(2020, { average: 2.5, counted: 131 }), anOutcome(2021, { average: 2.84, counted: 148 })];
  const told = earlier.map((outcome) => ({ ...outcome, text: "Minst 3 kontakter i veckan" }));
  const member = { ...now.member, earlier: [...told, { ...anOutcome(2021), text: "Något annat", commitment: "9.9" }] };
  expect(figureLines([{ ...now, member }], "sv")).toEqual(["Pajala: 2020 2,5 · 2021 2,8 · 2022 2,9"]);
  // A year with a workbook of its own is judged from its log.
  const [before, after] = [year(2021, 3), { ...now, member }];
  expect(figureLines([before, after], "sv")).toEqual(["Pajala: 2020 2,5 · 2021 2,9 · 2022 2,9"]);
});
