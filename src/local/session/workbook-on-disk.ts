// The workbook in memory and its file, kept the same: a change that can't be saved is taken back.

import { realpathSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { openParts } from "../../xlsx/package/parts";
import type { PropertyStore } from "../runtime/document-state";
import { type ChangedTab, changedTabs, isChanged } from "../runtime/model/changed-cells";
import type { SheetLocale } from "../runtime/model/locale";
import type { WorkbookModel } from "../runtime/model/workbook-model";
import { SessionError } from "../session";
import { checkSave } from "../xlsx/check/check-save";
import { type WrittenChanges, writeChanges } from "../xlsx/edit/write-changes";
import { fileFault } from "../xlsx/file/faults";
import { realCalls } from "../xlsx/file/save-calls";
import { openFileStore } from "../xlsx/file/store";
import { computeFormulas } from "../xlsx/library/compute-formulas";
import { readProperties } from "../xlsx/package/document-properties";
import { readWorkbookModel } from "../xlsx/read/model";
import { keepEntries } from "./kept-entries";
import { keptJson } from "./text-store";

/** How often rows or columns have changed places, by their tab's name. */
type Moves = ReadonlyMap<string, number>;

const movesIn = ({ sheets }: WorkbookModel): Moves => new Map(sheets.map(({ name, moves }) => [name, moves]));

export interface WorkbookOnDisk {
  /** The workbook in memory; another object after a change was taken back. */
  book(): WorkbookModel;
  /** The document's properties of the add-on, saved and taken back with the workbook. */
  readonly properties: PropertyStore;
  /**
   * Writes what changed.
   *
   * @returns Whether anything was written.
   * @throws SessionError when the file can't be written; memory is then as the file.
   */
  save(): boolean;
  /** The workbook that other bytes hold, to be looked at. */
  read(bytes: Uint8Array): WorkbookModel;
  /** The file as it is on disk. */
  bytes(): Uint8Array;
  /**
   * Puts a whole other workbook in the file's place.
   *
   * @throws SessionError when the file can't be written.
   */
  replace(bytes: Uint8Array): void;
  close(): void;
}

/**
 * `check` looks at the bytes of a save before they take the file's place; `takesOver` takes away another's lock.
 *
 * @throws SessionError when the file can't be opened or is no workbook.
 */
export function openWorkbook(
  path: string,
  timeZone: string,
  locale: SheetLocale,
  { check = checkSave, takesOver = false }: { readonly check?: typeof checkSave; readonly takesOver?: boolean } = {},
): WorkbookOnDisk {
  const store = openFileStore(path, realCalls, takesOver);
  const identity = { id: "local", name: basename(path, ".xlsx"), url: pathToFileURL(path).href, timeZone, locale };
  const properties: PropertyStore = new Map();
  let saved = "";
  const read = (): WorkbookModel => {
    const bytes = store.bytes();
    const book = readWorkbookModel(bytes, identity);
    properties.clear();
    for (const [key, text] of readProperties(openParts(bytes).parts)) properties.set(key, text);
    saved = keptJson(properties);
    return book;
  };
  const open = (): WorkbookModel => {
    try {
      return read();
    } catch (error) {
      store.close();
      const fault = fileFault(error, path);
      throw fault instanceof SessionError ? fault : new SessionError("notAWorkbook", path, { cause: error });
    }
  };
  let book = open();
  /** As the file has them: a change that is taken back moves rows back as well. */
  let savedMoves: Moves = new Map();
  /** The new bytes, opened again and found whole. Else the entries are kept beside the file, which stays as it is. */
  const checked = (tabs: readonly ChangedTab[]): WrittenChanges => {
    try {
      const written = writeChanges(store.bytes(), book, properties, tabs);
      check({ before: store.bytes(), after: written.bytes, ...written }, book, properties);
      return written;
    } catch (error) {
      keepEntries(realpathSync(path), book);
      throw new SessionError("unsafeSave", path, { cause: error });
    }
  };
  return {
    book: () => book,
    properties,
    save: () => {
      const tabs = changedTabs(book);
      if (!isChanged(book, tabs) && keptJson(properties) === saved) return false;
      const before = store.bytes();
      try {
        const written = checked(tabs);
        store.replace(written.bytes);
        written.accept();
      } catch (error) {
        // A file that was replaced before the disk failed has the change.
        if (store.bytes() !== before) savedMoves = movesIn(book);
        book = read();
        for (const sheet of book.sheets) sheet.moves = savedMoves.get(sheet.name) ?? 0;
        throw error;
      }
      savedMoves = movesIn(book);
      saved = keptJson(properties);
      book.givenUp = [...book.givenUp, ...computeFormulas(store.bytes(), book)];
      return true;
    },
    read: (bytes) => readWorkbookModel(bytes, identity),
    bytes: store.bytes,
    replace: (bytes) => {
      store.replace(bytes);
      const moves = 1 + Math.max(...book.sheets.map((sheet) => sheet.moves));
      book = read();
      for (const sheet of book.sheets) sheet.moves = moves;
      savedMoves = movesIn(book);
    },
    close: () => store.close(),
  };
}
