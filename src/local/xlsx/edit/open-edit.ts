// One save in the making: the package as it is being changed, with each sheet split once however often it is changed.

import { type SheetPart, type TabPart, type WorkbookParts, workbookParts } from "../../../xlsx/package/parts";
import { draftOf, type PackageDraft } from "../package/package-draft";
import { rowWindow } from "./cells/row-places";
import { joinSheet, type SheetText, splitSheet } from "./sheet-text";

/** All rows that a change is about, and those between them. */
export interface RowSpread {
  readonly first: number;
  readonly last: number;
}

/** No row at all: what stands around them is enough. */
export const NO_ROWS: RowSpread = { first: 1, last: 0 };

/** Whether all of these rows are in what was read of a sheet. */
function holds(sheet: SheetText | undefined, { first, last }: RowSpread): boolean {
  const window = sheet?.window;
  return !window || last < first || (window.firstRow <= first && last <= window.lastRow);
}

export interface Edit {
  readonly draft: PackageDraft;
  /** Of the workbook's own part. */
  readonly workbook: string;
  /** Days between this file's dates and ours; see WorkbookParts. */
  readonly dayOffset: number;
  /** All tabs as they are now. */
  tabs(): readonly TabPart[];
  /** The tab with cells of this name, as it is now. */
  sheetPart(name: string): SheetPart;
  readonly sheets: {
    /** With `rows`, those rows of the sheet are enough, and a large one need not be read whole. */
    read(path: string, rows?: RowSpread): SheetText;
    write(path: string, sheet: SheetText): void;
    /** Puts the sheet back into the package, to be read anew. */
    settle(path: string): void;
  };
  /** Puts the changed sheets back into the package. */
  flush(): void;
}

/** Begins a save on the package of a file. */
export function openEdit({ parts, path, isStrict, dayOffset }: WorkbookParts): Edit {
  const draft = draftOf(parts, isStrict);
  const split = new Map<string, SheetText>();
  const changed = new Set<string>();
  const windowOn = (sheetPath: string, { first, last }: RowSpread): SheetText | null => {
    const part = draft.parts[sheetPath];
    const window = part ? rowWindow(part, first, last) : null;
    return window && { around: window.around, data: window.data, prefix: window.places.prefix, window };
  };
  const put = (sheetPath: string): void => {
    const sheet = changed.has(sheetPath) ? split.get(sheetPath) : undefined;
    if (sheet && draft.parts[sheetPath]) draft.write(sheetPath, joinSheet(sheet));
    changed.delete(sheetPath);
  };
  const settle = (sheetPath: string): void => {
    put(sheetPath);
    split.delete(sheetPath);
  };
  const read = (sheetPath: string, rows?: RowSpread): SheetText => {
    if (rows && !holds(split.get(sheetPath), rows)) settle(sheetPath);
    const own = split.get(sheetPath) ?? (rows && windowOn(sheetPath, rows));
    const sheet = own ?? splitSheet(draft.text(sheetPath) ?? "");
    split.set(sheetPath, sheet);
    return sheet;
  };
  return {
    draft,
    workbook: path,
    dayOffset,
    tabs: () => workbookParts(draft.parts).tabs,
    sheetPart: (name) => {
      const part = workbookParts(draft.parts).sheets.find((sheet) => sheet.name === name);
      if (!part) throw new RangeError(`the file has no tab ${name}`);
      return part;
    },
    sheets: {
      read,
      write: (sheetPath, sheet) => {
        if (sheet === split.get(sheetPath)) return;
        split.set(sheetPath, sheet);
        changed.add(sheetPath);
      },
      settle,
    },
    flush: () => {
      for (const sheetPath of [...changed]) put(sheetPath);
    },
  };
}
