// A whole journey in a real browser, by what a person sees: log an activity → see the promise's new status → make the report.
import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindings, axeFindingsInFrames } from "../helpers/browser/axe";
import { bytesOf } from "../helpers/browser/bytes-of";
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

const sidebar = (): FrameLocator => page.frameLocator('iframe[title="Medborgarlöften"]');
const dialog = (): FrameLocator => dialogPage(page, "Skapa uppföljning");
const row = (tab: string, id: string) =>
  readWorkbook(file)
    .find(({ name }) => name === tab)
    ?.rows.find(([first]) => first === id);

test("an activity is logged, and the form says beforehand what it will count toward", async () => {
  const form = sidebar();
  await form.getByLabel("Vad?").selectOption("Medborgarkontakt");
  await form.getByLabel("Platstyp").selectOption("Skola");
  await form.getByRole("checkbox", { name: "Polis", exact: true }).check();
  await form.getByText("Räknas för 2.1").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await form.getByRole("button", { name: "Spara" }).click();
  await form.getByText("2.1 står nu på 157 av 157").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("the summary and the file say the promise's new status", async () => {
  await page.getByRole("tab", { name: "Sammanställning" }).click();
  await page.getByRole("gridcell", { name: /157 av 157/ }).waitFor();
  expect(row("Sammanställning", "2.1")).toEqual(expect.arrayContaining(["✔ Uppfyllt"]));
});

test("the sidebar follows what is typed in the sheet, without being touched", async () => {
  await page.getByRole("tab", { name: "Inställningar" }).click();
  await page.locator('[role="row"][data-row="1"] [data-column="0"]').filter({ hasText: "Kommun" }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Granby");
  await page.keyboard.press("Enter");
  await sidebar().getByRole("heading", { name: "Medborgarlöften · Granby 2022" }).waitFor();
  // Another municipality is refused a report with the texts of the example.
  await page.keyboard.press("Control+z");
  await sidebar().getByRole("heading", { name: "Medborgarlöften · Pajala 2022" }).waitFor();
});

test("the follow-up is previewed, downloaded as Word, and logged", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  const form = dialog();
  await form.getByLabel("Läget den").fill("2023-01-31");
  await form.getByText("31 januari 2023", { exact: true }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    form.getByRole("button", { name: "Ladda ned som Word" }).click(),
  ]);
  const bytes = await bytesOf(download);
  expect(download.suggestedFilename()).toMatch(/2023-01-31\.docx$/);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await form
    .getByText(/Uppföljningar/)
    .first()
    .waitFor();
  const logged = readWorkbook(file)
    .find(({ name }) => name === "Uppföljningar")
    ?.rows.at(-1);
  expect(logged?.[3]).toBe("2023-01-31");
  expect(logged?.[5]).toBe(download.suggestedFilename());
  expect(await axeFindingsInFrames(page, [".preview"])).toEqual([]);
});
