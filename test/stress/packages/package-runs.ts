// Odd workbooks, edited at random and saved: what nobody meant to change is as it was, and what was meant is there.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { strFromU8 } from "fflate";
import { reshape } from "../../../src/local/runtime/model/reshape";
import { cellsOf, ensureCell, type SheetModel, touch } from "../../../src/local/runtime/model/sheet-model";
import { addSheet, moveSheet, renameSheet, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { checkSave } from "../../../src/local/xlsx/check/check-save";
import { writeChanges } from "../../../src/local/xlsx/edit/write-changes";
import { openParts } from "../../../src/xlsx/package/parts";
import { unzipParts } from "../../../src/xlsx/package/unzip";
import { attributeOf, descendantsOf, parseXml, textIn } from "../../../src/xlsx/package/xml-tree";
import { modelOf } from "../../helpers/local/file-world";
import { ODDITIES, oddFile } from "../../helpers/local/odd-files";

interface Step {
  readonly kind: keyof typeof EDITS;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Edit = (book: WorkbookModel, sheet: SheetModel, step: Step) => void;

function put(sheet: SheetModel, { row, column }: Step, more: object): void {
  Object.assign(ensureCell(sheet, row, column), more);
  touch(sheet);
}

const EDITS = {
  text: (_book, sheet, step) => put(sheet, step, { value: step.text, formula: null }),
  number: (_book, sheet, step) => put(sheet, step, { value: step.row * 1.5, formula: null }),
  empty: (_book, sheet, step) => put(sheet, step, { value: null, formula: null }),
  formula: (_book, sheet, step) => put(sheet, step, { value: null, formula: "E5*2+Listor!$B$2" }),
  note: (_book, sheet, step) => put(sheet, step, { note: step.text || "anteckning" }),
  noNote: (_book, sheet, step) => put(sheet, step, { note: null }),
  link: (_book, sheet, step) => put(sheet, step, { link: `https://example.se/?a=${step.row}&b=2` }),
  look: (_book, sheet, step) => {
    const { style } = ensureCell(sheet, step.row, step.column);
    put(sheet, step, { style: { ...style, background: `#0000${String(10 + (step.row % 80))}`, bold: !style.bold } });
  },
  insertRows: (book, sheet, { row, column }) =>
    reshape(book, sheet, { axis: "rows", at: row, count: (column % 3) + 1 }),
  deleteRows: (book, sheet, { row, column }) =>
    reshape(book, sheet, { axis: "rows", at: row + 1, count: -((column % 3) + 1) }),
  insertColumn: (book, sheet, { column }) => reshape(book, sheet, { axis: "columns", at: column + 3, count: 1 }),
  deleteColumn: (book, sheet, { column }) => reshape(book, sheet, { axis: "columns", at: column + 3, count: -1 }),
  newTab: (book, _sheet, step) => {
    const name = `Ny & ${book.nextSheetId}`;
    put(addSheet(book, name, step.row % (book.sheets.length + 1)), step, { value: step.text, note: "ny" });
  },
  renameTab: (book, sheet) => renameSheet(book, sheet, `Flik ${book.sheets.length} '${sheet.id % 100}`),
  moveTab: (book, sheet, { row }) => moveSheet(book, sheet, row % book.sheets.length),
  frozen: (_book, sheet, { row }) => {
    sheet.frozenRows = row % 3;
    touch(sheet, "frozen");
  },
  width: (_book, sheet, { column, row }) => {
    sheet.columns.set(column, { width: 60 + row, style: sheet.columns.get(column)?.style ?? null });
    touch(sheet, "columns");
  },
} satisfies Record<string, Edit>;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 12 }),
  text: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom("<&>\"'", "_x0041_", "]]>", "=1", "å\nä\tö"),
  ),
});

/** A link by the name of the tab it leads to: the numbers of tabs are made from their names. */
function linkText(book: WorkbookModel, link: string | null): string | null {
  if (!link) return null;
  return link.replace(
    /#gid=(\d+)/,
    (_all, id: string) => book.sheets.find((sheet) => sheet.id === Number(id))?.name ?? id,
  );
}

/** What each cell says, by tab and place; a formula stands for its value. */
function said(book: WorkbookModel): Map<string, string> {
  const cells = book.sheets.flatMap((sheet) => [...cellsOf(sheet)].map((place) => ({ ...place, tab: sheet.name })));
  return new Map(
    cells.flatMap(({ tab, row, column, cell }): [string, string][] => {
      const { formula, note, style } = cell;
      const value = formula === null && cell.value !== "" ? cell.value : null;
      const all = [value, formula, note, linkText(book, cell.link), style.background, style.bold];
      return all.every((one) => one === null || one === false)
        ? []
        : [[`${tab}!${row},${column}`, JSON.stringify(all)]];
    }),
  );
}

function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  const places = new Set([...a.keys(), ...b.keys()]);
  return [...places].flatMap((at) => (a.get(at) === b.get(at) ? [] : [`${at}: ${a.get(at)} is now ${b.get(at)}`]));
}

/** Parts that no edit here is about. */
const CARRIED = /theme|docProps|media|future|chartsheets|printerSettings|vmlDrawing9|sharedStrings/;

function carried(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipParts(bytes)).filter(([path]) => CARRIED.test(path));
  return Object.fromEntries(parts.map(([path, part]) => [path, strFromU8(part, true)]));
}

/** A person's chart without the addresses that follow the cells. */
function drawn(bytes: Uint8Array): string[] {
  const charts = Object.entries(unzipParts(bytes)).filter(([path]) => /charts\/chart\d+\.xml$/.test(path));
  return charts.map(([, part]) => strFromU8(part).replace(/<(\w+:)?f>[^<]*</g, "<f><"));
}

/** The cells with notes, and the cells with boxes for them. */
function pairs(bytes: Uint8Array): { notes: string[]; boxes: string[] } {
  const parts = Object.entries(unzipParts(bytes)).filter(([path]) => !path.startsWith("__MACOSX/"));
  const notes = parts
    .filter(([path]) => /comments\d+\.xml$/.test(path))
    .flatMap(([path, part]) =>
      [...descendantsOf(parseXml(strFromU8(part)))]
        .filter(({ local }) => local === "comment")
        .map((one) => `${path} ${attributeOf(one, "ref")}`),
    );
  const boxes = parts
    .filter(([path]) => path.endsWith(".vml"))
    .flatMap(([path, part]) => {
      const xml = strFromU8(part);
      const data = [...descendantsOf(parseXml(xml))].filter((one) => attributeOf(one, "ObjectType") === "Note");
      return data.map(
        (one) =>
          `${path} ${one.children.filter(({ local }) => ["Row", "Column"].includes(local)).map((child) => textIn(xml, child))}`,
      );
    });
  return { notes, boxes };
}

const BASE = new Uint8Array(readFileSync("test/fixtures/other-program.xlsx"));

/** Builds one workbook, edits it and saves it after each edit. */
function runOne(oddities: readonly (keyof typeof ODDITIES)[], steps: readonly (readonly Step[])[]): void {
  let bytes = oddFile(
    BASE,
    oddities.map((name) => ODDITIES[name]),
  );
  const first = carried(bytes);
  const charts = drawn(bytes);
  const book = modelOf(bytes);
  const isTalked = oddities.includes("conversation");
  for (const batch of steps) {
    for (const one of batch) EDITS[one.kind](book, book.sheets[one.row % 2] ?? book.active, one);
    const written = writeChanges(bytes, book);
    checkSave({ before: bytes, after: written.bytes, ...written }, book, new Map());
    written.accept();
    bytes = written.bytes;
    const again = modelOf(bytes);
    // A note that is written on a conversation's cell stays in memory alone.
    if (!isTalked) expect(differences(said(book), said(again))).toEqual([]);
    expect(again.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
    expect(carried(bytes)).toEqual(first);
    expect(drawn(bytes)).toEqual(charts);
    const { notes, boxes } = pairs(bytes);
    expect(new Set(notes).size).toBe(notes.length);
    expect(new Set(boxes).size).toBe(boxes.length);
    if (!isTalked) expect(boxes.length).toBe(notes.length);
  }
  expect(openParts(bytes).tabs.some(({ kind }) => kind === "chartsheet")).toBe(oddities.includes("chartSheet"));
}

const names = fc.subarray(
  (Object.keys(ODDITIES) as (keyof typeof ODDITIES)[]).filter((name) => name !== "table"),
  { minLength: 0 },
);

/** So many workbooks. */
export function runPackages(count: number, seed?: number): void {
  fc.assert(
    fc.property(
      names,
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
      runOne,
    ),
    { numRuns: count, ...(seed === undefined ? {} : { seed }) },
  );
}
