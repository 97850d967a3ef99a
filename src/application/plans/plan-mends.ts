// What mending the workbook changes, worked out before anything is written: tabs get their names back, headers and
// cells say what they were meant to say, and each mend leaves a line in Ändringslogg.
import type { Change } from "../../domain/book/change";
import type { Mend } from "../../domain/checks/findings";
import { nameOfRow } from "../../workbook/cells/cell-meaning";
import { withCells } from "../../workbook/cells/cell-write";
import { safeText } from "../../workbook/cells/literal-text";
import { placeOf } from "../../workbook/cells/place-number";
import { cellAt, findTab, schemaOf, type Tabs } from "../../workbook/cells/tab";
import { nextColumn, offeredColumn } from "../../workbook/mending/offer-columns";
import { nextWordPlace } from "../../workbook/mending/offer-words";
import { DATE_FORMAT } from "../../workbook/new/layout";
import { CHANGE_LOG } from "../../workbook/schema/tabs";
import type { Marks } from "../row-logs";
import { SWEDISH } from "../sheet-settings";
import type { CheckSource, MendPlan, MendStep, PlanMeans } from "./plan";

interface Planned {
  readonly step: MendStep;
  readonly change: Change;
}

function planTab({ tab, before }: Mend, words: PlanMeans["changeLog"]): Planned {
  return {
    step: before === "" ? { kind: "makeTab", name: tab } : { kind: "renameTab", from: before, to: tab },
    change: { tab, row: "", field: words.tab, before, after: tab },
  };
}

const isWrittenBare = (kind: Mend["kind"]) => kind === "date" || kind === "dayInPeriod" || kind === "number";

/**
 * Null when the cell holds a formula, which is never overwritten. `tabs`: as they are after the mends before this one.
 */
function planCell(mend: Mend, tabs: Tabs, { formulas }: CheckSource, means: PlanMeans): Planned | null {
  const { kind, header, before } = mend;
  const schema = schemaOf(mend.tab);
  const tab = schema && findTab(tabs, schema);
  if (!tab || mend.row === null || mend.column === null) return null;
  const [row, column] = [placeOf(mend.row), placeOf(mend.column)];
  if (formulas({ tab: tab.name, row, column, height: 1 })[0] !== "") return null;
  const after = kind === "duplicateId" ? means.newId(tab.schema.idPrefix ?? "") : mend.after;
  // A number's own format would show the day as a number again.
  const isNumber = kind === "date" && typeof cellAt(tab, row, column) === "number";
  const step: MendStep = {
    kind: "writeCell",
    ...(isNumber && { format: DATE_FORMAT }),
    cell: { tab: tab.name, row, column, value: isWrittenBare(kind) ? after : safeText(after) },
  };
  if (kind === "header") {
    return { step, change: { tab: mend.tab, row: "", field: means.changeLog.header, before, after } };
  }
  const name = kind === "duplicateId" ? after : nameOfRow(tab, tab.rows[row] ?? [], row);
  return { step, change: { tab: mend.tab, row: name, field: header, before, after } };
}

/** Null when the column has come meanwhile. `tabs`: as they are after the mends before this one. */
function planColumn(mend: Mend, tabs: Tabs, words: PlanMeans["changeLog"]): Planned | null {
  const schema = schemaOf(mend.tab);
  const tab = schema && findTab(tabs, schema);
  if (!tab || !offeredColumn(tab, mend.header)) return null;
  return {
    step: { kind: "addColumn", tab: tab.name, header: mend.header, column: nextColumn(tab) },
    change: { tab: mend.tab, row: "", field: words.header, before: "", after: mend.header },
  };
}

/** Null when Listor has lost the column. `tabs`: as they are after the mends before this one. */
function planWord({ header, after }: Mend, tabs: Tabs): Planned | null {
  const place = nextWordPlace(tabs, header);
  if (place === null) return null;
  const { tab, row, column } = place;
  return {
    step: { kind: "addWord", cell: { tab: tab.name, row, column, value: safeText(after) } },
    change: { tab: tab.name, row: "", field: header, before: "", after },
  };
}

function planSettings({ before, after }: Mend, words: PlanMeans["changeLog"]): Planned {
  return {
    step: { kind: "setSettings", settings: SWEDISH },
    change: { tab: "", row: "", field: words.settings, before, after },
  };
}

function planOne(mend: Mend, tabs: Tabs, source: CheckSource, means: PlanMeans): Planned | null {
  if (mend.kind === "sheetSettings") return planSettings(mend, means.changeLog);
  if (mend.kind === "tab") return planTab(mend, means.changeLog);
  if (mend.kind === "listWord") return planWord(mend, tabs);
  return mend.kind === "column" ? planColumn(mend, tabs, means.changeLog) : planCell(mend, tabs, source, means);
}

/** Asks for the formula of each cell. `mends`: those of the proposed ones that are to be made, in their order. */
export function planMends(source: CheckSource, mends: readonly Mend[], marks: Marks, means: PlanMeans): MendPlan {
  let { tabs } = source;
  const planned: Planned[] = [];
  for (const mend of mends) {
    const one = planOne(mend, tabs, source, means);
    if (one === null) continue;
    const { step } = one;
    if (step.kind === "writeCell" || step.kind === "addWord") tabs = withCells(tabs, [step.cell]);
    if (step.kind === "addColumn") tabs = withCells(tabs, [{ ...step, row: 0, value: step.header }]);
    planned.push(one);
  }
  return {
    steps: planned.map(({ step }) => step),
    log: { changes: planned.map(({ change }) => change), marks },
    mendsLog: mends.some(({ kind, tab }) => kind === "header" && tab === CHANGE_LOG.name),
  };
}
