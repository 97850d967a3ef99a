import type { Commitment } from "../../../../src/domain/book/commitment";
import { parseIsoWeek } from "../../../../src/domain/calendar/iso-week";
import { anArea, municipality, rowsOf, yearOf } from "../../../helpers/an-area";
import { aCommitment } from "../../../helpers/make";

const contacts = (told: Partial<Commitment> = {}) =>
  aCommitment({ kind: "Snitt", target: 3, interval: "vecka", activityTypes: ["Medborgarkontakt"], ...told });

const type = "Medborgarkontakt";
const pajala = (count: number, told: Partial<Commitment> = {}) =>
  municipality("Pajala", [contacts(told)], rowsOf(count, type));

test("promises of one kind and type stand side by side, across municipalities and years, in the words of each", () => {
  const period = yearOf(2021);
  const before = municipality("Pajala", [contacts({ period })], rowsOf(156, type, period), { period });
  const other = municipality(
    "Kalix",
    [contacts({ activityTypes: ["medborgarkontakter"] })],
    rowsOf(100, "medborgarkontakter"),
  );
  const [compared, ...rest] = anArea([pajala(120), other, before]).comparisons;
  expect(rest).toEqual([]);
  expect(
    compared?.promises.map(({ member, judgement }) => [
      member.municipality,
      judgement.commitment.period.from,
      judgement.counted,
    ]),
  ).toEqual([
    ["Kalix", "2022-01-01", 100],
    ["Pajala", "2021-01-01", 156],
    ["Pajala", "2022-01-01", 120],
  ]);
});

test("what is counted in one period is added up, and an average per unit as well", () => {
  const other = municipality("Kalix", [contacts({ target: 2 })], rowsOf(80, type));
  const [{ sums = [], promises = [] } = {}] = anArea([pajala(120), other]).comparisons;
  const rates = promises.map(({ judgement }) => judgement.averageToDate ?? Number.NaN);
  expect(sums).toEqual([
    { period: yearOf(2022), counted: 200, target: 157 + 105, averageToDate: (rates[0] ?? 0) + (rates[1] ?? 0) },
  ]);
});

test("weeks that only one of them has left out leave no average together", () => {
  const excludedWeeks = ["2022-W28"].flatMap((week) => parseIsoWeek(week) ?? []);
  const other = municipality("Kalix", [contacts()], rowsOf(80, type), { excludedWeeks });
  const [{ sums = [] } = {}] = anArea([pajala(120), other]).comparisons;
  expect(sums).toEqual([{ period: yearOf(2022), counted: 200, target: 157 + 154 }]);
});

test.each<[string, Partial<Commitment>]>([
  ["units of time that were kept", { kind: "Varje", target: 1, interval: "kvartal" }],
  ["milestones", { kind: "Milstolpe", target: null, interval: null }],
  ["measured values", { kind: "Mätvärde", target: 70, measure: "Trygga" }],
  ["days, which may be the same days", { kind: "Antal", interval: null, counts: "Dagar" }],
  ["figures that stop at each place's target", { kind: "Antal", interval: null, places: ["A"], spread: "Var och en" }],
  ["a number that nobody has filled in", { kind: "Antal", interval: null, target: null }],
])("%s are held against each other and never added up", (_what, told) => {
  const books = ["Pajala", "Kalix"].map((name) => municipality(name, [contacts(told)], rowsOf(3, type)));
  const [{ promises = [], sums = [] } = {}] = anArea(books).comparisons;
  expect([promises.length, sums]).toEqual([2, []]);
});

test("two workbooks of one municipality and period may be of the same rows, and are not added up", () => {
  const other = municipality("Kalix", [contacts()], rowsOf(80, type));
  expect(anArea([pajala(120), pajala(120), other]).comparisons).toMatchObject([{ sums: [] }]);
});

test.each<[string, Partial<Commitment>]>([
  ["another kind", { kind: "Antal", interval: null }],
  ["another unit of time", { interval: "månad" }],
  ["another type", { activityTypes: ["Riskkväll"] }],
  ["another unit", { unit: "timmar" }],
  ["what isn't counted in numbers", { kind: "Löpande" }],
])("%s is not held against it", (_what, told) => {
  const other = municipality("Kalix", [contacts(told)], rowsOf(3, type));
  expect(anArea([pajala(3), other]).comparisons).toEqual([]);
});

test("like promises of one municipality in one period are no comparison", () => {
  const twice = municipality("Pajala", [contacts(), contacts({ id: "2" })], rowsOf(3, type));
  expect(anArea([twice]).comparisons).toEqual([]);
});
