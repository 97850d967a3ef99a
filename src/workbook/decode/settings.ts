// Decodes the tab Inställningar, which has one setting a row: its labels are read as headers, its values as the one
// row.
import type { Settings } from "../../domain/book/book";
import { foldOf } from "../../domain/book/words";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { textOf } from "../cells/cell-text";
import type { ReadingContext } from "../cells/read-cell";
import { type Tab, tabAs } from "../cells/tab";
import type { Column } from "../schema/column";
import type { CellValue } from "../schema/raw-tab";
import { SETTING_ROWS, SETTINGS } from "../schema/tabs";
import { type IssueList, issueList } from "./issue-list";
import { openTable } from "./table";

const VALUE_HEADER = SETTINGS.columns.value.header;

/** The ends of the workbook's period, each null where it can't be read. A promise may need only one of them. */
export interface WorkbookPeriod {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Whether an issue already says why an end is missing. */
  readonly isExplained: boolean;
  /** Row of `Period från`, or of `Period till` where only that one is missing; null when there is no such row. */
  readonly row: number | null;
}

export interface DecodedSettings {
  readonly settings: Omit<Settings, "memberOf" | "logo" | "isLogoRefused">;
  readonly period: WorkbookPeriod;
}

interface Turned {
  readonly tab: Tab<typeof SETTING_ROWS>;
  /** The row of each label, by its folded form. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** False when the tab or one of its two headers is missing, which is then an issue of its own. */
  readonly isReadable: boolean;
}

function asOneRow(labels: readonly CellValue[], values: readonly CellValue[]): Tab<typeof SETTING_ROWS> {
  return tabAs(SETTING_ROWS, { name: SETTINGS.name, rows: [labels, values] });
}

/**
 * Makes headers of the labels and one row of the values. A label that comes a second time is an issue and isn't read.
 */
function turn(tab: Tab<typeof SETTINGS> | undefined, issues: IssueList): Turned {
  const known = new Set(Object.values(SETTING_ROWS.columns).map(({ header }) => foldOf(header)));
  const rowOf = new Map<string, number>();
  const labels: CellValue[] = [];
  const values: CellValue[] = [];
  if (tab === undefined || tab.missing.length > 0) return { tab: asOneRow([], []), rowOf, isReadable: false };
  const { columns, rows } = tab;
  rows.forEach((row, index) => {
    if (index === 0) return;
    const label = textOf(row[columns.label] ?? "");
    const key = foldOf(label);
    if (!known.has(key)) return;
    if (rowOf.has(key)) {
      issues.add(SETTINGS.name, index, SETTINGS.columns.label.header, "idDuplicate", label, columns.label);
      return;
    }
    rowOf.set(key, index);
    labels.push(label);
    values.push(row[columns.value] ?? "");
  });
  return { tab: asOneRow(labels, values), rowOf, isReadable: true };
}

const SETTING_COLUMNS: readonly Column[] = Object.values(SETTING_ROWS.columns);

/** The words that a setting can be chosen from; undefined for a setting that is no choice. */
const choicesOf = (label: string | null) => SETTING_COLUMNS.find(({ header }) => header === label)?.choices;

export function decodeSettings(
  tab: Tab<typeof SETTINGS> | undefined,
  context: ReadingContext,
  issues: IssueList,
): DecodedSettings {
  const { tab: turned, rowOf, isReadable } = turn(tab, issues);
  const rowOfLabel = (label: string) => rowOf.get(foldOf(label)) ?? null;
  const found = issueList();
  const { from, to, language, ...said } = openTable(SETTING_ROWS, turned, context, found).readAll(1);
  const wrong = found.sorted([]);
  for (const { column, code, value } of wrong) {
    issues.add(SETTINGS.name, rowOfLabel(column ?? ""), VALUE_HEADER, code, value, -1, choicesOf(column));
  }
  const { from: fromRow, to: toRow } = SETTING_ROWS.columns;
  const endsFirst = from !== null && to !== null && to < from;
  if (endsFirst) issues.add(SETTINGS.name, rowOfLabel(toRow.header), VALUE_HEADER, "endBeforeStart", to);
  const isMisread = wrong.some(({ column }) => column === fromRow.header || column === toRow.header);
  return {
    settings: {
      ...said,
      language: language ?? "sv",
      period: from !== null && to !== null && !endsFirst ? { from, to } : null,
    },
    period: {
      from: endsFirst ? null : from,
      to: endsFirst ? null : to,
      isExplained: !isReadable || endsFirst || isMisread,
      row: rowOfLabel(from === null ? fromRow.header : toRow.header),
    },
  };
}
