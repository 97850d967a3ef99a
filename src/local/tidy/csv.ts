// Rows as CSV (RFC 4180): commas, a line break of two signs, quotation marks where they are needed.
import { findPersonalData } from "../../domain/checks/personal-data";
import { withoutPersonalNumbers } from "../../domain/checks/personal-number";
import { oncePerValue } from "../../domain/words/once-per-value";
import { printableLine } from "../printable";
import type { Field, Fields, Value } from "./table";

/** What a spreadsheet program may take for a formula when it opens the file (https://owasp.org/www-community/attacks/CSV_Injection). */
const BEGINS_A_FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** In the place of what looks like data about a person. */
const HIDDEN = "***";

function withoutPersons(text: string): string {
  return findPersonalData(text).reduceRight(
    (left, { start, text: found }) => left.slice(0, start) + HIDDEN + left.slice(start + found.length),
    text,
  );
}

/** The text on one line, as no program runs it. Figures in an ID are not taken for a telephone number. */
function safeLine(text: string, isId: boolean): string {
  const line = printableLine(isId ? withoutPersonalNumbers(text) : withoutPersons(text));
  return BEGINS_A_FORMULA.test(line) ? `'${line}` : line;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes values of one field. */
function writerOf<Row>({ isId = false }: Field<Row>): (value: Value) => string {
  const written = oncePerValue((text: string) => quoted(safeLine(text, isId)));
  return (value) => (typeof value === "string" ? written(value) : String(value));
}

/** The header and a line for each row, without a line break at the end. Numbers have a decimal point; truth is `true` or `false`. */
export function csvOf<Row>(fields: Fields<Row>, rows: Iterable<Row>): string {
  const columns = Object.values(fields).map((field) => ({ field, write: writerOf(field) }));
  const lines = [Object.keys(fields).join(",")];
  for (const row of rows) lines.push(columns.map(({ field, write }) => write(field.valueOf(row))).join(","));
  return lines.join("\r\n");
}
