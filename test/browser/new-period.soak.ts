// The year is over: the sidebar says so, and its button makes next year's workbook beside this one.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../src/workbook/cells/tab";
import { decodeBook } from "../../src/workbook/decode/book";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
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
  const form = dialogPage(page, "Ny period");
  await form.getByText("Den nya filen heter", { exact: false }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  expect(workbooks()).toHaveLength(1);
  await form.getByRole("button", { name: "Skapa" }).click();
  await form.getByText(`Den ligger i mappen ${folder}.`).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("button", { name: "Stäng" }).click();
  expect(readFileSync(file).equals(before)).toBe(true);
  const [made = ""] = workbooks().filter((name) => join(folder, name) !== file);
  const book = decodeBook(tabsFrom(readWorkbook(join(folder, made))));
  expect([book.issues, book.activities, book.commitments.length]).toEqual([[], [], 7]);
  expect(book.earlier.find(({ commitment }) => commitment === "2.1")).toMatchObject({ counted: 156, target: 157 });
});

test("a second time nothing is written over", async () => {
  const { page } = shown;
  await sidebar().getByRole("button", { name: "Ny period" }).click();
  const form = dialogPage(page, "Ny period");
  await form.getByRole("button", { name: "Skapa" }).click();
  await form.getByText("finns redan och är orörd", { exact: false }).waitFor();
  expect(workbooks()).toHaveLength(2);
});
