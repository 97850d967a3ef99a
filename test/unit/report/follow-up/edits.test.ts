// A promise whose rule was changed says so in its own section, in the document's language.
import type { Language } from "../../../../src/domain/book/book";
import type { RuleEdit } from "../../../../src/domain/book/rule-edit";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, day } from "../../../helpers/make";
import { composed, reportText } from "../../../helpers/report/report-text";

const edit = (field: RuleEdit["field"], before: string, after: string): RuleEdit => ({
  commitment: "1.1",
  field,
  day: day("2022-05-03"),
  before,
  after,
});

async function told(ruleEdits: readonly RuleEdit[], language: Language = "sv"): Promise<string> {
  return reportText(
    await composed(aBook({ commitments: [aCommitment({ id: "1.1" })], ruleEdits }), "2023-01-31", language),
  );
}

test.each<[RuleEdit, sv: string, en: string]>([
  [
    edit("target", "2,5", "2"),
    "Ändrat: Målet ändrades den 3 maj 2022 från 2,5 till 2.",
    "Changed: The target was changed on 3 May 2022 from 2.5 to 2.",
  ],
  [
    edit("to", "2022-11-30", "2022-12-31"),
    "Ändrat: Löftets sista dag ändrades den 3 maj 2022 från 30 november 2022 till 31 december 2022.",
    "Changed: The promise's last day was changed on 3 May 2022 from 30 November 2022 to 31 December 2022.",
  ],
  [
    edit("interval", "Vecka", "månad"),
    "Ändrat: Målet gäller sedan den 3 maj 2022 per månad i stället för per vecka.",
    "Changed: Since 3 May 2022 the target holds per month instead of per week.",
  ],
])("%j", async (one, sv, en) => {
  expect(await told([one])).toContain(sv);
  expect(await told([one], "en")).toContain(en);
});

test("of what may hold any text only the name is told", async () => {
  const text = await told([edit("placeTypes", "Skola", "Torg"), edit("requirement", "Anna ringde", "Ingen ringde")]);
  expect(text).toContain("Ändrat: Vad som räknas ändrades den 3 maj 2022: platstyper och krav.");
  expect(text).not.toMatch(/Anna|Torg/);
});

test("a promise that is as it was says nothing of it", async () => {
  expect(await told([])).not.toContain("Ändrat:");
});
