// `Fördelning` Var och en: the number is promised at each place, so each is judged by itself, with its own rows alone.
import type { Activity } from "../book/activity";
import { distinctNames, foldOf } from "../book/words";
import { earlier } from "../calendar/plain-date";
import { oncePerValue } from "../words/once-per-value";
import type { Need, PlaceJudgement } from "./judgement";
import {
  type Incomplete,
  type Measurement,
  type PromiseView,
  type Standing,
  standingOf,
  statusAfterEnd,
  worseOf,
} from "./kinds/kind";
import { amountOf, exactSum, occasionsOf } from "./occasions";

type Measure = (view: PromiseView) => Measurement | Incomplete;

interface Asking {
  readonly place: string;
  readonly measured: Measurement;
  readonly target: number;
}

/** Whether the places of the promise each have the number to themselves. */
export function isForEachPlace({ commitment: { places, spread } }: Pick<PromiseView, "commitment">): boolean {
  return spread === "Var och en" && places.length > 0;
}

/** The rows at each place, by its folded name. */
function rowsByPlace(rows: readonly Activity[]): ReadonlyMap<string, readonly Activity[]> {
  const fold = oncePerValue(foldOf);
  const byPlace = new Map<string, Activity[]>();
  for (const row of rows) {
    const key = fold(row.place);
    const here = byPlace.get(key);
    if (here) here.push(row);
    else byPlace.set(key, [row]);
  }
  return byPlace;
}

/** The promise as it is at each of its places. */
function viewsOf(view: PromiseView): { readonly place: string; readonly here: PromiseView }[] {
  const counted = rowsByPlace(view.rows.counted);
  const booked = rowsByPlace(view.rows.booked);
  return distinctNames(view.commitment.places).map((place) => {
    const key = foldOf(place);
    const rows = { ...view.rows, counted: counted.get(key) ?? [], booked: booked.get(key) ?? [] };
    const occasions = occasionsOf(view.commitment, rows);
    return { place, here: { ...view, rows, occasions, counted: amountOf(occasions.counted) } };
  });
}

function needOf(asking: readonly Asking[]): Need | undefined {
  const needs = asking.flatMap(({ place, measured: { need } }) => (need ? [{ place, need }] : []));
  const [first] = needs;
  if (first === undefined) return undefined;
  const soonest = needs.flatMap(({ need }) => need.preferablyBy ?? []).sort()[0];
  return {
    amount: exactSum(needs.reduce((sum, { need }) => sum + need.amount, 0)),
    by: needs.reduce((by, { need }) => earlier(by, need.by), first.need.by),
    ...(soonest !== undefined && { preferablyBy: soonest }),
    places: needs.map(({ place }) => place),
  };
}

/**
 * Measures a promise of a number at each of its places. What is left over at one place doesn't help another, and the
 * worst place decides. A place that asks nothing is listed, and left out of the rest.
 */
export function measureEachPlace(view: PromiseView, measure: Measure): Measurement | Incomplete {
  const measured = viewsOf(view).map(({ place, here }) => ({ place, counted: here.counted, found: measure(here) }));
  const isUnasked = ({ found }: (typeof measured)[number]) =>
    "incomplete" in found && found.incomplete === "nothingAsked";
  const asking = measured.flatMap(({ place, found }): Asking[] =>
    "incomplete" in found ? [] : [{ place, measured: found, target: found.target ?? 0 }],
  );
  const incomplete = measured.find((one) => "incomplete" in one.found && (asking.length === 0 || !isUnasked(one)));
  if (incomplete && "incomplete" in incomplete.found) return incomplete.found;

  const counted = exactSum(
    asking.reduce((sum, { measured: { counted }, target }) => sum + Math.min(counted, target), 0),
  );
  const target = asking.reduce((sum, one) => sum + one.target, 0);
  const progress = counted / target;
  const standings = asking.map(({ measured: { status, reason } }): Standing => ({ status, ...(reason && { reason }) }));
  const standing = standingOf(view, {
    isMet: standings.every(({ status }) => status === "fulfilled"),
    whenOver: statusAfterEnd(progress),
    whileRunning: () => standings.reduce(worseOf),
  });
  const nextDue = asking.flatMap(({ measured: { nextDue } }) => nextDue ?? []).sort()[0];
  const lost = [...new Set(asking.flatMap(({ measured: { lost } }) => lost ?? []))].sort();
  const need = needOf(asking);
  const places = measured.map(
    ({ place, counted: atPlace, found }): PlaceJudgement =>
      "incomplete" in found
        ? { place, status: "notMeasurable", counted: atPlace, target: null }
        : { place, status: found.status, counted: found.counted, target: found.target },
  );
  return {
    ...standing,
    counted,
    target,
    progress,
    ...(nextDue !== undefined && { nextDue }),
    ...(lost.length > 0 && { lost }),
    ...(need !== undefined && { need }),
    places,
  };
}
