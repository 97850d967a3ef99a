// The menu's Ny period, in a Sheet: a copy of the workbook that has ended becomes next period's.
import { periodInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import { validate } from "../contract/validation";
import type { BegunPeriod, NextPeriodAnswer } from "../domain/book/next-period-offer";
import { periodFault } from "../domain/calendar/next-period";
import { noNextPeriod, offerNextPeriod } from "../workbook/next-period/offer-next-period";
import { planNextPeriod } from "../workbook/next-period/plan-next-period";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** The period that would begin and what comes along, or why none can. Changes nothing. */
export function loadNextPeriod({ workbook, clock }: Ports): Reply<NextPeriodAnswer> {
  if (!workbook.isSetUp()) return fail("workbookIncomplete");
  return succeed(offerNextPeriod(workbook.readForCheck().tabs, clock.today(), null));
}

/** Empties the log of this very workbook and moves its days, when somebody has said that the period's own is kept. */
export function beginPeriod(ports: Ports, input: unknown): Reply<BegunPeriod> {
  const checked = validate(periodInput, input);
  if (!checked.ok) return checked;
  const { workbook, lock, clock } = ports;
  return lock.hold((): Reply<BegunPeriod> => {
    const plan = planNextPeriod(workbook.readForCheck().tabs, clock.today(), checked.value);
    if ("problem" in plan) return succeed(noNextPeriod(plan));
    if (periodFault(plan.period, plan.ended) !== null) return fail("inputInvalid");
    const begun = workbook.beginPeriod(plan);
    if (!begun.ok) return begun;
    refreshWithin(ports);
    return succeed({ kind: "begun", period: plan.period, file: null });
  });
}
