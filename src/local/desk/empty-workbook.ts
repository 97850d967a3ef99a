// A new .xlsx with one empty tab, for those who begin with *Kom igång* instead of the example year.

import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { init } from "excelize-wasm";

/** Fails when the file is there already. */
export async function createEmptyWorkbook(file: string): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("excelize-wasm"));
  const { NewFile } = await init(join(folder, "excelize.wasm.gz"));
  const book = NewFile();
  if (book.error) throw new Error(book.error);
  const renamed = book.SetSheetName("Sheet1", "Blad1");
  if (renamed.error) throw new Error(renamed.error);
  const { buffer, error } = book.WriteToBuffer();
  if (error || !(buffer instanceof Uint8Array)) throw new Error(error ?? "no workbook was made");
  await writeFile(file, buffer, { flag: "wx" });
}
