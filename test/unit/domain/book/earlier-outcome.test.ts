import { type EarlierOutcome, earlierOutcomesOf } from "../../../../src/domain/book/earlier-outcome";
import { day } from "../../../helpers/make";

const year = (number: number) => ({ from: day(`${number}-01-01`), to: day(`${number}-12-31`) });
const outcome = (number: number, told: Partial<EarlierOutcome> = {}): EarlierOutcome => ({
  commitment: "2.1",
  text: "Minst tre kontakter i veckan",
  period: year(number),
  kind: "Snitt",
  interval: "vecka",
  counted: 156,
  target: 157,
  ...told,
});
const now = { text: "Minst tre  kontakter i veckan", kind: "Snitt", interval: "vecka", period: year(2024) } as const;

test("the same words counted the same way are the same promise, whatever its number, the oldest period first", () => {
  const earlier = [outcome(2023, { commitment: "1.4", counted: 171 }), outcome(2022)];
  expect(earlierOutcomesOf(now, earlier).map(({ counted }) => counted)).toEqual([156, 171]);
});

test.each<[string, Partial<EarlierOutcome>]>([
  ["other words", { text: "Minst fem kontakter i veckan" }],
  ["another kind", { kind: "Antal" }],
  ["another unit", { interval: "månad" }],
  ["a period that isn't over before", { period: year(2024) }],
])("%s are another promise", (_what, told) => {
  expect(earlierOutcomesOf(now, [outcome(2022, told)])).toEqual([]);
});
