// The desk on a copy of the example year, shown in a real browser's window: where most journeys begin.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { getBrowser } from "./chromium";
import { startDesk } from "./start-desk";

export interface ExampleDesk {
  readonly browser: Browser;
  readonly page: Page;
  /** The workbook's folder, empty but for it. */
  readonly folder: string;
  /** The workbook the desk saves to. */
  readonly file: string;
  close(): Promise<void>;
}

/**
 * Opens the desk on a copy of the example year.
 * @param today The desk's day, `yyyy-MM-dd`.
 * @param prepare Changes the workbook before the desk opens it.
 * @param programs A folder whose programs come before the machine's own.
 */
export async function openExampleDesk(
  today: string,
  prepare: (file: string) => Promise<void> = async () => undefined,
  programs?: string,
): Promise<ExampleDesk> {
  const browser = await getBrowser();
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", file);
  await prepare(file);
  const desk = await startDesk({ workbook: file, today, ...(programs && { programs }) });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 560 },
    locale: "sv-SE",
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(desk.url);
  return {
    browser,
    page,
    folder,
    file,
    async close() {
      await browser.close();
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
