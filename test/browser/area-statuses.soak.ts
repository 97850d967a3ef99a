// A status file on its way: saved in a municipality's Lägesrapport, taken in by the area, and refused when it is changed.
import type { Page } from "playwright-core";
import { axeFindingsInFrames } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogPage } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";

let shown: ExampleDesk;
let page: Page;

beforeAll(async () => {
  shown = await openExampleDesk("2022-06-30");
  ({ page } = shown);
}, BROWSER_TIMEOUT);

afterAll(() => shown?.close());

async function open(item: string) {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  return dialogPage(page, item);
}

test("the file that a municipality copies to a mail is taken in, also by paste, and one that is changed is not", async () => {
  const report = await open("Lägesrapport");
  const field = report.getByLabel("Lägesfilen som text");
  await field.waitFor();
  await report.getByRole("button", { name: "Spara lägesfil", disabled: false }).waitFor();
  const text = await field.inputValue();
  await page.getByRole("button", { name: "Stäng", exact: true }).click();

  const area = await open("Lägen från kommunerna");
  const paste = area.getByLabel("Klistra in en lägesfil");
  const take = area.getByRole("button", { name: "Läs in" });
  await paste.fill(text.replace(/"counted": \d+/, '"counted": 99'));
  await take.click();
  await area.getByText("Det inklistrade är ändrad sedan kommunen sparade den").waitFor();
  await paste.fill(`Hej!\n${text}\nHälsningar`);
  await take.click();
  await area.getByText("Pajala är inläst, läget 30 juni 2022.").waitFor();
  await area.getByText("Medborgarlöftena i Östra Norrbotten 30 juni 2022").first().waitFor();
  expect(await axeFindingsInFrames(page)).toEqual([]);
});
