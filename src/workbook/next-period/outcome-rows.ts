// What came of a period's promises as rows of Tidigare perioder, and the columns that those rows need.
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import type { Status } from "../../domain/judging/judgement";
import type { Head } from "../cells/locate-columns";
import { headersLacking } from "../encode/row";
import type { EntryOf } from "../schema/column";
import { EARLIER_OUTCOMES, type RESULTS } from "../schema/tabs";

const RESULT_OF: Readonly<Partial<Record<Status, (typeof RESULTS)[number]>>> = {
  fulfilled: "Uppfyllt",
  partly: "Delvis uppfyllt",
  missed: "Inte uppfyllt",
  notApplicable: "Inte aktuellt",
};

/** An outcome as a row of its tab. */
export function outcomeEntry(told: PeriodOutcome): EntryOf<typeof EARLIER_OUTCOMES> {
  const { rule, status, period, asOf: _, ...outcome } = told;
  const { target: promised = null, ...counted } = rule ?? {};
  return {
    ...outcome,
    from: period.from,
    to: period.to,
    result: (status && RESULT_OF[status]) ?? "Inte bedömt",
    promised,
    ...counted,
  };
}

/** The headers that the rows need and the tab lacks, in the order of the schema. */
export function headersToAdd(head: Head<typeof EARLIER_OUTCOMES>, outcomes: readonly PeriodOutcome[]): string[] {
  const lacking = new Set(outcomes.flatMap((outcome) => headersLacking(head, outcomeEntry(outcome))));
  return Object.values(EARLIER_OUTCOMES.columns).flatMap(({ header }) => (lacking.has(header) ? [header] : []));
}
