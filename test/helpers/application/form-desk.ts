// A sheet with a form's tab, and the use cases at work on it: what people do between two refreshes is done to its cells.
import { packForm } from "../../../src/application/kept-forms";
import type { Ports } from "../../../src/application/ports";
import { loadForms, settleAnswers } from "../../../src/application/read-forms";
import { refreshSummary } from "../../../src/application/refresh-summary";
import type { AnswersInput } from "../../../src/contract/form-inputs";
import { succeed } from "../../../src/contract/reply";
import type { FormsData } from "../../../src/contract/server-api";
import { formKey } from "../../../src/domain/import/forms/answer-ids";
import type { AnswerRole } from "../../../src/domain/import/forms/answers";
import { NONE_SETTLED } from "../../../src/domain/import/forms/settled-answers";
import { withCells } from "../../../src/workbook/cells/cell-write";
import { findTab, tabsFrom } from "../../../src/workbook/cells/tab";
import { decodeBook } from "../../../src/workbook/decode/book";
import { encodeRow } from "../../../src/workbook/encode/row";
import type { CellValue, RawTab } from "../../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../../src/workbook/schema/tabs";
import { aWorkbook, typed } from "../tabs";
import { inMemory } from "./in-memory";
import { applied, countingMeans, type Sheet, sourceOf } from "./plan-source";

export const FORM_TAB = "Formulärsvar 1";
export const FORM_HEADERS = ["Tidstämpel", "Datum", "Aktivitet", "Plats", "Kort anteckning"];
export const FORM_ROLES: readonly AnswerRole[] = ["stamp", "date", "type", "place", "note"];
export type AnswerRow = readonly CellValue[];
export type As = AnswersInput["decisions"][number]["as"];

const pad = (number: number) => String(number).padStart(2, "0");
export const stampOf = (n: number) => `2022-05-${pad(1 + (n % 28))} ${pad(n % 24)}:${pad(n % 60)}:${pad((n * 7) % 60)}`;
export const answer = (n: number, place: string, stamp = stampOf(n)): AnswerRow => [
  stamp,
  "2022-04-30",
  "Patrull",
  place,
  "",
];

/** A sheet with the use cases at work on it. */
export function aFormDesk(rows: readonly AnswerRow[]) {
  const mapping = { key: formKey(FORM_TAB), tab: FORM_TAB, headers: FORM_HEADERS, roles: FORM_ROLES, type: "" };
  let sheet: Sheet = {
    tabs: [...aWorkbook({ Listor: [{ Aktivitetstyp: "Patrull" }] }), { name: FORM_TAB, rows: [FORM_HEADERS, ...rows] }],
    kept: packForm({ mapping, settled: NONE_SETTLED, approved: [] }),
  };
  const put = (name: string, change: (rows: RawTab["rows"]) => RawTab["rows"]) => {
    sheet = { ...sheet, tabs: sheet.tabs.map((tab) => (tab.name === name ? { ...tab, rows: change(tab.rows) } : tab)) };
  };
  const log = () => {
    const tab = findTab(tabsFrom(sheet.tabs), ACTIVITIES);
    if (!tab) throw new Error("no log");
    return { tab, at: (row: AnswerRow) => String(row[tab.columns.id]) };
  };
  const { ports: memory } = inMemory();
  const ports: Ports = {
    ...memory,
    means: countingMeans(),
    workbook: {
      ...memory.workbook,
      isSetUp: () => true,
      readForRefresh: () => sourceOf(sheet).source,
      applyRefresh(plan) {
        sheet = applied(sheet, plan);
        return [];
      },
      readForCheck: () => ({
        ...sourceOf(sheet).source,
        kept: sheet.kept ?? {},
        settings: { locale: "sv_SE", timeZone: "" },
        tables: [],
      }),
      applyMends({ steps }) {
        const cells = steps.flatMap((step) => (step.kind === "addWord" ? [step.cell] : []));
        const { own, others } = withCells(tabsFrom(sheet.tabs), cells);
        sheet = { ...sheet, tabs: [...own, ...others].map(({ name, rows: all }) => ({ name, rows: all })) };
        return succeed(null);
      },
      keep(texts) {
        sheet = { ...sheet, kept: { ...sheet.kept, ...texts } };
      },
    },
    records: {
      ...memory.records,
      activities: {
        ...memory.records.activities,
        has: (id) => log().tab.rows.some((row) => log().at(row) === id),
        append(added, { by, at }) {
          const { tab } = log();
          put(ACTIVITIES.name, (before) => [
            ...before,
            ...added.map((row) => encodeRow(tab, { ...row, by, registered: at }).map(typed)),
          ]);
          return succeed(null);
        },
        find(id) {
          const current = decodeBook(tabsFrom(sheet.tabs)).activities.find((row) => row.id === id);
          if (!current) return null;
          return {
            current,
            correct(changed) {
              const { tab, at } = log();
              const cells = encodeRow(tab, { ...current, ...changed, by: "", registered: "" }).map(typed);
              put(ACTIVITIES.name, (before) => before.map((row) => (at(row) === id ? cells : row)));
              return succeed(null);
            },
          };
        },
      },
    },
  };
  const data = () => {
    const reply = loadForms(ports);
    if (!reply.ok) throw new Error(reply.error.code);
    return formIn(reply.value);
  };
  const formIn = ({ tabs }: FormsData) => {
    const form = tabs.find(({ tab }) => tab === FORM_TAB);
    if (!form) throw new Error("no form");
    return form;
  };
  return {
    ports,
    data,
    answers: (change: (rows: readonly AnswerRow[]) => readonly AnswerRow[]) =>
      put(FORM_TAB, ([head = [], ...below]) => [head, ...change(below)].map((row) => [...row])),
    /** The question about the place gets another text. */
    askAs: (question: string) =>
      put(FORM_TAB, ([head = [], ...below]) => [head.map((cell, at) => (at === 3 ? question : cell)), ...below]),
    rows: () => sheet.tabs.find(({ name }) => name === FORM_TAB)?.rows.slice(1) ?? [],
    /** What stands in the log, in its order. */
    logged: () => decodeBook(tabsFrom(sheet.tabs)).activities.map(({ place }) => place),
    deleteLogged(at: number) {
      put(ACTIVITIES.name, (before) => before.filter((_row, index) => index !== at + 1));
    },
    /** How many rows a refresh has made. */
    refresh() {
      const before = log().tab.rows.length;
      expect(refreshSummary(ports).ok).toBe(true);
      return log().tab.rows.length - before;
    },
    decide(as: (id: string) => As) {
      const decisions = data().edited.map(({ id, mayUpdate }) => ({ id, as: mayUpdate ? as(id) : ("keep" as const) }));
      expect(settleAnswers(ports, { tab: FORM_TAB, decisions, words: [], by: "" })).toMatchObject({ ok: true });
      return decisions;
    },
  };
}
