// Somebody else's list, pasted at the desk: judged row by row, read in, and known again the second time.
import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindings } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;
let file: string;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page, file } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Läs in aktiviteter");
const countRows = () => (readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows.length ?? 0) - 1;

const LIST = [
  "Datum;Vad;Platstyp;Ort;Medverkande",
  "2022-11-04;Medborgarkontakt;Skola;Kangos;Polis",
  "5/11;Riskkväll;;Pajala;Polis",
  "2022-13-01;Medborgarkontakt;Skola;Kangos;Polis",
].join("\n");

test("each row is judged before it is read in, and what can't be read says why", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Läs in aktiviteter" }).click();
  await dialog().getByLabel("Klistra in listan här").fill(LIST);
  await dialog().getByText("3 rader i listan, 2 läses in. 1 rad går inte att läsa.").waitFor();
  await dialog().getByText("Räknas mot 2.1").waitFor();
  await dialog().getByText("Inte mot 2.2: Kommun saknas").waitFor();
  await dialog().getByText("”2022-13-01” är inget datum vi kan läsa").waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test("the list goes into the log once, however often it is read in", async () => {
  const before = countRows();
  await dialog().getByRole("button", { name: "Läs in 2 rader" }).click();
  await dialog().getByText("2 rader är inlästa.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(countRows()).toBe(before + 2);
  await page.keyboard.press("Enter");
  await dialog().getByLabel("Klistra in listan här").fill(LIST);
  await dialog().getByText("3 rader i listan, 0 läses in.").waitFor();
  expect(await dialog().getByText("Finns redan i arket").count()).toBe(2);
});
