// The grid of the tab in front: what the library draws follows the page's snapshot.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { DeskWords } from "../../../i18n/sv/desk";
import type { CellEdit, SheetView } from "../../session";
import type { FaultMend } from "./cells/cell-faults";
import type { CellPlace, CellRange } from "./grid/cell-place";
import type { MenuPart, NotedCell, ResizedLines } from "./grid/grid-context";
import { createSheetGrid, type SheetGrid } from "./grid/sheet-grid";
import { createShownSheet, type SheetExtras } from "./grid/shown-sheet";
import { NoteTip } from "./note-tip";
import type { DeskSnapshot } from "./work/desk-state";

export interface SheetPaneProps {
  readonly view: SheetView;
  readonly pending: readonly CellEdit[];
  readonly words: DeskWords["page"];
  readonly extras: SheetExtras;
  readonly onMend: (mend: FaultMend) => void;
  /** What is selected when the tab comes to the front. */
  readonly start: { readonly range: CellRange; readonly active: CellPlace };
  /** The day that Ctrl+; types, as yyyy-MM-dd. */
  readonly today: () => string;
  readonly goTo: DeskSnapshot["goTo"];
  readonly onArrive: () => void;
  /** The rows that a filter hides; null shows all. */
  readonly hidden: ReadonlySet<number> | null;
  /** Called when a cell to go to is in a hidden row. */
  readonly onShowAll: () => void;
  /** Called with the grid when it is there, with null when it is gone. */
  readonly onReady: (grid: SheetGrid | null) => void;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onBegin: () => (edits: readonly CellEdit[]) => void;
  readonly onResize: (lines: ResizedLines, size: number | null) => void;
  readonly onSelect: (range: CellRange, active: CellPlace) => void;
  readonly onMenu: (at: { x: number; y: number }, part: MenuPart) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLink: (link: string) => void;
}

const HELP_ID = "grid-help";

export function SheetPane(props: SheetPaneProps) {
  const { view, pending, words, goTo } = props;
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<SheetGrid | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [noted, setNoted] = useState<NotedCell | null>(null);
  const { extras } = props;
  const model = useMemo(() => createShownSheet(view, pending, extras), [view, pending, extras]);
  const shown = useRef(model);

  useLayoutEffect(() => {
    if (!container.current) return;
    const made = createSheetGrid(container.current, {
      model,
      words,
      describedBy: HELP_ID,
      start: props.start,
      today: () => latest.current.today(),
      onEdit: (edits) => latest.current.onEdit(edits),
      onBegin: () => latest.current.onBegin(),
      onResize: (lines, size) => latest.current.onResize(lines, size),
      onSelect: (range, active) => latest.current.onSelect(range, active),
      onMenu: (at, part) => latest.current.onMenu(at, part),
      onUndo: () => latest.current.onUndo(),
      onRedo: () => latest.current.onRedo(),
      onLink: (link) => latest.current.onLink(link),
      onNote: setNoted,
    });
    grid.current = made;
    shown.current = model;
    latest.current.onReady(made);
    return () => {
      latest.current.onReady(null);
      made.destroy();
      grid.current = null;
    };
  }, []);
  useLayoutEffect(() => {
    if (shown.current === model) return;
    shown.current = model;
    grid.current?.update(model);
  }, [model]);
  useLayoutEffect(() => grid.current?.hide(props.hidden), [props.hidden]);
  useEffect(() => {
    if (goTo?.sheet !== view.name) return;
    if (props.hidden?.has(goTo.place.row)) {
      props.onShowAll();
      return;
    }
    if (goTo.keepsFocus) grid.current?.show(goTo.place);
    else grid.current?.goTo(goTo.place);
    props.onArrive();
  }, [goTo, props.hidden]);

  // Asked anew each time: the cell may have been mended since.
  const says = noted && model.saysAt(noted.place.row, noted.place.column);
  return (
    <>
      <p id={HELP_ID} class="for-screen-readers">
        {words.gridHelp}
      </p>
      <div class="sheet-grid" ref={container} />
      {says && <NoteTip {...noted} says={says} words={words} onMend={props.onMend} onClose={() => setNoted(null)} />}
    </>
  );
}
