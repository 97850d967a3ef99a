// What must be done soon for the promises to be reported in time, as codes and days. i18n has the words.

import type { Book } from "../book/book";
import type { FollowUp } from "../book/follow-ups";
import { latestFollowUp } from "../book/follow-ups";
import type { Action } from "../book/plan-actions";
import { isOverdue } from "../book/plan-actions";
import { addDays, addYears, daysBetween, type PlainDate } from "../calendar/plain-date";
import { asksForReason, type Judgement } from "../judging/judgement";

export type Reminder =
  /** The written follow-up isn't logged. `daysLeft` is negative when its day has passed. */
  | { readonly kind: "written"; readonly due: PlainDate; readonly daysLeft: number }
  /** More than a month since the last report, or since the period began. */
  | { readonly kind: "report"; readonly latest: PlainDate | null; readonly due: PlainDate }
  /** Sent follow-ups that the workbook no longer bears out. */
  | { readonly kind: "outdated"; readonly followUps: readonly FollowUp[] }
  /** The situation picture is to be updated. `daysLeft` is negative when its day has passed. */
  | { readonly kind: "situation"; readonly due: PlainDate; readonly daysLeft: number }
  /** Actions that are open after the day they were to be done, in the order of those days. */
  | { readonly kind: "actions"; readonly actions: readonly Action[] }
  /** IDs of promises that are behind or fell short, and give no reason. */
  | { readonly kind: "reasons"; readonly commitments: readonly string[] }
  /** IDs of promises whose interpretation has no day of agreement. */
  | { readonly kind: "interpretations"; readonly commitments: readonly string[] };

/** Days between continuous reports. See docs/rules.md#reminders. */
export const DAYS_BETWEEN_REPORTS = 30;
/** Days before its date that the written follow-up is brought up. See docs/rules.md#reminders. */
export const DAYS_OF_NOTICE = 60;

/** No reminder is needed once a written follow-up is made after the period's end, or within the notice of its date. */
function writtenReminder({ settings, followUps }: Book, today: PlainDate): Reminder[] {
  const { writtenBy, period } = settings;
  if (writtenBy === null) return [];
  const start = addDays(writtenBy, -DAYS_OF_NOTICE);
  const isMade = followUps.some(
    ({ type, date, asOf }) => type === "Skriftlig" && (date >= start || (period !== null && asOf >= period.to)),
  );
  if (isMade || today < start) return [];
  return [{ kind: "written", due: writtenBy, daysLeft: daysBetween(today, writtenBy) }];
}

function reportReminder({ settings, followUps }: Book, today: PlainDate): Reminder[] {
  const { period } = settings;
  if (period === null || today < period.from || today > period.to) return [];
  const latest = latestFollowUp(followUps, ["Löpande", "Skriftlig"])?.asOf ?? null;
  const start = latest !== null && latest > period.from ? latest : period.from;
  const due = addDays(start, DAYS_BETWEEN_REPORTS);
  return today > due ? [{ kind: "report", latest, due }] : [];
}

/** Years between updates of the situation picture, at the most: lag (2023:196) 6 §. See docs/rules.md#reminders. */
export const YEARS_BETWEEN_PICTURES = 2;

/** The last day that what was done on a day is to be done again. */
export function renewalDue(done: PlainDate): PlainDate {
  return addYears(done, YEARS_BETWEEN_PICTURES);
}

function situationReminder({ situationUpdated }: Book["settings"], today: PlainDate): Reminder[] {
  if (situationUpdated === null) return [];
  const due = renewalDue(situationUpdated);
  return today < addDays(due, -DAYS_OF_NOTICE) ? [] : [{ kind: "situation", due, daysLeft: daysBetween(today, due) }];
}

function actionReminder({ actions }: Book, today: PlainDate): Reminder[] {
  const overdue = actions
    .filter((action) => isOverdue(action, today))
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : 1));
  return overdue.length > 0 ? [{ kind: "actions", actions: overdue }] : [];
}

function idsReminder(kind: "reasons" | "interpretations", judgements: readonly Judgement[]): Reminder[] {
  const commitments = judgements.map(({ commitment }) => commitment.id);
  return commitments.length > 0 ? [{ kind, commitments }] : [];
}

/**
 * The reminders of the day, the most pressing first.
 * @param judgements Those of all the book's promises today, in the workbook's order.
 * @param outdated Sent follow-ups that the workbook no longer bears out; none where that hasn't been looked into.
 */
export function remindersOf(
  book: Book,
  judgements: readonly Judgement[],
  today: PlainDate,
  outdated: readonly FollowUp[] = [],
): Reminder[] {
  const lacking = judgements.filter((judgement) => asksForReason(judgement) && judgement.commitment.analysis === "");
  const notAgreed = judgements.filter(({ commitment }) => commitment.agreed === null);
  return [
    ...writtenReminder(book, today),
    ...(outdated.length > 0 ? [{ kind: "outdated", followUps: outdated } as const] : []),
    ...actionReminder(book, today),
    ...reportReminder(book, today),
    ...situationReminder(book.settings, today),
    ...idsReminder("reasons", lacking),
    ...idsReminder("interpretations", notAgreed),
  ];
}
