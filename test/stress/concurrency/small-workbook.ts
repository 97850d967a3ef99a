// A small workbook in memory, as people typed it, and its log read as plain texts.

import { PLAIN } from "../../../src/local/runtime/model/cell";
import { contentFrom, putContent, shownText } from "../../../src/local/runtime/model/content";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import {
  lastContentColumn,
  lastContentRow,
  newSheet,
  type SheetModel,
} from "../../../src/local/runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import type { RawTab } from "../../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../../src/workbook/schema/tabs";
import { aWorkbook, PATROLS, type RowByHeader } from "../../helpers/tabs";

export const SHARED_IDS = ["A-DELAD001", "A-DELAD002", "A-DELAD003", "A-DELAD004"] as const;

const patrol = (id: string, day: string): RowByHeader => ({
  "Aktivitet-ID": id,
  Datum: day,
  Aktivitetstyp: "Patrull",
  Plats: `plats ${day}`,
  Parter: "Polis",
  Läge: "Genomförd",
  Beskrivning: `från början ${day}`,
});

/** Typed by hand in a hurry: no ID yet. */
export const HAND_TYPED = "skrivet för hand";

/** Empty rows that nobody has taken away: fewer than what is logged, so that tabs have to grow. */
const SPARE_ROWS = 5;

const TABS: readonly RawTab[] = aWorkbook({
  [ACTIVITIES.name]: [
    ...SHARED_IDS.map((id, index) => patrol(id, `2022-05-0${index + 1}`)),
    { ...patrol("", "2022-05-30"), Beskrivning: HAND_TYPED },
  ],
  Löften: [PATROLS, { ...PATROLS, "Löfte-ID": "1.2", Löfte: "Minst fyra patruller", Mål: 4 }],
});

export function emptyBook(): WorkbookModel {
  const sheet = newSheet(0, "Blad1");
  return {
    id: "book",
    name: "Medborgarlöften",
    url: "file:///medborgarloften.xlsx",
    timeZone: "Europe/Stockholm",
    locale: sheetLocale("sv_SE"),
    sheets: [sheet],
    active: sheet,
    shapeChanges: [],
    givenUp: [],
    fileStyles: new Map(),
    highestStyle: 0,
    nextSheetId: 1,
  };
}

/** Puts the small workbook where another stood. */
export function fillBook(book: WorkbookModel): void {
  const sheets = TABS.map((tab, index): SheetModel => {
    const sheet = newSheet(index, tab.name);
    for (const [row, cells] of tab.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        putContent(sheet, row + 1, column + 1, contentFrom(book, cell, PLAIN));
      }
    }
    sheet.maxRows = sheet.rows.length + SPARE_ROWS;
    sheet.maxColumns = tab.rows[0]?.length ?? 1;
    return sheet;
  });
  book.sheets.splice(0, book.sheets.length, ...sheets);
  book.active = sheets[0] ?? book.active;
  book.nextSheetId = sheets.length;
  book.shapeChanges.length = 0;
}

/** The rows of a tab below its header, by header, as they are shown; none for a tab that isn't there. */
export function rowsOf(book: WorkbookModel, tab: string): Readonly<Record<string, string>>[] {
  const sheet = sheetNamed(book, tab);
  if (!sheet) return [];
  const headers = Array.from({ length: lastContentColumn(sheet) }, (_, index) => shownText(book, sheet, 1, index + 1));
  return Array.from({ length: Math.max(lastContentRow(sheet) - 1, 0) }, (_, row) =>
    Object.fromEntries(headers.map((header, column) => [header, shownText(book, sheet, row + 2, column + 1)])),
  );
}
