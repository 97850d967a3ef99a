// Promises of the same kind and type side by side, across municipalities and years, and their sums where adding is
// honest: what is counted may be added, what is judged may not.
import type { Commitment } from "../book/commitment";
import { foldOf } from "../book/words";
import type { Period } from "../calendar/periods";
import type { JudgedPromise } from "../judging/judgement";
import { stemsOf } from "../words/stems";
import type { AreaMember } from "./area-member";
import { grouped } from "./grouped";

export interface ComparedPromise {
  readonly member: AreaMember;
  readonly judgement: JudgedPromise;
}

/** What the promises of one period have counted together. */
export interface ComparedSum {
  readonly period: Period;
  readonly counted: number;
  readonly target: number;
  /** Snitt: amount per unit so far in all municipalities together. */
  readonly averageToDate?: number;
}

export interface Comparison {
  /** A promise of the group, whose words name what is compared. */
  readonly like: Commitment;
  /** Two or more, in the order of the members. */
  readonly promises: readonly ComparedPromise[];
  /** One for each period in which adding is honest; none for most kinds. */
  readonly sums: readonly ComparedSum[];
}

/** "Medborgarkontakt" and "Medborgarkontakter" are one type. */
const typeOf = (type: string) => stemsOf(type).join(" ") || foldOf(type);

/** What promises have alike that are held against each other; empty for one that is held against none. */
function likenessOf({ kind, interval, unit, counts, activityTypes, measure }: Commitment): string {
  if (kind === "Löpande") return "";
  const types = kind === "Mätvärde" ? [typeOf(measure)] : activityTypes.map(typeOf).sort();
  if (types.every((type) => type === "")) return "";
  const isOfUnits = kind === "Snitt" || kind === "Varje";
  return [kind, isOfUnits ? (interval ?? "") : "", foldOf(unit), counts ?? "Antal", ...types].join("\n");
}

const placeAndTime = ({ member, judgement }: ComparedPromise) =>
  [foldOf(member.municipality), judgement.commitment.period.from, judgement.commitment.period.to].join("\n");

/** What an average must have alike for its sum per unit to be that of the same days. */
const weighing = ({ member, judgement }: ComparedPromise) =>
  JSON.stringify([[...new Set(member.excludedWeeks)].sort(), [...judgement.commitment.weekdays].sort()]);

/**
 * The sum of promises of one period; null where adding would tell something untrue. Statuses, units of time that were
 * kept, milestones and measured values are never added. Nor are days, which may be the same days, nor figures that
 * stop at a target of each place, nor two of one municipality, which may be of the same rows.
 */
function sumOf(promises: readonly ComparedPromise[]): ComparedSum | null {
  const [first] = promises;
  if (first === undefined || promises.length < 2) return null;
  const { kind, period, counts } = first.judgement.commitment;
  if ((kind !== "Antal" && kind !== "Snitt") || counts === "Dagar") return null;
  if (new Set(promises.map(placeAndTime)).size < promises.length) return null;
  const judged = promises.map(({ judgement }) => judgement);
  const isWhole = judged.every(({ target, places, status }) => {
    return target !== null && places === undefined && status !== "notApplicable";
  });
  if (!isWhole) return null;
  const add = (amounts: readonly number[]) => Number(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2));
  const rates = judged.flatMap(({ averageToDate }) => averageToDate ?? []);
  const isOneRate = rates.length === judged.length && new Set(promises.map(weighing)).size === 1;
  return {
    period,
    counted: add(judged.map(({ counted }) => counted)),
    target: add(judged.flatMap(({ target }) => target ?? [])),
    ...(isOneRate && { averageToDate: rates.reduce((sum, rate) => sum + rate, 0) }),
  };
}

/** The promises that have a like in another municipality or period, those with most of them first. */
export function comparisonsOf(members: readonly AreaMember[]): Comparison[] {
  const all = members.flatMap((member) => member.promises.map(({ judgement }) => ({ member, judgement })));
  const alike = grouped(
    all.filter(({ judgement }) => likenessOf(judgement.commitment) !== ""),
    ({ judgement }) => likenessOf(judgement.commitment),
  );
  return alike
    .filter((promises) => new Set(promises.map(placeAndTime)).size > 1)
    .sort((a, b) => b.length - a.length)
    .flatMap((promises) => {
      const [first] = promises;
      if (first === undefined) return [];
      const byPeriod = grouped(promises, ({ judgement: { commitment } }) => {
        return `${commitment.period.from} ${commitment.period.to}`;
      });
      return [{ like: first.judgement.commitment, promises, sums: byPeriod.flatMap((group) => sumOf(group) ?? []) }];
    });
}
