// What a cell says as text, and how texts that people typed are compared.
import type { CellValue } from "../schema/raw-tab";

/** The cell as text without spaces around it. A check box reads as a Swedish sheet shows it: SANT or FALSKT. */
export function textOf(cell: CellValue): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return String(cell);
}

const PLAIN_WORD = /^[!-&(-~][!-~]*$/;

/**
 * A word as it was meant: in composed letters (Unicode NFC), with single spaces, without the apostrophe that kept it
 * text.
 *
 * @example
 * wordOf(" '2.10 ") // "2.10"
 */
export function wordOf(text: string): string {
  if (PLAIN_WORD.test(text)) return text;
  return text.normalize("NFC").replace(/\s+/g, " ").trim().replace(/^'/, "");
}

/** The form in which words are compared: two words are the same when they differ in case or spacing alone. */
export function foldOf(text: string): string {
  return wordOf(text).toLowerCase();
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
