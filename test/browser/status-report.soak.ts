// The status report and the page for the citizens, by what a person does: choose, read, download, log.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindings, axeFindingsInFrames } from "../helpers/browser/axe";
import { bytesOf } from "../helpers/browser/bytes-of";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;
let file: string;
let browser: Browser;
let folder: string;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page, file, browser, folder } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Lägesrapport");
const followUps = () => readWorkbook(file).find(({ name }) => name === "Uppföljningar")?.rows ?? [];
const evidence = () => readWorkbook(file).find(({ name }) => name === "Underlag")?.rows ?? [];

async function downloaded(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog().getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

test("the status of the day chosen is shown, downloaded and logged with its rows", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Lägesrapport" }).click();
  const form = dialog();
  await form.getByLabel("Läget den").fill("2022-06-30");
  await form.getByRole("heading", { name: "Lägesrapport 30 juni 2022" }).waitFor();
  await form.getByText("84 till, 3,2 per vecka resten av året").first().waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const before = followUps().length;
  const { name, bytes } = await downloaded("Ladda ned som Word");
  expect(name).toBe("lägesrapport Pajala 2022-06-30.docx");
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await form.getByRole("heading", { name: "Word-filen är nedladdad" }).waitFor();
  expect(followUps()).toHaveLength(before + 1);
  const [id, , type, asOf] = followUps().at(-1) ?? [];
  expect([type, asOf]).toEqual(["Löpande", "2022-06-30"]);
  expect(evidence().filter(([followUp]) => followUp === id).length).toBeGreaterThan(80);
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("the mail names those without an address, and is logged only when its sender says so", async () => {
  const form = dialog();
  await form.getByText("E-postadress saknas i fliken Inställningar för: Lokalpolisområdets chef").waitFor();
  const link = (await form.getByRole("link", { name: "Öppna i mejlprogrammet" }).getAttribute("href")) ?? "";
  expect(link).toMatch(/^mailto:\?subject=Medborgarl%C3%B6ften/);
  expect(decodeURIComponent(link)).toContain("riskerar att inte uppfyllas: 2.1 Medborgarkontakt");
  const before = followUps().length;
  await form.getByRole("button", { name: "Logga att mejlet är skickat" }).click();
  await form.getByText("Mejlet är loggat i fliken Uppföljningar.").waitFor();
  expect(followUps()).toHaveLength(before + 1);
  expect(followUps().at(-1)?.[5]).toBe("Lägesrapport med e-post, läget 30 juni 2022");
});

test("the page for the citizens is one file that stands alone, is accessible and tells of no rows", async () => {
  const form = dialog();
  await form.getByRole("radio", { name: "En sida för invånarna" }).check();
  await form.getByRole("heading", { name: "Så går det med medborgarlöftena i Pajala" }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const before = followUps().length;
  const { name, bytes } = await downloaded("Ladda ned som webbsida");
  expect(name).toBe("för invånarna Pajala 2022-06-30.html");
  await form.getByText("för invånarna Pajala 2022-06-30.html är nedladdad").waitFor();
  expect(followUps()).toHaveLength(before);

  const html = bytes.toString("utf8");
  expect(html).not.toMatch(/<script|<link|src=|url\((?!#)|https?:/i);
  const saved = join(folder, "sida.html");
  writeFileSync(saved, bytes);
  const published = await browser.newPage();
  const requests: string[] = [];
  published.on("request", (request) => requests.push(request.url()));
  await published.goto(pathToFileURL(saved).href);
  expect(requests).toHaveLength(1);
  expect(await axeFindings(published)).toEqual([]);
  await published.setViewportSize({ width: 320, height: 640 });
  expect(await axeFindings(published)).toEqual([]);
  expect(await published.evaluate("document.documentElement.scrollWidth <= 320")).toBe(true);
  const pictures = published.getByRole("img", { name: /^Året i en bild/ });
  expect(await pictures.count()).toBe(1);
  expect((await pictures.boundingBox())?.width).toBe(288);
  await published.setViewportSize({ width: 1280, height: 900 });
  expect((await pictures.boundingBox())?.width).toBeGreaterThan(600);
  expect(await published.locator("[lang=fi]").innerText()).toContain("1 on vaarassa jäädä toteutumatta");
  await published.close();
});

test("the page for the council has a menu item of its own, and is downloaded without being logged", async () => {
  await page.keyboard.press("Escape");
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Sida till fullmäktige" }).click();
  const form = dialog();
  await form.getByRole("heading", { name: /^Till kommunfullmäktige: medborgarlöftena den 31 december/ }).waitFor();
  expect(await form.getByRole("radio", { name: "En sida till fullmäktige" }).isChecked()).toBe(true);
  await form.getByText("Skriv dagarna i fliken Inställningar").waitFor();
  await form.getByRole("rowheader", { name: "1.2 BRÅ bildat" }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  const before = followUps().length;
  const { name } = await downloaded("Ladda ned som Word");
  expect(name).toBe("till fullmäktige Pajala 2022-12-31.docx");
  expect(followUps()).toHaveLength(before);
});
