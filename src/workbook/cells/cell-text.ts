// What a cell says as text.
import { showableText } from "../../domain/book/storable-text";
import type { CellValue } from "../schema/raw-tab";
import { withoutQuote } from "./literal-text";

/**
 * The cell as text without spaces around it, and without signs that no page or document can show: every text of a
 * workbook comes in here. A check box reads as a Swedish sheet shows it: SANT or FALSKT.
 */
export function textOf(cell: CellValue): string {
  if (typeof cell === "string") return withoutQuote(showableText(cell).trim());
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return String(cell);
}
