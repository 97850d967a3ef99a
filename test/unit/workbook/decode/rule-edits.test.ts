// Ändringslogg tells of promises' rules; whatever else stands in it is left where it is.

import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { aWorkbook, type RowByHeader } from "../../../helpers/tabs";

const line = (told: RowByHeader): RowByHeader => ({
  Tid: "2022-05-03 10:12:00",
  Flik: "Löften",
  "Rad-ID": "2.1",
  Fält: "Mål",
  Före: 3,
  Efter: "2",
  ...told,
});
const editsOf = (rows: readonly RowByHeader[]) => decodeBook(tabsFrom(aWorkbook({ Ändringslogg: rows }))).ruleEdits;

test("a line about a promise's rule is read, whatever the cells' kinds", () => {
  expect(editsOf([line({})])).toEqual([
    { commitment: "2.1", field: "target", day: "2022-05-03", before: "3", after: "2" },
  ]);
});

test.each<[what: string, told: RowByHeader]>([
  ["of another tab", { Flik: "Aktiviteter", Fält: "Antal" }],
  ["of a field that is no rule", { Fält: "Analys", Före: "En text", Efter: "En annan" }],
  ["of a whole range", { Fält: "Löften!A2:H9", "Rad-ID": "", Före: "", Efter: "" }],
  ["without a day", { Tid: "i maj" }],
  ["with a text where a number belongs", { Före: "tre, sa hon", Efter: 2 }],
  ["with a text where a day belongs", { Fält: "Till", Före: "2022-12-31", Efter: "senare" }],
])("a line %s is none", (_, told) => {
  expect(editsOf([line(told)])).toEqual([]);
});
