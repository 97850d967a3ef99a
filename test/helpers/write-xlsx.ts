// An .xlsx made as Kom igång would make it in a sheet: the schema's layout, and cells as they are typed.
import { columnNotes } from "../../src/i18n/sv/column-notes";
import { laidOutWorkbook } from "../../src/local/xlsx/edit/laid-out-workbook";
import type { RawTab } from "../../src/workbook/schema/raw-tab";

/** Tabs in the order given; the first is the one that opens. */
export async function writeXlsx(tabs: readonly RawTab[]): Promise<Uint8Array> {
  return laidOutWorkbook(tabs, columnNotes, "2022-01-01T00:00:00Z");
}
