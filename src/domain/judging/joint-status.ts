// Parts of one promise (`Del av`): the whole and its parts are judged each by itself, and have one verdict together.
import type { Commitment } from "../book/commitment";
import type { PlainDate } from "../calendar/plain-date";
import type { Judgement, Status } from "./judgement";
import { FROM_BEST, isOver } from "./kinds/kind";

type PartOfWhole = Pick<Commitment, "id" | "partOf">;

/**
 * The whole of each part, by their IDs. A part names another promise that is no part itself; what names anything else
 * stands alone, and so do promises that name each other in a circle.
 * @example wholesOf([{ id: "1", partOf: "" }, { id: "1a", partOf: "1" }, { id: "1b", partOf: "1a" }]) // 1a → 1
 */
export function wholesOf(promises: readonly PartOfWhole[]): ReadonlyMap<string, string> {
  const named = new Map(promises.map(({ id, partOf }) => [id, partOf]));
  const wholes = new Map<string, string>();

  function isInCircle(id: string): boolean {
    const met = new Set<string>();
    for (let at = named.get(id) ?? ""; at !== "" && !met.has(at); at = named.get(at) ?? "") {
      if (at === id) return true;
      met.add(at);
    }
    return false;
  }

  function isPart(id: string): boolean {
    const whole = named.get(id) ?? "";
    return named.has(whole) && !isInCircle(id) && !isPart(whole);
  }

  for (const { id, partOf } of promises) if (isPart(id)) wholes.set(id, partOf);
  return wholes;
}

const FALLEN_SHORT: readonly Status[] = ["partly", "missed"];

/** The judgements that count as a promise: no part does, since its whole counts for it. */
export function withoutParts(judgements: readonly Judgement[]): Judgement[] {
  const wholes = wholesOf(judgements.map(({ commitment }) => commitment));
  return judgements.filter(({ commitment }) => !wholes.has(commitment.id));
}

/** The parts of a whole among the judgements; none where it has none. */
export function partsOf(whole: Judgement, judgements: readonly Judgement[]): Judgement[] {
  if (whole.jointStatus === undefined) return [];
  const wholes = wholesOf(judgements.map(({ commitment }) => commitment));
  return judgements.filter(({ commitment }) => wholes.get(commitment.id) === whole.commitment.id);
}

/** The verdict when all that counts is over. */
function verdictOf(statuses: readonly Status[]): Status {
  const [first] = statuses;
  if (first !== undefined && (first === "fulfilled" || first === "missed") && statuses.every((one) => one === first)) {
    return first;
  }
  const isUnsure = statuses.includes("notMeasurable") && !statuses.some((one) => FALLEN_SHORT.includes(one));
  return isUnsure ? "notMeasurable" : "partly";
}

/** The status while something is still to come: the worst of what has started. */
function runningStatusOf(statuses: readonly Status[], isAllDone: boolean): Status {
  const started = statuses
    .filter((status) => status !== "notStarted")
    .map((status) => (FALLEN_SHORT.includes(status) ? "behind" : status));
  if (started.length === 0) return "notStarted";
  const worst = started.reduce((a, b) => (FROM_BEST.indexOf(b) > FROM_BEST.indexOf(a) ? b : a));
  return worst === "fulfilled" && !isAllDone ? "onTrack" : worst;
}

/** The verdict of the whole and its parts together. `asOf`: the day they were all judged as of. */
export function jointStatus(whole: Judgement, parts: readonly Judgement[], asOf: PlainDate): Status {
  const isSilent = whole.commitment.kind === "Löpande" && whole.commitment.assessment === null;
  const counting = [...(isSilent ? [] : [whole]), ...parts].filter(({ status }) => status !== "notApplicable");
  if (counting.length === 0) return "notApplicable";
  const statuses = counting.map(({ status }) => status);
  if ([whole, ...counting].every(({ commitment }) => isOver(commitment.period, asOf))) return verdictOf(statuses);
  return runningStatusOf(
    statuses,
    statuses.every((status) => status === "fulfilled"),
  );
}

/** The judgements, where each whole has its verdict together with its parts. All are as of one day. */
export function withJointStatuses(judgements: readonly Judgement[]): Judgement[] {
  const wholes = wholesOf(judgements.map(({ commitment }) => commitment));
  if (wholes.size === 0) return [...judgements];
  return judgements.map((judgement) => {
    const { commitment, asOf } = judgement;
    const parts = judgements.filter((other) => wholes.get(other.commitment.id) === commitment.id);
    return parts.length === 0 ? judgement : { ...judgement, jointStatus: jointStatus(judgement, parts, asOf) };
  });
}
