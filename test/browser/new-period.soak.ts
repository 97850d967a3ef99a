// The year is over: the sidebar says so, and its button makes next year's workbook beside this one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../src/workbook/cells/tab";
import { decodeBook } from "../../src/workbook/decode/book";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;

beforeAll(async () => {
  shown = await openExampleDesk("2023-01-31");
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const sidebar = () => shown.page.frameLocator('iframe[title="Medborgarlöften"]');
const workbooks = () => readdirSync(shown.folder).filter((name) => name.endsWith(".xlsx") && !name.startsWith("."));

test("Ny period makes a new file, and the old one is byte for byte as it was", async () => {
  const { page, file, folder } = shown;
  const button = sidebar().getByRole("button", { name: "Ny period" });
  await button.waitFor();
  const before = readFileSync(file);
  await button.click();
  await page.getByText("Ny arbetsbok för 1 januari 2023–31 december 2023").waitFor();
  expect(readFileSync(file).equals(before)).toBe(true);
  const [made = ""] = workbooks().filter((name) => join(folder, name) !== file);
  const book = decodeBook(tabsFrom(readWorkbook(join(folder, made))));
  expect([book.issues, book.activities, book.commitments.length]).toEqual([[], [], 7]);
  expect(book.earlier.find(({ commitment }) => commitment === "2.1")).toMatchObject({ counted: 156, target: 157 });
});

test("a second time nothing is written over", async () => {
  const { page } = shown;
  await sidebar().getByRole("button", { name: "Ny period" }).click();
  await page.getByText("finns redan och är orörd").waitFor();
  expect(workbooks()).toHaveLength(2);
});
