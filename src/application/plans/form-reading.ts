// The answers of the forms that are read: which are new, which have been changed since, and which wait.
import type { Book } from "../../domain/book/book";
import type { RowIssue } from "../../domain/book/row-issue";
import { wordOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { isAnswerId, partsOf } from "../../domain/import/forms/answer-ids";
import { type Answer, type AnswerRole, answersIn, questionChanges } from "../../domain/import/forms/answers";
import { asOwnRow } from "../../domain/import/forms/decide-answer";
import { formerRows } from "../../domain/import/forms/former-rows";
import { type ReadAnswer, readAnswer } from "../../domain/import/forms/read-answers";
import { type Settled, withAnswers, withDeleted, withoutLost } from "../../domain/import/forms/settled-answers";
import { type KnownRows, sortAnswers } from "../../domain/import/forms/sort-answers";
import { stampDay } from "../../domain/import/forms/stamp-day";
import { dateOrderOf } from "../../domain/import/guess-columns";
import { knownWords } from "../../domain/import/known-words";
import { knownMeanings } from "../../domain/import/meanings";
import { textOf } from "../../workbook/cells/cell-text";
import { cellAt, findTab, type Tabs } from "../../workbook/cells/tab";
import type { RawTab } from "../../workbook/schema/raw-tab";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import { unpackIds } from "../../workbook/upkeep/watched-ids";
import { isFull, type KeptForm, keptForms } from "../kept-forms";
import { personsIn, rowNumber, shown, unreadIssues } from "./answer-issues";
import type { KeptTexts } from "./plan";

/** An answer that says something else than the row that came of it. */
export interface EditedAnswer extends ReadAnswer {
  /** ID of the log's row. */
  readonly rowId: string;
  /** What may be about a person in it. */
  readonly persons: ReturnType<typeof personsIn>;
}

/** What there is to say of one form. */
export interface FormReading {
  readonly form: KeptForm;
  /** What is to be remembered from now on: the form's own where nothing is new. */
  readonly settled: Settled;
  /** The number of answers that the log has. */
  readonly read: number;
  readonly fresh: readonly ReadAnswer[];
  readonly edited: readonly EditedAnswer[];
  /** Those that wait: they can't be read, or say something of a person. */
  readonly waiting: readonly (ReadAnswer & { readonly issues: readonly RowIssue[]; readonly mayBeApproved: boolean })[];
  readonly issues: readonly RowIssue[];
}

/** What the answers are read from. */
export interface AnswerSource {
  readonly tabs: Tabs;
  readonly book: Book;
  readonly kept: KeptTexts;
  readonly today: PlainDate;
  answers(tab: string): RawTab | undefined;
}

export interface KnownAnswers extends KnownRows {
  /** IDs of rows that somebody has deleted from the log since the last refresh. */
  readonly gone: readonly string[];
}

/** The log's rows that came of answers, and what is remembered of them, whatever form they came of. */
export function knownAnswers({ tabs, kept }: Pick<AnswerSource, "tabs" | "kept">): KnownAnswers {
  const log = findTab(tabs, ACTIVITIES);
  const ids = (log?.rows.slice(1) ?? []).map((_cells, at) =>
    wordOf(textOf(log ? cellAt(log, at + 1, log.columns.id) : "")),
  );
  const standing = ids.filter(isAnswerId);
  const left = new Set(standing);
  const gone = (unpackIds(kept)[ACTIVITIES.name] ?? []).filter((id) => isAnswerId(id) && !left.has(id));
  const settled: Settled = new Map(keptForms(kept).flatMap((form) => [...form.settled]));
  return { standing, gone, settled: withDeleted(settled, gone) };
}

/** Without what can't be needed any more, where very much is remembered. */
function shortened(settled: Settled, { standing }: KnownAnswers, answers: readonly Answer[]): Settled {
  if (!isFull(settled)) return settled;
  return withoutLost(settled, new Set(standing), new Set(answers.map(({ id }) => id)));
}

function readForm(
  form: KeptForm,
  known: KnownAnswers,
  isOwn: (id: string) => boolean,
  reading: AnswerSource,
): FormReading {
  const { mapping } = form;
  const raw = reading.answers(mapping.tab);
  const remembered = withDeleted(form.settled, known.gone.filter(isOwn));
  const nothing = { form, settled: remembered, read: 0, fresh: [], edited: [], waiting: [] };
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
  const words = knownWords(book);
  const rules = {
    known: words,
    meanings: knownMeanings(words, book.otherWords),
    order: dateOrderOf(textsAs("date")),
    period: book.settings.period,
    today,
  };
  const stampOrder = dateOrderOf(textsAs("stamp"));
  const readOne = (answer: Answer) => {
    const stamp = answer.cells[mapping.roles.indexOf("stamp")] ?? "";
    return readAnswer(answer, mapping, rules, stampDay(stamp, stampOrder, today));
  };
  const sorted = sortAnswers(answers, known);
  const taken = new Set([...known.standing, ...known.settled.keys()]);
  const renewed = sorted.renewed.map(({ answer, id }) => ({ row: id, says: answer.id }));
  let settled = withAnswers(shortened(remembered, known, answers), renewed);
  const isHolding = isFull(settled);
  const approved = new Set(form.approved);
  const fresh: ReadAnswer[] = [];
  const waiting: FormReading["waiting"][number][] = [];
  const editedOf = (one: ReadAnswer, rowId: string) => ({ ...one, rowId, persons: personsIn(one, mapping) });
  const edited = sorted.edited.map(({ answer, id }) => editedOf(readOne(answer), id));
  const formerRow = formerRows(sorted, mapping.key, book.activities);
  for (const answer of sorted.fresh) {
    const read = readOne(answer);
    const rowId = read.activity && formerRow(answer.row, read.activity);
    if (rowId !== null) {
      edited.push(editedOf(read, rowId));
      continue;
    }
    const persons = personsIn(read, mapping);
    const isHeld = persons.hasNumber || (persons.issues.length > 0 && !approved.has(answer.id));
    if (read.activity !== null && !isHeld && !isHolding) {
      const own = asOwnRow(settled, answer.id, taken);
      settled = own.settled;
      taken.add(own.added);
      fresh.push({ ...read, activity: { ...read.activity, id: own.added } });
    } else {
      const issues = [...unreadIssues(read, mapping), ...persons.issues];
      waiting.push({ ...read, issues, mayBeApproved: read.activity !== null && isHeld && !persons.hasNumber });
    }
  }
  const held = isHolding ? waiting.length : 0;
  const issues = [
    ...(held > 0 ? [{ ...place, code: "answersFull" as const, value: String(held) }] : []),
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
  return { form, settled, read: sorted.read.length, fresh, edited, waiting, issues };
}

/** Every form that is read, as its tab stands. Where the workbook has none nothing is asked for. */
export function readForms(reading: AnswerSource): FormReading[] {
  const forms = keptForms(reading.kept);
  if (forms.length === 0) return [];
  const known = knownAnswers(reading);
  const isOfOther = (id: string, own: KeptForm) =>
    forms.some(({ mapping }) => mapping !== own.mapping && partsOf(id).key === mapping.key);
  return forms.map((form) => readForm(form, known, (id) => !isOfOther(id, form), reading));
}
