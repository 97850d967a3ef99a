// The answers of a form, as the form's own tab holds them, by what people have said that its questions are about.
import { foldOf, plainText } from "../../book/words";
import { COLUMN_ROLES } from "../guess-columns";
import { answerId } from "./answer-ids";
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

/**
 * What is said of each thing that is read, whatever the order of the columns and the empty ones among them. A form that
 * asks for no day is answered on the day, so the same words of another day say something else.
 */
function saidIn(cells: readonly string[], roles: readonly AnswerRole[]): string {
  const told = cells.flatMap((cell, at) => {
    const role = roles[at] ?? "skip";
    if (cell === "" || role === "skip") return [];
    if (role !== "stamp") return [`${role} ${foldOf(cell)}`];
    return roles.includes("date") ? [] : [dayTextOf(cell)];
  });
  return JSON.stringify(told.sort());
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
