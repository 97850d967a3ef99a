// The built add-on on a workbook of its own, driven as the menu and the pages drive it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Reply } from "../../../src/contract/reply";
import type { SidebarData } from "../../../src/contract/server-api";
import type { DriveFolder } from "../../../src/local/runtime/drive-folder";
import type { Session } from "../../../src/local/session";
import { openSession } from "../../../src/local/session/open-session";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import type { RawTab } from "../../../src/workbook/schema/raw-tab";

const opened: Session[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const session of opened.splice(0)) session.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export interface OnBundle {
  readonly session: Session;
  /** Calls a public function; what it throws fails the test. */
  call<T>(name: string, ...args: unknown[]): Reply<T>;
  /** Calls a public function and gives its value; a refusal fails the test. */
  value<T>(name: string, ...args: unknown[]): T;
  sidebar(): SidebarData;
  /** Rows of a tab as the file holds them, the header row first. */
  rows(tab: string): readonly (readonly (string | number | boolean)[])[];
  /** Rows of a tab below its header, by header. */
  records(tab: string): Record<string, string | number | boolean>[];
  /** Types or pastes a block with its upper left corner at the 0-based row and column. */
  type(tab: string, row: number, column: number, block: readonly (readonly string[])[]): void;
  note(tab: string, row: number, column: number): string;
}

/** Files as their first opening left them, by file and day: making the summary takes most of an opening's time. */
const openedOnce = new Map<string, Uint8Array>();

async function openCopy(file: string, day: string, drive: DriveFolder | undefined): Promise<Session> {
  const session = await openSession({ file, now: () => new Date(`${day}T11:00:00Z`), ...(drive && { drive }) });
  expect(session.open().error).toBeNull();
  return session;
}

interface BundleOptions {
  /** The .xlsx that is copied; Pajala's year when left out. */
  readonly source?: string;
  readonly drive?: DriveFolder;
}

/** Works in a copy of the file, at noon of the day. */
export async function onBundle(
  day = "2022-12-31",
  { source = "examples/pajala-2022.xlsx", drive }: BundleOptions = {},
): Promise<OnBundle> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  folders.push(folder);
  const file = join(folder, "bok.xlsx");
  const key = `${source} ${day}`;
  const before = openedOnce.get(key);
  writeFileSync(file, before ?? readFileSync(source));
  const session = await openCopy(file, day, drive);
  opened.push(session);
  if (!before) openedOnce.set(key, readFileSync(file));

  const call = <T>(name: string, ...args: unknown[]): Reply<T> => {
    const { value, error } = session.run(name, args);
    expect(error).toBeNull();
    return value as Reply<T>;
  };
  const value = <T>(name: string, ...args: unknown[]): T => {
    const reply = call<T>(name, ...args);
    if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail} ${JSON.stringify(reply.error.fields)}`);
    return reply.value;
  };
  /** Read again only when the file has changed: a test asks it many things. */
  let read: { readonly bytes: Buffer; readonly tabs: readonly RawTab[] } | null = null;
  const rows = (tab: string) => {
    const bytes = readFileSync(file);
    if (!read?.bytes.equals(bytes)) read = { bytes, tabs: readWorkbook(file) };
    return read.tabs.find(({ name }) => name === tab)?.rows ?? [];
  };
  return {
    session,
    call,
    value,
    rows,
    sidebar: () => value<SidebarData>("loadSidebar"),
    records: (tab) => {
      const [headers = [], ...below] = rows(tab);
      return below.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""])));
    },
    type: (tab, row, column, block) => {
      const edits = block.flatMap((cells, down) =>
        cells.map((input, right) => ({ row: row + down, column: column + right, input })),
      );
      const { error, events } = session.edit(tab, edits);
      expect(error).toBeNull();
      expect(events.filter(({ kind }) => kind !== "activate")).toEqual([]);
    },
    note: (tab, row, column) =>
      session.view(tab).cells.find((cell) => cell.row === row && cell.column === column)?.note ?? "",
  };
}
