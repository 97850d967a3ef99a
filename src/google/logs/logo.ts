// Writes the tab Logotyp, which holds one picture and no more: a picture that is replaced is gone.
import type { Marks } from "../../application/row-logs";
import { type Reply, succeed } from "../../contract/reply";
import { readLogo } from "../../domain/logo/logo";
import { decodeLogo } from "../../workbook/decode/logo";
import { logoRows } from "../../workbook/encode/logo-rows";
import { LOGO } from "../../workbook/schema/tabs";
import { append } from "../cells/append-rows";
import { findSheet } from "../cells/find-sheet";
import { blockRange } from "../cells/ranges";
import { readTab } from "../cells/read-tabs";
import { placeForChanges } from "./change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** "600 × 200": what the log of changes says of a picture. */
const sizeOf = (logo: ReturnType<typeof readLogo>) => (logo ? `${logo.width} × ${logo.height}` : "");

export function keepLogo(spreadsheet: Spreadsheet, content: string, marks: Marks): Reply<null> {
  const before = sizeOf(decodeLogo(readTab(spreadsheet, LOGO)).logo);
  const change = {
    tab: LOGO.name,
    row: "",
    field: LOGO.columns.content.header,
    before,
    after: sizeOf(readLogo(content)),
  };
  const log = placeForChanges(spreadsheet, [change], marks);
  if (!log.ok) return log;
  const sheet = findSheet(spreadsheet, LOGO.name);
  const last = sheet?.getLastRow() ?? 0;
  if (sheet && last > 1) blockRange(sheet, 1, 0, last - 1, sheet.getLastColumn()).clearContent();
  if (content !== "") {
    const written = append(spreadsheet, LOGO, logoRows(content));
    if (!written.ok) return written;
  }
  log.value.write();
  return succeed(null);
}
