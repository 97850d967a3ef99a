// The example's year with as many activities as wanted: its own are repeated, each copy with an ID of its own.
import type { Activity } from "../src/domain/book/activity";
import type { Book } from "../src/domain/book/book";
import type { Commitment } from "../src/domain/book/commitment";
import { plainDate } from "../src/domain/calendar/plain-date";
import { contentFrom, putContent } from "../src/local/runtime/model/content";
import { sheetLocale } from "../src/local/runtime/model/locale";
import { newSheet, styleAt } from "../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../src/local/runtime/model/workbook-model";
import { addSheet, fitGrid } from "../src/local/runtime/model/workbook-model";
import type { RawTab } from "../src/workbook/schema/raw-tab";
import { readYear } from "../test/helpers/year-file";
import { tabsOfBook } from "../test/helpers/year-tabs";

const EXAMPLE = "examples/pajala-2022.json";
const NO_LISTS = { activityTypes: [], placeTypes: [], parties: [], audiences: [], channels: [] };

/** The year as a book of `count` activities in order of date, as a log grows. */
export function bookOf(count: number): Book {
  const book = readYear(EXAMPLE);
  const inOrder = [...book.activities].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const activities = inOrder.flatMap((model, index) => {
    const copies = Math.floor(((index + 1) * count) / inOrder.length) - Math.floor((index * count) / inOrder.length);
    return Array.from({ length: copies }, (): Omit<Activity, "id"> => model);
  });
  return {
    ...book,
    activities: activities.map((model, index) => ({ ...model, id: `A${String(index + 1).padStart(6, "0")}` })),
  };
}

const PLACES = ["Pajala", "Kangos", "Junosuando", "Korpilombolo"];

/** What promises may ask for beside a number: places, days, hours, parts and outcomes. */
const ASKED: readonly Partial<Commitment>[] = [
  { kind: "Antal", target: 400, places: PLACES },
  { kind: "Antal", target: 400, places: PLACES, spread: "Alla" },
  { kind: "Antal", target: 400, places: PLACES, spread: "Var och en" },
  { kind: "Snitt", target: 3, interval: "vecka", places: PLACES, spread: "Var och en" },
  { kind: "Varje", target: 1, interval: "dygn", weekdays: ["fredag", "lördag"] },
  { kind: "Antal", target: 200, counts: "Dagar" },
  { kind: "Snitt", target: 0.5, interval: "dygn", unit: "timmar" },
  { kind: "Varje", target: 2, interval: "termin", partOf: "1" },
  { kind: "Mätvärde", target: 70, measure: "Trygga" },
  { kind: "Löpande", target: null, assessment: "Inte aktuellt" },
];

/** The same year with ten promises, each of which asks for something else than a number of every row. */
export function bookOfNewerKinds(count: number): Book {
  const book = bookOf(count);
  const [model] = book.commitments;
  if (!model) throw new Error("the example has no promise");
  const types = [...new Set(book.activities.map(({ type }) => type))];
  const plain = { ...model, activityTypes: types, placeTypes: [], requiredParties: [], audiences: [], requirement: "" };
  const value = { measure: "Trygga", source: "", unit: "%", comment: "" };
  return {
    ...book,
    commitments: ASKED.map((asked, index) => ({ ...plain, interval: null, ...asked, id: String(index + 1) })),
    activities: book.activities.map((row, index) => ({ ...row, place: PLACES[index % PLACES.length] ?? "" })),
    measures: ["Trygga"],
    indicators: [
      { ...value, date: plainDate("2021-11-01"), value: 60 },
      { ...value, date: plainDate("2022-11-01"), value: 68 },
    ],
  };
}

/** The same year as the cells of its tabs, as they were typed. */
export function tabsOf(count: number): RawTab[] {
  return tabsOfBook(bookOf(count), NO_LISTS);
}

/** The same year as a workbook in the runtime's memory, without a file. */
export function workbookOf(count: number): WorkbookModel {
  const first = newSheet(0, "Blad1");
  const book: WorkbookModel = {
    id: "bench",
    name: "Mätning",
    url: "file:///bench.xlsx",
    timeZone: "Europe/Stockholm",
    locale: sheetLocale("sv_SE"),
    sheets: [first],
    active: first,
    shapeChanges: [],
    givenUp: [],
    fileStyles: new Map(),
    highestStyle: 0,
    nextSheetId: 1,
  };
  for (const { name, rows } of tabsOf(count)) {
    const sheet = addSheet(book, name, book.sheets.length);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell === "") return;
        const style = styleAt(sheet, row + 1, column + 1);
        putContent(sheet, row + 1, column + 1, contentFrom(book, cell, style));
      });
    });
    fitGrid(sheet);
  }
  return book;
}
