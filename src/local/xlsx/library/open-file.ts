// The spreadsheet library's open workbooks, and its words for what is in them: all that reading and writing take of it.

import type { NewFile } from "excelize-wasm";
import { newExcelize } from "./excelize";

export type {
  Chart,
  ChartAxis,
  ChartSeries,
  ConditionalFormatOptions,
  DataValidation,
  Font,
  Style as LibraryStyle,
} from "excelize-wasm";
export { checked } from "./excelize";

/** A workbook that the library holds open. */
export type OpenFile = NewFile;

/**
 * A new workbook with one sheet.
 *
 * @throws Error when the library didn't load.
 */
export function newFile(): OpenFile {
  const file = newExcelize().NewFile?.();
  if (!file) throw new Error("excelize did not load");
  return file;
}

/**
 * The workbook as an .xlsx.
 *
 * @throws Error when the library can't write it.
 */
export function bytesOf(file: OpenFile): Uint8Array {
  const { buffer, error } = file.WriteToBuffer();
  if (error || !(buffer instanceof Uint8Array)) throw new Error(`excelize: ${error}`);
  return buffer;
}
