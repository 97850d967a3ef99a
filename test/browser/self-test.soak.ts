// Självtest on the desk in a real browser: what it will do is said first, every check is shown, and the text can be taken away.
import type { FrameLocator, Page } from "playwright-core";
import { SELF_TEST } from "../../src/contract/self-test";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

const CHECKS = Object.values(SELF_TEST).flat().length;

let shown: ExampleDesk;
let page: Page;

beforeAll(async () => {
  shown = await openExampleDesk("2022-12-31");
  ({ page } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

const dialog = (): FrameLocator => dialogPage(page, "Självtest");
const answers = () => dialog().locator("tbody td:last-child");

test("says what it will do before it does anything", async () => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: "Självtest" }).click();
  await dialog().getByText("Inget annat i arket ändras", { exact: false }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("tries every part, and says plainly what the desk can't try", async () => {
  const before = readWorkbook(shown.file);
  await dialog().getByRole("button", { name: "Starta självtestet" }).click();
  await dialog().getByText("(1 av 9)", { exact: false }).waitFor();
  const verdict = dialog().getByText(`${CHECKS - 2} saker stämmer. 2 går inte att pröva här.`);
  await verdict.waitFor({ timeout: 60_000 });
  expect((await answers().allTextContents()).filter((text) => text !== "✔ Stämmer")).toEqual([
    "– Går inte att pröva här",
    "– Går inte att pröva här",
  ]);
  expect(
    await dialog().getByRole("row", { name: "Bara det som börjar med" }).locator("td").nth(1).allInnerTexts(),
  ).toEqual(["formel =1+1\ntext ”+1+1”\ntext ”-1+1”\ntext ”@hej”\ntext ”+hej”\ntext ”-hej”"]);
  expect(readWorkbook(shown.file)).toEqual(before);
  await page.getByRole("tab", { name: "Sammanställning", selected: true }).waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});

test("the result can be copied as text", async () => {
  const text = await dialog().getByLabel("Resultatet som text").inputValue();
  expect(text).toContain("| ✔ Stämmer | Två flikar kan inte ha samma namn. | avvisas | avvisas: ");
  expect(text.split("\n").filter((line) => /^\| [✔✖–]/.test(line))).toHaveLength(CHECKS);
  await dialog().getByRole("button", { name: "Kopiera" }).click();
  await dialog().getByText("Texten är kopierad.").waitFor();
});
