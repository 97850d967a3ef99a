import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptVersions, openVersions } from "../../../../src/local/session/versions";
import { sessionWorld, viewCell } from "../../../helpers/local/session-world";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.parse("2026-01-01T08:00:00Z");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "versioner-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("twenty of the last are kept, and the newest of each day for a month", () => {
  const versions = Array.from({ length: 200 }, (_, index) => {
    const at = new Date(START + index * 8 * 60 * MINUTE).toISOString();
    return { id: at, at };
  }).reverse();
  const now = START + 200 * 8 * 60 * MINUTE;
  const kept = [...keptVersions(versions, now)].sort();
  expect(kept.slice(-20)).toEqual(
    versions
      .slice(0, 20)
      .map(({ id }) => id)
      .sort(),
  );
  const days = kept.map((at) => at.slice(0, 10));
  expect(new Set(days).size).toBe(31);
  expect(Date.parse(kept[0] ?? "")).toBeGreaterThan(now - 31 * DAY);
});

test("changes close to each other are one version, unless something is deleted", () => {
  let now = START;
  const versions = openVersions(folder, () => now);
  const keep = (text: string, isBig = false) => versions.keep(Buffer.from(text), isBig);
  keep("ett");
  now += 5 * MINUTE;
  keep("två");
  keep("tre", true);
  now += 11 * MINUTE;
  keep("fyra");
  expect(versions.list().map(({ id }) => Buffer.from(versions.bytes(id) ?? []).toString())).toEqual([
    "fyra",
    "tre",
    "ett",
  ]);
  expect(versions.list()[2]).toEqual({ id: "2026-01-01T08.00.00.000Z", at: "2026-01-01T08:00:00.000Z" });
  expect(versions.bytes("../annan")).toBeNull();
});

test("one goes back to a version, and forth again", async () => {
  const session = await sessionWorld().open({ versions: folder });
  const text = () => viewCell(session, "Aktiviteter", 1, 0)?.text;
  expect(session.versions()).toEqual([]);
  session.edit("Aktiviteter", [{ row: 1, column: 0, input: "B1" }]);
  const [first] = session.versions();
  const seen = session.versionSheets(first?.id ?? "")?.find(({ name }) => name === "Aktiviteter");
  expect(seen?.cells.find(({ row, column }) => row === 1 && column === 0)?.text).toBe("A1");
  const { moves } = session.view("Aktiviteter");
  session.restoreVersion(first?.id ?? "");
  expect(session.refusalAfterMoves("Aktiviteter", moves)).toMatchObject({ refused: "rowsMoved" });
  expect(text()).toBe("A1");
  session.restoreVersion(session.versions()[0]?.id ?? "");
  expect(text()).toBe("B1");
  expect(session.undo()).toEqual({ value: null, error: null, events: [] });
  expect(session.restoreVersion("saknas").error).toBe("Den versionen finns inte längre.");
  expect(readdirSync(folder).length).toBe(session.versions().length);
});
