// The answers of forms as rows of the log: each new one once, and an issue for each that can't be read, has been changed
// or says something of a person.
import type { Book } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import type { FormMapping } from "../../domain/import/forms/answers";
import type { ReadAnswer } from "../../domain/import/forms/read-answers";
import { findTab, type Tab } from "../../workbook/cells/tab";
import { headersLacking } from "../../workbook/encode/row";
import type { Column, EntryOf } from "../../workbook/schema/column";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import { packForm } from "../kept-forms";
import { type AnswerSource, readForms } from "./form-reading";
import type { KeptTexts } from "./plan";

type Entry = EntryOf<typeof ACTIVITIES>;

/** Whether the log has a place for the rows, and for the IDs that they are known again by. */
function takesRows(log: Tab<typeof ACTIVITIES>, entries: readonly Entry[]): boolean {
  if (log.columns.id === -1) return false;
  const added = Object.values<Column>(ACTIVITIES.columns).filter(({ isAddedWhenNeeded }) => isAddedWhenNeeded);
  const lacking = entries.flatMap((entry) => headersLacking(log, entry));
  return lacking.every((header) => added.some((column) => column.header === header));
}

/** The row of the log that an answer becomes. */
export function entryOf({ activity, by, at }: ReadAnswer, { tab }: FormMapping, now: string): Entry | null {
  return activity && { ...activity, by: by || tab, registered: at || now };
}

export interface AnswersPlan {
  readonly entries: readonly Entry[];
  readonly issues: readonly RowIssue[];
  /** The book's rows with those of the new answers. */
  readonly activities: Book["activities"];
  readonly kept: KeptTexts;
}

/** `now`: `yyyy-MM-dd HH:mm`. */
export function planAnswers(reading: AnswerSource, now: string): AnswersPlan {
  const forms = readForms(reading);
  const log = findTab(reading.tabs, ACTIVITIES);
  const issues = forms.flatMap((form) => form.issues);
  const { activities } = reading.book;
  if (forms.length === 0 || !log) return { entries: [], issues, activities, kept: {} };
  const fresh = forms.flatMap(({ form, fresh: answers }) =>
    answers.map((answer) => ({ answer, mapping: form.mapping })),
  );
  const entries = fresh.flatMap(({ answer, mapping }) => entryOf(answer, mapping, now) ?? []);
  if (!takesRows(log, entries)) return { entries: [], issues, activities, kept: {} };
  const kept: KeptTexts = Object.fromEntries(
    forms.flatMap(({ form, settled }) =>
      settled === form.settled ? [] : Object.entries(packForm({ ...form, settled }, reading.kept)),
    ),
  );
  const rows = fresh.flatMap(({ answer }) => answer.activity ?? []);
  return { entries, issues, activities: [...activities, ...rows], kept };
}
