// The formulas in a sheet's data. A shared formula is written out in its first cell alone (ECMA-376 part 1, 18.3.1.40),
// and a matrix formula fills a block from its first cell.

import { cellName, parseRect, type Rect } from "../../../../workbook/cells/a1";
import { escapeXml, plainText } from "../../../../xlsx/package/xml";
import { copyFormula } from "../../../runtime/model/formula-references";
import { isInRect } from "../../../runtime/model/rect";
import { type Splice, spliced } from "../../package/splice";
import { startTag, tagWith, withoutSections, writtenAttribute } from "./spans";

export interface FormulaSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** The start tag. */
  readonly tag: string;
  /** "" for a cell that shares the formula of another. */
  readonly formula: string;
}

/** Every formula of the data, in which each cell has its address. */
export function formulaSpans(data: string, prefix: string): FormulaSpan[] {
  const text = withoutSections(data);
  const source = `<${prefix}f(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>[\\s\\S]*?</${prefix}f\\s*>)`;
  return Array.from(text.matchAll(new RegExp(source, "g")), (match) => {
    const start = match.index;
    const end = start + match[0].length;
    const whole = data.slice(start, end);
    const tag = startTag(whole);
    const cell = text.slice(text.lastIndexOf(`<${prefix}c`, start), start);
    const rect = parseRect(writtenAttribute(cell, "r") ?? "A1");
    const formula = tag.endsWith("/>") ? "" : plainText(whole.slice(tag.length));
    return { row: rect?.row ?? 1, column: rect?.column ?? 1, start, end, tag, formula };
  });
}

export function formulaXml(prefix: string, formula: string, tag = `<${prefix}f>`): string {
  return `${tag.replace(/\s*\/>$/, ">")}${escapeXml(formula)}</${prefix}f>`;
}

/** The data with every formula changed by `change`; one that stays the same keeps its bytes. */
export function mapFormulas(data: string, prefix: string, change: (formula: string) => string): string {
  const splices = formulaSpans(data, prefix).flatMap(({ start, end, tag, formula }): Splice[] => {
    const next = formula === "" ? "" : change(formula);
    return next === formula ? [] : [{ start, end, text: formulaXml(prefix, next, tag) }];
  });
  return spliced(data, splices);
}

/** The data with shared formulas written out in each of their cells: those of the groups that `which` names. */
export function writeOutShared(data: string, prefix: string, which: (group: string) => boolean): string {
  if (!/\bt\s*=\s*["']shared/.test(data)) return data;
  const origins = new Map<string, FormulaSpan>();
  const splices: Splice[] = [];
  for (const span of formulaSpans(data, prefix)) {
    const group = writtenAttribute(span.tag, "t") === "shared" ? writtenAttribute(span.tag, "si") : undefined;
    if (group === undefined || !which(group)) continue;
    if (span.formula !== "") origins.set(group, span);
    const origin = origins.get(group);
    if (!origin) continue;
    const formula = copyFormula(origin.formula, span.row - origin.row, span.column - origin.column);
    splices.push({ start: span.start, end: span.end, text: formulaXml(prefix, formula) });
  }
  return spliced(data, splices);
}

/** The data ready for cells to be written over: what they share with others no longer depends on them. */
export function freeFormulas(data: string, prefix: string, cells: readonly { row: number; column: number }[]): string {
  if (!/\bt\s*=\s*["'](?:shared|array|dataTable)/.test(data)) return data;
  const names = new Set(cells.map(({ row, column }) => cellName(row, column)));
  const groups = new Set<string>();
  const splices: Splice[] = [];
  for (const span of formulaSpans(data, prefix)) {
    const block: Rect | null = parseRect(writtenAttribute(span.tag, "ref") ?? "");
    if (!block) continue;
    const own = cellName(span.row, span.column);
    if (writtenAttribute(span.tag, "t") === "shared") {
      if (names.has(own)) groups.add(writtenAttribute(span.tag, "si") ?? "");
    } else if (cells.some(({ row, column }) => isInRect(block, row, column) && cellName(row, column) !== own)) {
      // A program would fill the block again; what was typed there must stay.
      const tag = tagWith(span.tag, "ref", own);
      splices.push({ start: span.start, end: span.start + span.tag.length, text: tag });
    }
  }
  return writeOutShared(spliced(data, splices), prefix, (group) => groups.has(group));
}
