import { plainWorkbook } from "../../../../../src/local/xlsx/edit/plain-workbook";
import { readValues } from "../../../../../src/xlsx/read/values";

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

test("the same tabs give the same bytes", () => {
  expect(Buffer.compare(plainWorkbook(tabs, MADE), plainWorkbook(tabs, MADE))).toBe(0);
});
