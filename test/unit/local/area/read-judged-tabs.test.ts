import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { readJudgedTabs } from "../../../../src/local/area/read-judged-tabs";
import { readWorkbook } from "../../../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { aWorkbook, PATROLS } from "../../../helpers/tabs";
import { writeXlsx } from "../../../helpers/write-xlsx";

const FOLDERS = ["examples", "test/fixtures", "../shared/data", "../shared/data/files"];
const workbooks = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    // Both ways wait for the formula that never ends.
    .filter((name) => name.endsWith(".xlsx") && name !== "poison-formula.xlsx")
    .map((name) => join(folder, name)),
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const quiet = () => undefined;

/** The book that each way of reading gives, or the code of why it doesn't. */
function bothWays(path: string) {
  const tried = (read: () => unknown) => {
    try {
      return read();
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  return {
    direct: tried(() => decodeBook(readJudgedTabs(path, quiet).tabs)),
    whole: tried(() => decodeBook(tabsFrom(readWorkbook(path)))),
  };
}

test.each(workbooks)("%s is read as it is with its grid, cell for cell", (path) => {
  const { direct, whole } = bothWays(path);
  expect(direct).toEqual(whole);
});

async function changed(change: (sheet: string) => string): Promise<string> {
  const file = join(folder, "arbetsbok.xlsx");
  const parts = unzipSync(await writeXlsx(aWorkbook()));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = new TextDecoder().decode(parts[path]);
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(change(sheet)) }));
  return file;
}

describe("a formula in a judged tab", () => {
  const withFormula = (value: string) =>
    changed((sheet) => {
      const now = sheet.replace(/(<c r="E2"[^>]*?)(?: t="n")?>.*?<\/c>/, `$1><f>1+1</f>${value}</c>`);
      expect(now).not.toBe(sheet);
      return now;
    });
  const targetIn = (path: string) => decodeBook(readJudgedTabs(path, quiet).tabs).commitments[0]?.target;

  test("is read as the value that the file has", async () => {
    expect(targetIn(await withFormula("<v>7</v>"))).toBe(7);
  });

  test("is computed where the file has none", async () => {
    expect(targetIn(await withFormula(""))).toBe(2);
  });
});

test("of two tabs with one name the one spelt as ours is read, and the other is told", async () => {
  const file = join(folder, "dubbla.xlsx");
  const parts = unzipSync(await writeXlsx(aWorkbook({ Listor: [] })));
  const path = "xl/workbook.xml";
  const list = new TextDecoder().decode(parts[path]).replace('name="Listor"', 'name="löften"');
  writeFileSync(file, zipSync({ ...parts, [path]: strToU8(list) }));
  const { direct, whole } = bothWays(file);
  expect(direct).toEqual(whole);
  expect(direct).toMatchObject({ issues: expect.arrayContaining([expect.objectContaining({ code: "tabDuplicate" })]) });
});

test("a tab that is cut off makes the file unreadable, whatever else is whole", async () => {
  const file = await changed((sheet) => sheet.slice(0, sheet.indexOf(String(PATROLS["Löfte"])) + 900).slice(0, 900));
  expect(() => readJudgedTabs(file, quiet)).toThrow(expect.objectContaining({ code: "notAWorkbook" }));
});
