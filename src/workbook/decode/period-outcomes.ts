// What came of promises in periods that have ended: the rows of Tidigare perioder.
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import type { Status } from "../../domain/judging/judgement";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { EARLIER_OUTCOMES, type RESULTS } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import { openTable } from "./table";

type Result = (typeof RESULTS)[number];

const STATUS_OF = {
  Uppfyllt: "fulfilled",
  "Delvis uppfyllt": "partly",
  "Inte uppfyllt": "missed",
  "Inte aktuellt": "notApplicable",
  "Inte bedömt": "notMeasurable",
} as const satisfies Record<Result, Status>;

export function decodePeriodOutcomes(
  tab: Tab<typeof EARLIER_OUTCOMES> | undefined,
  context: ReadingContext,
  issues: IssueList,
): PeriodOutcome[] {
  const { readAll, rows, isFlagged } = openTable(EARLIER_OUTCOMES, tab, context, issues);
  return rows.flatMap((index): PeriodOutcome[] => {
    const { from, to, kind, counted, commitment, text, interval, target, result, average, promised, ...rule } =
      readAll(index);
    if (isFlagged(index) || from === null || to === null || kind === null || counted === null) return [];
    return [
      {
        commitment,
        text,
        period: { from, to },
        kind,
        interval,
        counted,
        target,
        average,
        status: result && STATUS_OF[result],
        // Rows that were written before the rule was kept say nothing in any of its columns.
        rule: result === null ? null : { ...rule, target: promised },
        asOf: null,
      },
    ];
  });
}
