// The built add-on's summary on the local runtime: what it asks of the services, and its charts through saves,
// other programs and people's hands.
import { readFileSync } from "node:fs";
import type { SheetChart } from "../../../src/local/runtime/model/chart";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { reshape } from "../../../src/local/runtime/model/reshape";
import { type SheetModel, touch } from "../../../src/local/runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { emptyWorkbook } from "../../../src/local/xlsx/edit/create-workbook";
import { writeChanges } from "../../../src/local/xlsx/edit/write-changes";
import { readWorkbookModel } from "../../../src/local/xlsx/read/model";
import { onBundle } from "../../helpers/bundle/on-bundle";

const TAB = "Sammanställning";
const EXAMPLE = "examples/pajala-2022.xlsx";

interface World {
  readonly book: WorkbookModel;
  readonly runtime: Runtime;
  summary(): SheetModel;
  /** Runs a menu item; what it throws fails the test. */
  run(name: string, input?: unknown): void;
  /** Saves and opens the file again. */
  reopened(): World;
}

function world(bytes: Uint8Array, day = "2022-12-30"): World {
  const identity = { id: "x", name: "bok", url: "file:///bok.xlsx", timeZone: "Europe/Stockholm" };
  const book = readWorkbookModel(bytes, { ...identity, locale: sheetLocale("sv_SE") });
  const clock = steppedTime(() => Date.parse(`${day}T11:00:00Z`));
  const runtime = createRuntime({ ...readBundle("dist"), book, clock });
  const run = (name: string, input?: unknown): void => {
    const { error } = runtime.run(name, [input]);
    expect(error).toBeNull();
  };
  return {
    book,
    runtime,
    run,
    summary: () => {
      const sheet = sheetNamed(book, TAB);
      if (!sheet) throw new Error(`no tab ${TAB}`);
      return sheet;
    },
    reopened: () => {
      const written = writeChanges(bytes, book);
      written.accept();
      return world(written.bytes, day);
    },
  };
}

const example = (day?: string): World => world(readFileSync(EXAMPLE), day);

const looks = (charts: readonly SheetChart[]) =>
  charts.map(({ kind, ranges, anchor }) => ({
    kind,
    block: ranges.map(({ rect }) => [rect.row, rect.column, rect.lastRow, rect.lastColumn]),
    row: anchor.row,
    column: anchor.column,
  }));

/** The row of the tab that says this in its first column. */
function rowSaying(sheet: SheetModel, start: string): number {
  return sheet.rows.findIndex((cells) => String(cells?.[0]?.value ?? "").startsWith(start)) + 1;
}

const callsOf = ({ runtime }: World, pattern: RegExp): number =>
  [...runtime.meter.byCall].reduce((sum, [call, { calls }]) => (pattern.test(call) ? sum + calls : sum), 0);

const READS = /^Range\.get(?:Values?|Notes|DisplayValues|RichText)|^Sheet\.get(?:Last|Max|Charts)/;
const WRITES = /^Range\.(?:set|clear)|^Sheet\.(?:set|insert|update|remove)/;

describe("what a refresh asks of the spreadsheet", () => {
  test("nothing new: the tab is asked for its size and its layout, and values are all that is written", () => {
    const own = example();
    own.run("updateSummary");
    own.runtime.meter.reset();
    own.run("updateSummary");
    const summaryReads = ["Sheet.getMaxRows", "Sheet.getMaxColumns"];
    expect(summaryReads.map((call) => own.runtime.meter.byCall.get(call)?.calls)).toEqual([1, 1]);
    // Of every tab once, and of the summary the column that holds its layout.
    const tabs = own.runtime.meter.byCall.get("Sheet.getDataRange")?.calls ?? 0;
    const others = callsOf(own, /^Range\.getNotes/);
    expect(callsOf(own, /^Range\.getValues?$/)).toBe(tabs + 1);
    expect(callsOf(own, READS)).toBeLessThanOrEqual(tabs + 3 + others);
    expect(callsOf(own, WRITES)).toBe(2);
    expect(callsOf(own, /Chart|ConditionalFormat/)).toBe(0);
  });

  test("another layout: formats once each, and two charts", () => {
    const own = example();
    own.runtime.meter.reset();
    own.run("updateSummary");
    expect(callsOf(own, /^Sheet\.insertChart/)).toBe(2);
    expect(callsOf(own, /^Range\.(?:set|clear)/)).toBeLessThanOrEqual(15);
    // How large a range is the script knows by itself.
    expect(callsOf(own, /^Range\.get(?!Num)/)).toBeLessThanOrEqual(callsOf(own, /^Sheet\.getDataRange/) + 2);
  });

  test("a simple trigger may do all of it", () => {
    const { runtime, book } = example();
    expect(runtime.open().error).toBeNull();
    expect(sheetNamed(book, TAB)?.charts).toHaveLength(2);
  });
});

describe("the charts", () => {
  test("draw the shares and the year under the table, and a refresh leaves them as they are", () => {
    const own = example();
    own.run("updateSummary");
    const charts = own.summary().charts;
    const row = rowSaying(own.summary(), "Diagrammen visas") - 1;
    expect(looks(charts)).toEqual([
      { kind: "bar", block: [[2, 21, 9, 22]], row, column: 1 },
      { kind: "combo", block: [[2, 23, 55, 25]], row, column: 4 },
    ]);
    own.run("updateSummary");
    expect(own.summary().charts).toEqual(charts);
  });

  test("survive a save, and are fed and moved in place when a promise goes", () => {
    const own = example();
    own.run("updateSummary");
    const again = own.reopened();
    expect(looks(again.summary().charts)).toEqual(looks(own.summary().charts));
    const promises = sheetNamed(again.book, "Löften");
    promises?.rows.splice(7, 1);
    again.run("updateSummary");
    const row = rowSaying(again.summary(), "Diagrammen visas") - 1;
    expect(looks(again.summary().charts)).toEqual([
      { kind: "bar", block: [[2, 21, 8, 22]], row, column: 1 },
      { kind: "combo", block: [[2, 23, 55, 25]], row, column: 4 },
    ]);
    expect(looks(again.reopened().summary().charts)).toEqual(looks(again.summary().charts));
  });

  test("stay where people moved them, and another chart on the tab is left alone", () => {
    const own = example();
    own.run("updateSummary");
    const sheet = own.summary();
    const theirs: SheetChart = {
      id: 50,
      kind: "column",
      ranges: [{ sheet: "Aktiviteter", rect: { row: 1, column: 1, lastRow: 5, lastColumn: 2 } }],
      anchor: { row: 2, column: 12, offsetX: 0, offsetY: 0 },
      options: { title: "Deras" },
      origin: null,
    };
    sheet.charts = sheet.charts.map((chart, index) =>
      index === 0 ? { ...chart, anchor: { ...chart.anchor, row: 60, column: 3 } } : chart,
    );
    sheet.charts.push(theirs);
    touch(sheet, "charts");
    sheetNamed(own.book, "Löften")?.rows.splice(7, 1);
    own.run("updateSummary");
    const places = own.summary().charts.map(({ kind, anchor }) => [kind, anchor.row, anchor.column]);
    const row = rowSaying(own.summary(), "Diagrammen visas") - 1;
    expect(places).toEqual([
      ["column", 2, 12],
      ["bar", 60, 3],
      ["combo", row, 4],
    ]);
    expect(own.summary().charts[0]).toEqual(theirs);
  });

  test("go when there is nothing left to draw, and come back in one piece", () => {
    const own = example();
    own.run("updateSummary");
    const promises = sheetNamed(own.book, "Löften");
    const rows = promises?.rows.splice(1) ?? [];
    own.run("updateSummary");
    expect(own.summary().charts).toEqual([]);
    promises?.rows.push(...rows);
    own.run("updateSummary");
    expect(own.summary().charts).toHaveLength(2);
  });

  test("a chart that someone deleted isn't forced back by a refresh", () => {
    const own = example();
    own.run("updateSummary");
    own.summary().charts.pop();
    own.run("updateSummary");
    expect(own.summary().charts).toHaveLength(1);
  });
});

test("a tab that LibreOffice has saved keeps its charts and its layout, and is refreshed in place", () => {
  const own = world(readFileSync("test/fixtures/summary-libreoffice.xlsx"), "2022-12-31");
  expect(looks(own.summary().charts).map(({ kind, block }) => [kind, block])).toEqual([
    ["bar", [[2, 21, 9, 22]]],
    ["combo", [[2, 23, 55, 25]]],
  ]);
  own.run("updateSummary");
  own.runtime.meter.reset();
  own.run("updateSummary");
  expect(callsOf(own, WRITES)).toBe(2);
  expect(own.summary().charts).toHaveLength(2);
  expect(rowSaying(own.summary(), "Medborgarlöften · Pajala · 2022 · per 31 december 2022")).toBe(1);
});

test("rows that people put into the tab or took out of it are noticed, and it is laid out as it was", () => {
  const own = example();
  own.run("updateSummary");
  const texts = () => own.summary().rows.map((cells) => Array.from(cells ?? [], (cell) => cell?.value ?? "").join("|"));
  const before = texts();
  const charts = looks(own.summary().charts);
  for (const count of [2, -3]) {
    reshape(own.book, own.summary(), { axis: "rows", at: 6, count });
    own.run("updateSummary");
    expect(texts().slice(0, before.length)).toEqual(before);
    expect(looks(own.summary().charts).map(({ block }) => block)).toEqual(charts.map(({ block }) => block));
  }
});

test("rows and columns that people deleted from the tab come back", () => {
  const own = example();
  own.run("updateSummary");
  const sheet = own.summary();
  reshape(own.book, sheet, { axis: "rows", at: 13, count: 13 - sheet.maxRows });
  reshape(own.book, sheet, { axis: "columns", at: 10, count: 10 - sheet.maxColumns });
  own.run("updateSummary");
  expect(rowSaying(own.summary(), "Alla rader kunde läsas")).toBeGreaterThan(12);
  expect(own.summary().charts).toHaveLength(2);
});

test("an empty workbook that was just set up has a summary without charts, or with those of its example", () => {
  const own = world(emptyWorkbook());
  own.run("startWorkbook", { kind: "example" });
  own.run("updateSummary");
  expect(rowSaying(own.summary(), "Medborgarlöften")).toBe(1);
});

test("the tab isn't read as data, and its rows to mend lead to the cells", async () => {
  const { session, rows, sidebar } = await onBundle("2022-06-30");
  expect(sidebar().book.commitments).toHaveLength(7);
  session.edit("Aktiviteter", [{ row: 4, column: 1, input: "32 maj" }]);
  session.run("updateSummary", []);
  const line = session.view(TAB).cells.find(({ column, link }) => column === 0 && link !== undefined);
  expect(line?.link).toMatch(/^#.+A\d+$/);
  expect(rows(TAB).length).toBeGreaterThan(40);
});
