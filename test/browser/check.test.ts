// Kontrollera arbetsboken in a real browser: what is wrong is listed, mended after being shown, and leads to its cell.
import type { FrameLocator, Page } from "playwright-core";
import { openSession } from "../../src/local/session/open-session";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;
let file: string;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31", async (copy) => {
    const hand = await openSession({ file: copy });
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
  });
  ({ page, file } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Kontrollera arbetsboken");
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
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("in a narrow window the list is as wide as the window", async () => {
  const before = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 390, height: 700 });
  const panel = page.getByRole("complementary", { name: "Kontrollera arbetsboken" });
  expect((await panel.boundingBox())?.width).toBe(390);
  await page.setViewportSize(before);
});

test("only what is ticked is mended, by the keyboard too", async () => {
  await dialog().getByRole("checkbox", { name: "Rubriken Ställe" }).press("Space");
  await dialog().getByRole("button", { name: "Rätta valda (1)" }).press("Enter");
  await dialog().getByText("En rättelse är gjord.", { exact: false }).waitFor();
  expect([activities()[0]?.[6], activities()[1]?.[7]]).toEqual(["Ställe", "Polis"]);
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("a finding leads to its very cell, also when the list looks again as it is pressed, and follows what is mended", async () => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/api/**", async (route) => {
    if (route.request().postData()?.includes('"checkWorkbook"')) await held;
    await route.continue();
  });
  // Somebody comes back to the list after a while in the sheet.
  await dialog()
    .locator("html")
    .evaluate(() => {
      const { now } = Date;
      window.dispatchEvent(new Event("blur"));
      Date.now = () => now() + 60_000;
      window.dispatchEvent(new Event("focus"));
      Date.now = now;
    });
  await dialog()
    .getByRole("button", { name: /Visa cellen.*våren/ })
    .click();
  letGo();
  await page.getByRole("tab", { name: "Aktiviteter", selected: true }).waitFor();
  await page.locator('[role="row"][data-row="2"] .cell.active[data-column="1"]:focus').waitFor();
  await page.keyboard.type("2022-03-08");
  await page.keyboard.press("Enter");
  await dialog()
    .getByRole("button", { name: /Visa cellen.*våren/ })
    .waitFor({ state: "detached" });
});

test("the document dialogs say beside their buttons that something can't be read, and lead here", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Lägesrapport" }).click();
  const report = dialogPage(page, "Lägesrapport");
  await report.getByText("1 rad går inte att läsa och räknas inte.").waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
  await report.getByRole("button", { name: "Visa och rätta" }).click();
  await dialog().getByText("Rubriken Ställe i Aktiviteter blir Plats.").waitFor();
});
