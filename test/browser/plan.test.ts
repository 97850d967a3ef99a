// The action plan and the messages to the citizens, logged and corrected in the dialog, by the keyboard where it matters.
import type { FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;
let file: string;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page, file } = shown);
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Handlingsplan och kommunikation" }).click();
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Handlingsplan och kommunikation");
const rowsOf = (tab: string) => readWorkbook(file).find(({ name }) => name === tab)?.rows ?? [];

test("an action is logged under its promise, and a late one is flagged in words", async () => {
  const form = dialog();
  await form.getByRole("heading", { name: "Ny åtgärd" }).waitFor();
  await form.getByRole("button", { name: "Spara" }).click();
  await form.locator("select[aria-invalid=true]:focus").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByLabel("Vilket löfte?").selectOption("4.1");
  await form.getByLabel("Vad ska göras?").fill("Boka ny dag för vandringen");
  await form.getByLabel("Vem ansvarar?").fill("Samordnare");
  await form.getByLabel("Klart senast").fill("15 dec 2022");
  await form.getByLabel("Klart senast").press("Enter");
  await form.getByText("Sparat: Boka ny dag för vandringen").waitFor();
  await form.getByText("Skulle ha varit klar 2022-12-15").waitFor();
  expect(rowsOf("Handlingsplan").at(-1)?.slice(1)).toEqual([
    "4.1",
    "Boka ny dag för vandringen",
    "Samordnare",
    "2022-12-15",
    "Ej påbörjad",
  ]);
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("an action is closed with one press, and corrected in the form", async () => {
  const form = dialog();
  await form.getByRole("button", { name: "Klar i dag Boka ny dag för vandringen" }).click();
  await form.getByText("Klar 2022-12-31").waitFor();
  expect(rowsOf("Handlingsplan").at(-1)?.slice(5, 7)).toEqual(["Klar", "2022-12-31"]);
  await form.getByRole("button", { name: "Ändra Boka ny dag för vandringen" }).click();
  await form.getByRole("heading", { name: /^Ändra åtgärd H-/ }).waitFor();
  await form.getByLabel("Vem ansvarar?").fill("Fritidschef");
  await form.getByRole("button", { name: "Spara ändringen" }).click();
  await form.getByText("Sparat: Boka ny dag för vandringen").waitFor();
  await form.getByRole("heading", { name: "Ny åtgärd" }).waitFor();
  expect(rowsOf("Handlingsplan").at(-1)?.[3]).toBe("Fritidschef");
  expect(rowsOf("Ändringslogg").at(-1)?.slice(4)).toEqual(["Ansvarig", "Samordnare", "Fritidschef"]);
});

test("a message to the citizens is logged with the promises it told of", async () => {
  const form = dialog();
  await form.getByRole("radio", { name: "Kommunikation" }).check();
  await form.getByLabel("När?").fill("i går");
  await form.getByLabel("Kanal").selectOption("Webb");
  await form.getByLabel("Rubrik").fill("Så går det med löftena");
  await form.getByRole("checkbox", { name: "2.1 Medborgarkontakt" }).check();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("button", { name: "Spara", exact: true }).click();
  await form.getByText("Sparat: Så går det med löftena").waitFor();
  const [, date, channel, , title, , promises] = rowsOf("Kommunikation").at(-1) ?? [];
  expect([date, channel, title, promises]).toEqual(["2022-12-30", "Webb", "Så går det med löftena", "2.1"]);
  expect(await axeFindingsInFrames(page)).toEqual([]);
});
