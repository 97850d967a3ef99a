import { sheetLocale } from "../../../../../src/local/runtime/model/locale";
import { plainWorkbook } from "../../../../../src/local/xlsx/edit/plain-workbook";
import { readWorkbookModel } from "../../../../../src/local/xlsx/read/model";
import { readValues } from "../../../../../src/xlsx/read/values";

const IDENTITY = { id: "", name: "", url: "", timeZone: "Europe/Stockholm", locale: sheetLocale("sv_SE") };
const MADE = "2022-06-30T00:00:00Z";
const tabs = [
  {
    name: "Kommuner",
    headers: ["Kommun", "Från", "Löften", "Tom"],
    rows: [
      ["Pajala", "2022-01-01", 7, ""],
      ["=1+1", "", 0.25, ""],
    ],
  },
  { name: "Tomt", headers: ["Kommun"], rows: [] },
];

test("texts are texts, numbers numbers and days days, below their headers", () => {
  expect(readValues(plainWorkbook(tabs, MADE))).toEqual([
    {
      name: "Kommuner",
      rows: [
        ["Kommun", "Från", "Löften", "Tom"],
        ["Pajala", "2022-01-01", 7],
        ["=1+1", "", 0.25],
      ],
    },
    { name: "Tomt", rows: [["Kommun"]] },
  ]);
});

test("a text that looks like a number is one that a spreadsheet program leaves as it is", () => {
  const bytes = plainWorkbook([{ name: "Löften", headers: ["ID", "Räknat"], rows: [["2.10", 3]] }], MADE);
  const [sheet] = readWorkbookModel(bytes, IDENTITY).sheets;
  const [id, counted] = sheet?.rows[1] ?? [];
  expect([id?.value, id?.style.numberFormat]).toEqual(["2.10", "@"]);
  expect([counted?.value, counted?.style.numberFormat]).toEqual([3, "General"]);
});

test("the same tabs give the same bytes", () => {
  expect(Buffer.compare(plainWorkbook(tabs, MADE), plainWorkbook(tabs, MADE))).toBe(0);
});
