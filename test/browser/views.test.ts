// The pages of the menu that no other journey of `npm test` opens, each looked at where a person meets it.
import type { FrameLocator, Page } from "playwright-core";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

async function open(item: string, title = item): Promise<FrameLocator> {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  return dialogPage(page, title);
}

test("the status report, and the page for the citizens", async () => {
  const form = await open("Lägesrapport");
  await form.getByRole("heading", { name: "Lägesrapport 31 december 2022" }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await form.getByRole("radio", { name: "En sida för invånarna" }).check();
  await form.getByRole("heading", { name: "Så går det med medborgarlöftena i Pajala" }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the page for the council", async () => {
  const form = await open("Sida till fullmäktige", "Lägesrapport");
  await form.getByRole("heading", { name: /^Till kommunfullmäktige: medborgarlöftena den 31 december/ }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the link to the page for the phone, which is this computer's alone here", async () => {
  const dialog = await open("Logga från mobilen");
  const link = dialog.getByRole("link", { name: "Öppna sidan" });
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${page.url()}mobil`);
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await page.keyboard.press("Escape");
});

test("the self-test before it has begun", async () => {
  const form = await open("Självtest");
  await form.getByText("Inget annat i arket ändras", { exact: false }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("a new period before the old one is over", async () => {
  await page.keyboard.press("Escape");
  const form = await open("Ny period");
  await form.getByText("Perioden pågår till och med den 31 december 2022", { exact: false }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});
