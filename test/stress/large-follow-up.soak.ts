// The largest year there is: 5,000 activities and 40 promises become a Word file while the page says what it does.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { aBook } from "../helpers/a-book";
import { bytesOf } from "../helpers/browser/bytes-of";
import { BROWSER_TIMEOUT, getBrowser } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type StartedDesk, startDesk } from "../helpers/browser/start-desk";
import { aCommitment, every } from "../helpers/make";
import { blocksOf } from "../helpers/report/read-docx";
import { writeXlsx } from "../helpers/write-xlsx";
import { tabsOfBook } from "../helpers/year-tabs";

const commitments = Array.from({ length: 40 }, (_, index) =>
  aCommitment({
    id: `${Math.floor(index / 10) + 1}.${(index % 10) + 1}`,
    focus: `Inriktning ${Math.floor(index / 10) + 1}`,
    owner: index % 3 === 0 ? "Polis och kommun" : "Polis",
    ...(index % 2 === 0 ? { target: 130 } : { kind: "Snitt", target: 3, interval: "vecka" }),
    activityTypes: [`Typ ${index}`],
  }),
);
const activities = commitments.flatMap((_, index) =>
  Array.from({ length: 5 }, () => every(15, "2022-01-02", "2022-12-31", { type: `Typ ${index}` })).flat(),
);

let browser: Browser;
let desk: StartedDesk;
let folder: string;

beforeAll(async () => {
  browser = await getBrowser();
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "stort.xlsx");
  const types = commitments.flatMap(({ activityTypes }) => activityTypes);
  const lists = { activityTypes: types, placeTypes: [], parties: [], audiences: [], channels: [] };
  writeFileSync(file, await writeXlsx(tabsOfBook(aBook({ commitments, activities, lists }), lists)));
  desk = await startDesk({ workbook: file, today: "2023-02-06" });
}, BROWSER_TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the file is made, with progress, and its sums hold every row", async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "sv-SE" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(desk.url);
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Skapa uppföljning" }).click();
  const dialog = dialogPage(page, "Skapa uppföljning");
  await dialog.getByRole("heading", { name: "Resultatet i korthet" }).waitFor();
  const asked = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByText("Skriver dokumentet …").waitFor(),
    dialog.getByRole("button", { name: "Ladda ned som Word" }).click(),
  ]);
  console.log(`${Math.round(performance.now() - asked)} ms from the click to the file`);
  const blocks = blocksOf(new Uint8Array(await bytesOf(download)));
  expect(activities).toHaveLength(5000);
  // Of so many rows the document has the sums by place and month, and the workbook the rows.
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  expect(texts.some((text) => /5\s000\srader har räknats/.test(text))).toBe(true);
  for (const by of ["Räknat per plats", "Räknat per månad"]) {
    const tables = blocks.flatMap((block) =>
      block.kind === "table" && block.caption.startsWith(by) ? [block.rows] : [],
    );
    const sums = tables.map((rows) => rows.at(-1) ?? []);
    expect(sums.every(([name]) => name === "Summa")).toBe(true);
    expect(sums.reduce((all, [, sum]) => all + Number(sum), 0)).toBe(5000);
  }
  await dialog.getByText("Word-filen är nedladdad", { exact: true }).waitFor();
});
