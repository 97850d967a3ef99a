// Löpande: no number was promised, so only people can say how it went (`Bedömning`); the rows are their evidence.
import type { Assessment } from "../../book/commitment";
import type { Status } from "../judgement";
import type { Measurement, PromiseView } from "./kind";

const STANDINGS = {
  Uppfyllt: { status: "fulfilled", progress: 1 },
  "Delvis uppfyllt": { status: "partly", progress: 0.5 },
  "Inte uppfyllt": { status: "missed", progress: 0 },
} as const satisfies Record<Exclude<Assessment, "Inte aktuellt">, { status: Status; progress: number }>;

/**
 * Measures a promise without a number, by what people have said of it.
 * @example
 * // `Bedömning` says Delvis uppfyllt, and seven rows are related.
 * measureOngoing(view); // { status: "partly", counted: 7, target: null, progress: 0.5 }
 */
export function measureOngoing({ commitment, asOf, counted }: PromiseView): Measurement {
  const numbers = { counted, target: null };
  const { assessment } = commitment;
  if (assessment !== null && assessment !== "Inte aktuellt") return { ...STANDINGS[assessment], ...numbers };
  if (asOf < commitment.period.from) return { status: "notStarted", progress: 0, ...numbers };
  return { status: "notMeasurable", reason: "noAssessment", progress: 0, ...numbers };
}
