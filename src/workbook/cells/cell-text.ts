// What a cell says as text.
import type { CellValue } from "../schema/raw-tab";

/** The cell as text without spaces around it. A check box reads as a Swedish sheet shows it: SANT or FALSKT. */
export function textOf(cell: CellValue): string {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "boolean") return cell ? "SANT" : "FALSKT";
  return String(cell);
}
