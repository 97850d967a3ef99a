// The rows behind a figure, newest first, each with its day, its place, and why it doesn't count.
import type { Activity } from "../../domain/book/activity";
import { formatNumber } from "../../i18n/format/figures";
import { activityLine } from "../activity/activity-line";
import { PagedList } from "../shared/components/paged-list";
import { WayButton } from "./ways";
import { useLead } from "./words";

export interface ShownRow {
  readonly activity: Activity;
  /** Why the row doesn't count; empty when it does. */
  readonly why: string;
}

/** Whether the row has an ID of its own, by which it can be found and corrected. One typed by hand gets it at the next refresh. */
const isNamed = ({ id }: Activity) => !/^rad \d+$/.test(id);

/** @param rows Oldest first, as the judge gives them.
 * @param unit What their amounts are; empty where they are occasions. */
export function RowsPanel({ rows, unit }: { readonly rows: readonly ShownRow[]; readonly unit: string }) {
  const { language, words, lead } = useLead();
  if (rows.length === 0) return <p class="hint">{words.standing.noRows}</p>;
  return (
    <PagedList items={[...rows].reverse()} more={(count) => words.standing.moreRows(formatNumber(count, language))}>
      {({ activity, why }) => (
        <>
          <span class="row-date">{activity.date}</span>{" "}
          {[activity.placeType, activity.place].filter(Boolean).join(", ") || activity.note || activity.type}
          {(activity.amount !== 1 || unit !== "") &&
            ` · ${words.standing.amount(formatNumber(activity.amount, language), unit)}`}
          {why !== "" && <span class="why">{why}</span>}
          {why !== "" && isNamed(activity) && (
            <WayButton way={{ kind: "row", activity }} about={activityLine(activity, activity.date, language)}>
              {lead.correctRow}
            </WayButton>
          )}
        </>
      )}
    </PagedList>
  );
}
