// Reads the cells of a sheet's XML with their types (ECMA-376 part 1, 18.3.1.4), which the library can't give for a
// whole sheet at once. The XML is simple (see sheet-xml): "<" begins a tag and nothing else.

import { columnNumber } from "../../workbook/cells/a1";
import { serialOf } from "../../workbook/cells/serial-day";
import { attributes, decodeXml, isTrue } from "../package/xml";
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

/** What may stand before a name: the prefix that a program gave the namespace. */
const PREFIX = "(?:[^\\s<>/:\"'=]+:)?";
const TAG_INSIDE = `(?:[^>"']|"[^"]*"|'[^']*')*?`;
const elementPattern = (name: string) =>
  new RegExp(`<(${PREFIX}${name})(?=[\\s/>])(${TAG_INSIDE})(?:/>|>([\\s\\S]*?)</\\1\\s*>)`, "g");

const SHARED_TEXT = elementPattern("si");
const SPOKEN = elementPattern("rPh");
const RUN_TEXT = elementPattern("t");
const ROW = elementPattern("row");
const CELL = elementPattern("c");
const INLINE = new RegExp(elementPattern("is").source);
const VALUE = new RegExp(elementPattern("v").source);
const FORMULA = new RegExp(elementPattern("f").source);

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string | null): string[] {
  if (xml === null) return [];
  return Array.from(simpleXml(xml).matchAll(SHARED_TEXT), (match) => runsText(match[3] ?? ""));
}

/** The text of all runs, without the readings of East Asian scripts (18.4.6: rPh). */
function runsText(body: string): string {
  const spoken = body.includes("rPh") ? body.replace(SPOKEN, "") : body;
  return Array.from(spoken.matchAll(RUN_TEXT), (run) => decodeXml(run[3] ?? "")).join("");
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

/**
 * The rows in `sheetData`, one at a time: a big sheet has a million cells. A row or cell without an address follows the
 * one before it.
 */
export function* readRows(data: string, sharedStrings: readonly string[], copy: CopyFormula): Generator<FileRow> {
  const shared: SharedFormulas = { first: new Map(), copy };
  let row = 0;
  for (const [, , tag = "", body = ""] of data.matchAll(ROW)) {
    const read = attributes(tag);
    row = Number(read["r"]) || row + 1;
    const height = read["ht"] && isTrue(read["customHeight"]) ? Number(read["ht"]) : null;
    yield { row, height, cells: readCells(body, row, sharedStrings, shared) };
  }
}

function readCells(body: string, row: number, sharedStrings: readonly string[], shared: SharedFormulas): FileCell[] {
  const cells: FileCell[] = [];
  let column = 0;
  for (const [, , tag = "", inside = ""] of body.matchAll(CELL)) {
    const read = attributes(tag);
    column = read["r"] ? columnNumber(read["r"].replace(/\d+$/, "")) : column + 1;
    const hasFormula = inside.includes("<f") || inside.includes(":f");
    const formula = hasFormula ? readFormula(inside, row, column, shared) : null;
    const { value, isDay } = readValue(inside, read["t"], sharedStrings);
    cells.push({ column, value, formula, style: Number(read["s"] ?? 0), isDay });
  }
  return cells;
}

type Value = Pick<FileCell, "value" | "isDay">;
const plain = (value: FileCell["value"]): Value => ({ value, isDay: false });
const EMPTY = plain(null);

function readValue(inside: string, type: string | undefined, shared: readonly string[]): Value {
  if (inside === "") return EMPTY;
  const raw = VALUE.exec(inside)?.[3] ?? "";
  if (raw === "") {
    const inline = INLINE.exec(inside)?.[3];
    return inline === undefined ? EMPTY : plain(runsText(inline) || null);
  }
  if (type === "s") return plain(shared[Number(raw)] ?? null);
  if (type === "b") return plain(isTrue(raw.trim()));
  if (type === "d") return readDay(raw);
  if (type === "str" || type === "e" || type === "inlineStr") return plain(decodeXml(raw));
  return plain(NUMBER.test(raw) ? Number(raw) : decodeXml(raw));
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
  if (Number.isNaN(moment)) return plain(decodeXml(raw));
  return { value: DAY_OF_1970 + moment / DAY_MS, isDay: true };
}

/** LibreOffice writes a typed truth value as one of these formulas. */
const TRUTH = /^(?:TRUE|FALSE)\(\)$/i;

/** A shared formula is written out in its first cell alone, and copied to the others (ECMA-376 part 1, 18.3.1.40). */
function readFormula(inside: string, row: number, column: number, shared: SharedFormulas): string | null {
  const element = FORMULA.exec(inside);
  if (!element) return null;
  const read = attributes(element[2] ?? "");
  const formula = decodeXml(element[3] ?? "");
  const group = read["t"] === "shared" ? read["si"] : undefined;
  if (group === undefined) return formula === "" || TRUTH.test(formula) ? null : formula;
  if (formula !== "") {
    shared.first.set(group, { formula, row, column });
    return formula;
  }
  const origin = shared.first.get(group);
  return origin ? shared.copy(origin.formula, row - origin.row, column - origin.column) : null;
}
