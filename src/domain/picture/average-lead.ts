// How far an average is before or after its plan as the period goes: what the verdict of a Snitt rests on is the sum.
import { toNumber } from "../calendar/fraction";
import type { IsoWeek } from "../calendar/iso-week";
import { contains, eligibleDays, unitsOf, weightOf } from "../calendar/periods";
import { addDays, earlier, type PlainDate } from "../calendar/plain-date";
import type { Judgement } from "../judging/judgement";
import { weighingDays } from "../judging/kinds/average";
import { countedOccasions, exactSum } from "../judging/occasions";

export interface LeadPoint {
  readonly date: PlainDate;
  /** The amount counted up to and including the day, less what the average asks for up to it; negative when short. */
  readonly lead: number;
}

/** Without what summing in binary leaves, so that exactly on plan is 0. */
const rounded = (lead: number) => Math.round(lead * 1e6) / 1e6 + 0;

/**
 * The lead at the end of each week that is over, and on the as-of date or at the end of the period, by the judge's own
 * rule: the running week counts, and asks nothing before its end. Empty for other promises, and where nothing is asked.
 *
 * @example
 * // Three a week in 2022, 73 held by Thursday 30 June: 75.9 were asked for up to Sunday 26 June.
 * averageLead(judgement, []).at(-1); // { date: "2022-06-30", lead: -2.86 }
 */
export function averageLead(judgement: Judgement, excludedWeeks: readonly IsoWeek[]): LeadPoint[] {
  const { commitment, asOf, target } = judgement;
  const { kind, interval, target: rate, period } = commitment;
  const isAsked = kind === "Snitt" && judgement.places === undefined && target !== null;
  if (!isAsked || interval === null || rate === null) return [];
  const eligible = weighingDays(commitment, eligibleDays(period, excludedWeeks));
  const ends = unitsOf("vecka", period)
    .map(({ to }) => earlier(to, period.to))
    .filter((to) => to < asOf);
  const rows = countedOccasions(judgement);
  let [next, counted, asked] = [0, 0, 0];
  let from = period.from;
  const points = ends.map((date): LeadPoint => {
    for (let row = rows[next]; row !== undefined && row.date <= date; row = rows[++next]) {
      counted = exactSum(counted + row.amount);
    }
    asked += rate * toNumber(weightOf(eligible, interval, { from, to: date }));
    from = addDays(date, 1);
    return { date, lead: rounded(counted - asked) };
  });
  if (points.length === 0 || !contains(period, asOf)) return points;
  return [...points, { date: asOf, lead: rounded(judgement.counted - asked) }];
}
