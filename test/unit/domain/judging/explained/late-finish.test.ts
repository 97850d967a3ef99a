import { lateFinish } from "../../../../../src/domain/judging/explained/late-finish";
import { sidebar as english } from "../../../../../src/i18n/en/sidebar";
import { sidebar as swedish } from "../../../../../src/i18n/sv/sidebar";
import { aBook } from "../../../../helpers/a-book";
import { aCommitment, anActivity, day } from "../../../../helpers/make";

const council = aCommitment({
  kind: "Milstolpe",
  target: null,
  activityTypes: ["Råd"],
  placeTypes: ["Skola"],
  period: { from: day("2022-01-01"), to: day("2022-06-30") },
});
const late = anActivity("2022-07-20", { id: "A9", type: "Råd", placeType: "Skola" });
const other = (date: string) => anActivity(date, { id: "A1", type: "Råd", placeType: "Skola" });
const daysLate = (row: typeof late, stored: readonly (typeof late)[] = [], change: Partial<typeof council> = {}) =>
  lateFinish(row, { ...council, ...change }, aBook({ activities: stored }), day("2022-08-01"));

test("what a milestone waited for says how late it came, before and after it is saved", () => {
  expect(daysLate(late)).toBe(20);
  expect(daysLate(late, [late])).toBe(20);
  expect(daysLate(late, [other("2022-07-25")])).toBe(20);
});

test.each([
  ["a milestone done in time", late, [other("2022-05-02")], {}],
  ["one done late already", late, [other("2022-07-02")], {}],
  ["a day in the period", { ...late, date: day("2022-06-30") }, [], {}],
  ["a booked activity", { ...late, state: "Planerad" }, [], {}],
  ["another kind of place", { ...late, placeType: "Torg" }, [], {}],
  ["another kind of promise", late, [], { kind: "Antal", target: 1 }],
] as const)("%s is nothing done late", (_name, row, stored, change) => {
  expect(daysLate(row, stored, change)).toBeUndefined();
});

test("the sidebar says that it is done, and how late", () => {
  expect(swedish.effect.doneLate("Brottsförebyggande råd", 20)).toBe(
    "Klart, men 20 dagar för sent: Brottsförebyggande råd",
  );
  expect(swedish.effect.doneLate("Råd", 1)).toBe("Klart, men 1 dag för sent: Råd");
  expect(english.effect.doneLate("Råd", 1)).toBe("Done, but 1 day late: Råd");
});
