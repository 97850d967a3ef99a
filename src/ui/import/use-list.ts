// A list on its way in: what is pasted, how it is read, what has been mended, and what each row would do.
import { useMemo, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { foldOf } from "../../domain/book/words";
import { type ColumnRole, dateOrderOf, type KnownWords } from "../../domain/import/guess-columns";
import type { DateOrder } from "../../domain/import/list-dates";
import { type RowDefaults, readRows, withMended } from "../../domain/import/list-rows";
import { meaningsOf } from "../../domain/import/meanings";
import { type OtherWord, otherWordsIn } from "../../domain/import/other-words";
import { type PastedTable, readPastedList } from "../../domain/import/pasted-list";
import { rowsBeyondLimit } from "../../domain/import/row-limit";
import { type JudgedRow, judgedRows, knownWords } from "./judged-rows";

/** A word of the list and the workbook's word for it. */
export interface Meaning {
  readonly word: string;
  readonly means: string;
}

export interface List {
  readonly text: string;
  readonly known: KnownWords;
  readonly table: PastedTable;
  /** What the list's own columns say. */
  readonly ownColumns: readonly ColumnRole[];
  /** How many rows the list has, where they are too many to be read at once; else 0. */
  readonly tooMany: number;
  readonly defaults: RowDefaults;
  readonly order: DateOrder | null;
  /** Whether the list has dates that need the order. */
  readonly asksOrder: boolean;
  /** Words that the workbook doesn't have, those with a meaning chosen among them. */
  readonly others: readonly OtherWord[];
  readonly meanings: readonly Meaning[];
  /** Cells that somebody has mended, by `cellKey`. */
  readonly mended: ReadonlyMap<string, string>;
  readonly rows: readonly JudgedRow[];
  /** Those of the rows that are to be read in. */
  readonly taken: readonly Activity[];
  isList(text: string): boolean;
  setText(text: string): void;
  setColumns(columns: readonly ColumnRole[]): void;
  setDefaults(defaults: RowDefaults): void;
  setOrder(order: DateOrder | null): void;
  /** Says what words mean; one without a meaning is asked about again. */
  say(meanings: readonly Meaning[]): void;
  mend(cell: string, text: string): void;
  tick(line: number, isTaken: boolean): void;
}

export function useList(data: SidebarData): List {
  const { book, today } = data;
  const [text, setText] = useState("");
  const [chosen, setColumns] = useState<readonly ColumnRole[] | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(null);
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [said, setSaid] = useState<ReadonlyMap<string, Meaning>>(new Map());
  const [mended, setMended] = useState<ReadonlyMap<string, string>>(new Map());
  // Nothing is taken from the last choice: what a row doesn't say is asked about.
  const [defaults, setDefaults] = useState<RowDefaults>({ type: "", placeType: "", parties: [] });
  const known = useMemo(() => knownWords(book), [book]);
  const tooMany = useMemo(() => rowsBeyondLimit(text), [text]);
  const table = useMemo(() => readPastedList(tooMany > 0 ? "" : text, known, today), [text, known, today]);
  const ownColumns = chosen ?? table.columns;
  // Each row's type can be chosen, whether or not the list has a column for it.
  const columns = useMemo(
    () => (ownColumns.includes("type") ? ownColumns : [...ownColumns, "type" as const]),
    [ownColumns],
  );
  const ownOrder = dateOrderOf(table.rows.map(({ cells }) => cells[columns.indexOf("date")] ?? ""));
  const { rows, others } = useMemo(() => {
    const remembered = meaningsOf(book.otherWords);
    const whole = withMended(table, columns, mended);
    const reading = { known, defaults, order: order ?? ownOrder, today };
    const asked = otherWordsIn(readRows(whole, columns, { ...reading, meanings: remembered }), known);
    const now = [...said].map(([key, { means }]): [string, string] => [key, means]);
    return {
      rows: readRows(whole, columns, { ...reading, meanings: new Map([...remembered, ...now]) }),
      others: asked,
    };
  }, [book, table, columns, known, defaults, order, ownOrder, today, said, mended]);
  const judged = useMemo(() => judgedRows(rows, data, ticks), [rows, data, ticks]);

  return {
    text,
    known,
    table,
    ownColumns,
    tooMany,
    defaults,
    order,
    asksOrder: order !== null || rows.some(({ problems }) => problems.some(({ code }) => code === "dateAmbiguous")),
    others,
    meanings: [...said.values()],
    mended,
    rows: judged,
    taken: judged.flatMap(({ row, isTaken }) => (isTaken && row.activity ? [row.activity] : [])),
    isList: (other) => rowsBeyondLimit(other) === 0 && readPastedList(other, known, today).columns.includes("date"),
    setText(next) {
      setText(next);
      setColumns(null);
      setTicks(new Map());
      setMended(new Map());
    },
    setColumns,
    setDefaults,
    setOrder,
    say(meanings) {
      const next = new Map(said);
      for (const meaning of meanings) {
        if (meaning.means === "") next.delete(foldOf(meaning.word));
        else next.set(foldOf(meaning.word), meaning);
      }
      setSaid(next);
    },
    mend: (cell, mend) => setMended(new Map(mended).set(cell, mend)),
    tick: (line, isTaken) => setTicks(new Map(ticks).set(line, isTaken)),
  };
}
