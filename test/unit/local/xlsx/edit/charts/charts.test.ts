import type { SheetChart } from "../../../../../../src/local/runtime/model/chart";
import { type SheetModel, touch } from "../../../../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../../../../src/local/runtime/model/workbook-model";
import { writeChanges } from "../../../../../../src/local/xlsx/edit/write-changes";
import { type FixtureName, fixtureBytes, modelOf, partsOf, tab } from "../../../../../helpers/local/file-world";

const TAB = "Aktiviteter";

function aChart(told: Partial<SheetChart> = {}): SheetChart {
  return {
    id: 99,
    kind: "bar",
    ranges: [{ sheet: TAB, rect: { row: 2, column: 21, lastRow: 5, lastColumn: 22 } }],
    anchor: { row: 12, column: 1, offsetX: 4, offsetY: 6 },
    options: { title: "Andel & mål", width: 450, height: 270, "hAxis.minValue": 0, "hAxis.maxValue": 1 },
    origin: null,
    ...told,
  };
}

function onTab(sheet: string, chart: SheetChart): SheetChart {
  return { ...chart, ranges: chart.ranges.map((range) => ({ ...range, sheet })) };
}

const COMBO = aChart({
  kind: "combo",
  ranges: [{ sheet: TAB, rect: { row: 2, column: 23, lastRow: 55, lastColumn: 25 } }],
  anchor: { row: 12, column: 6, offsetX: 0, offsetY: 0 },
});

/** Saves as a session does, and answers with the new bytes. */
function save(bytes: Uint8Array, book: WorkbookModel): Uint8Array {
  const written = writeChanges(bytes, book);
  written.accept();
  return written.bytes;
}

function add(sheet: SheetModel, ...charts: SheetChart[]): void {
  sheet.charts.push(...charts);
  touch(sheet, "charts");
}

function replace(sheet: SheetModel, from: SheetChart | undefined, to: SheetChart): void {
  if (from?.origin) sheet.droppedCharts.push(from.origin);
  sheet.charts = [...sheet.charts.filter((chart) => chart !== from), { ...to, origin: null }];
  touch(sheet, "charts");
}

const chartParts = (bytes: Uint8Array): string[] =>
  Object.keys(partsOf(bytes)).filter((path) => /charts\/chart\d+\.xml$/.test(path));

const programs: readonly FixtureName[] = ["other-program", "libreoffice"];

describe.each(programs)("in a file from %s", (program) => {
  test("new charts are native ones, and are found again as they were made", () => {
    const bytes = fixtureBytes(program);
    const book = modelOf(bytes);
    const before = tab(book, TAB).charts.length;
    add(tab(book, TAB), aChart(), COMBO);
    const next = save(bytes, book);
    const again = tab(modelOf(next), TAB).charts.slice(before);
    expect(again.map(({ kind, ranges, anchor }) => ({ kind, ranges, anchor }))).toEqual(
      [aChart(), COMBO].map(({ kind, ranges, anchor }) => ({ kind, ranges, anchor })),
    );
    expect(again[0]?.options["title"]).toBe("Andel & mål");
    expect(Number(again[0]?.options["width"])).toBeCloseTo(450, -1);
    expect(again.map(({ origin }) => origin)).toEqual(
      tab(book, TAB)
        .charts.slice(before)
        .map(({ origin }) => origin),
    );
  });

  test("its own charts stay sign for sign while others come, change and go at the same cell", () => {
    const bytes = fixtureBytes(program);
    const book = modelOf(bytes);
    const sheet = tab(book, TAB);
    const [theirs] = book.sheets.flatMap((own) => own.charts);
    const theirPart = chartParts(bytes).map((path) => partsOf(bytes)[path]);
    expect(theirs).toBeDefined();
    const place = sheet.charts[0]?.anchor ?? aChart().anchor;
    add(sheet, aChart({ anchor: place }));
    const added = save(bytes, book);
    replace(sheet, sheet.charts.at(-1), aChart({ anchor: place, kind: "column" }));
    const changed = save(added, book);
    expect(tab(modelOf(changed), TAB).charts.at(-1)?.kind).toBe("column");
    const gone = sheet.charts.pop();
    if (gone?.origin) sheet.droppedCharts.push(gone.origin);
    touch(sheet, "charts");
    const back = save(changed, book);
    expect(chartParts(back).map((path) => partsOf(back)[path])).toEqual(theirPart);
    expect(
      modelOf(back)
        .sheets.flatMap((own) => own.charts)
        .map(({ kind, ranges }) => ({ kind, ranges })),
    ).toEqual(
      modelOf(bytes)
        .sheets.flatMap((own) => own.charts)
        .map(({ kind, ranges }) => ({ kind, ranges })),
    );
  });
});

test("charts never pile up: twelve changes leave one part, and nothing that names a part that is gone", () => {
  let bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const sheet = tab(book, TAB);
  const before = chartParts(bytes).length;
  add(sheet, aChart());
  bytes = save(bytes, book);
  for (let change = 0; change < 12; change++) {
    replace(sheet, sheet.charts.at(-1), aChart({ anchor: { row: 12 + change, column: 1, offsetX: 0, offsetY: 0 } }));
    bytes = save(bytes, book);
  }
  const parts = partsOf(bytes);
  expect(chartParts(bytes)).toHaveLength(before + 1);
  const named = Object.entries(parts)
    .filter(([path]) => path.startsWith("xl/drawings/_rels"))
    .flatMap(([, xml]) => Array.from(xml.matchAll(/charts\/chart\d+\.xml/g), ([name]) => `xl/${name}`));
  const typed = Array.from(
    (parts["[Content_Types].xml"] ?? "").matchAll(/xl\/charts\/chart\d+\.xml/g),
    ([name]) => name,
  );
  expect(named.toSorted()).toEqual(chartParts(bytes).toSorted());
  expect(typed.toSorted()).toEqual(chartParts(bytes).toSorted());
}, 60_000);

test("a tab with charts prints on A4 across without the figures that feed them", () => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const lists = tab(book, "Listor");
  lists.frozenRows = 2;
  add(lists, onTab("Listor", aChart({ anchor: { row: 22, column: 1, offsetX: 0, offsetY: 0 } })));
  const xml = partsOf(save(bytes, book));
  const sheet = Object.values(xml).find((part) => part.includes('fitToPage="1"'));
  expect(sheet).toMatch(
    /<pageSetup(?=[^>]*fitToHeight="1")(?=[^>]*fitToWidth="1")(?=[^>]*orientation="landscape")[^>]*paperSize="9"/,
  );
  const names = Array.from(
    (xml["xl/workbook.xml"] ?? "").matchAll(/_xlnm\.(\w+)"[^>]*>([^<]*)</g),
    ([, name, area]) => [name, area?.replaceAll("'", "")],
  );
  expect(names).toEqual([
    ["Print_Area", "Listor!$A$1:$H$37"],
    ["Print_Titles", "Listor!$1:$2"],
  ]);
});

test("the page of a tab whose charts draw the table itself is left alone", () => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const before = partsOf(bytes)["xl/workbook.xml"]?.match(/<definedName /g)?.length ?? 0;
  add(tab(book, TAB), aChart({ ranges: [{ sheet: TAB, rect: { row: 1, column: 1, lastRow: 5, lastColumn: 2 } }] }));
  const parts = partsOf(save(bytes, book));
  expect(parts["xl/workbook.xml"]?.match(/<definedName /g)?.length ?? 0).toBe(before);
});
