// Which version of a tab a window shows: another number whenever it may look otherwise, and no number twice, so that a window
// can be sent what has changed since the one it has.

import type { SheetModel } from "../runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../runtime/model/workbook-model";

export type ViewVersion = (book: WorkbookModel, sheet: SheetModel) => number;

/** The tab itself, those from which its drop-downs take their choices, and those whose cells its charts draw. */
function sourcesOf(book: WorkbookModel, sheet: SheetModel): SheetModel[] {
  const named = [
    ...sheet.validations.flatMap(({ rule: { criterion } }) => (criterion.kind === "range" ? [criterion.sheet] : [])),
    ...sheet.charts.flatMap(({ ranges }) => ranges.map((range) => range.sheet)),
  ];
  const sources = [...new Set(named)].flatMap((name) => sheetNamed(book, name) ?? []);
  return [sheet, ...sources.filter((source) => source !== sheet)];
}

/** @param takenBack How many changes have been taken back: the tabs' own versions begin again then. */
export function viewVersions(takenBack: () => number): ViewVersion {
  let latest = 0;
  let tabs = 0;
  const tabNumbers = new WeakMap<SheetModel, number>();
  const shown = new WeakMap<SheetModel, { readonly ground: string; readonly version: number }>();
  /** A tab that is made anew with the name of one that is gone is another tab. */
  const numberOf = (sheet: SheetModel): number => {
    const number = tabNumbers.get(sheet) ?? ++tabs;
    tabNumbers.set(sheet, number);
    return number;
  };
  return (book, sheet) => {
    // A link shows the name of the tab that it leads to, and follows the rows there.
    const places = book.sheets.map((other) => [numberOf(other), other.name, other.moves]);
    const sources = sourcesOf(book, sheet).map((source) => [numberOf(source), source.version]);
    const ground = JSON.stringify([takenBack(), sources, places]);
    const known = shown.get(sheet);
    if (known?.ground === ground) return known.version;
    latest += 1;
    shown.set(sheet, { ground, version: latest });
    return latest;
  };
}
