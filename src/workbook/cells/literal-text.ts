// Text that stays text: a leading apostrophe where a spreadsheet would make a formula, number, date or truth of it.
// Sheets and Excel hide the apostrophe; an extra one does no harm, a missing one changes what people wrote.

const STARTS_WITH_LETTER = /^\p{L}/u;
const TRUTH = /^(?:true|false|sant|falskt)$/i;
/** `mars 2022`, `maj 5`, `fre 4 mars`, `kr 5`: a month, a weekday or a currency, and then a figure. */
const LETTERS_THEN_FIGURE =
  /^(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec|mån|tis|ons|tor|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun|kr|sek|eur|usd|kl)\p{L}*[\s.,:/-]*\d/iu;

/** Whether a spreadsheet could take the text for something else when it is typed into a cell. */
export function isRisky(text: string): boolean {
  const typed = text.trim();
  if (typed === "") return text !== "";
  return text !== typed || !STARTS_WITH_LETTER.test(typed) || TRUTH.test(typed) || LETTERS_THEN_FIGURE.test(typed);
}

/** The text as it must be typed for the cell to hold exactly it. */
export function safeText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}
