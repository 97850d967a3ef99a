// The walk on a desk whose workbook is in memory: quick, since no add-on runs and no file is written.
import { join } from "node:path";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import { desk as deskSv } from "../../../src/i18n/sv/desk";
import { openDesk } from "../../../src/local/desk/start/open-desk";
import { getBrowser } from "../../helpers/browser/chromium";
import { memorySession } from "../../helpers/local/memory-session";
import { type WalkResult, walk } from "./walk";
import type { ExampleWalk } from "./walk-example";

const LONG = "En text som är för lång för sin kolumn och bryts på flera rader, så att raden blir hög";

/** Rows of different heights, a gap in the middle, and texts that go on over empty cells. */
function rows(count: number): string[][] {
  return Array.from({ length: count }, (_, row) => {
    if (row % 50 === 20) return [];
    const text = row % 7 === 3 ? LONG.slice(0, 20 + ((row * 13) % 70)) : `rad ${row}`;
    return [`A-${row}`, "2022-06-30", row % 5 === 0 ? "" : "Kontakt", text, row % 9 === 4 ? LONG : ""];
  });
}

export async function walkMemory({ hasClassicBars = false, zoom = 1, ...options }: ExampleWalk): Promise<WalkResult> {
  const wrapped = Object.fromEntries(Array.from({ length: 400 }, (_, row) => [`${row},3`, { wrap: true }]));
  const session = memorySession({
    sheets: [
      { name: "Sammanställning", guarded: true, frozenRows: 0, rows: [["Läge"], [LONG], ["", "✔"]] },
      { name: "Aktiviteter", rows: rows(300), frozenColumns: 1, styles: wrapped },
      { name: "Löften", rows: rows(12), frozenRows: 2, styles: { "0,*": { wrap: true, bold: true } } },
      { name: "Listor", rows: [["Ord"], ["ett"], ["två"]] },
    ],
  });
  const desk = await openDesk({
    choice: { file: session.file, isExample: true, isFreshCopy: false, today: plainDate("2022-12-31") },
    now: () => new Date(),
    language: "sv",
    port: 0,
    root: join(__dirname, "..", "..", ".."),
    openSession: () => Promise.resolve(session),
    report: (error) => console.error(error),
  });
  if (!desk.ok) throw new Error(desk.say(deskSv));
  const browser = await getBrowser({ hasClassicBars });
  try {
    const viewport = { width: 1280 / zoom, height: 720 / zoom };
    return await walk(browser, desk.value.url, { ...options, context: { viewport, deviceScaleFactor: zoom } });
  } finally {
    await browser.close();
    await desk.value.close();
  }
}
