// Makes a new .xlsx file with one empty tab.

import { writeFileSync } from "node:fs";
import { bytesOf, checked, newFile } from "../library/open-file";

const FIRST_TAB = "Blad1";

export function emptyWorkbook(): Uint8Array {
  const file = newFile();
  const [first = "Sheet1"] = file.GetSheetList().list;
  checked(file.SetSheetName(first, FIRST_TAB));
  return bytesOf(file);
}

/** @throws the system's own error (EEXIST) when there is a file already. */
export function createWorkbook(path: string): void {
  writeFileSync(path, emptyWorkbook(), { flag: "wx" });
}
