// Keeps text as text: puts an apostrophe first where a spreadsheet would make a formula, a number, a date or a truth
// value of it. Sheets and Excel hide the apostrophe, so one too many does no harm; one too few changes what people
// wrote. A text that would run in a program that opens a .csv of the workbook gets one that stays.

const STARTS_WITH_LETTER = /^\p{L}/u;
const TRUTH = /^(?:true|false|sant|falskt)$/i;
/** A month, a weekday or a currency and then a figure: `mars 2022`, `maj 5`, `fre 4 mars`, `kr 5`. */
const LETTERS_THEN_FIGURE =
  /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|kr|sek|eur|usd|kl)\p{L}*[\s.,:/-]*\d/iu;

/** Whether a spreadsheet might take the text for something else when it is typed into a cell. */
export function isRisky(text: string): boolean {
  const typed = text.trim();
  if (typed === "") return text !== "";
  return text !== typed || !STARTS_WITH_LETTER.test(typed) || TRUTH.test(typed) || LETTERS_THEN_FIGURE.test(typed);
}

/**
 * What Excel, LibreOffice and Sheets run as a formula when they open a .csv that was made of the workbook: all that begins
 * with "=", and what begins with another of a formula's signs and calls something. The list of beginnings is OWASP's
 * (https://owasp.org/www-community/attacks/CSV_Injection). "- Bra möte!" and "+46 (0)978" are ordinary notes.
 *
 * What calls is, in the pattern's order: a function, its bracket directly after its name or with blanks between where its
 * first argument is a text; a cell of another tab or file, directly after its "!"; a program, `cmd|' /C calc'!A0`.
 */
const RUN_ELSEWHERE =
  /^\s*(?:[=\uff1d]|[-+@\uff0b\uff0d\uff20].*(?:[\p{L}\p{N}_.](?:\(|\s+\(\s*")|[^\s!]![\p{L}\p{N}$_#]|[^\s|]\||\|\s*'))/su;
const QUOTED = /^'+(?=\s*[=\uff1d\-+@\uff0b\uff0d\uff20])/;

const behindQuotes = (text: string) => text.replace(QUOTED, "");

/**
 * The text as a cell is to hold it: where another program would run it, an apostrophe goes before it, which stays in the
 * cell and in every file made of it. `withoutQuote` takes it away again.
 */
export function quotedText(text: string): string {
  return RUN_ELSEWHERE.test(behindQuotes(text)) ? `'${text}` : text;
}

/** The text that a cell's text was made of by `quotedText`. A formula as text that was never quoted stays as it is. */
export function withoutQuote(text: string): string {
  return text.startsWith("'") && RUN_ELSEWHERE.test(behindQuotes(text)) ? text.slice(1) : text;
}

/**
 * What must be typed for the cell to hold exactly the text, as when what stood there is put back.
 *
 * @example
 * literalText("=1+1") // "'=1+1"
 */
export function literalText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}

/**
 * What must be typed for the cell to hold the text as text, quoted where another program would run it.
 *
 * @example
 * safeText("=1+1") // "''=1+1"
 * safeText("-2") // "'-2"
 * safeText("Kangos") // "Kangos"
 */
export function safeText(text: string): string {
  return literalText(quotedText(text));
}
