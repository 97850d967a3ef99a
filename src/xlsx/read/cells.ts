// Reads the cells of a sheet's XML with their types (ECMA-376 part 1, 18.3.1.4), which the library can't give for a
// whole sheet at once. The XML is simple (see sheet-xml): "<" begins a tag and nothing else.

import { serialOf } from "../../domain/calendar/serial-day";
import { columnName, columnNumber, GRID_LIMIT } from "../../workbook/cells/a1";
import { LIMITS, limited, NotAWorkbook } from "../package/limits";
import { attributes, decodeXml, isTrue } from "../package/xml";
import type { Budget } from "./budget";
import { countElements, elementsIn, nextElement } from "./elements";
import { simpleXml } from "./sheet-xml";

export interface FileCell {
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  /** The number in the file's list of cell styles. */
  readonly style: number;
  /** Whether the file says that the number is a day, whatever its style says (18.18.11: t="d"). */
  readonly isDay: boolean;
}

export interface FileRow {
  readonly row: number;
  /** Points; null for the usual height. */
  readonly height: number | null;
  readonly cells: readonly FileCell[];
}

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  const text = simpleXml(xml);
  limited("strings", countElements(text, "si"));
  return Array.from(elementsIn(text, "si"), ({ body }) => runsText(body));
}

/** The text of all runs, without the readings of East Asian scripts (18.4.6: rPh). */
function runsText(body: string): string {
  const spoken = body.includes("rPh") ? Array.from(elementsIn(body, "rPh")) : [];
  const runs: string[] = [];
  for (const { body: text, start } of elementsIn(body, "t")) {
    // Both are in the order of the text.
    while (spoken[0] && spoken[0].end <= start) spoken.shift();
    if (!spoken[0] || start < spoken[0].start) runs.push(decodeXml(text));
  }
  return withinLimit(runs.join(""));
}

function withinLimit(text: string): string {
  limited("text", text.length);
  return text;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface SharedFormulas {
  /** By the group's number, as the group's first cell has it. */
  readonly first: Map<string, SharedFormula>;
  readonly copy: CopyFormula;
}

/** The formula as it reads so many rows down and columns to the right of where it stands. */
export type CopyFormula = (formula: string, rows: number, columns: number) => string;

/** What the cells of a tab are read by. */
export interface CellSource {
  readonly tab: string;
  readonly texts: readonly string[];
  readonly copy: CopyFormula;
  readonly budget: Budget;
}

type Reading = CellSource & { readonly shared: SharedFormulas };

/**
 * The rows in `sheetData`, one at a time: a big sheet has a million cells. A row or cell without an address follows the
 * one before it.
 *
 * @throws NotAWorkbook for a row or cell beyond the sheet's edges, or where there is more than is read; NotWellFormed
 *   for what can't be read.
 */
export function* readRows(data: string, source: CellSource): Generator<FileRow> {
  const reading: Reading = { ...source, shared: { first: new Map(), copy: source.copy } };
  source.budget.spend("cells", countElements(data, "c"));
  let row = 0;
  for (const { tag, body } of elementsIn(data, "row")) {
    const read = attributes(tag);
    const place = rowOf(read["r"], row, body, source.tab);
    if (place === null) continue;
    row = place;
    const height = read["ht"] && isTrue(read["customHeight"]) ? Number(read["ht"]) : null;
    const cells = readCells(body, row, reading);
    source.budget.spend(
      "places",
      cells.reduce((widest, { column }) => Math.max(widest, column), 0),
    );
    yield { row, height, cells };
  }
}

/** Null for a row past the last one with nothing in it: rows that are inserted may have pushed its format there. */
function rowOf(written: string | undefined, before: number, body: string, tab: string): number | null {
  const row = written ? Number(written) : before + 1;
  if (Number.isInteger(row) && row >= 1 && row <= GRID_LIMIT.rows) return row;
  if (Number.isInteger(row) && row > GRID_LIMIT.rows && !["v", "is", "f"].some((name) => nextElement(body, name)))
    return null;
  throw new NotAWorkbook({ code: "rowOutside", tab, row: shown(written ?? String(row)) });
}

/** The letters of a cell's address; its row is the one that it stands in. */
const ADDRESS = /^\$?([A-Z]{1,3})\$?\d{0,7}$/i;

/** Null for a cell past the last column with nothing in it. */
function columnOf(written: string | undefined, before: number, inside: string, tab: string): number | null {
  const letters = written ? ADDRESS.exec(written)?.[1] : undefined;
  const column = written ? columnNumber(letters ?? "") : before + 1;
  if (column >= 1 && column <= GRID_LIMIT.columns) return column;
  if (column > GRID_LIMIT.columns && inside === "") return null;
  throw new NotAWorkbook({ code: "cellOutside", tab, cell: shown(written ?? columnName(column)) });
}

/** As much of an address as a line has room for. */
const shown = (address: string): string => address.slice(0, 20);

function readCells(body: string, row: number, reading: Reading): FileCell[] {
  const cells: FileCell[] = [];
  let column = 0;
  for (let found = nextElement(body, "c"); found; found = nextElement(body, "c", found.end)) {
    const read = attributes(found.tag);
    const inside = found.body;
    const place = columnOf(read["r"], column, inside, reading.tab);
    if (place === null) continue;
    column = place;
    const hasFormula = inside.includes("<f") || inside.includes(":f");
    const formula = hasFormula ? readFormula(inside, row, column, reading) : null;
    const { value, isDay } = readValue(inside, read["t"], reading.texts);
    reading.budget.spend("texts", typeof value === "string" ? value.length : 0);
    cells.push({ column, value, formula, style: styleOf(read["s"]), isDay });
  }
  return cells;
}

/** A number beyond all cell styles is that of none. */
function styleOf(written: string | undefined): number {
  const style = Number(written ?? 0);
  return Number.isInteger(style) && style >= 0 && style <= LIMITS.styles ? style : 0;
}

type Value = Pick<FileCell, "value" | "isDay">;
const plain = (value: FileCell["value"]): Value => ({ value, isDay: false });
const EMPTY = plain(null);

function readValue(inside: string, type: string | undefined, shared: readonly string[]): Value {
  if (inside === "") return EMPTY;
  const raw = nextElement(inside, "v")?.body ?? "";
  if (raw === "") {
    const inline = nextElement(inside, "is")?.body;
    return inline === undefined ? EMPTY : plain(runsText(inline) || null);
  }
  if (type === "s") return plain(shared[Number(raw)] ?? null);
  if (type === "b") return plain(isTrue(raw.trim()));
  if (type === "d") return readDay(raw);
  if (type === "str" || type === "e" || type === "inlineStr") return plain(withinLimit(decodeXml(raw)));
  return plain(NUMBER.test(raw) ? Number(raw) : withinLimit(decodeXml(raw)));
}

/** As XML Schema writes a double (18.3.1.96: v), which has no hexadecimal figures. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?\s*$/i;

const DAY_MS = 86_400_000;
const DAY_OF_1970 = serialOf("1970-01-01");
const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** A day as strict files may write it, `2022-03-04T08:00:00`, as the number that spreadsheets count it by. */
function readDay(raw: string): Value {
  const [, day, time = "00:00", seconds = "00"] = ISO_DAY.exec(raw.trim()) ?? [];
  const moment = day === undefined ? Number.NaN : Date.parse(`${day}T${time}:${seconds}Z`);
  if (Number.isNaN(moment)) return plain(withinLimit(decodeXml(raw)));
  return { value: DAY_OF_1970 + moment / DAY_MS, isDay: true };
}

/** LibreOffice writes a typed truth value as one of these formulas. */
const TRUTH = /^(?:TRUE|FALSE)\(\)$/i;

/** A shared formula is written out in its first cell alone, and copied to the others (ECMA-376 part 1, 18.3.1.40). */
function readFormula(inside: string, row: number, column: number, { shared, budget }: Reading): string | null {
  const element = nextElement(inside, "f");
  if (!element) return null;
  const read = attributes(element.tag);
  const formula = decodeXml(element.body);
  limited("formula", formula.length);
  budget.spend("formulas", formula.length);
  const group = read["t"] === "shared" ? read["si"] : undefined;
  if (group === undefined) return formula === "" || TRUTH.test(formula) ? null : formula;
  if (formula !== "") {
    shared.first.set(group, { formula, row, column });
    return formula;
  }
  const origin = shared.first.get(group);
  budget.spend("formulas", origin?.formula.length ?? 0);
  return origin ? shared.copy(origin.formula, row - origin.row, column - origin.column) : null;
}
