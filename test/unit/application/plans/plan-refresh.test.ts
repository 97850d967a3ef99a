// The plan of a refresh, looked at before anything is done: what it writes, what it asks for, and what it leaves alone.
import fc from "fast-check";
import type { RefreshPlan } from "../../../../src/application/plans/plan";
import { planRefresh } from "../../../../src/application/plans/plan-refresh";
import type { HandEdit } from "../../../../src/domain/book/hand-edit";
import { promisesAsOf, reportBasis } from "../../../../src/domain/evidence/basis";
import type { CellValue } from "../../../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../../../src/workbook/schema/tabs";
import {
  applied,
  changesIn,
  countingMeans,
  roundTripsOf,
  type Sheet,
  sourceOf,
} from "../../../helpers/application/plan-source";
import { day } from "../../../helpers/make";
import { aWorkbook, headersOf, type RowByHeader } from "../../../helpers/tabs";

const TODAY = day("2022-06-30");
const NOW = "2022-06-30 09:15";
const BY = "Kommunpolis";

function planned(sheet: Sheet, edit: HandEdit | null = null): { plan: RefreshPlan; asked: readonly string[] } {
  const { source, asked } = sourceOf(sheet);
  const plan = planRefresh(
    source,
    { today: TODAY, now: NOW, typed: edit ? [{ edit, by: BY, at: NOW }] : [] },
    countingMeans(),
  );
  return { plan, asked };
}

const columnOf = (header: string) => headersOf(ACTIVITIES).indexOf(header);
const [ID, DATE, STATE] = [columnOf("Aktivitet-ID"), columnOf("Datum"), columnOf("Läge")];
const held = (id: string): RowByHeader => ({
  "Aktivitet-ID": id,
  Datum: "2022-03-04",
  Aktivitetstyp: "Patrull",
  Läge: "Genomförd",
});
const withActivities = (...rows: RowByHeader[]) => aWorkbook({ Aktiviteter: rows });
/** A workbook that has been refreshed before, with the IDs given. */
const known = (...ids: string[]) => ({ "ids Aktiviteter 0": ids.map((id) => `${id}\n`).join(""), hasRowNotes: "no" });
const editOf = (row: number, column: number, rest: Partial<HandEdit> = {}): HandEdit => ({
  tab: "Aktiviteter",
  row,
  lastRow: row,
  column,
  lastColumn: column,
  range: "B2",
  before: "",
  ...rest,
});

test("where there is nothing to do the plan is empty, and no more is read", () => {
  const { plan, asked } = planned({ tabs: withActivities(held("A1")), kept: known("A1") });
  expect(changesIn(plan)).toEqual({});
  expect(roundTripsOf(plan)).toBe(0);
  expect(asked).toEqual([]);
  expect(plan.summary.groups.flatMap(({ lines }) => lines).map(({ share }) => share)).toEqual([0.5]);
});

test("rows typed without an ID and a state get them, cells below one another in one write", () => {
  const row = { Datum: "2022-03-04", Aktivitetstyp: "Patrull" };
  const { plan } = planned({
    tabs: withActivities(row, { ...row, Datum: "2022-07-01" }, held("A1")),
    kept: known("A1"),
  });
  expect(changesIn(plan)).toEqual({
    cells: [
      { tab: "Aktiviteter", row: 1, column: ID, values: ["A-1", "A-2"] },
      { tab: "Aktiviteter", row: 1, column: STATE, values: ["Genomförd", "Planerad"] },
    ],
    knownIds: { "ids Aktiviteter 0": "A-1\nA-2\nA1\n" },
  });
  expect(plan.book.activities.map(({ id, state }) => [id, state])).toEqual([
    ["A-1", "Genomförd"],
    ["A-2", "Planerad"],
    ["A1", "Genomförd"],
  ]);
  expect(roundTripsOf(plan)).toBe(3);
});

test("an ID that has vanished leaves a line, and is forgotten when the line is there", () => {
  const { plan } = planned({ tabs: withActivities(held("A1")), kept: known("A1", "A2") });
  expect(changesIn(plan)).toEqual({
    vanished: {
      changes: [{ tab: "Aktiviteter", row: "A2", field: "Raden", before: "Fanns", after: "Finns inte längre" }],
      marks: { by: "", at: NOW },
    },
    knownIds: { "ids Aktiviteter 0": "A1\n" },
  });
});

describe("notes", () => {
  const OWN = "Så räknas raden:\nRäknas för 1.1";

  test("a row that is typed gets one, in one read of its own cell", () => {
    const { plan, asked } = planned(
      { tabs: withActivities(held("A1"), held("A2")), kept: known("A1", "A2") },
      editOf(2, 5),
    );
    expect(plan.rowNotes).toEqual({ tab: "Aktiviteter", row: 2, column: ID, values: [OWN] });
    expect(plan.hasRowNotes).toEqual({ hasRowNotes: "yes" });
    expect(asked).toEqual(["notes Aktiviteter 2-2"]);
  });

  test("a note that people have written is left alone", () => {
    const notes = { [`Aktiviteter 1 ${ID}`]: "Ring skolan" };
    const { plan } = planned({ tabs: withActivities(held("A1")), kept: known("A1"), notes }, editOf(1, 5));
    expect(changesIn(plan)).toEqual({});
  });

  test("the add-on's own are kept up to date by every refresh, and written from the first change to the last", () => {
    const notes = Object.fromEntries([1, 2, 3].map((row) => [`Aktiviteter ${row} ${ID}`, OWN]));
    const cancelled = { ...held("A1"), Läge: "Inställd" };
    const { plan, asked } = planned({
      tabs: withActivities(held("A0"), cancelled, held("A2")),
      kept: { ...known("A0", "A1", "A2"), hasRowNotes: "yes" },
      notes,
    });
    expect(changesIn(plan)).toEqual({
      rowNotes: { tab: "Aktiviteter", row: 2, column: ID, values: ["Så räknas raden:\nInställd: räknas inte"] },
    });
    expect(asked).toEqual(["notes Aktiviteter 1-3"]);
  });
});

test("a paste is one line, whatever it holds, and a note for each row", () => {
  const rows = [held("A1"), held("A2"), held("A3")];
  const edit = editOf(1, 0, { lastRow: 3, lastColumn: 7, range: "A2:H4" });
  const { plan } = planned({ tabs: withActivities(...rows), kept: known("A1", "A2", "A3") }, edit);
  expect(plan.typed).toEqual([
    {
      changes: [{ tab: "Aktiviteter", row: "", field: "Aktiviteter!A2:H4", before: "", after: "" }],
      marks: { by: BY, at: NOW },
    },
  ]);
  expect(plan.rowNotes?.values).toHaveLength(3);
});

describe("a day typed as 4/3", () => {
  const tabs = withActivities({ ...held("A1"), Datum: "4/3" });
  const edit = editOf(1, DATE, { before: "44621" });

  test("becomes the day, and the line says so", () => {
    const { plan, asked } = planned({ tabs, kept: known("A1") }, edit);
    expect(plan.cells).toEqual([{ tab: "Aktiviteter", row: 1, column: DATE, values: ["2022-03-04"] }]);
    expect(plan.typed[0]?.changes).toEqual([
      { tab: "Aktiviteter", row: "A1", field: "Datum", before: "2022-03-01", after: "2022-03-04" },
    ]);
    expect(plan.book.activities.map(({ date }) => date)).toEqual(["2022-03-04"]);
    expect(asked).toEqual(["formulas Aktiviteter 1-1", "notes Aktiviteter 1-1"]);
  });

  test.each<[name: string, sheet: Partial<Sheet>, edit: HandEdit | null]>([
    ["stays where a formula gives it", { formulas: { [`Aktiviteter 1 ${DATE}`]: '="4/3"' } }, edit],
    ["stays where nobody has just typed it", {}, null],
    ["stays where another cell was typed", {}, editOf(1, DATE + 1)],
  ])("%s", (_name, sheet, typed) => {
    expect(planned({ tabs, kept: known("A1"), ...sheet }, typed).plan.cells).toEqual([]);
  });
});

describe("a sent follow-up that no longer holds", () => {
  const sent = { "Uppföljning-ID": "U1", Datum: "2022-06-01", Typ: "Löpande", "Per datum": "2022-05-31" };
  const tabs = aWorkbook({
    Aktiviteter: [held("A1")],
    Uppföljningar: [{ ...sent, Kontrollsumma: "0".repeat(64) }],
    Underlag: [{ "Uppföljning-ID": "U1", "Löfte-ID": "1.1", "Rad-ID": "A0", Utfall: "counted", Kontrollsumma: "1" }],
  });
  const kept = { ...known("A1"), "ids Uppföljningar 0": "U1\n" };

  test("gets a note of what differs, and Sammanställning names it", () => {
    const { plan, asked } = planned({ tabs, kept });
    expect(plan.followUpNotes).toMatchObject([{ tab: "Uppföljningar", row: 1, column: 0 }]);
    expect(plan.followUpNotes[0]?.values[0]).toContain("Uppföljningen 2022-05-31 stämmer inte längre");
    expect(plan.summary.outdated.map(({ id }) => id)).toEqual(["U1"]);
    expect(asked).toEqual(["notes Uppföljningar 0-1", "evidence"]);
  });

  test("told of already, Underlag isn't read again", () => {
    const first = planned({ tabs, kept }).plan;
    const { plan, asked } = planned(applied({ tabs, kept }, first));
    expect(changesIn(plan)).toEqual({});
    expect(plan.summary.outdated.map(({ id }) => id)).toEqual(["U1"]);
    expect(asked).toEqual(["notes Uppföljningar 0-1"]);
  });

  test("under a note of people's own, the note stays", () => {
    const { plan } = planned({ tabs, kept, notes: { "Uppföljningar 1 0": "Skickad med post" } });
    expect(plan.followUpNotes).toEqual([]);
    expect(plan.summary.outdated).toHaveLength(1);
  });

  test("loses the note when it holds again", () => {
    const { book } = planned({ tabs, kept }).plan;
    const asOf = day("2022-05-31");
    const checksum = countingMeans().sha256(reportBasis(asOf, promisesAsOf(book, asOf)));
    const holding = aWorkbook({ Aktiviteter: [held("A1")], Uppföljningar: [{ ...sent, Kontrollsumma: checksum }] });
    const notes = applied({ tabs, kept }, planned({ tabs, kept }).plan).notes ?? {};
    const { plan, asked } = planned({ tabs: holding, kept, notes });
    expect(changesIn(plan)).toEqual({
      followUpNotes: [{ tab: "Uppföljningar", row: 1, column: 0, values: [""] }],
    });
    expect(plan.summary.outdated).toEqual([]);
    expect(asked).toEqual(["notes Uppföljningar 0-1"]);
  });
});

describe("whatever stands in Aktiviteter", () => {
  const cell = fc.constantFrom<CellValue>(
    "",
    "A1",
    "A2",
    "2022-03-04",
    "4/3",
    "32 maj",
    "Patrull",
    "Genomförd",
    " ",
    3,
  );
  const row = fc.record({
    "Aktivitet-ID": fc.constantFrom<CellValue>("", "A1", "A2", "A3", 7),
    Datum: fc.constantFrom<CellValue>("", "2022-03-04", "2022-08-01", "4/3", "5 maj 2022", "32 maj"),
    Aktivitetstyp: fc.constantFrom<CellValue>("", "Patrull", "Möte"),
    Läge: fc.constantFrom<CellValue>("", "Genomförd", "Planerad", "Klar?"),
    Plats: cell,
  });
  const sheet = fc
    .tuple(fc.array(row, { maxLength: 6 }), fc.subarray(["A1", "A2", "A9"]))
    .map(([rows, ids]): Sheet => ({ tabs: withActivities(...rows), kept: known(...ids) }));
  const edit = fc.option(
    fc
      .record({ row: fc.nat(6), column: fc.nat(9), height: fc.nat(3), width: fc.nat(3) })
      .map(
        ({ row: at, column, height, width }): HandEdit =>
          editOf(at, column, { lastRow: at + height, lastColumn: column + width }),
      ),
  );

  test("a plan that has been applied leaves nothing for the next one", () => {
    fc.assert(
      fc.property(sheet, edit, (before, typed) => {
        const after = applied(before, planned(before, typed).plan);
        const { hasRowNotes: _, ...again } = changesIn(planned(after).plan);
        expect(again).toEqual({});
      }),
    );
  });

  test("a plan never touches a cell that people have filled in, but for days they have just typed", () => {
    fc.assert(
      fc.property(sheet, edit, (before, typed) => {
        const { plan } = planned(before, typed);
        for (const { tab, row: first, column, values } of plan.cells) {
          const { rows = [] } = before.tabs.find(({ name }) => name === tab) ?? {};
          values.forEach((value, at) => {
            const said = String(rows[first + at]?.[column] ?? "").trim();
            const isTidied =
              column === DATE && typed !== null && first + at >= typed.row && first + at <= typed.lastRow;
            expect([value, said === "" || isTidied]).toEqual([value, true]);
          });
        }
      }),
    );
  });
});
