// Three people who type ten cells each within ten seconds: every edit gets its line, and few refreshes are made.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { newDocumentState } from "../../../src/local/runtime/document-state";
import { newMeter } from "../../../src/local/runtime/meter";
import { PLAIN } from "../../../src/local/runtime/model/cell";
import { contentFrom, putContent, shownText } from "../../../src/local/runtime/model/content";
import { sheetNamed } from "../../../src/local/runtime/model/workbook-model";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { startGoogle } from "./google";
import { newRandom } from "./random";
import { emptyBook, fillBook, rowsOf } from "./small-workbook";
import { startThreads } from "./thread-pool";
import { newTimeline } from "./timeline";

const PEOPLE = 3;
const CELLS = 10;
const WITHIN = 10_000;
const START = Date.UTC(2022, 5, 30, 8, 0);
/** The columns Plats and Beskrivning, in rows that stand there from the start. */
const PLACES = [7, 12] as const;
/** onEdit as Google's trigger calls it: its range is no value that a page could send. */
const TRIGGER = `
function typeInCell(tab, row, column, oldValue, value) {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab).getRange(row, column);
  onEdit({ range: range, oldValue: oldValue, value: value });
}`;

const folder = mkdtempSync(join(tmpdir(), "typing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function typed(seed: number) {
  const outfile = join(folder, "person-thread.js");
  buildSync({
    entryPoints: ["test/stress/concurrency/person-thread.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
  });
  const bundle = readBundle("dist");
  const [book, state, meter] = [emptyBook(), newDocumentState(), newMeter()];
  fillBook(book);
  const timeline = newTimeline(START);
  const clock = { now: () => timeline.now(), sleep: () => undefined };
  const threads = startThreads(
    PEOPLE * CELLS,
    outfile,
    { ...bundle, source: bundle.source + TRIGGER },
    ["typeInCell"],
    {
      book,
      state,
      clock,
      drive: null,
      manifest: bundle.manifest,
      meter,
      pages: bundle.pages,
      onCall: () => undefined,
      onLog: () => undefined,
      answer: null,
      access: "owner",
      webUrl: () => null,
      granted: bundle.manifest.oauthScopes,
    },
  );
  const random = newRandom(seed);
  const google = startGoogle({ threads, timeline, random, state, isFresh: false });
  const sheet = sheetNamed(book, "Aktiviteter");
  if (!sheet) throw new Error("no tab");
  const waits: number[] = [];
  const made: string[] = [];
  for (let person = 0; person < PEOPLE; person++) {
    for (let cell = 0; cell < CELLS; cell++) {
      timeline.after(((cell + random.next()) * WITHIN) / CELLS, () => {
        const [row, column] = [2 + random.below(4), random.pick(PLACES)];
        const before = shownText(book, sheet, row, column);
        const text = `ändring ${person}.${cell}`;
        putContent(sheet, row, column, contentFrom(book, text, PLAIN));
        made.push(`${before} → ${text}`);
        const begun = timeline.now();
        const ended = () => waits.push(timeline.now() - begun);
        google.execute({ name: "typeInCell", args: [sheet.name, row, column, before, text], kill: null, ended });
      });
    }
  }
  timeline.run();
  const lines = rowsOf(book, "Ändringslogg");
  return {
    errors: google.errors,
    lines: lines.length,
    told: lines.map((line) => `${line["Före"]} → ${line["Efter"]}`),
    waiting: [...state.scriptProperties.keys()].filter((key) => key.startsWith("edit ")).length,
    made: made.toSorted(),
    refreshes: meter.byCall.get("Cache.putAll")?.calls ?? 0,
    longest: Math.round(Math.max(...waits)),
  };
}

test("three people, ten cells each, ten seconds", () => {
  const { told, made, ...figures } = typed(1);
  expect(told.toSorted()).toEqual(made);
  const all = PEOPLE * CELLS;
  expect(figures).toMatchObject({ errors: [], lines: all, waiting: 0 });
  expect(figures.refreshes).toBeLessThan(all / 2);
  expect(figures.longest).toBeLessThan(30_000);
});
