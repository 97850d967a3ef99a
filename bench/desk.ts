// What the desk takes in a real browser on this machine: from the start to the first cell and to a form that can be used,
// from a key to the cell that is saved, and how much memory the server and the page hold.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { getBrowser } from "../test/helpers/browser/chromium";
import { startDesk } from "../test/helpers/browser/start-desk";
import { writeXlsx } from "../test/helpers/write-xlsx";
import { inOrder } from "./in-order";
import { tabsOf } from "./year-of";

export interface DeskFigures {
  readonly activities: number;
  /** Seconds from the start of the desk's process to its address, and from there to what is shown. */
  readonly listeningSeconds: number;
  readonly firstCellSeconds: number;
  readonly formSeconds: number;
  /** Milliseconds from the key that ends a cell to the text on screen, and to the saved workbook: the median and p95. */
  readonly shown: Spread;
  readonly saved: Spread;
  /** Megabytes of the server's process and of the page's heap, after the edits. */
  readonly serverMegabytes: number;
  readonly pageMegabytes: number;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

const EDITS = 20;
const DAY = "2022-12-20";
/** Milliseconds. A form may wait for a large workbook to be judged. */
const PATIENCE = 120_000;

function spreadOf(times: readonly number[]): Spread {
  const sorted = inOrder(times);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  return { median: at(0.5), p95: at(0.95) };
}

/** Types in a cell, and measures in the page until it is shown and until nothing waits to be saved. */
async function editCell(page: Page, text: string): Promise<{ shown: number; saved: number }> {
  await page.keyboard.type(text);
  await page.evaluate(() => {
    addEventListener(
      "keydown",
      () => {
        performance.mark("key");
      },
      { capture: true, once: true },
    );
  });
  const times = page.evaluate(async (typed) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isShown = () => [...document.querySelectorAll(".cell")].some((cell) => cell.textContent === typed);
    const isSaved = () => !document.querySelector(".unsaved") && document.querySelector(".working")?.textContent === "";
    const since = () => performance.now() - (performance.getEntriesByName("key").at(-1)?.startTime ?? 0);
    while (!isShown()) await frame();
    const shown = since();
    while (!isSaved()) await frame();
    return { shown, saved: since() };
  }, text);
  await page.keyboard.press("Enter");
  return await times;
}

/** Resident memory of a process, in megabytes; 0 where the system has no /proc. */
function megabytesOf(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Needs the built desk, and a browser, as the tests do. */
export async function measureDesk(activities: number): Promise<DeskFigures> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-bench-"));
  const workbook = join(folder, "bench.xlsx");
  writeFileSync(workbook, await writeXlsx(tabsOf(activities)));
  const browser = await getBrowser({ isMeasured: true });
  const seconds = (from: number) => Math.round((performance.now() - from) / 10) / 100;
  const begun = performance.now();
  const desk = await startDesk({ workbook, today: DAY });
  try {
    const listeningSeconds = seconds(begun);
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(PATIENCE);
    const asked = performance.now();
    await page.goto(desk.url);
    await page.locator(".cell").first().waitFor();
    const firstCellSeconds = seconds(asked);
    const form = page.frameLocator("iframe").getByRole("button", { name: "Spara" });
    // What says that the form can't come must not be waited for.
    const refusal = page.frameLocator("iframe").getByRole("alert");
    await form.or(refusal).first().waitFor();
    if (!(await form.first().isVisible())) throw new Error(`no form: ${await refusal.first().textContent()}`);
    const formSeconds = seconds(asked);
    await page.getByRole("tab", { name: "Aktiviteter" }).click();
    await page.locator('[role="row"][data-row="1"] [data-column="11"]').click();
    const edits: { shown: number; saved: number }[] = [];
    for (let edit = 0; edit < EDITS; edit++) edits.push(await editCell(page, `Mätning ${edit}`));
    const session = await page.context().newCDPSession(page);
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return {
      activities,
      listeningSeconds,
      firstCellSeconds,
      formSeconds,
      shown: spreadOf(edits.map(({ shown }) => shown)),
      saved: spreadOf(edits.map(({ saved }) => saved)),
      serverMegabytes: megabytesOf(desk.pid),
      pageMegabytes: Math.round(usedSize / 1024 / 1024),
    };
  } finally {
    await browser.close();
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
