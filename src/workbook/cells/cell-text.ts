// What a cell says as text, and how texts that people typed are compared.
import type { CellValue } from "../schema/raw-tab";

/** The cell as text without surrounding space; a ticked box reads as the sheet shows it in Swedish. */
export function textOf(cell: CellValue): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return String(cell);
}

const PLAIN_WORD = /^[!-&(-~][!-~]*$/;

/** One word as meant: composed letters, single spaces, without the apostrophe that kept it text. */
export function wordOf(text: string): string {
  if (PLAIN_WORD.test(text)) return text;
  return text.normalize("NFC").replace(/\s+/g, " ").trim().replace(/^'/, "");
}

/** Two words are the same when this is: any case, any spacing. */
export function foldOf(text: string): string {
  return wordOf(text).toLowerCase();
}

/** Several values in a cell stand with commas between; each once, in the order given. */
export function wordsOf(text: string): string[] {
  if (text === "") return [];
  if (!text.includes(",")) {
    const word = wordOf(text);
    return word === "" ? [] : [word];
  }
  return [...new Set(text.split(",").map(wordOf))].filter((word) => word !== "");
}
