// The walk on a copy of the example year, in a browser of its own.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getBrowser } from "../../helpers/browser/chromium";
import { startDesk } from "../../helpers/browser/start-desk";
import { type WalkOptions, type WalkResult, walk } from "./walk";

export interface ExampleWalk extends Omit<WalkOptions, "context"> {
  /** Scrollbars that take room, as on Windows; without it they lie above the grid. */
  readonly hasClassicBars?: boolean;
  /** 2 is what a zoom of 200 % makes of a window. */
  readonly zoom?: 1 | 2;
}

export async function walkExample({ hasClassicBars = false, zoom = 1, ...options }: ExampleWalk): Promise<WalkResult> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const workbook = join(folder, "pajala.xlsx");
  cpSync("examples/pajala-2022.xlsx", workbook);
  const browser = await getBrowser({ hasClassicBars });
  const desk = await startDesk({ workbook, today: "2022-12-31" });
  try {
    const viewport = { width: 1280 / zoom, height: 720 / zoom };
    return await walk(browser, desk.url, { ...options, context: { viewport, deviceScaleFactor: zoom } });
  } finally {
    await browser.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
