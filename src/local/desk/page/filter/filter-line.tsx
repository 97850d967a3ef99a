// The line above the grid that says what is filtered, and on Aktiviteter offers the ready-made filters.
import type { DeskWords } from "../../../../i18n/sv/desk";
import { NO_QUICK_FILTER, type Outcome, type QuickFilter, type QuickRows } from "./quick-filter";
import type { FilteredRows } from "./row-filter";

interface FilterLineProps {
  readonly words: DeskWords["page"];
  readonly filtered: FilteredRows | null;
  readonly quick: QuickFilter;
  readonly choices: QuickRows | null;
  /** IDs of the promises, in their order. */
  readonly promises: readonly string[];
  readonly onQuick: (filter: QuickFilter) => void;
  readonly onShowAll: () => void;
}

export function FilterLine({ words, filtered, quick, choices, promises, onQuick, onShowAll }: FilterLineProps) {
  if (!filtered && !choices) return null;
  const select = (name: keyof QuickFilter, label: string, options: readonly (readonly [string, string])[]) => (
    <select
      aria-label={label}
      value={quick[name]}
      onChange={(event) => onQuick({ ...quick, [name]: event.currentTarget.value })}
    >
      <option value="">{label}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const same = (values: readonly string[]) => values.map((value) => [value, value] as const);
  const outcomes: readonly (readonly [Outcome, string])[] = [
    ["counted", words.quickCounted],
    ["nearMiss", words.quickNearMiss],
    ["unresolved", words.quickUnresolved],
  ];
  return (
    <search class="filter-line" aria-label={words.filters} data-region>
      {choices && (
        <>
          {select("promise", words.quickPromise, same(promises))}
          {select("outcome", words.quickOutcome, outcomes)}
          {select("party", words.quickParty, same(choices.parties))}
          {select("place", words.quickPlace, same(choices.places))}
          {select("month", words.quickMonth, same(choices.months))}
        </>
      )}
      <span role="status">{filtered ? words.filteredRows(filtered.shown, filtered.all) : ""}</span>
      {(filtered || quick !== NO_QUICK_FILTER) && (
        <button type="button" class="plain" onClick={onShowAll}>
          {words.showAllRows}
        </button>
      )}
    </search>
  );
}
