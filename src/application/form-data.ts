// What the dialog Läs in från formulär shows: the tabs that may hold answers, and the answers that wait in each.
import type { ChangedQuestion, FormTab, WaitingAnswer } from "../contract/form-tab";
import type { FormsData } from "../contract/server-api";
import type { Activity } from "../domain/book/activity";
import type { Book } from "../domain/book/book";
import { foldOf } from "../domain/book/words";
import type { Answer, AnswerRole, FormMapping } from "../domain/import/forms/answers";
import { rolesOfQuestions } from "../domain/import/forms/guess-questions";
import { textOf } from "../workbook/cells/cell-text";
import { decodeBook } from "../workbook/decode/book";
import type { RawTab } from "../workbook/schema/raw-tab";
import { SUMMARY_TAB } from "../workbook/schema/tabs";
import { type FormReading, readForms } from "./plans/form-reading";
import type { WholeSource } from "./plans/plan";
import type { Ports } from "./ports";

/** The cells of a tab as texts. */
export const textsOf = ({ rows }: RawTab) => rows.map((cells) => cells.map(textOf));
/** The questions of a tab: what stands in its first row, to the last of them. */
const headersOf = (tab: RawTab) => (textsOf(tab)[0] ?? []).filter((header) => header !== "");
/** Tabs of people's own that may hold answers: a first row with two questions at least. */
const mayBeForm = (tab: RawTab) => tab.name !== SUMMARY_TAB && headersOf(tab).length > 1;

/** What the answers are read from. */
export function readingOf({ tabs, kept }: WholeSource, today: Ports["clock"]) {
  const book = decodeBook(tabs);
  return {
    tabs,
    book,
    kept,
    today: today.today(),
    answers: (name: string) => tabs.others.find((tab) => tab.name === name),
  };
}

/** What people see of an answer: its questions with what was answered. */
function saidOf(cells: readonly string[], { headers, roles }: FormMapping) {
  return cells.flatMap((said, at) =>
    said === "" || roles[at] === "skip" ? [] : [{ header: headers[at] ?? "", said }],
  );
}

/** What the log's row says of what a question is about; null where the book doesn't hold it. */
function loggedAs(role: AnswerRole, row: Activity | undefined): string | null {
  if (!row || role === "by" || role === "stamp" || role === "skip") return null;
  const value = row[role];
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

/**
 * The questions whose answers stand otherwise in the log come with what the log says; an answer that is gone too. One that
 * is read as what the log says is the same, however it is written: 14/9 is 2022-09-14.
 *
 * @param read The answer as it is read; null where it can't be.
 */
function changesIn(
  { cells }: Answer,
  { headers, roles }: FormMapping,
  row: Activity | undefined,
  read: Activity | null,
) {
  return cells.flatMap((said, at): ChangedQuestion[] => {
    const role = roles[at] ?? "skip";
    const now = loggedAs(role, row);
    const isSame = said !== "" && now !== null && foldOf(loggedAs(role, read ?? undefined) ?? "") === foldOf(now);
    if (role === "skip" || (said === "" && !now)) return [];
    return [{ header: headers[at] ?? "", said, logged: isSame ? said : now }];
  });
}

function formTab(tab: RawTab, reading: FormReading | undefined, activities: Book["activities"]): FormTab {
  const headers = headersOf(tab);
  const [, first = []] = textsOf(tab);
  const named = textsOf(tab)[0] ?? [];
  const known = reading?.form.mapping;
  const guessed = rolesOfQuestions(headers);
  const roles = headers.map((header, at) => {
    const place = known?.headers.indexOf(header) ?? -1;
    return (place === -1 ? undefined : known?.roles[place]) ?? (known ? "skip" : (guessed[at] ?? "skip"));
  });
  const waiting = (reading?.waiting ?? []).map((one): WaitingAnswer => {
    const { answer, issues, mayBeApproved, problems } = one;
    return {
      id: answer.id,
      row: answer.row + 1,
      said: known ? saidOf(answer.cells, known) : [],
      issues,
      mayBeApproved,
      unknown: problems.filter(({ code }) => code === "wordUnknown").map(({ role, text }) => ({ role, word: text })),
    };
  });
  return {
    tab: tab.name,
    headers,
    examples: headers.map((header) => first[named.indexOf(header)] ?? ""),
    roles,
    type: known?.type ?? "",
    isRead: known !== undefined,
    read: reading?.read ?? 0,
    waiting,
    edited: (reading?.edited ?? []).map(({ answer, rowId, activity, problems, persons }) => ({
      id: answer.id,
      row: answer.row + 1,
      rowId,
      said: known
        ? changesIn(
            answer,
            known,
            activities.find((one) => one.id === rowId),
            activity,
          )
        : [],
      issues: persons.issues,
      mayUpdate: activity !== null && problems.length === 0 && !persons.hasNumber,
    })),
    issues: (reading?.issues ?? []).filter(({ row }) => row === null),
  };
}

/** What the dialog shows. */
export function formsData({ workbook, clock, memory }: Ports): FormsData {
  const source = workbook.readForCheck();
  const reading = readingOf(source, clock);
  const forms = readForms(reading);
  const tabs = source.tabs.others.filter(mayBeForm);
  return {
    today: clock.today(),
    book: reading.book,
    me: memory.me(),
    tabs: tabs.map((tab) =>
      formTab(
        tab,
        forms.find(({ form }) => form.mapping.tab === tab.name),
        reading.book.activities,
      ),
    ),
    gone: forms.map(({ form }) => form.mapping.tab).filter((name) => !tabs.some((tab) => tab.name === name)),
  };
}
