// Number formats by their numbers in a file: those that a file spells out, whatever their number, and those that every
// program knows by number alone.

/** ECMA-376 part 1, 18.8.30. 14 and 22 follow the reader's locale. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm am/pm",
  19: "h:mm:ss am/pm",
  20: "hh:mm",
  21: "hh:mm:ss",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
  48: "##0.0E+0",
  49: "@",
  // Times and numbers of Chinese, Japanese, Korean (32–35) and Thai (59–80), where they mean the same in each.
  32: "hh:mm",
  33: "hh:mm:ss",
  34: "hh:mm",
  35: "hh:mm:ss",
  59: "0",
  60: "0.00",
  61: "#,##0",
  62: "#,##0.00",
  67: "0%",
  68: "0.00%",
  69: "# ?/?",
  70: "# ??/??",
  75: "hh:mm",
  76: "hh:mm:ss",
  78: "mm:ss",
  79: "[h]:mm:ss",
  80: "mm:ss",
};

/** Days in some order, by which language it is: 14, those of East Asia (27–31, 36, 50–58), and those of Thai. */
const DAYS = new Set([14, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58, 71, 72, 73, 74, 81]);
const MOMENTS = new Set([22, 77]);

/** The letters for day, month and year in format codes that a program wrote in its user's language, not in English. */
const LETTERS: readonly Readonly<Record<string, string>>[] = [
  // Swedish, Danish, Norwegian
  { d: "d", m: "m", å: "y" },
  // German
  { t: "d", m: "m", j: "y" },
  // Finnish
  { p: "d", k: "m", v: "y" },
  // French, Italian
  { j: "d", m: "m", a: "y" },
  { g: "d", m: "m", a: "y" },
  // Spanish, Portuguese
  { d: "d", m: "m", a: "y" },
  // Dutch
  { d: "d", m: "m", j: "y" },
];

/** A code of day, month and year in one of these languages as it would be in English; null for any other code. */
function inEnglish(code: string): string | null {
  const [first = ""] = code
    .replace(/\[[^\]]*\]|\\/g, "")
    .toLowerCase()
    .split(";");
  if (!/^(\p{L})\1{0,3}([-./ ])(\p{L})\3{0,3}\2(\p{L})\4{0,3}$/u.test(first)) return null;
  const used = [...new Set(first.replace(/[-./ ]/g, ""))];
  const letters = LETTERS.find((known) => used.length === 3 && used.every((letter) => letter in known));
  return letters ? first.replace(/\p{L}/gu, (letter) => letters[letter] ?? letter) : null;
}

/**
 * `custom`: the code that the file gives the number, if any. `datePattern`: how the reader's locale shows a day, in
 * English letters.
 */
export function numberFormatOf(id: number, custom: string | undefined, datePattern: string): string {
  if (custom !== undefined && custom !== "") return inEnglish(custom) ?? custom;
  if (DAYS.has(id)) return datePattern;
  if (MOMENTS.has(id)) return `${datePattern} hh:mm`;
  return BUILT_IN[id] ?? "General";
}

/** What a code shows as it stands: texts in quotes, signs after a backslash, and colours and conditions in brackets. */
const AS_IT_STANDS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;

/** Whether a cell of the format shows a day: the letters for day and year stand for nothing else (18.8.31). */
export function showsDay(id: number, custom: string | undefined): boolean {
  return /[dy]/i.test(numberFormatOf(id, custom, "yyyy-mm-dd").replace(AS_IT_STANDS, ""));
}
