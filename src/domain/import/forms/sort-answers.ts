// Tells new answers from those that the log has, and finds those that have been changed since they were read. Google Forms
// writes a changed answer over the old one with a new time, and Microsoft Forms keeps the time. People sort the tab.
import { type IdParts, isAnswerId, partsOf } from "./answer-ids";
import type { Answer } from "./answers";
import type { Settled } from "./settled-answers";

/** The log's rows that came of answers, of every form. */
export interface KnownRows {
  /** IDs of those that stand in the log, struck ones too. */
  readonly standing: readonly string[];
  readonly settled: Settled;
}

export interface SortedAnswers {
  /** Those that the log doesn't have. */
  readonly fresh: readonly Answer[];
  /** Those that say something else than when they were read, each with the log's row that came of it. */
  readonly edited: readonly { readonly answer: Answer; readonly id: string }[];
  /** Those that the log has, each with its row; the answers of deleted rows too. */
  readonly read: readonly { readonly answer: Answer; readonly id: string }[];
  /** Of `read`, those that were sent again without a change, and have a new time. */
  readonly renewed: readonly { readonly answer: Answer; readonly id: string }[];
  /** IDs of the log's rows whose answers aren't found in the tab any more, of any form. */
  readonly left: readonly string[];
  /** The last row of the tab, from 0, that an answer has been read from; -1 before the first. */
  readonly lastRow: number;
}

/** A row of the log, with what its answer said when it was last read or decided about. */
interface LoggedRow {
  readonly id: string;
  readonly says: IdParts;
}

/** Rows that no answer has been matched with yet, found by a part of their answers' IDs: the latest first. */
function poolOf(rows: readonly LoggedRow[]) {
  const left = new Set(rows);
  const listed = (part: (says: IdParts) => string) => {
    const lists = new Map<string, LoggedRow[]>();
    for (const row of [...rows].reverse()) {
      const list = lists.get(part(row.says));
      if (list) list.push(row);
      else lists.set(part(row.says), [row]);
    }
    return (own: IdParts, fits: (says: IdParts, own: IdParts) => boolean) => {
      const found = lists.get(part(own))?.find((row) => left.has(row) && fits(row.says, own));
      if (found) left.delete(found);
      return found?.id;
    };
  };
  return {
    ids: () => [...left].map(({ id }) => id),
    same: listed(({ id }) => id),
    ofStamp: listed(({ stamp }) => stamp),
    ofPlace: listed(({ key, row }) => `${key} ${row}`),
  };
}

const always = () => true;
const isSameWords = (says: IdParts, own: IdParts) => says.said === own.said;
const isSameForm = (says: IdParts, own: IdParts) => says.key === own.key;
const isSamePlace = (says: IdParts, own: IdParts) => isSameForm(says, own) && says.row === own.row;

/** Each answer is matched with at most one row of the log, and each row with at most one answer. */
export function sortAnswers(answers: readonly Answer[], { standing, settled }: KnownRows): SortedAnswers {
  const own = new Map(answers.map((answer) => [answer, partsOf(answer.id)]));
  const inLog = new Set(standing.filter(isAnswerId));
  const rows = [...new Set([...inLog, ...settled.keys()])].map((id) => {
    const { says = id, isReleased = false } = settled.get(id) ?? {};
    return { id, says: partsOf(says), isResting: isReleased || !inLog.has(id) };
  });
  const pool = poolOf(rows.filter(({ isResting }) => !isResting));
  // Rows that are deleted, or whose answers have become other rows: only the very same answer is theirs.
  const resting = poolOf(rows.filter(({ isResting }) => isResting));
  const found = new Map<Answer, { readonly id: string; readonly how: "read" | "edited" | "renewed" }>();
  const pass = (how: "read" | "edited" | "renewed", match: (own: IdParts) => string | undefined) => {
    for (const [answer, parts] of own) {
      const id = found.has(answer) ? undefined : match(parts);
      if (id !== undefined) found.set(answer, { id, how });
    }
  };
  pass("read", (parts) => pool.same(parts, always));
  // Moved by a sort or a deleted row, or in a tab with another name.
  pass("read", (parts) => pool.ofStamp(parts, isSameWords));
  pass("edited", (parts) => pool.ofStamp(parts, isSamePlace));
  const ofOneTime = countedBy([...own].flatMap(([answer, { stamp }]) => (found.has(answer) ? [] : [stamp])));
  pass("edited", (parts) => (ofOneTime.get(parts.stamp) === 1 ? pool.ofStamp(parts, isSameForm) : undefined));
  pass("read", (parts) => resting.same(parts, always) ?? resting.ofStamp(parts, isSameWords));
  pass("edited", (parts) => pool.ofStamp(parts, isSameForm));
  pass("renewed", (parts) => pool.ofPlace(parts, isSameWords));
  pass("edited", (parts) => pool.ofPlace(parts, always));
  const as = (...ways: readonly string[]) =>
    answers.flatMap((answer) => {
      const row = found.get(answer);
      return row && ways.includes(row.how) ? [{ answer, id: row.id }] : [];
    });
  const [key] = [...own.values()].map((parts) => parts.key);
  const places = rows.filter(({ says }) => says.key === key).map(({ says }) => says.row);
  return {
    fresh: answers.filter((answer) => !found.has(answer)),
    edited: as("edited"),
    read: as("read", "renewed"),
    renewed: as("renewed"),
    left: pool.ids(),
    lastRow: places.reduce((last, row) => Math.max(last, row), -1),
  };
}

function countedBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
