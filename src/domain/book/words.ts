// Words as people meant them: what a cell, a list, a header or the name of a tab says, whatever program it comes from
// and however its signs are stored. Two words that differ in case, spacing or unseen signs alone are one word.

/**
 * Signs that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks (Unicode's
 * property Default_Ignorable_Code_Point, UAX 44), and control characters that are no white space.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}](?<![\t-\r])/gu;
/** U+2010 and U+2011, which programs put where a person typed "-". */
const HYPHENS = /[\u2010\u2011]/g;
/** Every other line that a person may have meant as a hyphen (Unicode's category Pd), and the minus sign. */
const DASHES = /[\p{Pd}\u2212]/gu;

const PLAIN_WORD = /^[!-&(-~][!-~]*$/;
/** The codes of "!" and "~": the signs of ASCII that are seen. */
const FIRST_PLAIN = 0x21;
const LAST_PLAIN = 0x7e;
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;

/** Whether a text says nothing: it is empty, or holds spaces and unseen signs alone. */
export function isBlankText(text: string): boolean {
  // Most texts begin with a plain sign, and to look at it costs less than a pattern.
  const first = text.charCodeAt(0);
  return !(first >= FIRST_PLAIN && first <= LAST_PLAIN) && BLANK.test(text);
}

/** The text without signs that nobody sees, in composed letters (Unicode NFC), with single plain spaces and none around. */
export function plainText(text: string): string {
  return text.replace(UNSEEN, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * A word as it was meant: as `plainText`, with plain hyphens, and without the apostrophe that kept it text.
 *
 * @example
 * wordOf(" '2.10 ") // "2.10"
 */
export function wordOf(text: string): string {
  if (PLAIN_WORD.test(text)) return text;
  return plainText(text).replace(HYPHENS, "-").replace(/^' ?/, "");
}

/** Whether a text is a word as it was meant already, as most IDs and many names are. */
export function isPlainWord(text: string): boolean {
  return PLAIN_WORD.test(text);
}

/**
 * The form in which words are compared: two words are the same when they differ in case, spacing, unseen signs or the
 * kind of dash alone.
 */
export function foldOf(text: string): string {
  return PLAIN_WORD.test(text) ? text.toLowerCase() : wordOf(text).toLowerCase().replace(DASHES, "-");
}

/** The values of a cell that are separated by commas, each once, in the order they stand. */
export function wordsOf(text: string): string[] {
  if (text === "") return [];
  if (!text.includes(",")) {
    const word = wordOf(text);
    return word === "" ? [] : [word];
  }
  return [...new Set(text.split(",").map(wordOf))].filter((word) => word !== "");
}

/**
 * The words of a text that lists several, as people write and other programs' lists have it.
 *
 * @example listedWords("Polis och kommun") // ["Polis", "kommun"]
 */
export function listedWords(cell: string): string[] {
  return cell
    .split(/[,;+&/]|\soch\s|\sand\s/)
    .map(wordOf)
    .filter((word) => word !== "");
}

/**
 * The names in a text that lists those who did something. A firm's own name may hold "&", "+" or "/".
 *
 * @example listedNames("Trafikpolisen och Hund & Sök AB") // ["Trafikpolisen", "Hund & Sök AB"]
 */
export function listedNames(cell: string): string[] {
  return cell
    .split(/[,;]|\soch\s|\sand\s/)
    .map(wordOf)
    .filter((word) => word !== "");
}

/** The names, each once: of two that differ in case or spacing alone the first. */
export function distinctNames(names: readonly string[]): string[] {
  const keys = names.map(foldOf);
  return names.filter((_name, at) => keys.indexOf(keys[at] ?? "") === at);
}
