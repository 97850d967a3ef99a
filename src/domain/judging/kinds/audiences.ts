// Target groups (`Målgrupper`): the number alone is not enough, each of the groups must be reached.

import { allDueByOf, type Done, paceOf, singleDayPlan } from "../due-plan";
import { isOver, isRunning, type Measurement, type PromiseView, type Standing, worseOf } from "./kind";

/**
 * Takes the groups into account: while running the worse of number and groups, after the end at most partly when a
 * group is missing. A promise without groups, or one that hasn't begun, is left as it was.
 * @example
 * // Two contacts, for Unga and Äldre; both held for Unga. After the end that is no more than partly kept.
 * withAudiences(view, { status: "fulfilled", … }); // { status: "partly", progress: 0.5, audiencesReached: ["Unga"] … }
 */
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
