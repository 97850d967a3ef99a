// The built add-on on a year in memory: no file, and its caches in the test's hands.
import { workbookOf } from "../../../bench/year-of";
import type { Reply } from "../../../src/contract/reply";
import type { SidebarData } from "../../../src/contract/server-api";
import { type Snapshot, unpackSnapshot } from "../../../src/contract/snapshot";
import { type DocumentState, newDocumentState } from "../../../src/local/runtime/document-state";
import type { Meter } from "../../../src/local/runtime/meter";
import { contentFrom, putContent } from "../../../src/local/runtime/model/content";
import { cellAt, cellsOf, lastContentRow, styleAt } from "../../../src/local/runtime/model/sheet-model";
import { addSheet, sheetNamed, type WorkbookModel } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { editEvent } from "../../../src/local/session/edit-event";

const bundle = readBundle("dist");
const MINUTE = 60_000;

export interface InMemory {
  readonly state: DocumentState;
  readonly meter: Meter;
  /** Lines that the add-on has logged. */
  readonly logged: readonly string[];
  call<T>(name: string, ...args: unknown[]): Reply<T>;
  value<T>(name: string, ...args: unknown[]): T;
  /** The sidebar's page, as the menu opens it. */
  page(): string;
  /** What is in the page from the beginning; null when it has to ask. */
  opened(): { readonly data: SidebarData; readonly readAt: string } | null;
  openDocument(): void;
  /** Types in a cell by hand, row and column from 1. The tab is made where it isn't there. */
  type(tab: string, row: number, column: number, text: string): void;
  /** The row after the last one. */
  next(tab: string): number;
  /** Lets minutes pass. */
  wait(minutes: number): void;
  /** All that the workbook says: each cell's value and note. */
  cells(): readonly (readonly [string, unknown, unknown])[];
}

interface Options {
  readonly id?: string;
  /** Told of every service call; may throw, as the service then does. */
  readonly onCall?: (member: string) => void;
}

/** With as many activities as wanted, from noon of 31 December 2022. */
export function inMemory(count: number, { id = "bok", onCall }: Options = {}): InMemory {
  const book: WorkbookModel = { ...workbookOf(count), id };
  const state = newDocumentState();
  const logged: string[] = [];
  let now = Date.UTC(2022, 11, 31, 11);
  const runtime = createRuntime({
    ...bundle,
    book,
    state,
    clock: steppedTime(() => now),
    onCall: (_execution, member) => onCall?.(member),
    onLog: (line) => logged.push(line),
  });
  const sheetOf = (tab: string) => sheetNamed(book, tab) ?? addSheet(book, tab, book.sheets.length);
  const run = (name: string, args: readonly unknown[]) => {
    const result = runtime.run(name, args);
    expect(result.error).toBeNull();
    return result;
  };
  const page = () =>
    run("openSidebar", []).events.flatMap((event) => (event.kind === "sidebar" ? [event.html] : []))[0];
  return {
    state,
    meter: runtime.meter,
    logged,
    call: <T>(name: string, ...args: unknown[]) => run(name, args).value as Reply<T>,
    value: <T>(name: string, ...args: unknown[]) => {
      const reply = run(name, args).value as Reply<T>;
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
      return reply.value;
    },
    page: () => page() ?? "",
    opened() {
      const json = /id="snapshot">(.*?)<\/script>/s.exec(page() ?? "")?.[1] ?? "";
      const snapshot = JSON.parse(json) as Snapshot | null;
      return snapshot && { data: unpackSnapshot(snapshot), readAt: snapshot.readAt };
    },
    openDocument: () => void runtime.open(),
    type(tab, row, column, text) {
      const sheet = sheetOf(tab);
      const before = cellAt(sheet, row, column)?.value ?? null;
      putContent(sheet, row, column, contentFrom(book, text, styleAt(sheet, row, column)));
      const { error } = runtime.edit(editEvent(sheet, { row, column, lastRow: row, lastColumn: column }, before));
      expect(error).toBeNull();
    },
    next: (tab) => lastContentRow(sheetOf(tab)) + 1,
    wait(minutes) {
      now += minutes * MINUTE;
    },
    cells: () =>
      book.sheets.flatMap((sheet) =>
        [...cellsOf(sheet)].map(
          ({ row, column, cell }) => [`${sheet.name} ${row} ${column}`, cell.value, cell.note] as const,
        ),
      ),
  };
}
