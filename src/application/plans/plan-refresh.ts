// What a refresh changes, worked out before anything is written: rows typed by hand get their IDs, days are written as
// days, what has vanished or was typed is logged, notes are kept up to date, and Sammanställning is made new.
import { yearStrip } from "../../domain/picture/year-strip";
import { judgementsIn, summarize } from "../../domain/summary/summary";
import { blocksOf, withCells, withCellsIn } from "../../workbook/cells/cell-write";
import { nextRow } from "../../workbook/cells/filled-rows";
import { findTab, type Tab, type Tabs } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { encodeRow } from "../../workbook/encode/row";
import type { EntryOf } from "../../workbook/schema/column";
import { ACTIVITIES } from "../../workbook/schema/tabs";
import { missingCells } from "../../workbook/upkeep/missing-cells";
import { isWaitingKey } from "../waiting-edits";
import type { Occasion, PlanMeans, RefreshPlan, RefreshSource } from "./plan";
import { planAnswers } from "./plan-answers";
import { planFollowUpNotes } from "./plan-follow-up-notes";
import { planEditLine, planTidyDates } from "./plan-hand-edit";
import { planKnownIds } from "./plan-known-ids";
import { planRowNotes } from "./plan-row-notes";

function evenEnd(log: Tab | undefined): number | null {
  if (!log) return null;
  const { row } = nextRow(log);
  return log.rows.length <= row ? row : null;
}

/** The tabs with new rows of Aktiviteter where they will stand. */
function withEntries(tabs: Tabs, entries: readonly EntryOf<typeof ACTIVITIES>[]): Tabs {
  if (entries.length === 0) return tabs;
  const own = tabs.own.map((tab) => {
    if (tab.schema !== ACTIVITIES) return tab;
    const { row } = nextRow(tab);
    const rows = entries.map((entry) => encodeRow(tab, entry as EntryOf<typeof tab.schema>));
    return { ...tab, rows: [...tab.rows.slice(0, row), ...rows, ...tab.rows.slice(row)] };
  });
  return { ...tabs, own };
}

/**
 * Writes nothing, and reads only what `source` gives. Planned again when it has been applied, there is nothing to do
 * but to write Sammanställning.
 */
export function planRefresh(source: RefreshSource, occasion: Occasion, means: PlanMeans): RefreshPlan {
  const { today, now, typed } = occasion;
  const tidied = typed.flatMap(({ edit }) => {
    const tab = source.edited(edit.tab);
    return tab ? planTidyDates(tab, edit, today, source) : [];
  });
  const missing = missingCells(withCells(source.tabs, tidied), today, means.newId);
  const writes = [...tidied, ...missing];
  const tabs = withCells(source.tabs, writes);
  const decoded = decodeBook(tabs);
  const { kept } = source;
  const answers = planAnswers({ tabs, book: decoded, kept, today, answers: (tab) => source.answers(tab) }, now);
  const book = { ...decoded, activities: answers.activities, issues: [...decoded.issues, ...answers.issues] };
  const summary = summarize(book, today);
  const { outdated, followUpNotes } = planFollowUpNotes(tabs, book, source, means);
  return {
    cells: [...blocksOf(tidied), ...blocksOf(missing)],
    answers: answers.entries,
    answersKept: answers.kept,
    ...planKnownIds(withEntries(tabs, answers.entries), source.kept, now, means.changeLog),
    ...planRowNotes(tabs, book, occasion, source, means.notes),
    typed: typed.map(({ edit, by, at }) => {
      const tab = source.edited(edit.tab);
      const all = typed.map((one) => one.edit);
      return { changes: tab ? planEditLine(withCellsIn(tab, writes), edit, all) : [], marks: { by, at } };
    }),
    done: Object.keys(source.kept).filter(isWaitingKey),
    followUpNotes,
    summary: { ...summary, outdated, strip: yearStrip(judgementsIn(summary), book) },
    now,
    book,
    logEnd: evenEnd(findTab(withEntries(tabs, answers.entries), ACTIVITIES)),
  };
}
