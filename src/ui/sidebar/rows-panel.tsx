// The rows behind a figure, newest first: day, place, and why a row doesn't count.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Activity } from "../../domain/activity";
import { formatNumber } from "../../i18n/figures";
import { useWording } from "./words";

export interface ShownRow {
  readonly activity: Activity;
  /** Why it doesn't count; empty when it does. */
  readonly why: string;
}

const ROWS_AT_A_TIME = 10;

export function RowsPanel({ rows }: { readonly rows: readonly ShownRow[] }) {
  const { language, words } = useWording();
  const [shown, setShown] = useState(ROWS_AT_A_TIME);
  const firstNew = useRef<HTMLLIElement>(null);
  // The button that was pressed may be gone: go on at the first row it brought.
  useLayoutEffect(() => {
    if (shown > ROWS_AT_A_TIME) firstNew.current?.focus();
  }, [shown]);
  const more = Math.min(ROWS_AT_A_TIME, rows.length - shown);
  if (rows.length === 0) return <p class="hint">{words.standing.noRows}</p>;
  const newestFirst = rows.slice(-shown).reverse();
  return (
    <>
      <ul class="rows">
        {newestFirst.map(({ activity, why }, index) => (
          <li key={activity.id} tabIndex={-1} ref={index === shown - ROWS_AT_A_TIME ? firstNew : null}>
            <span class="row-date">{activity.date}</span>{" "}
            {[activity.placeType, activity.place].filter(Boolean).join(", ") || activity.note || activity.type}
            {activity.amount > 1 && ` · ${words.standing.amount(formatNumber(activity.amount, language))}`}
            {why !== "" && <span class="why">{why}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setShown(shown + ROWS_AT_A_TIME)}>
          {words.standing.moreRows(formatNumber(more, language))}
        </button>
      )}
    </>
  );
}
