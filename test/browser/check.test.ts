// Kontrollera arbetsboken in a real browser: what is wrong is listed, mended after being shown, and leads to its cell.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openSession } from "../../src/local/open-session";
import { readWorkbook } from "../../src/local/xlsx/read-workbook";
import { axeFindings } from "./support/axe";
import { BROWSER_TIMEOUT, getBrowser } from "./support/chromium";
import { type StartedDesk, startDesk } from "./support/start-desk";

let browser: Browser;
let desk: StartedDesk;
let page: Page;
let folder: string;
let file: string;

beforeAll(async () => {
  browser = await getBrowser();
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  file = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", file);
  const hand = await openSession({ file });
  const typed = [
    [0, 6, "Ställe"],
    [1, 7, "Polsi"],
    [2, 1, "våren"],
    [3, 11, "Nås på 070-174 06 05"],
  ] as const;
  hand.edit(
    "Aktiviteter",
    typed.map(([row, column, input]) => ({ row, column, input })),
  );
  hand.close();
  desk = await startDesk({ workbook: file, today: "2022-12-31" });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "sv-SE",
    bypassCSP: true,
  });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await page.goto(desk.url);
}, BROWSER_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = (): FrameLocator => page.frameLocator('iframe[title="Kontrollera arbetsboken"]');
const activities = () => readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows ?? [];

async function openCheck(): Promise<void> {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Kontrollera arbetsboken" }).click();
}

test("every finding is listed, and what can be mended says what it will do", async () => {
  await openCheck();
  await dialog().getByText("Rubriken Ställe i Aktiviteter blir Plats.").waitFor();
  await dialog().getByText("Rad 2 i Aktiviteter, kolumnen Parter: Polsi blir Polis.").waitFor();
  await dialog().getByText("våren är inget datum", { exact: false }).first().waitFor();
  await dialog().getByText("070-174 06 05 ser ut som ett telefonnummer", { exact: false }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
}, 90_000);

test("only what is ticked is mended, by the keyboard too", async () => {
  await dialog().getByRole("checkbox", { name: "Rubriken Ställe" }).press("Space");
  await dialog().getByRole("button", { name: "Rätta valda (1)" }).press("Enter");
  await dialog().getByText("En rättelse är gjord.", { exact: false }).waitFor();
  expect([activities()[0]?.[6], activities()[1]?.[7]]).toEqual(["Ställe", "Polis"]);
  expect(await axeFindings(page)).toEqual([]);
}, 90_000);

test("a finding leads to its cell, and the dialog makes way", async () => {
  await dialog()
    .getByRole("button", { name: /Visa cellen.*våren/ })
    .click();
  await page.getByRole("tab", { name: "Aktiviteter", selected: true }).waitFor();
  await page.locator('iframe[title="Kontrollera arbetsboken"]').waitFor({ state: "detached" });
}, 90_000);
