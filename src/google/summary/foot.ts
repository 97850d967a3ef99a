// The rows under the summary's table: what is to be decided, what is open in the action plan, how fresh the entries
// are, and room for the charts.
import type { Language } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { inPromiseOrder } from "../../domain/picture/promise-order";
import type { OpenAction } from "../../domain/summary/dashboard";
import type { Summary } from "../../domain/summary/summary";
import { formatDate, formatDayBeside } from "../../i18n/format/dates";
import { formatList, formatNumber } from "../../i18n/format/figures";
import { judgementWords } from "../../i18n/sentences/judgement";
import { pictureLabel, yearPictureWords } from "../../i18n/sentences/year-picture";
import { stripKeys, stripText } from "../../i18n/sentences/year-strip";
import { summaryWords } from "../../i18n/words";
import { safeText } from "../../workbook/cells/literal-text";
import { excerpt } from "./excerpt";
import type { SummaryRow } from "./row";

/** How many rows the charts lie over, each as high as Sheets makes a row. */
export const CHART_ROWS = 14;
/** Characters that fit in the width of the table. */
const LINE_LENGTH = 140;
/** So few actions that the tab stays one page long, and the characters that their lines show of each text. */
const MOST_ACTIONS = 4;
const MOST_ACTION = 70;
const MOST_FOCUS = 40;
/** Promises in the picture of the year; the table above has them all. */
const MOST_IN_PICTURE = 40;
/** How many promises a sentence names before it says how many more there are. */
const MOST_NAMED = 10;

const line = (text: string): SummaryRow => ({ kind: "line", cells: [safeText(text)] });
const gap: SummaryRow = { kind: "gap", cells: [] };

function names(commitments: readonly Commitment[], language: Language): string {
  const ids = commitments.map(({ id }) => id);
  const more = ids.length - MOST_NAMED;
  if (more <= 0) return formatList(ids, language);
  const named = ids.slice(0, MOST_NAMED).join(", ");
  return summaryWords(language).decisions.andMore(named, formatNumber(more, language));
}

function decisionLines({ dashboard, outdated }: Summary, language: Language): string[] {
  const words = summaryWords(language).decisions;
  const { incomplete, notAgreed, unresolvedRows } = dashboard.decisions;
  const lines: string[] = [];
  if (incomplete.length > 0) lines.push(words.incomplete(names(incomplete, language), incomplete.length === 1));
  if (notAgreed.length > 0) lines.push(words.notAgreed(names(notAgreed, language), notAgreed.length === 1));
  if (unresolvedRows > 0) lines.push(words.unresolved(formatNumber(unresolvedRows, language), unresolvedRows === 1));
  for (const { asOf } of outdated) lines.push(words.outdated(formatDate(asOf, language)));
  return lines.length > 0 ? lines : [words.nothing];
}

function freshnessLines({ dashboard, asOf }: Summary, language: Language): string[] {
  const words = summaryWords(language).freshness;
  const lines: string[] = [];
  for (const { party, latest } of dashboard.freshness) {
    const entry = words.entry(party, latest === null ? words.none : formatDayBeside(asOf, latest, language));
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + entry.length < LINE_LENGTH) lines[lines.length - 1] = `${last} · ${entry}`;
    else lines.push(entry);
  }
  return lines.length > 0 ? lines : [words.noEntries];
}

function actionLine({ action, commitment, isOverdue }: OpenAction, asOf: PlainDate, language: Language): string {
  const words = summaryWords(language);
  const { due, text, id, owner } = action;
  const day = due && formatDayBeside(asOf, due, language);
  const when = day === null ? words.actions.noDay : isOverdue ? words.actions.overdue(day) : words.actions.by(day);
  const what = [excerpt(text || id, MOST_ACTION), excerpt(owner, MOST_FOCUS)].filter((part) => part !== "").join(" · ");
  const focus = excerpt(commitment?.focus || words.noFocus, MOST_FOCUS);
  return `${when}: ${words.actions.serves(what, excerpt(action.commitment, MOST_FOCUS), focus)}`;
}

/** No rows, the heading included, where no action is open. */
function actionRows({ dashboard, asOf }: Summary, language: Language): SummaryRow[] {
  const words = summaryWords(language).actions;
  const { openActions } = dashboard;
  if (openActions.length === 0) return [];
  const shown = openActions.slice(0, openActions.length === MOST_ACTIONS + 1 ? MOST_ACTIONS + 1 : MOST_ACTIONS);
  const rest = openActions.length - shown.length;
  const lines = shown.map((open) => actionLine(open, asOf, language));
  const overdue = openActions.filter(({ isOverdue }) => isOverdue).length;
  return [
    { kind: "heading", cells: [words.heading(openActions.length, overdue)] },
    ...lines.map(line),
    ...(rest > 0 ? [line(words.andMore(formatNumber(rest, language)))] : []),
  ];
}

function chartRows({ dashboard }: Summary, language: Language): SummaryRow[] {
  const words = summaryWords(language).charts;
  if (dashboard.shares.length === 0 && dashboard.pace === null) return [];
  // The second row tells where the charts are seen. Where charts are drawn they cover it; other programs show it
  // instead.
  const covered = 1;
  const rows = Array.from(
    { length: CHART_ROWS },
    (_, index): SummaryRow => ({ kind: "chart", cells: index === covered ? [words.seenIn] : [] }),
  );
  return [...rows, gap];
}

/** The year of each promise, month by month in signs, and what the signs stand for; nothing without promises. */
function pictureRows({ strip }: Summary, language: Language): SummaryRow[] {
  if (strip === null) return [];
  const pictureRow = (id: string, name: string, year: string): SummaryRow => ({
    kind: "picture",
    cells: [safeText(id), safeText(excerpt(name, MOST_FOCUS)), year],
  });
  const { notAssessed } = judgementWords(language);
  const rows = inPromiseOrder(
    strip.rows.map((row) => {
      const { id, activityTypes, text } = row.commitment;
      return pictureRow(id, activityTypes[0] ?? text, stripText(row, strip, language));
    }),
    strip.unreadable.map(({ id, text, before }) => ({ before, row: pictureRow(id, text, notAssessed) })),
  );
  const rest = rows.length - MOST_IN_PICTURE;
  const shown = rest > 1 ? rows.slice(0, MOST_IN_PICTURE) : rows;
  return [
    gap,
    { kind: "heading", cells: [pictureLabel(strip, language)] },
    ...shown,
    ...(rest > 1 ? [line(yearPictureWords(language).alternative.others(formatNumber(rest, language), false))] : []),
    { kind: "key", cells: [stripKeys(language)] },
  ];
}

export function footRows(summary: Summary, language: Language): SummaryRow[] {
  const { decisions, freshness } = summaryWords(language);
  return [
    ...pictureRows(summary, language),
    gap,
    { kind: "heading", cells: [decisions.heading] },
    ...decisionLines(summary, language).map(line),
    ...actionRows(summary, language),
    { kind: "heading", cells: [freshness.heading] },
    ...freshnessLines(summary, language).map(line),
    gap,
    ...chartRows(summary, language),
  ];
}
