// How new tabs are laid out, and what a new workbook starts with.

import { columnNotes as columnNotesSv } from "../../../../src/i18n/sv/column-notes";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { exampleTabs } from "../../../../src/workbook/new/example";
import { layoutOf } from "../../../../src/workbook/new/layout";
import type { TabSchema } from "../../../../src/workbook/schema/column";
import { ACTIONS, ACTIVITIES, COMMITMENTS, TABS } from "../../../../src/workbook/schema/tabs";
import { typed } from "../../../helpers/tabs";
import { readYear } from "../../../helpers/year-file";
import { tabsOfYear } from "../../../helpers/year-tabs";

const example = exampleTabs().map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(typed)) }));

test("every tab has its headers once, a width for each and a frozen header row", () => {
  for (const schema of TABS) {
    const { frozenRows, columns } = layoutOf(schema);
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(frozenRows).toBe(1);
    for (const { width } of columns) expect(width).toBeGreaterThanOrEqual(50);
  }
});

const columnOf = (schema: (typeof TABS)[number], header: string) =>
  layoutOf(schema).columns.find((column) => column.header === header);

test("formats and drop-downs follow from the kind of column", () => {
  expect(columnOf(ACTIVITIES, "Aktivitet-ID")).toMatchObject({ format: "@" });
  expect(columnOf(ACTIVITIES, "Datum")).toMatchObject({ format: "yyyy-mm-dd" });
  expect(columnOf(ACTIVITIES, "Registrerad")).toMatchObject({ format: "yyyy-mm-dd hh:mm" });
  expect(columnOf(ACTIVITIES, "Läge")).toMatchObject({ choices: ["Genomförd", "Planerad", "Inställd", "Struken"] });
  expect(columnOf(ACTIVITIES, "Platstyp")).toMatchObject({ choices: { tab: "Listor", header: "Platstyp" } });
  expect(columnOf(ACTIVITIES, "Beskrivning")).toMatchObject({ wraps: true, note: "note" });
  expect(columnOf(COMMITMENTS, "Inriktning")).toMatchObject({ choices: { tab: "Inriktningar", header: "Inriktning" } });
  expect(columnOf(ACTIONS, "Löfte-ID")).toMatchObject({ choices: { tab: "Löften", header: "Löfte-ID" }, format: "@" });
});

test("a column with several values has no drop-down but a note", () => {
  const lists = layoutOf(COMMITMENTS).columns.filter(({ note }) => note === "wordList");
  expect(lists.map(({ header }) => header)).toEqual(["Aktivitetstyper", "Platstyper", "Krävda parter", "Målgrupper"]);
  for (const column of lists) expect(column).not.toHaveProperty("choices");
});

test("each note that a header asks for has its text, and no other", () => {
  const schemas: readonly TabSchema[] = TABS;
  const asked = new Set(schemas.flatMap(({ columns }) => Object.values(columns).flatMap(({ note }) => note ?? [])));
  expect(Object.keys(columnNotesSv).sort()).toEqual([...asked].sort());
});

test("a new workbook has no issue, seven promises and nothing logged", () => {
  const book = decodeBook(tabsFrom(example));
  expect(book.issues).toEqual([]);
  expect(book.commitments.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "1.1 Varje",
    "1.2 Milstolpe",
    "2.1 Snitt",
    "2.2 Antal",
    "3.1 Antal",
    "3.2 Antal",
    "4.1 Antal",
  ]);
  expect(book.activities).toEqual([]);
});

test("the new workbook and the example year promise the same", () => {
  const { commitments, focusAreas, settings, lists } = decodeBook(tabsFrom(example));
  const year = readYear("examples/pajala-2022.json");
  expect(commitments).toEqual(year.commitments);
  expect(focusAreas).toEqual(year.focusAreas);
  expect(settings).toEqual(year.settings);
  expect(lists).toEqual(decodeBook(tabsFrom(tabsOfYear("examples/pajala-2022.json"))).lists);
});
