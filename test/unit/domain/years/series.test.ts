import type { PeriodOutcome } from "../../../../src/domain/book/period-outcome";
import { seriesOfEach } from "../../../../src/domain/years/series";
import { anOutcome, day, RULE } from "../../../helpers/make";

/** The years of the series of the first promise, with ! before one that can't be compared with the year before it. */
function years(now: readonly PeriodOutcome[], earlier: readonly PeriodOutcome[]): string {
  const [series = []] = seriesOfEach(now, earlier);
  return series
    .map(({ outcome, isComparable }) => `${isComparable ? "" : "!"}${outcome.period.from.slice(0, 4)}`)
    .join(" ");
}

const now = anOutcome(2024);
const inUnits = (unit: string) => ({ rule: { ...RULE, unit } });
const FIVE = "Minst fem kontakter i veckan";

test.each<[what: string, earlier: PeriodOutcome[], told: string]>([
  ["no past", [], "2024"],
  [
    "the same words, whatever the number and the order",
    [anOutcome(2023, { commitment: "1.4" }), anOutcome(2022)],
    "2022 2023 2024",
  ],
  ["a year in which it wasn't given", [anOutcome(2021)], "2021 2024"],
  ["other figures in the words, and the same number", [anOutcome(2023, { text: FIVE })], "2023 2024"],
  ["other figures in the words, and another number", [anOutcome(2023, { text: FIVE, commitment: "1.4" })], "2024"],
  ["other words for the same kind of activity", [anOutcome(2023, { text: "Vi syns ute varje vecka" })], "2023 2024"],
  [
    "another promise under the same number",
    [anOutcome(2023, { text: "Ett lokalt råd ska finnas", rule: { ...RULE, activityTypes: ["Möte"] } })],
    "2024",
  ],
  [
    "the same words counted another way, which is said",
    [anOutcome(2023, { kind: "Antal", interval: null })],
    "2023 !2024",
  ],
  ["another unit, which is said", [anOutcome(2023, inUnits("timmar"))], "2023 !2024"],
  ["days instead of occasions, which is said", [anOutcome(2023, { rule: { ...RULE, counts: "Dagar" } })], "2023 !2024"],
  ["a rule that nobody has kept", [anOutcome(2023, { rule: null })], "2023 2024"],
  ["a period that isn't over before", [anOutcome(2024), anOutcome(2025)], "2024"],
  ["halves of a year", [anOutcome(2023, { period: { from: day("2023-07-01"), to: day("2023-12-31") } })], "2023 2024"],
])("%s", (_what, earlier, told) => {
  expect(years([now], earlier)).toBe(told);
});

test("of two that tell of one period the first is taken, but for one that is counted alike", () => {
  const told = (...earlier: PeriodOutcome[]) => seriesOfEach([now], earlier)[0]?.map(({ outcome }) => outcome.counted);
  expect(told(anOutcome(2023, { counted: 1 }), anOutcome(2023, { counted: 2 }))).toEqual([1, 156]);
  expect(told(anOutcome(2023, { counted: 1, kind: "Antal" }), anOutcome(2023, { counted: 2 }))).toEqual([2, 156]);
});

test("words that another promise has today are that one's past, and no longer this one's by its number", () => {
  const taken = anOutcome(2024, { commitment: "2.2" });
  const renamed = anOutcome(2024, { text: FIVE });
  expect(years([renamed], [anOutcome(2023)])).toBe("2023 2024");
  expect(years([renamed, taken], [anOutcome(2023)])).toBe("2024");
  expect(years([taken, renamed], [anOutcome(2023)])).toBe("2023 2024");
});

test("a promise is followed back step by step, as it was worded each year", () => {
  const first = anOutcome(2022, { commitment: "1.1", text: "Tre kontakter per vecka i hela kommunen" });
  const second = anOutcome(2023, { commitment: "1.1", text: "Minst tre kontakter per vecka i hela kommunen" });
  expect(years([anOutcome(2024, { text: second.text })], [first, second])).toBe("2022 2023 2024");
});
