// Keeps text as text: puts an apostrophe first where a spreadsheet would make a formula, a number, a date or a truth
// value of it. Sheets and Excel hide the apostrophe, so one too many does no harm; one too few changes what people
// wrote.

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
 * What must be typed for the cell to hold exactly the text.
 *
 * @example
 * safeText("=1+1") // "'=1+1"
 * safeText("Kangos") // "Kangos"
 */
export function safeText(text: string): string {
  return isRisky(text) ? `'${text}` : text;
}
