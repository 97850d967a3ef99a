// What a refresh is planned from, made by hand: tabs, notes and formulas as a test says them, and what was asked for.
import { createHash } from "node:crypto";
import type { PlanMeans, RefreshPlan, RefreshSource, Stretch } from "../../../src/application/plans/plan";
import { isNoteOf, isOutdatedNote, outdatedNote } from "../../../src/i18n/sentences/evidence";
import { isRowNote, rowNote } from "../../../src/i18n/sentences/row-note";
import { changeLog } from "../../../src/i18n/sv/change-log";
import { findTab, schemaOf, tabAs, tabsFrom } from "../../../src/workbook/cells/tab";
import { encodeRow } from "../../../src/workbook/encode/row";
import type { RawTab } from "../../../src/workbook/schema/raw-tab";
import { ACTIVITIES, EVIDENCE } from "../../../src/workbook/schema/tabs";
import { typed } from "../tabs";

/** A workbook as it is before a refresh. Notes and formulas stand by their place: `Aktiviteter 1 0`, row and column. */
export interface Sheet {
  readonly tabs: readonly RawTab[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  readonly kept?: Readonly<Record<string, string>>;
}

export interface Asked {
  readonly source: RefreshSource;
  /** What the plan asked for, in order: `notes Aktiviteter 1-3`. */
  readonly asked: readonly string[];
}

export function sourceOf({ tabs, notes = {}, formulas = {}, kept = {} }: Sheet): Asked {
  const asked: string[] = [];
  const all = tabsFrom(tabs);
  const read = (what: string, texts: Readonly<Record<string, string>>) => (cells: Stretch) => {
    const { tab, row, column, height } = cells;
    asked.push(`${what} ${tab} ${row}-${row + height - 1}`);
    return Array.from({ length: height }, (_, at) => texts[`${tab} ${row + at} ${column}`] ?? "");
  };
  const source: RefreshSource = {
    tabs: { ...all, own: all.own.filter(({ schema }) => schema !== EVIDENCE) },
    edited(name) {
      const schema = schemaOf(name);
      return schema && findTab(all, schema);
    },
    kept,
    formulas: read("formulas", formulas),
    notes: read("notes", notes),
    answers(name) {
      asked.push(`answers ${name}`);
      return all.others.find((tab) => tab.name === name);
    },
    evidence() {
      asked.push("evidence");
      return findTab(all, EVIDENCE);
    },
  };
  return { source, asked };
}

/** IDs in the order they are asked for, H-3. */
export function countingMeans(): PlanMeans {
  let next = 0;
  return {
    notes: { rowNote, isRowNote, outdatedNote, isOutdatedNote, isNoteOf },
    changeLog,
    newId: (prefix) => `${prefix}-${++next}`,
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
  };
}

/** The workbook when the plan has been applied. */
export function applied(sheet: Sheet, plan: RefreshPlan): Sheet {
  const tabs = sheet.tabs.map((tab) => {
    const rows = tab.rows.map((row) => [...row]);
    for (const { row, column, values } of plan.cells.filter((block) => block.tab === tab.name)) {
      values.forEach((value, at) => {
        const cells = rows[row + at];
        if (cells) cells[column] = value;
      });
    }
    if (tab.name === ACTIVITIES.name) {
      const head = tabAs(ACTIVITIES, { name: tab.name, rows });
      rows.push(...plan.answers.map((entry) => encodeRow(head, entry).map(typed)));
    }
    return { ...tab, rows };
  });
  const blocks = [...(plan.rowNotes ? [plan.rowNotes] : []), ...plan.followUpNotes];
  const written = blocks.flatMap(({ tab, row, column, values }) =>
    values.map((note, at) => [`${tab} ${row + at} ${column}`, note] as const),
  );
  return {
    ...sheet,
    tabs,
    notes: { ...sheet.notes, ...Object.fromEntries(written) },
    kept: { ...sheet.kept, ...plan.answersKept, ...plan.knownIds, ...plan.hasRowNotes },
  };
}

/** What the plan changes, but for Sammanställning, which is always written: only the parts that say something. */
export function changesIn(plan: RefreshPlan): Partial<RefreshPlan> {
  const { cells, vanished, knownIds, hasRowNotes, rowNotes, typed, followUpNotes } = plan;
  return {
    ...(cells.length > 0 && { cells }),
    ...(vanished.changes.length > 0 && { vanished }),
    ...(Object.keys(knownIds).length > 0 && { knownIds }),
    ...(Object.keys(hasRowNotes).length > 0 && { hasRowNotes }),
    ...(rowNotes !== null && { rowNotes }),
    ...(typed.some(({ changes }) => changes.length > 0) && { typed }),
    ...(followUpNotes.length > 0 && { followUpNotes }),
  };
}

/** Calls of Google's that the plan makes beside Sammanställning: a line in Ändringslogg is read for and then appended. */
export function roundTripsOf(plan: RefreshPlan): number {
  const { cells, vanished, knownIds, hasRowNotes, rowNotes, typed, followUpNotes } = plan;
  const logged = [[vanished], typed].filter((lines) => lines.some(({ changes }) => changes.length > 0)).length;
  const kept = [knownIds, hasRowNotes].filter((texts) => Object.keys(texts).length > 0).length;
  return cells.length + 2 * logged + kept + (rowNotes ? 1 : 0) + followUpNotes.length;
}
