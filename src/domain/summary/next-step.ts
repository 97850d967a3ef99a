// The one thing that is most useful to do today, as codes and rows. i18n has the words, and the sidebar opens on it.
import type { Activity } from "../book/activity";
import type { Book } from "../book/book";
import { addDays, type PlainDate } from "../calendar/plain-date";
import type { Judgement, Need, Status } from "../judging/judgement";
import type { Reminder } from "./reminders";

export type NextStep =
  /** A planned activity whose day has passed: somebody knows whether it took place. */
  | { readonly kind: "happened"; readonly activity: Activity }
  /** A promise that is in danger, and what it needs by when. */
  | { readonly kind: "promise"; readonly judgement: Judgement; readonly need: Need }
  | { readonly kind: "reminder"; readonly reminder: Reminder }
  /** Rows that can't be read, and so don't count. */
  | { readonly kind: "mend" };

/** Days: with no more left to it, the written follow-up comes before everything else. See docs/rules.md#reminders. */
export const PRESSING_DAYS = 14;
/** Days ahead that a promise's need is the thing of the day. See docs/rules.md#reminders. */
export const NEED_IN_SIGHT = 28;

/** Statuses of a running promise that something can still be done about. */
export const IN_DANGER: readonly Status[] = ["behind", "atRisk"];

const dayOf = ({ need, commitment }: Judgement): string => need?.preferablyBy ?? need?.by ?? commitment.period.to;

/** Promises in danger that something can still be done for, the nearest day first. */
function promiseSteps(judgements: readonly Judgement[]): Extract<NextStep, { kind: "promise" }>[] {
  return judgements
    .filter(({ status }) => IN_DANGER.includes(status))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .flatMap((judgement) => (judgement.need ? [{ kind: "promise", judgement, need: judgement.need }] : []));
}

function happenedSteps(judgements: readonly Judgement[]): NextStep[] {
  const passed = judgements
    .flatMap(({ rows }) => rows.unresolved)
    .filter(({ reasons }) => reasons.includes("plannedPast"))
    .map(({ activity }) => activity)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return passed.slice(0, 1).map((activity) => ({ kind: "happened", activity }));
}

/**
 * What to do first today; null when nothing presses.
 *
 * @param reminders Those of the day, the most pressing first.
 */
export function nextStepOf(
  { issues, unreadable }: Pick<Book, "issues" | "unreadable">,
  judgements: readonly Judgement[],
  reminders: readonly Reminder[],
  today: PlainDate,
): NextStep | null {
  const isPressing = (reminder: Reminder) => reminder.kind === "written" && reminder.daysLeft <= PRESSING_DAYS;
  const promises = promiseSteps(judgements);
  const inSight = promises.filter(({ judgement }) => dayOf(judgement) <= addDays(today, NEED_IN_SIGHT));
  const reminding = (reminder: Reminder): NextStep => ({ kind: "reminder", reminder });
  const steps: NextStep[] = [
    ...reminders.filter(isPressing).map(reminding),
    ...happenedSteps(judgements),
    ...inSight,
    ...(issues.length + unreadable.length > 0 ? [{ kind: "mend" } as const] : []),
    ...reminders.filter(({ kind }) => kind !== "interpretations").map(reminding),
    ...promises,
    ...reminders.map(reminding),
  ];
  return steps[0] ?? null;
}
