import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nextPeriodFile } from "../../../../src/local/session/next-period-file";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { day } from "../../../helpers/make";

const folder = mkdtempSync(join(tmpdir(), "next-period-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the old file is byte for byte as it was, and the new one has no row that can't be read", () => {
  const old = join(folder, "pajala-2022.xlsx");
  cpSync("examples/pajala-2022.xlsx", old);
  const before = readFileSync(old);
  const next = nextPeriodFile(old, day("2023-01-31"));
  if ("problem" in next) throw new Error(next.problem);
  expect(readFileSync(old).equals(before)).toBe(true);
  expect(next.path).toBe(join(folder, "pajala-2023.xlsx"));
  writeFileSync(next.path, next.bytes);
  const book = decodeBook(tabsFrom(readWorkbook(next.path)));
  expect([book.issues, book.activities, book.commitments.length, book.earlier.length]).toEqual([[], [], 7, 7]);
});
