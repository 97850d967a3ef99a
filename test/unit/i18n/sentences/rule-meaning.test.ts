import type { PromiseRule } from "../../../../src/domain/book/promise-rule";
import { ruleMeaning } from "../../../../src/i18n/sentences/rule-meaning";
import { aCommitment, day } from "../../../helpers/make";

const {
  id: _id,
  period: _period,
  assessment: _as,
  analysis: _an,
  interpretation: _in,
  agreed: _ag,
  ...said
} = aCommitment();
const base: PromiseRule = { ...said, from: null, to: null, activityTypes: ["Medborgarkontakt"] };
const year = { from: day("2022-01-01"), to: day("2022-12-31") };
const settings = { period: year, excludedWeeks: [], memberOf: {} };

test.each<[Partial<PromiseRule>, string | null]>([
  [{ kind: "Snitt", target: 3, interval: "vecka" }, "3 i snitt per vecka under 2022 = 157 gånger (medborgarkontakt)"],
  [
    { kind: "Varje", target: 1, interval: "varannan månad", from: day("2022-03-01") },
    "minst 1 varannan månad, varje gång, under 1 mars 2022–31 december 2022 = 5 tvåmånadersperioder",
  ],
  [
    { kind: "Antal", target: 2, places: ["A", "B", "C"], spread: "Var och en" },
    "2 på var och en av 3 platser under 2022 = 6",
  ],
  [{ kind: "Antal", target: 2 }, null],
  [{ kind: "Snitt", target: 3, interval: null }, null],
  [{ kind: "Milstolpe", target: 3 }, null],
  [{ kind: "Varje", target: 1, interval: "vecka", to: day("2021-01-01") }, null],
])("%j", (rule, line) => {
  expect(ruleMeaning({ ...base, ...rule }, settings, "sv")).toBe(line);
});
