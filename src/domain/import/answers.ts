// The answers of a form, as the form's own tab holds them: which of them the log has, which are new and which have been
// changed since. The log itself remembers: the ID of a row that came of an answer is made of the answer's time, its
// form, its place in the tab and what it says, so that nothing is lost with a setting or a copy of the file.
import { contentId } from "../book/ids";
import { foldOf, plainText } from "../book/words";
import { COLUMN_ROLES } from "./guess-columns";
import { dayTextOf } from "./stamp-day";

/** What a question of a form is about: `by` is who answers, and `stamp` the moment that the form itself notes. */
export const ANSWER_ROLES = [...COLUMN_ROLES, "by", "stamp"] as const;
export type AnswerRole = (typeof ANSWER_ROLES)[number];

/** How the answers of a tab are read, as people have said once. */
export interface FormMapping {
  /** Tells the form's rows in the log from those of others: two letters or digits. */
  readonly key: string;
  /** The tab, as the sheet spells it. */
  readonly tab: string;
  /** The form's questions, and what each is about. */
  readonly headers: readonly string[];
  readonly roles: readonly AnswerRole[];
  /** The kind of activity of a form that doesn't ask for it; else empty. */
  readonly type: string;
}

export interface Answer {
  /** Row in the tab, from 0. */
  readonly row: number;
  /** The ID that the log's row gets. */
  readonly id: string;
  /** What each question was answered, in the mapping's order. */
  readonly cells: readonly string[];
}

/** Questions that the mapping reads and the tab has no more, and those that it has and the mapping doesn't know. */
export interface QuestionChanges {
  readonly gone: readonly string[];
  readonly added: readonly string[];
}

/** Every ID of an answer begins so. */
export const ID_START = "F-";
const STAMP = 6;
const KEY = 2;
const ROW = 3;
const SAID = 5;
/** Far more than finds a free key beside as many forms as a workbook has. */
const MOST_ROUNDS = 10_000;
/** Rows beyond these share one number, and are then told apart by their times alone. */
const MOST_ROWS = 36 ** ROW - 1;

/** So many letters and digits of what a text says. */
const digest = (text: string, length: number) => contentId("F", text).slice(2, 2 + length);

/**
 * The two letters of a form whose answers have not been read before.
 *
 * @param taken The keys of the other forms: two letters are few enough for two names to have the same.
 */
export function formKey(tab: string, taken: ReadonlySet<string> = new Set()): string {
  const name = foldOf(tab);
  let key = digest(name, KEY);
  for (let round = 1; taken.has(key) && round < MOST_ROUNDS; round += 1) key = digest(`${name}\n${round}`, KEY);
  return key;
}

/**
 * What is said in the columns that are read, whatever their order and the empty ones among them. A form that asks for no
 * day is answered on the day, so the same words of another day say something else.
 */
function saidIn(cells: readonly string[], roles: readonly AnswerRole[]): string {
  const told = cells.flatMap((cell, at) => {
    if (cell === "" || roles[at] === "skip") return [];
    if (roles[at] !== "stamp") return [cell];
    return roles.includes("date") ? [] : [dayTextOf(cell)];
  });
  return JSON.stringify(told.map(foldOf).sort());
}

function answerId(stamp: string, key: string, row: number, said: string): string {
  const place = Math.min(row, MOST_ROWS).toString(36).toUpperCase().padStart(ROW, "0");
  return `${ID_START}${digest(stamp, STAMP)}${key}${place}${digest(said, SAID)}`;
}

/** The tab's columns in the mapping's order; -1 for a question that is gone. */
function columnsOf(headers: readonly string[], mapping: FormMapping): number[] {
  const folded = headers.map(foldOf);
  return mapping.headers.map((header) => folded.indexOf(foldOf(header)));
}

export function questionChanges(headers: readonly string[], mapping: FormMapping): QuestionChanges {
  const columns = columnsOf(headers, mapping);
  const known = new Set(mapping.headers.map(foldOf));
  return {
    gone: mapping.headers.filter((_header, at) => columns[at] === -1 && mapping.roles[at] !== "skip"),
    added: headers.filter((header) => foldOf(header) !== "" && !known.has(foldOf(header))),
  };
}

/**
 * The answers of a tab. A row without the form's own moment is no answer.
 *
 * @param rows The tab's cells as texts, the questions in row 0.
 */
export function answersIn(rows: readonly (readonly string[])[], mapping: FormMapping): Answer[] {
  const columns = columnsOf(rows[0] ?? [], mapping);
  const stampAt = mapping.roles.indexOf("stamp");
  return rows.flatMap((row, at) => {
    if (at === 0) return [];
    const cells = columns.map((column) => plainText(row[column] ?? ""));
    const stamp = cells[stampAt] ?? "";
    if (stamp === "") return [];
    return [{ row: at, cells, id: answerId(stamp, mapping.key, at, saidIn(cells, mapping.roles)) }];
  });
}

export interface SortedAnswers {
  /** Those that the log doesn't have. */
  readonly fresh: readonly Answer[];
  /** Those that say something else than when they were read, each with the log's row that came of it. */
  readonly edited: readonly { readonly answer: Answer; readonly id: string }[];
  /** The number of those that the log has. */
  readonly read: number;
  /** IDs of the log's rows whose answers aren't in the tab any more, of any form. */
  readonly left: readonly string[];
}

/** The parts of an ID that `answerId` made. */
interface Parts {
  readonly id: string;
  readonly stamp: string;
  readonly place: string;
  readonly said: string;
}

function partsOf(id: string): Parts {
  const digits = id.slice(ID_START.length);
  const ends = [STAMP, STAMP + KEY + ROW, STAMP + KEY + ROW + SAID];
  return {
    id,
    stamp: digits.slice(0, ends[0]),
    place: digits.slice(ends[0], ends[1]),
    said: digits.slice(ends[1], ends[2]),
  };
}

const IS_OURS = new RegExp(`^${ID_START}[0-9A-Z]{${STAMP + KEY + ROW + SAID}}$`);

/** Whether a row of the log came of an answer of the form. */
export const isOfForm = (id: string, { key }: FormMapping) => isAnswerId(id) && partsOf(id).place.startsWith(key);

/** Whether a row of the log came of an answer. */
export const isAnswerId = (id: string) => IS_OURS.test(id);

/** Rows of the log that no answer has been matched with yet, found by a part of their IDs. */
function poolOf(ids: readonly string[]) {
  const left = new Map(ids.filter(isAnswerId).map((id) => [id, partsOf(id)]));
  const listed = (part: (parts: Parts) => string) => {
    const lists = new Map<string, Parts[]>();
    for (const parts of left.values()) lists.set(part(parts), [...(lists.get(part(parts)) ?? []), parts]);
    return lists;
  };
  const byStamp = listed(({ stamp }) => stamp);
  const byPlace = listed(({ place }) => place);
  const take = (found: Parts | undefined) => {
    if (found) left.delete(found.id);
    return found;
  };
  const first = (list: readonly Parts[] | undefined, fits: (parts: Parts) => boolean) =>
    take(list?.find((parts) => left.has(parts.id) && fits(parts)));
  return {
    ids: () => [...left.keys()],
    same: (id: string) => take(left.get(id)),
    ofStamp: ({ stamp }: Parts, fits: (parts: Parts) => boolean) => first(byStamp.get(stamp), fits),
    ofPlace: ({ place }: Parts, fits: (parts: Parts) => boolean) => first(byPlace.get(place), fits),
  };
}

/**
 * Tells new answers from those that the log has. Google Forms writes a changed answer over the old one with a new time,
 * and Microsoft Forms keeps the time: an answer with the time of a row in the log, or in the place of one whose time has
 * gone from the tab, is that row's.
 *
 * @param logged IDs of the log's rows, struck ones too.
 * @param settled IDs of changed answers that somebody has decided about, and of those whose rows have been deleted.
 */
export function sortAnswers(
  answers: readonly Answer[],
  logged: readonly string[],
  settled: ReadonlySet<string>,
): SortedAnswers {
  const pool = poolOf(logged);
  const matched = new Map<Answer, string | null>();
  const pass = (match: (parts: Parts) => Parts | undefined, isEdited: boolean) => {
    for (const answer of answers) {
      if (matched.has(answer)) continue;
      const found = match(partsOf(answer.id));
      if (found) matched.set(answer, isEdited ? found.id : null);
    }
  };
  const decided = poolOf([...settled]);
  pass(({ id }) => decided.same(id), false);
  pass(({ id }) => pool.same(id), false);
  // Moved by a sort or a deleted row, or in a tab with another name.
  pass((own) => pool.ofStamp(own, ({ said }) => said === own.said), false);
  pass((own) => decided.ofStamp(own, ({ said }) => said === own.said), false);
  pass((own) => pool.ofStamp(own, ({ place }) => place.startsWith(own.place.slice(0, KEY))), true);
  // Sent again without a change.
  pass((own) => pool.ofPlace(own, ({ said }) => said === own.said), false);
  pass((own) => pool.ofPlace(own, () => true), true);
  const edited = answers.flatMap((answer) => {
    const id = matched.get(answer);
    return typeof id === "string" ? [{ answer, id }] : [];
  });
  const fresh = answers.filter((answer) => !matched.has(answer));
  return { fresh, edited, read: answers.length - fresh.length - edited.length, left: pool.ids() };
}
