// Läs in från formulär: which tab holds a form's answers and how they are read, and what is decided of answers that wait.
import { type AnswersInput, answersInput, formInput } from "../contract/form-inputs";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { fail, type Reply, succeed } from "../contract/reply";
import type { FormsData } from "../contract/server-api";
import { validate } from "../contract/validation";
import { ACTIVITY_FIELDS, type ActivityFields } from "../domain/book/activity";
import type { Mend } from "../domain/checks/findings";
import { formKey } from "../domain/import/forms/answer-ids";
import { answersIn, type FormMapping } from "../domain/import/forms/answers";
import { decide } from "../domain/import/forms/decide-answer";
import { NONE_SETTLED, type Settled, withAnswers, withDeleted } from "../domain/import/forms/settled-answers";
import { sortAnswers } from "../domain/import/forms/sort-answers";
import type { Tabs } from "../workbook/cells/tab";
import { listHeaderOf } from "../workbook/mending/offer-words";
import { ACTIVITIES, COMMITMENTS, LISTS } from "../workbook/schema/tabs";
import { formsData, readingOf, textsOf } from "./form-data";
import { type KeptForm, keptForms, packForm } from "./kept-forms";
import { type FormReading, type KnownAnswers, knownAnswers, readForms } from "./plans/form-reading";
import { entryOf } from "./plans/plan-answers";
import { planMends } from "./plans/plan-mends";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

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
    if (as === "skip" && waiting.some((one) => one.answer.id === id)) settled = withDeleted(settled, [id]);
    if (!answer || as === "approve" || as === "skip") continue;
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

/** Puts words of answers in their lists in Listor. */
function addWords({ workbook, clock, means }: Ports, { added, by }: AnswersInput): Reply<null> {
  if (added.length === 0) return succeed(null);
  const mends = added.map(({ role, word }): Mend => {
    const header = listHeaderOf(ACTIVITIES.name, ACTIVITIES.columns[role].header) ?? "";
    return {
      id: `${role} ${word}`,
      kind: "listWord",
      tab: LISTS.name,
      row: null,
      column: null,
      header,
      before: "",
      after: word,
    };
  });
  return workbook.applyMends(planMends(workbook.readForCheck(), mends, { by, at: clock.now() }, means));
}

/** Does with answers that wait what somebody has decided. One that has been changed meanwhile is asked about again. */
export function settleAnswers(ports: Ports, input: unknown): Reply<FormsData> {
  const checked = refusingPersons(validate(answersInput, input), ({ by, words, added }) => [
    ...personalNumbersIn({ by }),
    ...added.flatMap(({ word }, at) => personalNumbersIn({ word }, `added.${at}.`)),
    ...words.flatMap((word, at) => personalNumbersIn(word, `words.${at}.`)),
  ]);
  if (!checked.ok) return checked;
  const { workbook, lock, clock, records } = ports;
  const { tab, words } = checked.value;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<FormsData> => {
    const remembered = words.length > 0 ? records.rememberWords(words) : succeed(null);
    if (!remembered.ok) return remembered;
    const added = addWords(ports, checked.value);
    if (!added.ok) return added;
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
