// What a save and a correction ask of Google, counted on the local runtime: the same however long the log is.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reply } from "../../../src/contract/reply";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { createRuntime, type Runtime } from "../../../src/local/runtime/runtime";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { openWorkbook } from "../../../src/local/session/workbook-on-disk";
import { contact } from "../../helpers/a-contact";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Calls that wait for Google: reads, the lock, and the flush that carries all writes with it. */
const WAITING = [
  "Range.getValues",
  "Range.getNotes",
  "Range.getFormula",
  "Lock.tryLock",
  "Lock.releaseLock",
  "SpreadsheetApp.flush",
  "Properties.getProperty",
  "Properties.getProperties",
  "Properties.setProperty",
  "Properties.setProperties",
  "Sheet.getLastRow",
  "Sheet.getMaxRows",
];
const WRITING = ["Sheet.appendRow", "Range.setValue", "Range.setValues"];

function runtimeWith(rows: number): { runtime: Runtime; close: () => void } {
  const file = join(folder, `${rows}.xlsx`);
  cpSync("examples/pajala-2022.xlsx", file);
  const disk = openWorkbook(file, "Europe/Stockholm", sheetLocale("sv_SE"));
  const runtime = createRuntime({ ...readBundle("dist"), book: disk.book() });
  for (let first = 0; first < rows; first += 500) {
    const list = Array.from({ length: 500 }, (_, index) => ({
      ...contact,
      id: `A-${String(first + index).padStart(8, "0")}`,
      note: `Rad ${first + index}`,
    }));
    expect(runtime.run("importActivities", [{ rows: list, by: "" }]).value).toMatchObject({ ok: true });
  }
  return { runtime, close: disk.close };
}

/** Round trips, writes on the way, and cells read. */
function costOf(runtime: Runtime, name: string, input: unknown) {
  runtime.meter.reset();
  const reply = runtime.run(name, [input]).value as Reply<unknown>;
  expect(reply).toMatchObject({ ok: true });
  const sum = (members: readonly string[]) =>
    members.reduce((total, member) => total + (runtime.meter.byCall.get(member)?.calls ?? 0), 0);
  const { cellsRead } = runtime.meter.total();
  return { waits: sum(WAITING), writes: sum(WRITING), cellsRead };
}

const { by, isRetry: _isRetry, ...activity } = contact;
const { id, ...seen } = activity;

test.each([0, 1500])("a save and a correction in a log with %d rows more", (rows) => {
  const { runtime, close } = runtimeWith(rows);
  runtime.run("syncSummary", []);
  const saved = costOf(runtime, "logActivity", contact);
  expect(saved).toMatchObject({ waits: 4, writes: 1 });
  expect(saved.cellsRead).toBeLessThan(100);
  runtime.run("correctActivity", [{ id, seen, changed: { ...seen, note: "Först" }, by }]);
  const now = { ...seen, note: "Först" };
  const corrected = costOf(runtime, "correctActivity", { id, seen: now, changed: { ...now, place: "Tärendö" }, by });
  expect(corrected).toMatchObject({ waits: 7, writes: 3 });
  expect(corrected.cellsRead).toBeLessThan(rows + 1500);
  close();
});
