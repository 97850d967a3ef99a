// A form's answers through the refreshes of a year: each is counted once, whatever is changed, sorted or deleted.
import { keptForms, packForm } from "../../../../src/application/kept-forms";
import { readForms } from "../../../../src/application/plans/form-reading";
import { planRefresh } from "../../../../src/application/plans/plan-refresh";
import { answerId, formKey } from "../../../../src/domain/import/forms/answer-ids";
import { type AnswerRole, answersIn } from "../../../../src/domain/import/forms/answers";
import { NONE_SETTLED } from "../../../../src/domain/import/forms/settled-answers";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import type { CellValue, RawTab } from "../../../../src/workbook/schema/raw-tab";
import { applied, countingMeans, type Sheet, sourceOf } from "../../../helpers/application/plan-source";
import { day } from "../../../helpers/make";
import { aWorkbook } from "../../../helpers/tabs";

const TAB = "Formulärsvar 1";
const HEADERS = ["Tidstämpel", "Datum", "Aktivitet", "Plats", "Vilka var med?", "Din roll", "Kort anteckning"];
const ROLES: readonly AnswerRole[] = ["stamp", "date", "type", "place", "parties", "by", "note"];
const LISTS = [{ Part: "Polis" }, { Part: "Kommun" }];
const TODAY = day("2022-12-31");

type Row = readonly CellValue[];
const formOf = (rows: readonly Row[], headers: Row = HEADERS): RawTab => ({ name: TAB, rows: [headers, ...rows] });
const kept = packForm({
  mapping: { key: formKey(TAB), tab: TAB, headers: HEADERS, roles: ROLES, type: "" },
  settled: NONE_SETTLED,
  approved: [],
});
const pad = (number: number) => String(number).padStart(2, "0");
const dayOf = (n: number) => `2022-${pad(1 + (n % 12))}-${pad(1 + (n % 28))}`;
const answer = (n: number, place = `plats ${n}`, date = dayOf(n)): Row => [
  `${dayOf(n)} ${pad(8 + (n % 10))}:${pad(n % 60)}:${pad((n * 7) % 60)}`,
  date,
  "Patrull",
  place,
  "Polis, Kommun",
  "Fältare",
  "",
];

const start = (form: RawTab): Sheet => ({ tabs: [...aWorkbook({ Listor: LISTS }), form], kept });
const withForm = (sheet: Sheet, form: RawTab): Sheet => ({
  ...sheet,
  tabs: sheet.tabs.map((tab) => (tab.name === TAB ? form : tab)),
});

function refreshed(sheet: Sheet) {
  const { source, asked } = sourceOf(sheet);
  const plan = planRefresh(source, { today: TODAY, now: "2022-12-31 12:00", typed: [] }, countingMeans());
  return { plan, asked, sheet: applied(sheet, plan) };
}

function stateOf({ tabs: raw, kept: texts = {} }: Sheet) {
  const tabs = tabsFrom(raw);
  const book = decodeBook(tabs);
  const answers = (name: string) => tabs.others.find((tab) => tab.name === name);
  return { book, forms: readForms({ tabs, book, kept: texts, today: TODAY, answers }) };
}

test("200 answers, 20 of them changed and 10 unreadable, are each counted once through ten refreshes", () => {
  const unreadable = (n: number) => n % 20 === 7;
  const all = Array.from({ length: 200 }, (_, n) => answer(n, `plats ${n}`, unreadable(n) ? "32 maj" : dayOf(n)));
  const isChanged = (n: number) => n % 10 === 3;
  /** As Google Forms writes a changed answer: in its row, with a new time. */
  const changed = (row: Row, n: number): Row => [
    `2022-12-31 10:00:${pad(n % 60)}`,
    ...row.slice(1, 3),
    `ny ${n}`,
    ...row.slice(4),
  ];
  let sheet = start(formOf([]));
  for (let round = 0; round < 10; round += 1) {
    const arrived = all.slice(0, (round + 1) * 20).map((row, n) => (round > 5 && isChanged(n) ? changed(row, n) : row));
    // People sort the tab now and then, until somebody's change comes.
    const sorted = round % 2 === 1 && round < 5 ? [...arrived].reverse() : arrived;
    sheet = refreshed(withForm(sheet, formOf(sorted))).sheet;
  }
  const { book, forms } = stateOf(sheet);
  expect(book.activities).toHaveLength(190);
  expect(new Set(book.activities.map(({ place }) => place)).size).toBe(190);
  const [form] = forms;
  expect(form?.waiting).toHaveLength(10);
  expect(form?.waiting.every(({ issues }) => issues[0]?.value === "32 maj" && issues[0].code === "dateInvalid")).toBe(
    true,
  );
  // Those that were read before they were changed are asked about; those that came changed were new.
  const asked = form?.edited.length ?? 0;
  expect(asked).toBe(12);
  expect((form?.read ?? 0) + asked).toBe(190);
  const again = refreshed(sheet);
  expect(again.plan.answers).toEqual([]);
  expect(again.plan.knownIds).toEqual({});
});

test("an answer becomes a row with the form's words, its own time and who answered", () => {
  const { plan } = refreshed(
    start(formOf([["2022-03-04 10:11:12", "i går", "patrull", "Kangos", "Polis;", "Rektor", "Rast"]])),
  );
  expect(plan.answers).toMatchObject([
    {
      id: expect.stringMatching(/^F-[0-9A-Z]{16}$/),
      date: "2022-03-03",
      type: "Patrull",
      place: "Kangos",
      parties: ["Polis"],
      by: "Rektor",
      registered: "2022-03-04 10:11:12",
      note: "Rast",
    },
  ]);
  expect(plan.book.activities).toHaveLength(1);
  expect(plan.logEnd).toBe(2);
});

test.each<[string, (rows: readonly Row[]) => readonly Row[]]>([
  ["sorted the other way", (rows) => [...rows].reverse()],
  ["without one that somebody deleted", (rows) => rows.slice(1)],
  ["sent again without a change", ([first = [], ...rest]) => [["2022-12-30 09:00:00", ...first.slice(1)], ...rest]],
  ["with a row of people's own above", (rows) => [["", "", "", "Svaren nedan"], ...rows]],
])("answers %s are the same answers", (_what, change) => {
  const rows = [answer(1), answer(2), answer(3)];
  const { sheet } = refreshed(start(formOf(rows)));
  const { plan } = refreshed(withForm(sheet, formOf(change(rows))));
  expect(plan.answers).toEqual([]);
  expect(plan.book.issues).toEqual([]);
});

test.each<[string, Row]>([
  ["with a new time, as Google Forms does", ["2022-12-30 09:00:00", ...answer(1, "Kangos").slice(1)]],
  ["with the old time, as Microsoft Forms does", answer(1, "Kangos")],
])("an answer that is changed %s is asked about, and nothing is written", (_how, changed) => {
  const { sheet } = refreshed(start(formOf([answer(1), answer(2)])));
  const { plan } = refreshed(withForm(sheet, formOf([changed, answer(2)])));
  expect(plan.answers).toEqual([]);
  expect(plan.book.activities).toHaveLength(2);
  expect(plan.book.issues).toMatchObject([{ tab: TAB, row: 2, code: "answerEdited" }]);
});

const DAYLESS = HEADERS.map((header) => (header === "Datum" ? "Fritt" : header));
/** A form that asks for no day. */
const dayless = (rows: readonly Row[]): Sheet => {
  const roles = ROLES.map((role): AnswerRole => (role === "date" ? "skip" : role));
  const mapping = { key: formKey(TAB), tab: TAB, headers: DAYLESS, roles, type: "" };
  return { ...start(formOf(rows, DAYLESS)), kept: packForm({ mapping, settled: NONE_SETTLED, approved: [] }) };
};

test("a moment is read as it is written, and an answer whose moment can't be read waits", () => {
  const given = (stamp: CellValue): Row => [stamp, ...answer(1, "Kangos", "").slice(1)];
  const { plan } = refreshed(dayless([given("3/4/2022 10:11:12"), given(44636.42), given("15 mars 2022 kl. 10:11")]));
  expect(plan.answers.map(({ date }) => date)).toEqual(["2022-03-16", "2022-03-15"]);
  expect(plan.book.issues).toEqual([
    { tab: TAB, row: 2, column: "Tidstämpel", code: "dateInvalid", value: "3/4/2022 10:11:12" },
  ]);
  const told = refreshed(dayless([given("3/4/2022 10:11:12"), given("3/14/2022 10:11:12")])).plan;
  expect(told.answers.map(({ date }) => date)).toEqual(["2022-03-04", "2022-03-14"]);
});

test("the same words of another day in an emptied row are asked about, where the moment tells the day", () => {
  const { sheet } = refreshed(dayless([answer(1)]));
  const [, ...said] = answer(1);
  const { plan } = refreshed(withForm(sheet, formOf([["2022-09-01 10:00:00", ...said]], DAYLESS)));
  expect(plan.book.issues).toMatchObject([{ tab: TAB, row: 2, code: "answerEdited" }]);
  const below = refreshed(withForm(sheet, formOf([[], ["2022-09-01 10:00:00", ...said]], DAYLESS))).plan;
  expect(below.answers).toMatchObject([{ date: "2022-09-01" }]);
});

test("figures of questions that have nothing to do with each other are no personnummer", () => {
  const [stamp = "", , ...said] = answer(1, "1212 Kangos");
  expect(refreshed(dayless([[stamp, "Ärende 121212", ...said]])).plan.answers).toHaveLength(1);
  const held = refreshed(dayless([[stamp, "Pojken 121212-1212", ...said]])).plan;
  expect(held.answers).toEqual([]);
  expect(held.book.issues).toMatchObject([{ row: 2, code: "answerPersonal" }]);
});

test("two answers of the same second that say the same are two", () => {
  const { sheet, plan } = refreshed(start(formOf([answer(1), answer(1)])));
  expect(plan.answers).toHaveLength(2);
  expect(refreshed(sheet).plan.answers).toEqual([]);
});

test("a row that somebody deletes from the log doesn't come back", () => {
  const { sheet } = refreshed(start(formOf([answer(1), answer(2)])));
  const once = refreshed(sheet).sheet;
  const tabs = once.tabs.map((tab) => (tab.name === "Aktiviteter" ? { ...tab, rows: tab.rows.slice(0, -1) } : tab));
  const after = refreshed({ ...once, tabs });
  expect(after.plan.answers).toEqual([]);
  expect(refreshed(after.sheet).plan.answers).toEqual([]);
});

test("very many rows that are deleted stay away, though the form's tab is sorted, in texts that a property holds", () => {
  const many = Array.from({ length: 1200 }, (_, n) => answer(n));
  const once = refreshed(refreshed(start(formOf(many))).sheet).sheet;
  const tabs = once.tabs.map((tab) => (tab.name === "Aktiviteter" ? { ...tab, rows: tab.rows.slice(0, 1) } : tab));
  const after = refreshed({ ...once, tabs }).sheet;
  const sizes = Object.values(after.kept ?? {}).map(({ length }) => length);
  expect(Math.max(...sizes)).toBeLessThan(9000);
  const again = refreshed(withForm(refreshed(after).sheet, formOf([...many].reverse())));
  expect(again.plan.answers).toEqual([]);
  expect(again.plan.book.issues).toEqual([]);
});

test("where more rows are deleted than can be kept track of new answers wait, until old ones are taken out of the tab", () => {
  const mapping = { key: formKey(TAB), tab: TAB, headers: HEADERS, roles: ROLES, type: "" };
  const many = Array.from({ length: 4050 }, (_, n) => answer(n));
  const ids = answersIn([HEADERS, ...many.map((row) => row.map(String))], mapping).map(({ id }) => id);
  // Each was changed before its row was deleted.
  const settled = new Map(
    ids.map((says, row) => [answerId(`${row}`, mapping.key, row, ""), { says, isReleased: false }]),
  );
  const full = { ...start(formOf([...many, answer(9000)])), kept: packForm({ mapping, settled, approved: [] }) };
  const { plan, sheet } = refreshed(full);
  expect(plan.answers).toEqual([]);
  expect(plan.book.issues).toEqual([{ tab: TAB, row: null, column: null, code: "answersFull", value: "1" }]);
  const after = refreshed(withForm(sheet, formOf([answer(9000)])));
  expect(after.plan.answers).toHaveLength(1);
  expect(keptForms(after.sheet.kept ?? {})[0]?.settled.size).toBe(0);
});

test.each<[string, string, boolean]>([
  ["a personnummer", "Pojken 121212-1212 var där", false],
  ["a telephone number", "Ring 070-123 45 67", true],
  ["an e-mail address", "Skriv till ola.svensson@example.se", true],
])(
  "an answer with %s waits, is told of without the number, and nothing else waits for it",
  (_what, note, mayBeApproved) => {
    const [stamp = "", ...rest] = answer(1);
    const { sheet, plan } = refreshed(start(formOf([[stamp, ...rest.slice(0, 5), note], answer(2)])));
    expect(plan.answers).toHaveLength(1);
    expect(plan.book.issues).toMatchObject([{ row: 2, column: "Kort anteckning", code: "answerPersonal" }]);
    expect(JSON.stringify(plan.book.issues)).not.toContain("121212-1212");
    expect(stateOf(sheet).forms[0]?.waiting).toMatchObject([{ mayBeApproved }]);
  },
);

test("a question that is renamed stops the form, one that is new is told of, and nothing is read twice", () => {
  const { sheet } = refreshed(start(formOf([answer(1)])));
  const renamed = HEADERS.map((header) => (header === "Plats" ? "Var hände det?" : header));
  const stopped = refreshed(withForm(sheet, formOf([answer(1), answer(2)], renamed)));
  expect(stopped.plan.answers).toEqual([]);
  expect(stopped.plan.book.issues).toMatchObject([{ tab: TAB, row: null, code: "questionGone", value: "Plats" }]);
  const told = refreshed(withForm(sheet, formOf([[...answer(1), "nytt"], answer(2)], [...HEADERS, "Hur kändes det?"])));
  expect(told.plan.answers).toHaveLength(1);
  expect(told.plan.book.issues).toMatchObject([{ code: "questionNew", value: "Hur kändes det?" }]);
  const mapping = { key: formKey(TAB), tab: TAB, headers: renamed, roles: ROLES, type: "" };
  const mapped = {
    ...stopped.sheet,
    kept: { ...stopped.sheet.kept, ...packForm({ mapping, settled: NONE_SETTLED, approved: [] }) },
  };
  expect(refreshed(mapped).plan.answers).toHaveLength(1);
});

test("a form's tab that is gone is told of, and a workbook without forms asks for nothing", () => {
  const sheet = start(formOf([answer(1)]));
  const without = refreshed({ ...sheet, tabs: sheet.tabs.filter(({ name }) => name !== TAB) });
  expect(without.plan.book.issues).toMatchObject([{ tab: TAB, code: "tabMissing" }]);
  expect(refreshed({ ...sheet, kept: {} }).asked).toEqual([]);
});

test("a log without a place for IDs takes no answers, for they would be read again", () => {
  const [promises, log, ...rest] = start(formOf([answer(1)])).tabs;
  const headers = log?.rows[0]?.map((header) => (header === "Aktivitet-ID" ? "Nummer" : header)) ?? [];
  const tabs = [promises, { name: "Aktiviteter", rows: [headers] }, ...rest].flatMap((tab) => tab ?? []);
  expect(refreshed({ tabs, kept }).plan.answers).toEqual([]);
});

test("a party of Listor is known in an answer by its definite form, and any other word waits", () => {
  const said = (parties: string, n: number): Row => answer(n).map((cell, at) => (at === 4 ? parties : cell));
  const { sheet } = refreshed(start(formOf([said("polisen och Kommunen", 1), said("Politiken", 2)])));
  const { book, forms } = stateOf(sheet);
  expect(book.activities.map(({ parties }) => parties)).toEqual([["Polis", "Kommun"]]);
  expect(forms[0]?.waiting.map(({ problems }) => problems.map(({ text }) => text))).toEqual([["Politiken"]]);
});
