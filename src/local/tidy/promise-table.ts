// Promises for programs that count further: a row for each promise and day.
import type { Book, UnreadableCommitment } from "../../domain/book/book";
import { COMPARISONS, COUNTINGS, KINDS } from "../../domain/book/commitment";
import { INTERVALS } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type JudgedPromise, type NotMeasurableReason, STATUSES } from "../../domain/judging/judgement";
import type { Fields } from "./table";

/** Between the words of one value: no word of the lists can hold it and be chosen. */
export const BETWEEN_WORDS = "|";

/** A workbook, and the day it is judged on. */
export interface TidySource {
  /** The workbook's name as its reader knows it. */
  readonly file: string;
  readonly municipality: string;
  readonly policeArea: string;
  readonly asOf: PlainDate;
}

export interface PromiseRow extends TidySource {
  /** Null of a promise that can't be read. */
  readonly judgement: JudgedPromise | null;
  readonly id: string;
  readonly text: string;
}

const REASONS: Readonly<Record<NotMeasurableReason, true>> = {
  measureMissing: true,
  targetMissing: true,
  intervalMissing: true,
  nothingAsked: true,
  tooEarly: true,
  noPlan: true,
  actionUndated: true,
  noValue: true,
  noAssessment: true,
};

/** The status of a promise whose row can't be read. */
const UNREADABLE = "unreadable";

/**
 * The same for a promise on every day, and in a workbook that has got another name.
 * @example promiseKey("Pajala", judgement) // "Pajala/2022-01-01/2022-12-31/2.1"
 */
export function promiseKey({
  municipality,
  judgement,
  id,
}: Pick<PromiseRow, "municipality" | "judgement" | "id">): string {
  const { from = "", to = "" } = judgement?.commitment.period ?? {};
  return [municipality, from, to, id].join("/");
}

const told =
  <T extends string | number>(tell: (judgement: JudgedPromise) => T | null | undefined) =>
  ({ judgement }: PromiseRow): T | "" =>
    (judgement && tell(judgement)) ?? "";

export const PROMISE_FIELDS = {
  promise_key: { type: "string", isId: true, isRequired: true, valueOf: promiseKey },
  file: { type: "string", isId: true, isRequired: true, valueOf: ({ file }) => file },
  municipality: { type: "string", valueOf: ({ municipality }) => municipality },
  police_area: { type: "string", valueOf: ({ policeArea }) => policeArea },
  as_of: { type: "date", isRequired: true, valueOf: ({ asOf }) => asOf },
  commitment: { type: "string", isId: true, isRequired: true, valueOf: ({ id }) => id },
  part_of: { type: "string", isId: true, valueOf: told(({ commitment }) => commitment.partOf) },
  text: { type: "string", valueOf: ({ text }) => text },
  kind: { type: "string", codes: KINDS, valueOf: told(({ commitment }) => commitment.kind) },
  activity_types: {
    type: "string",
    valueOf: told(({ commitment }) => commitment.activityTypes.join(BETWEEN_WORDS)),
  },
  per: { type: "string", codes: INTERVALS, valueOf: told(({ commitment }) => commitment.interval) },
  unit: { type: "string", valueOf: told(({ commitment }) => commitment.unit) },
  counts: { type: "string", codes: COUNTINGS, valueOf: told(({ commitment }) => commitment.counts ?? "Antal") },
  measure: { type: "string", valueOf: told(({ commitment }) => commitment.measure) },
  comparison: {
    type: "string",
    codes: COMPARISONS,
    valueOf: told(({ commitment }) => (commitment.kind === "Mätvärde" ? (commitment.comparison ?? "Minst") : "")),
  },
  promised: { type: "number", valueOf: told(({ commitment }) => commitment.target) },
  period_from: { type: "date", valueOf: told(({ commitment }) => commitment.period.from) },
  period_to: { type: "date", valueOf: told(({ commitment }) => commitment.period.to) },
  status: {
    type: "string",
    codes: [...STATUSES, UNREADABLE],
    isRequired: true,
    valueOf: ({ judgement }) => judgement?.status ?? UNREADABLE,
  },
  joint_status: { type: "string", codes: STATUSES, valueOf: told(({ jointStatus }) => jointStatus) },
  reason: { type: "string", codes: Object.keys(REASONS), valueOf: told(({ reason }) => reason) },
  counted: { type: "number", valueOf: told(({ counted }) => counted) },
  target: { type: "number", valueOf: told(({ target }) => target) },
  progress: { type: "number", isShare: true, valueOf: told(({ progress }) => progress) },
  average_to_date: { type: "number", valueOf: told(({ averageToDate }) => averageToDate) },
  rate_needed: { type: "number", valueOf: told(({ rateNeeded }) => rateNeeded) },
  next_due: { type: "date", valueOf: told(({ nextDue }) => nextDue) },
  needed: { type: "number", valueOf: told(({ need }) => need?.amount) },
  needed_by: { type: "date", valueOf: told(({ need }) => need?.by) },
  late_by: { type: "number", valueOf: told(({ lateBy }) => lateBy) },
} as const satisfies Fields<PromiseRow>;

export type PromiseField = keyof typeof PROMISE_FIELDS;

export function sourceOf({ settings }: Pick<Book, "settings">, file: string, asOf: PlainDate): TidySource {
  return { file, municipality: settings.municipality, policeArea: settings.policeArea, asOf };
}

/** The promises in the workbook's order, and then those that can't be read. */
export function tidyPromises(
  source: TidySource,
  judgements: readonly JudgedPromise[],
  unreadable: readonly UnreadableCommitment[],
): PromiseRow[] {
  const taken = new Set(judgements.map(({ commitment }) => commitment.id));
  return [
    ...judgements.map((judgement): PromiseRow => {
      const { id, text } = judgement.commitment;
      return { ...source, judgement, id, text };
    }),
    ...unreadable.map(({ id: own, row, text }): PromiseRow => {
      // An ID that stands twice is one reason why a promise can't be read.
      const id = taken.has(own) ? `${own} (rad ${row})` : own;
      taken.add(id);
      return { ...source, judgement: null, id, text };
    }),
  ];
}
