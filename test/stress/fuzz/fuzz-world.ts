// The example year in memory with the built bundle on it: as fast as calls come, and nothing on disk.
import { readFileSync } from "node:fs";
import type { Reply } from "../../../src/contract/reply";
import type { SidebarData } from "../../../src/contract/server-api";
import { judgeBook } from "../../../src/domain/judging/judge";
import { sheetLocale } from "../../../src/local/runtime/model/locale";
import { cellAt, cellsOf, lastContentRow, type SheetModel } from "../../../src/local/runtime/model/sheet-model";
import { sheetNamed } from "../../../src/local/runtime/model/workbook-model";
import { createRuntime } from "../../../src/local/runtime/runtime";
import { steppedTime } from "../../../src/local/runtime/time-source";
import type { RunResult } from "../../../src/local/session";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { typeInto } from "../../../src/local/session/hand-changes";
import { deleteLines } from "../../../src/local/session/line-changes";
import { readWorkbookModel } from "../../../src/local/xlsx/read/model";

const NOON = Date.UTC(2022, 11, 31, 11, 0);

export interface FuzzWorld {
  readonly functions: readonly string[];
  run(name: string, args: readonly unknown[]): RunResult;
  /** The log's last row as it stands in a column counted from 0. */
  last(column: number): { readonly value: unknown; readonly formula: string | null };
  /** Types into the log's first empty row, as a person does. */
  type(texts: readonly string[]): RunResult;
  /** Another text as soon as anything in any tab has been written to. */
  versions(): string;
  /** Every promise's judgement. */
  judged(): string;
  formulas(): number;
}

/** With the log's first rows only, when told how many. */
export function fuzzWorld(rows?: number): FuzzWorld {
  const book = readWorkbookModel(readFileSync("examples/pajala-2022.xlsx"), {
    id: "fuzz",
    name: "pajala",
    url: "file:///pajala.xlsx",
    timeZone: "Europe/Stockholm",
    locale: sheetLocale("sv_SE"),
  });
  const runtime = createRuntime({ ...readBundle("dist"), book, clock: steppedTime(() => NOON), drive: null });
  const log = (): SheetModel => {
    const sheet = sheetNamed(book, "Aktiviteter");
    if (!sheet) throw new RangeError("Aktiviteter is gone");
    return sheet;
  };
  const last = lastContentRow(log());
  if (rows !== undefined) deleteLines(book, log(), { axis: "rows", at: rows + 2, count: last - rows - 1 });
  return {
    functions: runtime.functions,
    run: runtime.run,
    last: (column) => {
      const cell = cellAt(log(), lastContentRow(log()), column + 1);
      return { value: cell?.value ?? "", formula: cell?.formula ?? null };
    },
    type: (texts) => {
      const row = lastContentRow(log());
      const typed = typeInto(
        book,
        log(),
        texts.map((input, column) => ({ row, column, input })),
      );
      if ("refused" in typed) throw new RangeError(`refused in ${typed.refused}`);
      return runtime.edit({ sheet: log(), rect: typed.rect });
    },
    versions: () => book.sheets.map(({ name, version }) => `${name} ${version}`).join(),
    judged: () => {
      const reply = runtime.run("loadSidebar", []).value as Reply<SidebarData>;
      if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.detail}`);
      return JSON.stringify(judgeBook(reply.value.book, reply.value.today));
    },
    formulas: () =>
      book.sheets.flatMap((sheet) => [...cellsOf(sheet)]).filter(({ cell }) => cell.formula !== null).length,
  };
}
