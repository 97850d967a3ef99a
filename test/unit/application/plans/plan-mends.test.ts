// The plan of mends, looked at before anything is done: steps in their order, and a line in Ändringslogg for each.
import { planMends } from "../../../../src/application/plans/plan-mends";
import type { Mend } from "../../../../src/domain/checks/findings";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { offerColumns } from "../../../../src/workbook/mending/offer-columns";
import { proposeMends } from "../../../../src/workbook/mending/propose-mends";
import type { RawTab } from "../../../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../../../src/workbook/schema/tabs";
import { countingMeans, sourceOf } from "../../../helpers/application/plan-source";
import { day } from "../../../helpers/make";
import { aTab, aWorkbook, headersOf, type RowByHeader } from "../../../helpers/tabs";

const TODAY = day("2022-06-30");
const MARKS = { by: "Samordnare", at: "2022-06-30 09:15" };

const proposedIn = (tabs: readonly RawTab[]): Mend[] => {
  const read = tabsFrom(tabs);
  return proposeMends(read, decodeBook(read), TODAY);
};

/** The plan of every mend that is proposed. */
function planOf(tabs: readonly RawTab[], formulas: Readonly<Record<string, string>> = {}) {
  const { source, asked } = sourceOf({ tabs, formulas });
  return { plan: planMends(source, proposedIn(tabs), MARKS, countingMeans()), asked };
}

const held = (id: string, more: RowByHeader = {}): RowByHeader => ({
  "Aktivitet-ID": id,
  Datum: "2022-03-04",
  Aktivitetstyp: "Patrull",
  Läge: "Genomförd",
  ...more,
});
const LISTED = { Listor: [{ Aktivitetstyp: "Patrull", Part: "Polis" }] };
const at = (row: number, header: string) => ({
  tab: "Aktiviteter",
  row,
  column: headersOf(ACTIVITIES).indexOf(header),
});

test.each<[name: string, row: RowByHeader, value: string, line: object]>([
  [
    "a day",
    held("A1", { Datum: "4/3 2022" }),
    "2022-03-04",
    { field: "Datum", before: "4/3 2022", after: "2022-03-04" },
  ],
  ["a word", held("A1", { Parter: "Plois" }), "Polis", { field: "Parter", before: "Plois", after: "Polis" }],
])("%s is written, its row named by its ID", (_name, row, value, line) => {
  const { plan, asked } = planOf(aWorkbook({ ...LISTED, Aktiviteter: [row] }));
  const { field } = line as { field: string };
  expect(plan.steps).toEqual([{ kind: "writeCell", cell: { ...at(1, field), value } }]);
  expect(plan.log).toEqual({ changes: [{ tab: "Aktiviteter", row: "A1", ...line }], marks: MARKS });
  expect(asked).toEqual(["formulas Aktiviteter 1-1"]);
});

test("a day that had become a number gets a day's format as well, since its own would show a number again", () => {
  const { plan } = planOf(aWorkbook({ Aktiviteter: [held("A1", { Datum: 44624 })] }));
  const cell = { ...at(1, "Datum"), value: "2022-03-04" };
  expect(plan.steps).toEqual([{ kind: "writeCell", cell, format: "yyyy-mm-dd" }]);
});

test("the later of two rows with one ID gets another, which the line names it by", () => {
  const { plan } = planOf(aWorkbook({ Aktiviteter: [held("A1"), held("A1")] }));
  expect(plan.steps).toEqual([{ kind: "writeCell", cell: { ...at(2, "Aktivitet-ID"), value: "A-1" } }]);
  expect(plan.log.changes).toEqual([
    { tab: "Aktiviteter", row: "A-1", field: "Aktivitet-ID", before: "A1", after: "A-1" },
  ]);
});

test("a header that comes back names the rows mended after it", () => {
  const headers = headersOf(ACTIVITIES).map((header) => (header === "Aktivitet-ID" ? "Aktivitets-ID" : header));
  const { "Aktivitet-ID": id = "", ...rest } = held("A1", { Datum: "4/3 2022" });
  const tab = aTab("Aktiviteter", [{ ...rest, "Aktivitets-ID": id }], headers);
  const tabs = [...aWorkbook().filter(({ name }) => name !== "Aktiviteter"), tab];
  const { changes } = planOf(tabs).plan.log;
  expect(changes).toEqual([
    { tab: "Aktiviteter", row: "", field: "Rubriken", before: "Aktivitets-ID", after: "Aktivitet-ID" },
    { tab: "Aktiviteter", row: "A1", field: "Datum", before: "4/3 2022", after: "2022-03-04" },
  ]);
});

test("a formula is left alone, and has no line", () => {
  const { row, column } = at(1, "Datum");
  const { plan } = planOf(aWorkbook({ Aktiviteter: [held("A1", { Datum: "4/3 2022" })] }), {
    [`Aktiviteter ${row} ${column}`]: '="4/3 2022"',
  });
  expect([plan.steps, plan.log.changes]).toEqual([[], []]);
});

test.each<[name: string, tabs: readonly RawTab[], step: object, before: string]>([
  [
    "that was renamed gets its name back",
    aWorkbook().map((tab) => (tab.name === "Aktiviteter" ? { ...tab, name: "Loggen" } : tab)),
    { kind: "renameTab", from: "Loggen", to: "Aktiviteter" },
    "Loggen",
  ],
  [
    "that is gone is made again",
    aWorkbook().filter(({ name }) => name !== "Aktiviteter"),
    { kind: "makeTab", name: "Aktiviteter" },
    "",
  ],
])("a tab %s", (_name, tabs, step, before) => {
  const { plan } = planOf(tabs);
  expect(plan.steps).toEqual([step]);
  expect(plan.log.changes).toEqual([{ tab: "Aktiviteter", row: "", field: "Fliken", before, after: "Aktiviteter" }]);
});

test.each([
  ["Ändringslogg", "Vem", "Wem", true],
  ["Aktiviteter", "Datum", "Datm", false],
])(
  "the log's place is looked for afterwards only where the log itself is mended: %s",
  (name, header, typed, expected) => {
    const own = aTab(name, []);
    const headers = (own.rows[0] ?? []).map((cell) => (cell === header ? typed : cell));
    const tabs = [...aWorkbook().filter((tab) => tab.name !== name), { name, rows: [headers, headers.map(() => "x")] }];
    expect(planOf(tabs).plan.mendsLog).toBe(expected);
  },
);

test("nothing to mend is an empty plan", () => {
  const { plan, asked } = planOf(aWorkbook({ Aktiviteter: [held("A1")] }));
  expect(plan).toEqual({ steps: [], log: { changes: [], marks: MARKS }, mendsLog: false });
  expect(asked).toEqual([]);
});

test("columns that are chosen go after everything that stands in the tab, one after the other", () => {
  const tabs = aWorkbook().map((tab) =>
    tab.name === "Löften"
      ? { ...tab, rows: tab.rows.map((row) => [...row.slice(0, 18), row.length > 0 ? "x" : ""]) }
      : tab,
  );
  const { source } = sourceOf({ tabs });
  const offers = offerColumns(source.tabs).filter(({ header }) => header === "Platser" || header === "Enhet");
  const plan = planMends(source, [...offers, ...offers], MARKS, countingMeans());
  expect(plan.steps).toEqual([
    { kind: "addColumn", tab: "Löften", header: "Platser", column: 19 },
    { kind: "addColumn", tab: "Löften", header: "Enhet", column: 20 },
  ]);
  expect(plan.log.changes).toEqual([
    { tab: "Löften", row: "", field: "Rubriken", before: "", after: "Platser" },
    { tab: "Löften", row: "", field: "Rubriken", before: "", after: "Enhet" },
  ]);
});
