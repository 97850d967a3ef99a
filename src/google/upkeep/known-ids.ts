// The IDs of the last refresh, kept with the document: one that is gone leaves a line in Ändringslogg.
import { changeLog as words } from "../../i18n/sv/change-log";
import type { Tabs } from "../../workbook/cells/tab";
import { idsIn, packIds, unpackIds, vanishedIds } from "../../workbook/upkeep/watched-ids";
import { logChanges } from "../logs/change-log";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Compares the tabs with what was known, and knows them from then on. When Ändringslogg can't take the lines they are
 * left for the next refresh. `before`: the document's properties; `moment`: `yyyy-MM-dd HH:mm`.
 */
export function watchIds(
  spreadsheet: Spreadsheet,
  tabs: Tabs,
  before: Readonly<Record<string, string>>,
  moment: string,
): void {
  const known = unpackIds(before);
  const now = idsIn(tabs);
  const vanished = vanishedIds(known, now, { field: words.row, before: words.present, after: words.absent });
  if (vanished.length > 0 && !logChanges(spreadsheet, vanished, { by: "", at: moment }).ok) return;
  const packed = packIds({ ...known, ...now });
  const emptied = Object.keys(before).filter((key) => key.startsWith("ids ") && packed[key] === undefined);
  const all: Readonly<Record<string, string>> = { ...packed, ...Object.fromEntries(emptied.map((key) => [key, ""])) };
  const changed = Object.entries(all).filter(([key, text]) => (before[key] ?? "") !== text);
  if (changed.length > 0) PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(changed));
}
