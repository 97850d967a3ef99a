// What the desk knows of the tab in front beside its cells: what is wrong with them, what they can be chosen from, and
// which columns are filtered.
import { useMemo } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";
import type { DeskState } from "../../server/wire";
import type { ColumnFilter } from "../filter/row-filter";
import type { SheetExtras } from "../grid/shown-sheet";
import type { Desk } from "../work/desk";
import { choicesOf, type Views } from "./cell-choices";
import { cellFaults, NO_FAULTS } from "./cell-faults";
import { useCheck } from "./use-check";

interface ExtrasGround {
  readonly desk: Desk;
  readonly words: DeskWords;
  readonly state: DeskState;
  readonly view: SheetView | undefined;
  readonly views: Views;
  readonly filters: readonly ColumnFilter[];
}

export function useSheetExtras({ desk, words, state, view, views, filters }: ExtrasGround): SheetExtras {
  const check = useCheck(desk, state);
  const faults = useMemo(() => {
    if (!check || !view) return NO_FAULTS;
    return cellFaults(check, view, views, { words: words.page, language: words.languageTag === "en" ? "en" : "sv" });
  }, [check, view]);
  const offered = useMemo(() => (view ? choicesOf(view, views) : () => null), [views, view]);
  return useMemo(
    () => ({ faults, offered, filtered: new Set(filters.map(({ column }) => column)) }),
    [faults, offered, filters],
  );
}
