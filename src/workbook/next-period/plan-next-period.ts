// What makes next period's workbook of the one that has ended: promises, lists, settings and open actions come along,
// the log doesn't, and what came of each promise comes along as figures.
import type { Activity } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import { foldOf, wordOf } from "../../domain/book/words";
import { parseIsoWeek, partsOfWeek } from "../../domain/calendar/iso-week";
import { movedOn, nextPeriod, yearsIn } from "../../domain/calendar/next-period";
import type { Period } from "../../domain/calendar/periods";
import { type PlainDate, parsePlainDate } from "../../domain/calendar/plain-date";
import { judgeBook } from "../../domain/judging/judge";
import { isRelated } from "../../domain/judging/row-outcomes";
import { outcomeOf } from "../../domain/years/outcome-of";
import { textOf } from "../cells/cell-text";
import type { CellWrite } from "../cells/cell-write";
import { rowName } from "../cells/place-number";
import { findTab, type Tab, type Tabs } from "../cells/tab";
import { decodeBook } from "../decode/book";
import {
  ACTIONS,
  ACTIVITIES,
  CHANGE_LOG,
  COMMITMENTS,
  COMMUNICATIONS,
  EVIDENCE,
  FOLLOW_UPS,
  SETTING_ROWS,
  SETTINGS,
} from "../schema/tabs";

export interface NextPeriod {
  readonly ended: Period;
  readonly period: Period;
  /** Rows that don't come along, by their tab as the sheet spells it; from 0, in their order. */
  readonly left: readonly { readonly tab: string; readonly rows: readonly number[] }[];
  /** Cells that say something else in the new period. */
  readonly cells: readonly CellWrite[];
  readonly outcomes: readonly PeriodOutcome[];
  /** IDs of promises that hold beyond the period: their days stay, and the rows that they ask for come along. */
  readonly running: readonly string[];
  /** How many came along. */
  readonly promises: number;
  readonly actions: number;
  /** Rows of a day after the period, or of a promise that holds beyond it. */
  readonly activities: number;
}

/** Why there is no next period yet: the workbook doesn't say which one it is in, or it isn't over. */
export type NotYet = { readonly problem: "noPeriod" } | { readonly problem: "notEnded"; readonly to: PlainDate };

/** The rows below the header that say something. */
function filledRows({ rows }: Tab): number[] {
  return rows.flatMap((cells, row) => (row > 0 && cells.some((cell) => textOf(cell) !== "") ? [row] : []));
}

/** The settings that belong to one period alone. */
const OF_ONE_PERIOD = ["diaryNumber", "lessons", "proposals"] as const;

/** Weeks of the year, such as those of the summer, one period later; none where the period is no whole year. */
function movedWeeks(text: string, period: Period): string {
  const years = yearsIn(period);
  if (years === null) return "";
  return text
    .split(",")
    .map((word) => parseIsoWeek(word.trim()))
    .flatMap((week) => {
      const parts = week && partsOfWeek(week);
      const moved = parts && parseIsoWeek(`${parts.year + years}-V${String(parts.week).padStart(2, "0")}`);
      return moved ? [moved] : [];
    })
    .join(", ");
}

function settingCells(
  tab: Tab<typeof SETTINGS> | undefined,
  { settings }: Book,
  period: Period,
  { from, to }: Period,
): CellWrite[] {
  if (!tab) return [];
  const moved: Readonly<Record<string, string>> = {
    [SETTING_ROWS.columns.from.header]: from,
    [SETTING_ROWS.columns.to.header]: to,
    [SETTING_ROWS.columns.writtenBy.header]: settings.writtenBy ? movedOn(settings.writtenBy, period) : "",
    [SETTING_ROWS.columns.excludedWeeks.header]: movedWeeks(settings.excludedWeeks.join(","), period),
    ...Object.fromEntries(OF_ONE_PERIOD.map((field) => [SETTING_ROWS.columns[field].header, ""])),
  };
  const labels = new Map(Object.entries(moved).map(([label, value]) => [foldOf(label), value]));
  return filledRows(tab).flatMap((row) => {
    const value = labels.get(foldOf(textOf(tab.rows[row]?.[tab.columns.label] ?? "")));
    return value === undefined ? [] : [{ tab: tab.name, row, column: tab.columns.value, value }];
  });
}

/** What a promise's row says of one period alone: its days, when its reading was agreed on, and how it went. */
function promiseCells(tab: Tab<typeof COMMITMENTS> | undefined, running: ReadonlySet<string>, period: Period) {
  if (!tab) return [];
  const { columns, name, rows } = tab;
  return filledRows(tab).flatMap((row): CellWrite[] => {
    if (running.has(wordOf(textOf(rows[row]?.[columns.id] ?? "")))) return [];
    const write = (column: number, value: (text: string) => string | null): CellWrite[] => {
      const before = column === -1 ? "" : textOf(rows[row]?.[column] ?? "");
      const after = before === "" ? null : value(before);
      return after === null ? [] : [{ tab: name, row, column, value: after }];
    };
    const move = (text: string) => {
      const day = parsePlainDate(text);
      return day && movedOn(day, period);
    };
    return [
      ...write(columns.from, move),
      ...write(columns.to, move),
      ...write(columns.agreed, () => ""),
      ...write(columns.assessment, () => ""),
      ...write(columns.analysis, () => ""),
    ];
  });
}

/** The day after the last one that any promise of the period has, by which all that counts is known. */
function outcomesOf(book: Book, running: ReadonlySet<string>, today: PlainDate): PeriodOutcome[] {
  return judgeBook(book, today)
    .filter(({ commitment }) => !running.has(commitment.id))
    .map(outcomeOf);
}

/**
 * @param today The day on which what came of the period is told; after its last day.
 * @param chosen The period that is to begin; as long as the one that has ended where nobody has chosen another.
 */
export function planNextPeriod(tabs: Tabs, today: PlainDate, chosen?: Period): NextPeriod | NotYet {
  const book = decodeBook(tabs);
  const { period } = book.settings;
  if (period === null) return { problem: "noPeriod" };
  if (today <= period.to) return { problem: "notEnded", to: period.to };
  const next = chosen ?? nextPeriod(period);
  const runningOn = book.commitments.filter((commitment) => commitment.period.to > period.to);
  const running = new Set(runningOn.map(({ id }) => id));
  const staysInLog = (row: Activity) =>
    row.date > period.to ||
    runningOn.some((commitment) => row.date >= commitment.period.from && isRelated(commitment, row));
  const staying = new Set(book.activities.filter(staysInLog).map(({ id }) => id));

  const log = findTab(tabs, ACTIVITIES);
  const plan = findTab(tabs, ACTIONS);
  const isDone = (tab: Tab<typeof ACTIONS>, row: number) =>
    foldOf(textOf(tab.rows[row]?.[tab.columns.state] ?? "")) === foldOf("Klar");
  const idIn = (tab: Tab<typeof ACTIVITIES>, row: number) =>
    wordOf(textOf(tab.rows[row]?.[tab.columns.id] ?? "")) || rowName(row);
  const leaving = <T extends Tab>(tab: T | undefined, stays: (tab: T, row: number) => boolean) =>
    tab ? [{ tab: tab.name, rows: filledRows(tab).filter((row) => !stays(tab, row)) }] : [];
  const emptied = [COMMUNICATIONS, FOLLOW_UPS, EVIDENCE, CHANGE_LOG].flatMap((schema) =>
    leaving<Tab>(findTab(tabs, schema), () => false),
  );
  const left = [
    ...leaving(log, (tab, row) => staying.has(idIn(tab, row))),
    ...leaving(plan, (tab, row) => !isDone(tab, row)),
    ...emptied,
  ];
  const kept = (tab: Tab | undefined) =>
    tab ? filledRows(tab).length - (left.find(({ tab: name }) => name === tab.name)?.rows.length ?? 0) : 0;
  return {
    ended: period,
    period: next,
    left,
    cells: [
      ...settingCells(findTab(tabs, SETTINGS), book, period, next),
      ...promiseCells(findTab(tabs, COMMITMENTS), running, period),
    ],
    outcomes: outcomesOf(book, running, today),
    running: [...running],
    promises: book.commitments.length + book.unreadable.length,
    actions: kept(plan),
    activities: kept(log),
  };
}
