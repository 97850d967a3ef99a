// Target groups (`Målgrupper`) and places (`Fördelning` Alla): the number alone is not enough, each of them must be
// reached as well.
import type { Activity } from "../book/activity";
import { distinctNames, foldOf } from "../book/words";
import type { PlainDate } from "../calendar/plain-date";
import { oncePerValue } from "../words/once-per-value";
import { allDueByOf, type Done, paceOf, singleDayPlan } from "./due-plan";
import type { Need } from "./judgement";
import { isOver, isRunning, type Measurement, type PromiseView, type Standing, worseOf } from "./kinds/kind";

/** What is to be reached, and how the judgement tells of it. */
interface Goal {
  /** The names, in the promise's order. */
  readonly names: readonly string[];
  /** The names that a row reaches. */
  namedBy(row: Activity): readonly string[];
  tell(reached: readonly string[]): Partial<Measurement>;
  need(unplanned: readonly string[]): Partial<Need>;
}

/**
 * Takes the names into account: while running the worse of the number and the names, after the end at most partly when
 * one is missing. A promise that hasn't begun, or has no names, is left as it was.
 */
function withReached(view: PromiseView, byNumber: Measurement, goal: Goal): Measurement {
  const { commitment, asOf, rows, dueDays } = view;
  const { period } = commitment;
  if (goal.names.length === 0 || asOf < period.from) return byNumber;
  const fold = oncePerValue(foldOf);
  const keys = goal.names.map(fold);
  const heldKeys = new Set<string>();
  for (const row of rows.counted) for (const name of goal.namedBy(row)) heldKeys.add(fold(name));
  const firstBooked = new Map<string, PlainDate>();
  for (const row of rows.booked) {
    for (const key of goal.namedBy(row).map(fold)) if (!firstBooked.has(key)) firstBooked.set(key, row.date);
  }
  const reached = goal.names.filter((_name, at) => heldKeys.has(keys[at] ?? ""));
  const missing = keys.filter((key) => !heldKeys.has(key));
  const booked = missing.flatMap((key) => {
    const date = firstBooked.get(key);
    return date === undefined ? [] : [{ date, amount: 1 }];
  });
  const unplanned = goal.names.filter((_name, at) => {
    const key = keys[at] ?? "";
    return !heldKeys.has(key) && !firstBooked.has(key);
  });

  const { status, reason, ...numbers } = byNumber;
  const number: Standing = { status, ...(reason && { reason }) };
  const done: Done = { held: reached.length, booked };
  const plan = singleDayPlan(goal.names.length, period, dueDays, allDueByOf(period));
  const whileRunning = missing.length > 0 ? worseOf(number, { status: paceOf(plan, done, asOf) }) : number;
  const afterEnd: Standing = status === "fulfilled" && missing.length > 0 ? { status: "partly" } : number;
  const need = byNumber.need ?? { amount: unplanned.length, by: period.to };
  return {
    ...numbers,
    ...(isOver(period, asOf) ? afterEnd : whileRunning),
    progress: Math.min(byNumber.progress, reached.length / goal.names.length),
    ...goal.tell(reached),
    ...(isRunning(period, asOf) && unplanned.length > 0 && { need: { ...need, ...goal.need(unplanned) } }),
  };
}

/**
 * Takes the target groups into account.
 * @example
 * // Two contacts, for Unga and Äldre; both held for Unga. After the end that is no more than partly kept.
 * withAudiences(view, { status: "fulfilled", … }); // { status: "partly", progress: 0.5, audiencesReached: ["Unga"] … }
 */
export function withAudiences(view: PromiseView, byNumber: Measurement): Measurement {
  return withReached(view, byNumber, {
    names: distinctNames(view.commitment.audiences),
    namedBy: (row) => row.audiences,
    tell: (audiencesReached) => ({ audiencesReached }),
    need: (audiences) => ({ audiences }),
  });
}

/** Takes the places into account where all of them are to be reached, by the same rule as the target groups. */
export function withPlaces(view: PromiseView, byNumber: Measurement): Measurement {
  if (view.commitment.spread !== "Alla") return byNumber;
  return withReached(view, byNumber, {
    names: distinctNames(view.commitment.places),
    namedBy: (row) => [row.place],
    tell: (placesReached) => ({ placesReached }),
    need: (places) => ({ places }),
  });
}
