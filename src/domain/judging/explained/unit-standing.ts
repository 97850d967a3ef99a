// What has counted in the one week, month or other unit in which a day lies: "v. 48: 1 av 2".
import { clip, contains, type Interval, type Period, unitContaining } from "../../calendar/periods";
import type { PlainDate } from "../../calendar/plain-date";
import type { Judgement } from "../judgement";
import { amountsWithin, occasionsOf } from "../occasions";

export interface UnitStanding {
  /** The unit, clipped to the promise's period. */
  readonly unit: Period;
  readonly interval: Interval;
  readonly counted: number;
  /** What each unit asks for; null in a promise of an average, which asks nothing of one alone. */
  readonly target: number | null;
}

/** Null where the promise isn't kept in units, or is kept at each of several places, and for a day outside its period. */
export function unitStanding({ commitment, rows }: Judgement, day: PlainDate): UnitStanding | null {
  const { kind, interval, period, target, spread, places } = commitment;
  if (interval === null || (kind !== "Varje" && kind !== "Snitt") || !contains(period, day)) return null;
  if (spread === "Var och en" && places.length > 0) return null;
  const unit = clip(unitContaining(interval, day), period);
  const [counted = 0] = amountsWithin(occasionsOf(commitment, rows).counted, [unit]);
  return { unit, interval, counted, target: kind === "Varje" ? target : null };
}
