import { existsSync, readFileSync } from "node:fs";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { readValues } from "../../../../src/xlsx/read/values";
import { writeXlsx } from "../../../helpers/write-xlsx";

test("texts, numbers and days are what the workbook's own reader makes of them", async () => {
  const rows = [["Datum", "Aktivitetstyp", "Antal"], ["2022-03-04", "Riskkväll", 2], [], ["", "å ä ö & <b>", 0.5]];
  const bytes = await writeXlsx([{ name: "Aktiviteter", rows }]);
  expect(readValues(bytes)?.[0]?.rows.slice(1)).toEqual([
    ["2022-03-04", "Riskkväll", 2],
    ["", "", ""],
    ["", "å ä ö & <b>", 0.5],
  ]);
});

test("bytes of other kinds are no workbook", () => {
  expect(readValues(new Uint8Array())).toBeNull();
  expect(readValues(new TextEncoder().encode("Datum;Vad\n2022-03-04;Riskkväll"))).toBeNull();
});

const FILES = [
  "examples/pajala-2022.xlsx",
  ...["date-format-id-30", "prefixed-xml", "strict-open-xml"].map((name) => `../shared/data/files/${name}.xlsx`),
].filter(existsSync);

test.each(FILES)("%s: the same days, texts and numbers as the desk reads", (file) => {
  const plain = readValues(readFileSync(file));
  const desk = readWorkbook(file);
  expect(plain?.map(({ name }) => name)).toEqual(desk.map(({ name }) => name));
  for (const { name, rows } of plain ?? []) {
    const wanted = desk.find((tab) => tab.name === name)?.rows ?? [];
    for (const [at, row] of wanted.entries()) {
      for (const [column, cell] of row.entries()) {
        const own = rows[at]?.[column] ?? "";
        // The desk computes formulas that were saved without a value, and shows shares and times of day as such.
        if (own === "" || (typeof own === "number" && typeof cell === "string")) continue;
        expect([name, at, column, String(cell)]).toEqual([name, at, column, expect.stringContaining(String(own))]);
      }
    }
  }
});
