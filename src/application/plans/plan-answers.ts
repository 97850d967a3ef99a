// The answers of forms as rows of the log: each new one once, and an issue for each that can't be read, has been changed
// or says something of a person.
import { personalNumbersIn } from "../../contract/personal-numbers";
import type { Activity } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import type { RowIssue, RowIssueCode } from "../../domain/book/row-issue";
import { wordOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { findPersonalData, hasPersonalNumber } from "../../domain/checks/personal-data";
import { withoutPersonalNumbers } from "../../domain/checks/personal-number";
import {
  type Answer,
  type AnswerRole,
  answersIn,
  type FormMapping,
  isAnswerId,
  isOfForm,
  questionChanges,
  sortAnswers,
} from "../../domain/import/answers";
import { dateOrderOf } from "../../domain/import/guess-columns";
import { knownWords } from "../../domain/import/known-words";
import type { PastedProblem, PastedProblemCode } from "../../domain/import/list-rows";
import { meaningsOf } from "../../domain/import/meanings";
import { type ReadAnswer, readAnswer } from "../../domain/import/read-answers";
import { stampDay } from "../../domain/import/stamp-day";
import { textOf } from "../../workbook/cells/cell-text";
import { cellAt, findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { headersLacking } from "../../workbook/encode/row";
import type { Column, EntryOf } from "../../workbook/schema/column";
import type { RawTab } from "../../workbook/schema/raw-tab";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import { unpackIds } from "../../workbook/upkeep/watched-ids";
import { type KeptForm, keptForms, packForm } from "../kept-forms";
import type { KeptTexts } from "./plan";

type Entry = EntryOf<typeof ACTIVITIES>;

/** An answer that says something else than the row that came of it. */
export interface EditedAnswer extends ReadAnswer {
  /** ID of the log's row. */
  readonly rowId: string;
}

/** What there is to say of one form. */
export interface FormReading {
  readonly form: KeptForm;
  /** The number of answers that the log has. */
  readonly read: number;
  readonly fresh: readonly ReadAnswer[];
  readonly edited: readonly EditedAnswer[];
  /** Those that wait: they can't be read, or say something of a person. */
  readonly waiting: readonly (ReadAnswer & { readonly issues: readonly RowIssue[]; readonly mayBeApproved: boolean })[];
  readonly issues: readonly RowIssue[];
}

const LONGEST_SHOWN = 80;
const shown = (text: string) => withoutPersonalNumbers(text).slice(0, LONGEST_SHOWN);

const CODES: Readonly<Record<PastedProblemCode, RowIssueCode>> = {
  dateMissing: "valueMissing",
  dateUnreadable: "dateInvalid",
  dateAmbiguous: "dateInvalid",
  dateOfWhichYear: "dateInvalid",
  dateAgainstState: "dateInvalid",
  dateOfSeveral: "dateInvalid",
  typeMissing: "valueMissing",
  typeOfSeveral: "wordUnknown",
  dogSearchPlanned: "choiceUnknown",
  amountMissing: "valueMissing",
  amountInvalid: "numberInvalid",
  amountAmbiguous: "numberAmbiguous",
  wordUnknown: "wordUnknown",
  tooLong: "answerTooLong",
};

/** A word of a column of fixed words isn't in Listor. */
function codeOf({ code, role }: PastedProblem): RowIssueCode {
  const isFixed = role === "state" || role === "requirementMet";
  if (code === "wordUnknown" && role === "commitments") return "idUnknown";
  return code === "wordUnknown" && isFixed ? "choiceUnknown" : CODES[code];
}

const rowNumber = ({ answer }: ReadAnswer) => answer.row + 1;

function unreadIssues(read: ReadAnswer, { tab }: FormMapping): RowIssue[] {
  return read.problems.map((problem) => ({
    tab,
    row: rowNumber(read),
    column: problem.header || null,
    code: codeOf(problem),
    value: shown(problem.text),
  }));
}

/** What in the answer may be about a person, and whether a number of a person is among it. */
function personsIn(read: ReadAnswer, mapping: FormMapping) {
  const { activity, by, answer } = read;
  if (activity === null) return { issues: [], hasNumber: false };
  const { place, note, performers } = activity;
  const said = { place, note, performers: performers.join(", "), by };
  // A number may be split over the fields of the row; unlike cells that only stand in one answer hold none together.
  const hasNumber =
    personalNumbersIn({ ...said, performers }).length > 0 ||
    answer.cells.some((cell, at) => mapping.roles[at] !== "stamp" && hasPersonalNumber(cell));
  const fields = (Object.keys(said) as (keyof typeof said)[]).filter(
    (field) => findPersonalData(said[field]).length > 0,
  );
  const found = fields.length > 0 ? fields : hasNumber ? (["note"] as const) : [];
  const issues = found.map((field): RowIssue => {
    const column = mapping.headers[mapping.roles.indexOf(field)] ?? null;
    return { tab: mapping.tab, row: rowNumber(read), column, code: "answerPersonal", value: shown(said[field]) };
  });
  return { issues, hasNumber };
}

/** Whether the log has a place for the rows, and for the IDs that they are known again by. */
function takesRows(log: Tab<typeof ACTIVITIES>, entries: readonly Entry[]): boolean {
  if (log.columns.id === -1) return false;
  const added = Object.values<Column>(ACTIVITIES.columns).filter(({ isAddedWhenNeeded }) => isAddedWhenNeeded);
  const lacking = entries.flatMap((entry) => headersLacking(log, entry));
  return lacking.every((header) => added.some((column) => column.header === header));
}

interface Reading {
  readonly tabs: Tabs;
  readonly book: Book;
  readonly kept: KeptTexts;
  readonly today: PlainDate;
  answers(tab: string): RawTab | undefined;
}

/** IDs of the log's rows that came of answers, struck ones too, and of those that somebody has deleted since. */
export function loggedIds({ tabs, kept }: Pick<Reading, "tabs" | "kept">) {
  const log = findTab(tabs, ACTIVITIES);
  const standing = (log?.rows.slice(1) ?? []).map((_cells, at) =>
    wordOf(textOf(log ? cellAt(log, at + 1, log.columns.id) : "")),
  );
  const left = new Set(standing);
  const gone = (unpackIds(kept)[ACTIVITIES.name] ?? []).filter((id) => isAnswerId(id) && !left.has(id));
  return { standing, gone };
}

/** What people say of an occasion beside its day and kind. */
const TOLD = ["place", "placeType", "parties", "audiences", "amount", "note"] as const;
/** So many of these may differ between an answer and what it was changed to. */
const MOST_CHANGED = 2;

/** Of one day and kind: what is done every week looks alike but for that. */
const areAlike = (a: Activity, b: Activity) =>
  a.date === b.date &&
  a.type === b.type &&
  TOLD.filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field])).length <= MOST_CHANGED;

/**
 * The row of the log that an answer seems to have been changed from, though neither its time nor its place tells: people
 * have sorted the tab, and the form has written a new time. Each row is given once.
 */
function formerRows(left: readonly string[], mapping: FormMapping, { activities }: Book) {
  const ids = new Set(left.filter((id) => isOfForm(id, mapping)));
  const rows = activities.filter(({ id }) => ids.has(id));
  return (activity: Activity): string | null => {
    const found = rows.find((row) => ids.has(row.id) && areAlike(row, activity));
    if (found) ids.delete(found.id);
    return found?.id ?? null;
  };
}

function readForm(form: KeptForm, logged: readonly string[], reading: Reading): FormReading {
  const { mapping } = form;
  const raw = reading.answers(mapping.tab);
  const nothing = { form, read: 0, fresh: [], edited: [], waiting: [] };
  const place = { tab: mapping.tab, row: null, column: null };
  if (!raw) return { ...nothing, issues: [{ ...place, code: "tabMissing", value: "" }] };
  const texts = raw.rows.map((cells) => cells.map(textOf));
  const { gone, added } = questionChanges(texts[0] ?? [], mapping);
  if (gone.length > 0) {
    return {
      ...nothing,
      issues: gone.map((header): RowIssue => ({ ...place, code: "questionGone", value: shown(header) })),
    };
  }
  const { book, today } = reading;
  const answers = answersIn(texts, mapping);
  const textsAs = (role: AnswerRole) => answers.map(({ cells }) => cells[mapping.roles.indexOf(role)] ?? "");
  const rules = {
    known: knownWords(book),
    meanings: meaningsOf(book.otherWords),
    order: dateOrderOf(textsAs("date")),
    period: book.settings.period,
    today,
  };
  const stampOrder = dateOrderOf(textsAs("stamp"));
  const readOne = (answer: Answer) => {
    const stamp = answer.cells[mapping.roles.indexOf("stamp")] ?? "";
    return readAnswer(answer, mapping, rules, stampDay(stamp, stampOrder, today));
  };
  const sorted = sortAnswers(answers, logged, new Set(form.settled));
  const approved = new Set(form.approved);
  const fresh: ReadAnswer[] = [];
  const waiting: FormReading["waiting"][number][] = [];
  const edited = sorted.edited.map(({ answer, id }) => ({ ...readOne(answer), rowId: id }));
  const formerRow = formerRows(sorted.left, mapping, book);
  for (const answer of sorted.fresh) {
    const read = readOne(answer);
    const rowId = read.activity && formerRow(read.activity);
    if (rowId !== null) {
      edited.push({ ...read, rowId });
      continue;
    }
    const persons = personsIn(read, mapping);
    const isHeld = persons.hasNumber || (persons.issues.length > 0 && !approved.has(answer.id));
    if (read.activity !== null && !isHeld) fresh.push(read);
    else {
      const issues = [...unreadIssues(read, mapping), ...persons.issues];
      waiting.push({ ...read, issues, mayBeApproved: read.activity !== null && !persons.hasNumber });
    }
  }
  const issues = [
    ...added.map((header): RowIssue => ({ ...place, code: "questionNew", value: shown(header) })),
    ...waiting.flatMap((answer) => answer.issues),
    ...edited.map(
      (answer): RowIssue => ({
        ...place,
        row: rowNumber(answer),
        code: "answerEdited",
        value: answer.rowId,
      }),
    ),
  ];
  return { form, read: sorted.read, fresh, edited, waiting, issues };
}

/** Every form that is read, as its tab stands. Where the workbook has none nothing is asked for. */
export function readForms(reading: Reading): FormReading[] {
  const forms = keptForms(reading.kept);
  if (forms.length === 0) return [];
  const { standing, gone } = loggedIds(reading);
  return forms.map((form) => readForm(form, [...standing, ...gone], reading));
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
export function planAnswers(reading: Reading, now: string): AnswersPlan {
  const forms = readForms(reading);
  const log = findTab(reading.tabs, ACTIVITIES);
  const issues = forms.flatMap((form) => form.issues);
  const { activities } = reading.book;
  if (forms.length === 0 || !log) return { entries: [], issues, activities, kept: {} };
  const { gone } = loggedIds(reading);
  const fresh = forms.flatMap(({ form, fresh: answers }) =>
    answers.map((answer) => ({ answer, mapping: form.mapping })),
  );
  const entries = fresh.flatMap(({ answer, mapping }) => entryOf(answer, mapping, now) ?? []);
  if (!takesRows(log, entries)) return { entries: [], issues, activities, kept: {} };
  const isOfOther = (id: string, own: KeptForm) => forms.some(({ form }) => form !== own && isOfForm(id, form.mapping));
  const goneOf = (form: KeptForm) => gone.filter((id) => !isOfOther(id, form));
  const kept =
    gone.length === 0
      ? {}
      : Object.fromEntries(forms.flatMap(({ form }) => Object.entries(withSettled(form, goneOf(form)))));
  const rows = fresh.flatMap(({ answer }) => answer.activity ?? []);
  return { entries, issues, activities: [...activities, ...rows], kept };
}

/** The form with more answers that aren't to be read again, as it is to be kept. */
function withSettled(form: KeptForm, ids: readonly string[]): KeptTexts {
  return packForm({ ...form, settled: [...form.settled, ...ids] });
}
