// Several target groups: the number is not enough, every group must be reached.

import { allDueByOf, type Done, paceOf, singleDayPlan } from "../due-plan";
import { isOver, isRunning, type Measurement, type PromiseView, type Standing, worseOf } from "./kind";

/** The measurement by number, with the groups taken into account. Only for promises with `Målgrupper`. */
export function withAudiences(view: PromiseView, byNumber: Measurement): Measurement {
  const { commitment, asOf, rows, eligible } = view;
  const { audiences, period } = commitment;
  if (audiences.length === 0 || asOf < period.from) return byNumber;
  const reached = audiences.filter((audience) => rows.counted.some((row) => row.audiences.includes(audience)));
  const missing = audiences.filter((audience) => !reached.includes(audience));
  const bookedDays = missing.flatMap((audience) => {
    const first = rows.booked.find((row) => row.audiences.includes(audience));
    return first ? [{ audience, date: first.date, amount: 1 }] : [];
  });
  const done: Done = { held: reached.length, booked: bookedDays };
  const neededGroups = missing.filter((audience) => !bookedDays.some((row) => row.audience === audience));

  const { status, reason, ...numbers } = byNumber;
  const number: Standing = { status, ...(reason && { reason }) };
  const plan = singleDayPlan(audiences.length, period, eligible, allDueByOf(period));
  const whileRunning = missing.length > 0 ? worseOf(number, { status: paceOf(plan, done, asOf) }) : number;
  const afterEnd: Standing = status === "fulfilled" && missing.length > 0 ? { status: "partly" } : number;
  const need = byNumber.need ?? { amount: neededGroups.length, by: period.to };
  return {
    ...numbers,
    ...(isOver(period, asOf) ? afterEnd : whileRunning),
    progress: Math.min(byNumber.progress, reached.length / audiences.length),
    audiencesReached: reached,
    ...(isRunning(period, asOf) && neededGroups.length > 0 && { need: { ...need, audiences: neededGroups } }),
  };
}
