// Läs in från formulär: which tab holds a form's answers and how they are read, and what is decided of answers that wait.
import { type AnswersInput, answersInput, formInput } from "../contract/form-inputs";
import type { FormTab, WaitingAnswer } from "../contract/form-tab";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { fail, type Reply, succeed } from "../contract/reply";
import type { FormsData } from "../contract/server-api";
import { validate } from "../contract/validation";
import { ACTIVITY_FIELDS, type ActivityFields } from "../domain/book/activity";
import { formKey } from "../domain/import/forms/answer-ids";
import { answersIn, type FormMapping } from "../domain/import/forms/answers";
import { decide } from "../domain/import/forms/decide-answer";
import { rolesOfQuestions } from "../domain/import/forms/guess-questions";
import { NONE_SETTLED, type Settled, withAnswers } from "../domain/import/forms/settled-answers";
import { sortAnswers } from "../domain/import/forms/sort-answers";
import { textOf } from "../workbook/cells/cell-text";
import type { Tabs } from "../workbook/cells/tab";
import { decodeBook } from "../workbook/decode/book";
import type { RawTab } from "../workbook/schema/raw-tab";
import { COMMITMENTS, SUMMARY_TAB } from "../workbook/schema/tabs";
import { type KeptForm, keptForms, packForm } from "./kept-forms";
import { type FormReading, type KnownAnswers, knownAnswers, readForms } from "./plans/form-reading";
import type { WholeSource } from "./plans/plan";
import { entryOf } from "./plans/plan-answers";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

const textsOf = ({ rows }: RawTab) => rows.map((cells) => cells.map(textOf));
/** The questions of a tab: what stands in its first row, to the last of them. */
const headersOf = (tab: RawTab) => (textsOf(tab)[0] ?? []).filter((header) => header !== "");
/** Tabs of people's own that may hold answers: a first row with two questions at least. */
const mayBeForm = (tab: RawTab) => tab.name !== SUMMARY_TAB && headersOf(tab).length > 1;

function readingOf({ tabs, kept }: WholeSource, today: Ports["clock"]) {
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

function formTab(tab: RawTab, reading: FormReading | undefined): FormTab {
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
    edited: (reading?.edited ?? []).map(({ answer, rowId, activity, problems }) => ({
      id: answer.id,
      row: answer.row + 1,
      rowId,
      said: known ? saidOf(answer.cells, known) : [],
      mayUpdate: activity !== null && problems.length === 0,
    })),
    issues: (reading?.issues ?? []).filter(({ row }) => row === null),
  };
}

function formsData({ workbook, clock, memory }: Ports): FormsData {
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
      ),
    ),
    gone: forms.map(({ form }) => form.mapping.tab).filter((name) => !tabs.some((tab) => tab.name === name)),
  };
}

/** Changes nothing. */
export function loadForms(ports: Ports): Reply<FormsData> {
  if (!ports.workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return succeed(formsData(ports));
}

/**
 * What is remembered of the form when its questions are said to be about something else: the answers that have been read
 * are the same answers, under the IDs that they have now.
 */
function settledBy(mapping: FormMapping, before: KeptForm | undefined, tabs: Tabs, known: KnownAnswers): Settled {
  const tab = tabs.others.find(({ name }) => name === mapping.tab);
  if (!before || !tab) return before?.settled ?? NONE_SETTLED;
  const texts = textsOf(tab);
  const isUnchanged = new Set(answersIn(texts, before.mapping).map(({ id }) => id));
  const idNow = new Map(answersIn(texts, mapping).map(({ row, id }) => [row, id]));
  const { read } = sortAnswers(answersIn(texts, before.mapping), known);
  const changed = read.flatMap(({ answer, id }) => {
    const now = idNow.get(answer.row);
    return now === undefined || isUnchanged.has(now) ? [] : [{ row: id, says: now }];
  });
  return withAnswers(before.settled, changed);
}

/** The form whose answers the tab holds: one that had another tab before, where that is gone and the questions are its. */
function formOfTab(forms: readonly KeptForm[], tab: string, headers: readonly string[], { others }: Tabs) {
  const isThere = (name: string) => others.some((other) => other.name === name);
  return (
    forms.find(({ mapping }) => mapping.tab === tab) ??
    forms.find(({ mapping }) => !isThere(mapping.tab) && mapping.headers.join("\n") === headers.join("\n"))
  );
}

/** Remembers how the answers of a tab are read, and reads them. */
export function saveForm(ports: Ports, input: unknown): Reply<FormsData> {
  const checked = validate(formInput, input);
  if (!checked.ok) return checked;
  const { tab, headers, roles, type } = checked.value;
  const hasWhat = type !== "" || roles.includes("type") || roles.includes("commitments");
  if (headers.length !== roles.length || !roles.includes("stamp") || !hasWhat)
    return fail("inputInvalid", "", [{ field: "roles", code: "missing" }]);
  const { workbook, lock } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<FormsData> => {
    const source = workbook.readForCheck();
    const forms = keptForms(source.kept);
    const before = formOfTab(forms, tab, headers, source.tabs);
    const taken = new Set(forms.map(({ mapping }) => mapping.key));
    const mapping = { key: before?.mapping.key ?? formKey(tab, taken), tab, headers, roles, type };
    const settled = settledBy(mapping, before, source.tabs, knownAnswers(source));
    workbook.keep(packForm({ mapping, settled, approved: before?.approved ?? [] }, source.kept));
    refreshWithin(ports);
    return succeed(formsData(ports));
  });
}

/** The fields of the row that the changed answer says; what the form doesn't ask about stays as the row has it. */
function changesOf(answered: ActivityFields, { roles }: FormMapping): Partial<ActivityFields> {
  const asked = ACTIVITY_FIELDS.filter(
    (field) => roles.includes(field) || (field === "date" && !roles.includes("date")),
  );
  return Object.fromEntries(asked.map((field) => [field, answered[field]]));
}

/** What of the decisions is done, and why the rest couldn't be. */
interface Settling {
  readonly form: KeptForm;
  readonly outcome: Reply<null>;
}

function settle(ports: Ports, reading: FormReading, { decisions, by }: AnswersInput): Settling {
  const { records, clock } = ports;
  const { form, edited, waiting } = reading;
  const marks = { by, at: clock.now() };
  let settled = reading.settled;
  const approved = [...form.approved];
  const done = (outcome: Reply<null>): Settling => ({ form: { ...form, settled, approved }, outcome });
  for (const { id, as } of decisions) {
    const answer = edited.find((one) => one.answer.id === id);
    if (as === "approve" && waiting.some((one) => one.answer.id === id && one.mayBeApproved)) approved.push(id);
    if (!answer || as === "approve") continue;
    const { activity, rowId } = answer;
    if (as !== "keep" && activity === null) continue;
    const persons = as === "keep" || activity === null ? [] : personalNumbersIn({ ...activity, by: answer.by });
    if (persons.length > 0) return done(fail("inputInvalid", "", persons));
    if (as === "update" && activity) {
      const found = records.activities.find(rowId, [activity], clock.today());
      const { current } = found ?? { current: null };
      if (!found || current === null) continue;
      const wanted = changesOf(activity, form.mapping);
      const changed = Object.entries(wanted).filter(
        ([field, value]) => JSON.stringify(current[field as keyof ActivityFields]) !== JSON.stringify(value),
      );
      const written = changed.length > 0 ? found.correct(Object.fromEntries(changed), marks) : succeed(null);
      if (!written.ok) return done(written);
    }
    const taken = { has: (row: string) => settled.has(row) || records.activities.has(row) };
    const decided = decide(settled, { answer: id, row: rowId }, as === "new" ? "new" : "row", taken);
    if (decided.added !== null && activity) {
      const by = entryOf(answer, form.mapping, clock.now())?.by ?? "";
      const row = { ...activity, id: decided.added };
      const written = records.activities.append([row], { by, at: answer.at || clock.now() });
      if (!written.ok) return done(written);
    }
    settled = decided.settled;
  }
  return done(succeed(null));
}

/** Does with answers that wait what somebody has decided. One that has been changed meanwhile is asked about again. */
export function settleAnswers(ports: Ports, input: unknown): Reply<FormsData> {
  const checked = refusingPersons(validate(answersInput, input), ({ by, words }) => [
    ...personalNumbersIn({ by }),
    ...words.flatMap((word, at) => personalNumbersIn(word, `words.${at}.`)),
  ]);
  if (!checked.ok) return checked;
  const { workbook, lock, clock, records } = ports;
  const { tab, words } = checked.value;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<FormsData> => {
    const remembered = words.length > 0 ? records.rememberWords(words) : succeed(null);
    if (!remembered.ok) return remembered;
    const source = workbook.readForCheck();
    const reading = readForms(readingOf(source, clock)).find(({ form }) => form.mapping.tab === tab);
    if (!reading) return succeed(formsData(ports));
    const { form, outcome } = settle(ports, reading, checked.value);
    workbook.keep(packForm(form, source.kept));
    if (!outcome.ok) return outcome;
    refreshWithin(ports);
    return succeed(formsData(ports));
  });
}
