// What stands in the sidebar's form when the desk goes away is offered again at the next desk on the same workbook.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { BROWSER_TIMEOUT, getBrowser } from "../helpers/browser/chromium";
import { type StartedDesk, startDesk } from "../helpers/browser/start-desk";

let browser: Browser;
let folder: string;
let desk: StartedDesk;
let page: Page;

beforeAll(async () => {
  browser = await getBrowser();
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  cpSync("examples/pajala-2022.xlsx", join(folder, "pajala.xlsx"));
}, BROWSER_TIMEOUT);
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const sidebar = (): FrameLocator => page.frameLocator('iframe[title="Medborgarlöften"]');
const note = () => sidebar().getByLabel("Kort anteckning");
const restored = () => sidebar().getByText("Det här hann du inte spara sist.");
const keptFiles = () => readdirSync(folder).filter((name) => name.startsWith(".pajala.xlsx."));

async function open(): Promise<void> {
  desk = await startDesk({ workbook: join(folder, "pajala.xlsx"), today: "2022-12-31" });
  page = await browser.newPage({ locale: "sv-SE" });
  page.setDefaultTimeout(60_000);
  await page.goto(desk.url);
  await note().waitFor();
}

/** Does the work, and waits until the desk has written down what it came to. */
async function kept(work: () => Promise<void>): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().endsWith("/api/keep"));
  await work();
  expect(await (await answered).json()).toEqual({ ok: true, value: true });
}

test("a form that was being filled in when the desk was killed is there when it is started again", async () => {
  await open();
  await kept(() => note().fill("Lugnt på rasten"));
  expect(readFileSync(join(folder, keptFiles()[0] ?? ""), "utf8")).toContain("Lugnt på rasten");
  await page.close({ runBeforeUnload: false });
  await desk.kill();

  await open();
  await restored().waitFor();
  expect(await note().inputValue()).toBe("Lugnt på rasten");
});

test("it is in the form until it is thrown away, and then nothing is left of it", async () => {
  await kept(() => sidebar().getByRole("button", { name: "Börja om" }).click());
  expect(keptFiles()).toEqual([]);
  await page.reload();
  expect(await note().inputValue()).toBe("");
});
