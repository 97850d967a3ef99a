// A list on its way in: what is pasted, how it is read, what has been mended, and what each row would do.
import { useMemo, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { foldOf } from "../../domain/book/words";
import { type ColumnRole, dateOrderOf, type KnownWords } from "../../domain/import/guess-columns";
import { knownWords } from "../../domain/import/known-words";
import type { DateOrder } from "../../domain/import/list-dates";
import { type RowDefaults, readRows, withMended } from "../../domain/import/list-rows";
import { knownMeanings } from "../../domain/import/meanings";
import { type OtherWord, otherWordsIn } from "../../domain/import/other-words";
import { type PastedTable, readPastedList } from "../../domain/import/pasted-list";
import { rowsBeyondLimit } from "../../domain/import/row-limit";
import { known as otherParties } from "../../i18n/reading/known-parties";
import { type JudgedRow, judgedRows, leftOutOf } from "./judged-rows";
import { listOfLeft } from "./left-rows";

/** A word of the list and the workbook's word for it. */
export interface Meaning {
  readonly word: string;
  readonly means: string;
}

/** What somebody has said of a word: its meaning, or null for one that is to be passed over. */
export interface SaidOfWord {
  readonly word: string;
  readonly means: string | null;
  /** It took no part, but did it. */
  readonly isPerformer?: boolean;
}

/** What can be chosen for each row, whether or not the list has a column for it. */
const CHOSEN_IN_ROW = ["type", "placeType", "state", "amount"] as const satisfies readonly ColumnRole[];

/** What people have made of a list, as it is kept until the list is read in. */
export interface KeptList {
  readonly text: string;
  readonly columns: readonly ColumnRole[] | null;
  readonly order: DateOrder | null;
  readonly ticks: readonly (readonly [number, boolean])[];
  readonly said: readonly SaidOfWord[];
  readonly mended: readonly (readonly [string, string])[];
  readonly defaults: RowDefaults;
}

/** Rows of the list that are not to be read in. */
export interface LeftOut {
  readonly rows: readonly JudgedRow[];
  /** They alone, to go on with; null where there are none. */
  readonly list: KeptList | null;
}

const NO_DEFAULTS: RowDefaults = { type: "", placeType: "", parties: [] };

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
  readonly said: readonly SaidOfWord[];
  /** What is to be remembered of that. */
  readonly meanings: readonly Meaning[];
  /** Cells that somebody has mended, by `cellKey`. */
  readonly mended: ReadonlyMap<string, string>;
  readonly rows: readonly JudgedRow[];
  /** Those of the rows that are to be read in. */
  readonly taken: readonly Activity[];
  /** The others that the log lacks. */
  readonly left: LeftOut;
  /** To be kept; null where nothing has been pasted. */
  readonly toKeep: KeptList | null;
  isList(text: string): boolean;
  setText(text: string): void;
  setColumns(columns: readonly ColumnRole[]): void;
  setDefaults(defaults: RowDefaults): void;
  setOrder(order: DateOrder | null): void;
  /** Says what words mean; one whose meaning is empty is asked about again. */
  say(said: readonly SaidOfWord[]): void;
  mend(cell: string, text: string): void;
  tick(line: number, isTaken: boolean): void;
}

/** @param kept The list to go on with; null to begin anew. */
export function useList(data: SidebarData, kept: KeptList | null): List {
  const { book, today } = data;
  const [text, setText] = useState(kept?.text ?? "");
  const [chosen, setColumns] = useState<readonly ColumnRole[] | null>(kept?.columns ?? null);
  const [order, setOrder] = useState<DateOrder | null>(kept?.order ?? null);
  const [ticks, setTicks] = useState<ReadonlyMap<number, boolean>>(new Map(kept?.ticks));
  const [said, setSaid] = useState<ReadonlyMap<string, SaidOfWord>>(
    () => new Map(kept?.said.map((one) => [foldOf(one.word), one])),
  );
  const [mended, setMended] = useState<ReadonlyMap<string, string>>(new Map(kept?.mended));
  // Nothing is taken from the last choice: what a row doesn't say is asked about.
  const [defaults, setDefaults] = useState<RowDefaults>(kept?.defaults ?? NO_DEFAULTS);
  const known = useMemo(() => knownWords(book, otherParties), [book]);
  const tooMany = useMemo(() => rowsBeyondLimit(text), [text]);
  const table = useMemo(() => readPastedList(tooMany > 0 ? "" : text, known, today), [text, known, today]);
  const ownColumns = chosen ?? table.columns;
  const columns = useMemo(
    () => [...ownColumns, ...CHOSEN_IN_ROW.filter((role) => !ownColumns.includes(role))],
    [ownColumns],
  );
  const ownOrder = dateOrderOf(table.rows.map(({ cells }) => cells[columns.indexOf("date")] ?? ""));
  const { rows, others } = useMemo(() => {
    const remembered = knownMeanings(known, book.otherWords);
    const whole = withMended(table, columns, mended);
    const reading = { known, defaults, order: order ?? ownOrder, today, period: book.settings.period };
    const asked = otherWordsIn(readRows(whole, columns, { ...reading, meanings: remembered }), known);
    const now = [...said].flatMap(([key, { means }]): [string, string][] => (means === null ? [] : [[key, means]]));
    const passed = new Set([...said].flatMap(([key, { means }]) => (means === null ? [key] : [])));
    const performing = new Set([...said].flatMap(([key, { isPerformer }]) => (isPerformer ? [key] : [])));
    return {
      rows: readRows(whole, columns, { ...reading, meanings: new Map([...remembered, ...now]), passed, performing }),
      others: asked,
    };
  }, [book, table, columns, known, defaults, order, ownOrder, today, said, mended]);
  const judged = useMemo(() => judgedRows(rows, data, ticks), [rows, data, ticks]);

  /** What is left has the columns that were chosen only while it divides as the whole list does. */
  function leftOut(): LeftOut {
    const left = leftOutOf(judged);
    if (left.length === 0) return { rows: left, list: null };
    const rest = listOfLeft(text, table, left, mended);
    const { separator, columns: own } = readPastedList(rest.text, known, today);
    const isAlike = separator !== "" && separator === table.separator && own.length === ownColumns.length;
    const list = {
      ...rest,
      columns: isAlike ? ownColumns : null,
      order,
      ticks: [],
      said: [...said.values()],
      defaults,
    };
    return { rows: left, list };
  }

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
    said: [...said.values()],
    meanings: [...said.values()].flatMap(({ word, means }) => (means === null ? [] : [{ word, means }])),
    mended,
    rows: judged,
    taken: judged.flatMap(({ row, isTaken }) => (isTaken && row.activity ? [row.activity] : [])),
    get left() {
      return leftOut();
    },
    toKeep:
      text.trim() === ""
        ? null
        : { text, columns: chosen, order, ticks: [...ticks], said: [...said.values()], mended: [...mended], defaults },
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
    say(all) {
      const next = new Map(said);
      for (const meaning of all) {
        if (meaning.means === "") next.delete(foldOf(meaning.word));
        else next.set(foldOf(meaning.word), meaning);
      }
      setSaid(next);
    },
    mend: (cell, mend) => setMended((now) => new Map(now).set(cell, mend)),
    tick: (line, isTaken) => setTicks(new Map(ticks).set(line, isTaken)),
  };
}
