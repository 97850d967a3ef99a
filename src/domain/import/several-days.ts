// Days that are no day: a stretch of them, a week. A row of the log has one day, so such a one is asked about.

const MONTH = "(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)\\p{L}*\\.?";
const DAY = `\\d{1,2}(?:\\s*/\\s*\\d{1,2}|\\s+${MONTH})?`;
const YEAR = "(?:[ -]\\d{4})?";
const DAYS = `${DAY}\\s*(?:-|–|och|till|t\\.o\\.m\\.)\\s*\\d{1,2}(?:\\s*/\\s*\\d{1,2}|\\s+${MONTH})${YEAR}`;
const WEEKS = "(?:v\\.?|vecka|veckan|veckorna)\\s*\\d{1,2}(?:\\s*(?:-|–|och)\\s*\\d{1,2})?(?!\\d)";
const SEVERAL = new RegExp(`^(?:${DAYS}|${WEEKS})(?!\\p{L})`, "iu");

/**
 * The beginning of a text that names several days or a week; empty where it names none.
 *
 * @example severalDaysIn("20-21/10 fotpatrull") // "20-21/10"
 * @example severalDaysIn("v. 40 två fotpatruller") // "v. 40"
 */
export function severalDaysIn(text: string): string {
  return SEVERAL.exec(text)?.[0] ?? "";
}
