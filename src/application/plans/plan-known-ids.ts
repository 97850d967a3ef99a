// The IDs of the last refresh, kept with the workbook: one that is gone leaves a line in Ändringslogg.
import type { Tabs } from "../../workbook/cells/tab";
import { idsIn, packIds, unpackIds, vanishedIds } from "../../workbook/upkeep/watched-ids";
import type { ChangeLogWords, KeptTexts, RefreshPlan } from "./plan";

/** Compares the tabs with what was known. `now`: `yyyy-MM-dd HH:mm`. */
export function planKnownIds(
  tabs: Tabs,
  kept: KeptTexts,
  now: string,
  words: ChangeLogWords,
): Pick<RefreshPlan, "vanished" | "knownIds"> {
  const known = unpackIds(kept);
  const standing = idsIn(tabs);
  const changes = vanishedIds(known, standing, { field: words.row, before: words.present, after: words.absent });
  const packed = packIds({ ...known, ...standing });
  const emptied = Object.keys(kept).filter((key) => key.startsWith("ids ") && packed[key] === undefined);
  const all: KeptTexts = { ...packed, ...Object.fromEntries(emptied.map((key) => [key, ""])) };
  const changed = Object.entries(all).filter(([key, text]) => (kept[key] ?? "") !== text);
  return { vanished: { changes, marks: { by: "", at: now } }, knownIds: Object.fromEntries(changed) };
}
