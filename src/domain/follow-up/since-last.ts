// What has happened since the last follow-up. Each promise is judged on both days by the rows as they are now.
import type { Book } from "../book/book";
import type { FollowUp } from "../book/follow-ups";
import { isOpen } from "../book/plan-actions";
import type { PlainDate } from "../calendar/plain-date";
import { judgeBook } from "../judging/judge";
import { type Judgement, shownStatus } from "../judging/judgement";
import { amountOf, countedOccasions, exactSum } from "../judging/occasions";

export interface PromiseChange {
  readonly before: Judgement;
  readonly now: Judgement;
  /** Amount counted now that wasn't then. */
  readonly added: number;
  /** Actions closed in between. */
  readonly closed: number;
}

/** Whether anything has come of the promise: another status than was shown, another amount, or an action closed. */
export function hasMoved({ before, now, added, closed }: PromiseChange): boolean {
  return shownStatus(before) !== shownStatus(now) || added !== 0 || closed > 0;
}

export interface SinceLast {
  readonly followUp: FollowUp;
  readonly changes: readonly PromiseChange[];
}

/** The follow-up with the latest as-of date before the day; of several with that date the one made last. */
function lastBefore(followUps: readonly FollowUp[], asOf: PlainDate): FollowUp | undefined {
  return followUps
    .filter((followUp) => followUp.asOf < asOf)
    .reduce<FollowUp | undefined>((last, followUp) => {
      if (last === undefined || followUp.asOf > last.asOf) return followUp;
      return followUp.asOf === last.asOf && followUp.date >= last.date ? followUp : last;
    }, undefined);
}

/** Null when no follow-up with an earlier as-of date is logged. `judgements` are those of the as-of date. */
export function sinceLast(book: Book, asOf: PlainDate, judgements: readonly Judgement[]): SinceLast | null {
  const followUp = lastBefore(book.followUps, asOf);
  if (followUp === undefined) return null;
  const before = judgeBook(book, followUp.asOf);
  const changes = judgements.flatMap((now): PromiseChange[] => {
    const then = before.find((judgement) => judgement.commitment === now.commitment);
    if (then === undefined) return [];
    const actions = book.actions.filter((action) => action.commitment === now.commitment.id);
    return [
      {
        before: then,
        now,
        added: exactSum(amountOf(countedOccasions(now)) - amountOf(countedOccasions(then))),
        closed: actions.filter((action) => isOpen(action, followUp.asOf) && !isOpen(action, asOf)).length,
      },
    ];
  });
  return { followUp, changes };
}
