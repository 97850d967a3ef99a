// Rows whose type no promise asks for count for none, and are told of by their type.
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { findUnaskedTypes } from "../../../../src/workbook/mending/find-unasked-types";
import { aWorkbook, type RowByHeader } from "../../../helpers/tabs";

const promise = { "Löfte-ID": "1", Löfte: "Vandra", Måttyp: "Antal", Mål: 2, Aktivitetstyper: "Vandring" };
const row = (told: RowByHeader): RowByHeader => ({ Datum: "2022-03-01", ...told });

function found(promises: readonly RowByHeader[], rows: readonly RowByHeader[]) {
  const words = ["Vandring", "Rundvandring", "Pass"].map((Aktivitetstyp) => ({ Aktivitetstyp }));
  const tabs = tabsFrom(aWorkbook({ Löften: promises, Aktiviteter: rows, Listor: words }));
  return findUnaskedTypes(tabs, decodeBook(tabs));
}

const finding = (value: string, first: number, rows: number) => ({
  ...{ kind: "typeUnasked", tab: "Aktiviteter", column: "Aktivitetstyp", value, row: first, rows },
});

test("a word that the promises have left is told of once, with its rows and the first of them", () => {
  const rows = [
    row({ Aktivitetstyp: "Vandring" }),
    row({ Aktivitetstyp: "Rundvandring" }),
    row({ Aktivitetstyp: "Pass" }),
    row({ "Aktivitet-ID": "a-9", Aktivitetstyp: "Rundvandring" }),
  ];
  expect(found([promise], rows)).toEqual([finding("Rundvandring", 3, 2), finding("Pass", 4, 1)]);
});

test.each<[string, readonly RowByHeader[], readonly RowByHeader[]]>([
  ["a row that ticks a promise", [promise], [row({ Aktivitetstyp: "Pass", Löften: "1" })]],
  ["a struck row", [promise], [row({ Aktivitetstyp: "Pass", Läge: "Struken" })]],
  [
    "the type of a promise that can't be read",
    [{ ...promise, Måttyp: "Ibland" }],
    [row({ Aktivitetstyp: "vandring" })],
  ],
  ["a workbook without promises", [], [row({ Aktivitetstyp: "Pass" })]],
])("%s is none of it", (_name, promises, rows) => {
  expect(found(promises, rows)).toEqual([]);
});
