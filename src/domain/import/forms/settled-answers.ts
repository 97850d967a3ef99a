// What is remembered of the rows that came of a form's answers, beside the rows themselves: which answer each stands for
// since somebody decided about a changed one, and the rows that somebody has deleted from the log.
import { ID_START } from "./answer-ids";

export interface SettledRow {
  /** ID of the answer that the row stands for: its own until a changed answer has been decided about. */
  readonly says: string;
  /** The answer has become a row of its own since, so that its next change is no change of this row. */
  readonly isReleased: boolean;
}

/** By the ID of the log's row, the latest decision last. A row that isn't here stands for the answer of its own ID. */
export type Settled = ReadonlyMap<string, SettledRow>;

export const NONE_SETTLED: Settled = new Map();

type Change = readonly [row: string, change: SettledRow];

function withRows(settled: Settled, changes: readonly Change[]): Settled {
  if (changes.length === 0) return settled;
  const next = new Map(settled);
  for (const [row, change] of changes) {
    // The latest decision is the last one.
    next.delete(row);
    next.set(row, change);
  }
  return next;
}

/** Each row stands for its answer from now on. */
export const withAnswers = (settled: Settled, rows: readonly { readonly row: string; readonly says: string }[]) =>
  withRows(
    settled,
    rows.map(({ row, says }) => [row, { says, isReleased: settled.get(row)?.isReleased ?? false }]),
  );

/** The row's answer has become a row of its own. */
export const withReleased = (settled: Settled, row: string) =>
  withRows(settled, [[row, { says: settled.get(row)?.says ?? row, isReleased: true }]]);

/** Rows that somebody has deleted from the log are remembered, so that their answers aren't read again. */
export function withDeleted(settled: Settled, rows: readonly string[]): Settled {
  const unknown = rows.filter((row) => !settled.has(row));
  return withRows(
    settled,
    unknown.map((row) => [row, { says: row, isReleased: false }]),
  );
}

/** Without the rows that say nothing more: neither the log nor the tab has them. */
export function withoutLost(settled: Settled, standing: ReadonlySet<string>, answers: ReadonlySet<string>): Settled {
  return new Map([...settled].filter(([row, { says }]) => standing.has(row) || answers.has(says)));
}

const RELEASED = "!";
/** Where only what the answer says is another, its last letters are enough. */
const SAID = 5;

/** A row as it is kept, in 16 to 34 letters. */
export function lineOf([row, { says, isReleased }]: readonly [string, SettledRow]): string {
  const own = row.slice(ID_START.length);
  const other = says.startsWith(row.slice(0, -SAID)) ? says.slice(-SAID) : says.slice(ID_START.length);
  return own + (says === row ? "" : ` ${other}`) + (isReleased ? RELEASED : "");
}

/** What a kept line says; nothing for an empty one. */
export function rowOfLine(line: string): readonly (readonly [string, SettledRow])[] {
  const [own = "", other = ""] = line.replace(RELEASED, "").split(" ");
  if (own === "") return [];
  const row = ID_START + own;
  const says = other === "" ? row : other.length === SAID ? row.slice(0, -SAID) + other : ID_START + other;
  return [[row, { says, isReleased: line.endsWith(RELEASED) }]];
}
