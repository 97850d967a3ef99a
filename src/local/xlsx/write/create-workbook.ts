// A brand-new .xlsx file with one empty tab, as a spreadsheet program makes it.

import { writeFileSync } from "node:fs";
import { checked, newExcelize } from "../library/excelize";

const FIRST_TAB = "Blad1";

export function emptyWorkbook(): Uint8Array {
  const file = newExcelize().NewFile?.();
  if (!file) throw new Error("excelize did not load");
  const [first = "Sheet1"] = file.GetSheetList().list;
  checked(file.SetSheetName(first, FIRST_TAB));
  const { buffer, error } = file.WriteToBuffer();
  if (error || !(buffer instanceof Uint8Array)) throw new Error(`excelize: ${error}`);
  return buffer;
}

/** Throws the system's own error (EEXIST) when there is a file already. */
export function createWorkbook(path: string): void {
  writeFileSync(path, emptyWorkbook(), { flag: "wx" });
}
