// An .xlsx of one tab that has only its headers, with drop-downs and a format for days below them. The parts are those
// that ECMA-376 part 1 asks of a workbook (12.3.23), and nothing that the file itself doesn't use.
import { strToU8, zipSync } from "fflate";
import { escapeAttribute } from "../package/xml";

export interface NewColumn {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly isDay?: boolean;
  readonly choices: readonly string[];
  /** Whether other words than the choices are taken. */
  readonly isOpen: boolean;
  readonly hint: string;
}

/** The rows that have drop-downs, the header's left out. */
const ROWS = 500;
/** The longest list that a formula of a rule may hold as text, and the longest message (18.3.1.32, 22.9.2.19: ST_Xstring). */
const LONGEST_LIST = 255;
const LONGEST_HINT = 255;
/** Every file is made at the same moment, so that the same list gives the same bytes. */
const MADE = new Date("2022-01-01T00:00:00");

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
/** Of up to 26 columns. */
const letterOf = (column: number) => String.fromCharCode(65 + column);

/** A word with a comma would be two in such a list. */
const fitsAsText = (choices: readonly string[]) =>
  choices.length > 0 && choices.every((word) => !/[,"]/.test(word)) && choices.join(",").length <= LONGEST_LIST;

function ruleOf({ choices, isOpen, hint, isDay }: NewColumn, column: number): string {
  const letter = letterOf(column);
  const hasList = fitsAsText(choices);
  const kind = hasList ? ' type="list"' : "";
  const refuses = hasList && !isOpen ? ' showErrorMessage="1"' : "";
  const list = hasList ? `<formula1>"${escapeAttribute(choices.join(","))}"</formula1>` : "";
  const prompt = ` showInputMessage="1" prompt="${escapeAttribute(hint.slice(0, LONGEST_HINT))}"`;
  if (hint === "" && !hasList && !isDay) return "";
  return `<dataValidation${kind} allowBlank="1"${prompt}${refuses} sqref="${letter}2:${letter}${ROWS + 1}">${list}</dataValidation>`;
}

/** Styles: 0 plain text, 1 the headers, 2 days as yyyy-mm-dd. */
const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF2"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function sheetXml(columns: readonly NewColumn[]): string {
  const widths = columns.map(
    ({ width, isDay }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isDay ? ' style="2"' : ""}/>`,
  );
  const headers = columns.map(
    ({ header }, at) => `<c r="${letterOf(at)}1" s="1" t="inlineStr"><is><t>${escapeAttribute(header)}</t></is></c>`,
  );
  const rules = columns.map(ruleOf).filter((rule) => rule !== "");
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${headers.join("")}</row></sheetData>${rules.length > 0 ? `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>` : ""}<pageSetup paperSize="9" orientation="landscape"/></worksheet>`;
}

/** The file's bytes. */
export function oneTabFile(tab: string, columns: readonly NewColumn[]): Uint8Array {
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeAttribute(tab)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml(columns),
    "xl/styles.xml": STYLES,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, part(xml)])), { mtime: MADE });
}
