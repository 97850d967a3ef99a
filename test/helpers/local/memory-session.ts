// A workbook in memory behind the Session interface, for tests of the desk itself: texts only, no add-on bundle.
import {
  type CellEdit,
  type CellStyle,
  type RunResult,
  type ScreenEvent,
  type Session,
  SessionError,
  type SheetView,
} from "../../../src/local/session";

interface MemorySheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly guarded?: boolean;
  readonly color?: string | null;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly columnWidths?: readonly number[];
  readonly choices?: SheetView["choices"];
  readonly charts?: SheetView["charts"];
  readonly notes?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  /** By "row,column"; "row,*" for a whole row. */
  readonly styles?: Readonly<Record<string, CellStyle>>;
}

export interface MemorySession extends Session {
  /** Text of a cell as it is now stored. */
  text(sheet: string, row: number, column: number): string;
  /** Puts back what stood in the tabs at first, and what was set since. The page sees it as anybody's change. */
  restore(): void;
  /** What edit() and the like throw from now on; null for nothing. */
  failWith(code: SessionError["code"] | null): void;
}

export interface MemoryOptions {
  readonly sheets: readonly MemorySheet[];
  readonly sidebar?: string;
  readonly dialog?: string;
  /** Public functions by name, for pages to call. */
  readonly functions?: Readonly<Record<string, (args: readonly unknown[]) => unknown>>;
}

/** The first cell that has another text in a tab by the same name. */
function placeOfChange(before: readonly MemorySheet[], after: readonly MemorySheet[]) {
  for (const { name, rows } of after) {
    const old = before.find((each) => each.name === name)?.rows ?? [];
    for (const [row, texts] of rows.entries()) {
      const column = texts.findIndex((text, index) => text !== (old[row]?.[index] ?? ""));
      if (column >= 0) return { sheet: name, cell: { row, column } };
    }
  }
  return null;
}

const SPARE_ROWS = 50;

export function memorySession(options: MemoryOptions): MemorySession {
  let sheets = options.sheets.map((sheet) => ({ ...sheet, version: 1, moves: 0 }));
  let failure: SessionError["code"] | null = null;
  const done: (typeof sheets)[] = [];
  const undone: (typeof sheets)[] = [];

  const result = (events: readonly ScreenEvent[] = [], value: unknown = null): RunResult => ({
    value,
    error: null,
    events,
  });
  const find = (name: string) => {
    const sheet = sheets.find((each) => each.name === name);
    if (!sheet) throw new SessionError("unknownTab", "minne.xlsx");
    return sheet;
  };
  const checkFile = () => {
    if (failure) throw new SessionError(failure, "minne.xlsx");
  };
  const change = (next: typeof sheets) => {
    checkFile();
    done.push(sheets);
    undone.length = 0;
    sheets = next;
    return result();
  };
  const rewrite = (name: string, rows: readonly (readonly string[])[]) => {
    find(name);
    return change(sheets.map((each) => (each.name === name ? { ...each, rows, version: each.version + 1 } : each)));
  };
  const move = (name: string, rows: readonly (readonly string[])[]) => {
    const { moves } = find(name);
    rewrite(name, rows);
    sheets = sheets.map((each) => (each.name === name ? { ...each, moves: moves + 1 } : each));
    return result();
  };
  const alter = (name: string, part: Partial<MemorySheet>) =>
    sheets.map((each) => (each.name === name ? { ...each, ...part, version: each.version + 1 } : each));
  const swap = (from: (typeof sheets)[], to: (typeof sheets)[]) => {
    checkFile();
    const other = from.pop();
    if (!other) return result();
    to.push(sheets);
    const newest = Math.max(...sheets.map(({ version }) => version)) + 1;
    const changed = placeOfChange(sheets, other);
    sheets = other.map((each) => ({ ...each, version: newest }));
    return result(changed ? [{ kind: "activate", ...changed }] : []);
  };
  const withEdits = (rows: readonly (readonly string[])[], edits: readonly CellEdit[]) => {
    const next = rows.map((row) => [...row]);
    for (const { row, column, input } of edits) {
      while (next.length <= row) next.push([]);
      const cells = next[row] ?? [];
      while (cells.length < column) cells.push("");
      cells[column] = input;
    }
    return next;
  };

  return {
    file: "/minne.xlsx",
    open: () => result(),
    serve: () => ({
      page: {
        title: "Mobilsidan",
        html: "<!doctype html><h1>Mobilsidan</h1>",
        meta: { viewport: "width=device-width" },
      },
      error: null,
    }),
    menu: () => [
      {
        title: "Medborgarlöften",
        items: [
          { label: "Öppna sidopanelen", run: "openSidebar" },
          { label: "", run: null },
          { label: "Skapa uppföljning", run: "openDialog" },
        ],
      },
    ],
    sheets: () => sheets.map(({ name, version, color = null }) => ({ name, version, color })),
    view(name) {
      const sheet = find(name);
      const cells = sheet.rows.flatMap((texts, row) =>
        texts.map((text, column) => {
          const at = `${row},${column}`;
          const style = sheet.styles?.[at] ?? sheet.styles?.[`${row},*`];
          const note = sheet.notes?.[at];
          const link = sheet.links?.[at];
          return { row, column, text, ...(style && { style }), ...(note && { note }), ...(link && { link }) };
        }),
      );
      const columnCount = Math.max(12, ...sheet.rows.map((row) => row.length));
      return {
        name,
        version: sheet.version,
        moves: sheet.moves,
        frozenRows: sheet.frozenRows ?? 1,
        frozenColumns: sheet.frozenColumns ?? 0,
        rowHeights: {},
        rowCount: sheet.rows.length + SPARE_ROWS,
        columnCount,
        columnWidths: Array.from({ length: columnCount }, (_, column) => sheet.columnWidths?.[column] ?? 100),
        cells: cells.filter(({ text, style, note }) => text !== "" || style || note),
        choices: sheet.choices ?? [],
        charts: sheet.charts ?? [],
        guarded: sheet.guarded ?? false,
      };
    },
    refusalAfterMoves: (name, moves) =>
      find(name).moves === moves ? null : { ...result(), error: "moved", refused: "rowsMoved" },
    together: (works) =>
      works.map((work) => {
        try {
          return { ok: true, result: work() };
        } catch (error) {
          return { ok: false, error };
        }
      }),
    bringToFront: () => undefined,
    inWindow: () => undefined,
    edit: (name, edits) => rewrite(name, withEdits(find(name).rows, edits)),
    insertRows: (name, before, count) =>
      move(name, find(name).rows.toSpliced(before, 0, ...Array.from({ length: count }, (): string[] => []))),
    deleteRows: (name, from, count) => move(name, find(name).rows.toSpliced(from, count)),
    insertColumns: (name, before, count) =>
      move(
        name,
        find(name).rows.map((row) => row.toSpliced(before, 0, ...Array.from({ length: count }, () => ""))),
      ),
    deleteColumns: (name, from, count) =>
      move(
        name,
        find(name).rows.map((row) => row.toSpliced(from, count)),
      ),
    resizeRows: () => result(),
    resizeColumns: (name, from, count, width) => {
      const { columnWidths = [] } = find(name);
      const widths = Array.from({ length: Math.max(columnWidths.length, from + count) }, (_, column) =>
        column >= from && column < from + count ? width : (columnWidths[column] ?? 100),
      );
      return change(alter(name, { columnWidths: widths }));
    },
    moveSheet(name, to) {
      const rest = sheets.filter((each) => each.name !== name);
      return change(rest.toSpliced(to, 0, find(name)));
    },
    renameSheet: (name, to) => change(alter(name, { name: to })),
    colorSheet: (name, color) => change(alter(name, { color })),
    sort(name, column, ascending) {
      const [header = [], ...body] = find(name).rows;
      const sign = ascending ? 1 : -1;
      return rewrite(name, [
        header,
        ...body.toSorted((a, b) => sign * (a[column] ?? "").localeCompare(b[column] ?? "", "sv")),
      ]);
    },
    addSheet: (name) => change([...sheets, { name, rows: [], version: 1, moves: 0 }]),
    deleteSheet: (name) => change(sheets.filter((each) => each.name !== name)),
    undo: () => swap(done, undone),
    redo: () => swap(undone, done),
    run(name, args) {
      checkFile();
      if (name === "openSidebar") {
        return result([{ kind: "sidebar", title: "Medborgarlöften", html: options.sidebar ?? "<p>Sidopanel</p>" }]);
      }
      if (name === "openDialog") {
        const html = options.dialog ?? "<p>Uppföljning</p>";
        return result([{ kind: "dialog", title: "Skapa uppföljning", html, width: 480, height: 300 }]);
      }
      const called = options.functions?.[name];
      if (!called) return { value: null, error: `Script function not found: ${name}`, events: [] };
      return result([], called(args));
    },
    versions: () => [],
    versionSheets: () => null,
    restoreVersion: () => result(),
    close: () => undefined,
    text: (name, row, column) => find(name).rows[row]?.[column] ?? "",
    restore() {
      const newest = Math.max(...sheets.map(({ version }) => version)) + 1;
      sheets = options.sheets.map((sheet) => ({ ...sheet, version: newest, moves: 0 }));
      failure = null;
      done.length = 0;
      undone.length = 0;
    },
    failWith(code) {
      failure = code;
    },
  };
}
