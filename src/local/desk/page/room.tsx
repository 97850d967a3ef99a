// The room around an open workbook: title line, menus, grid, tabs, sidebar and what lies on top of them.
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { plainDateOf } from "../../../domain/calendar/plain-date";
import type { DeskWords } from "../../../i18n/sv/desk";
import { COMMITMENTS } from "../../../workbook/schema/tabs";
import type { DeskState } from "../server/wire";
import { type FaultMend, faultKey } from "./cells/cell-faults";
import { useSheetExtras } from "./cells/use-sheet-extras";
import { FilterLine } from "./filter/filter-line";
import { judgeRows } from "./filter/judge-rows";
import { promiseIds } from "./filter/quick-filter";
import { useFilters } from "./filter/use-filters";
import { FindBar } from "./find/find-bar";
import { FormulaBar } from "./formula-bar";
import { placeName } from "./grid/cell-place";
import type { SheetGrid } from "./grid/sheet-grid";
import { indexOf } from "./grid/sheet-index";
import { ContextMenu } from "./menus/context-menu";
import { deskMenus, gridEntries, type MenuGround, type Selection } from "./menus/desk-menus";
import { gridHand } from "./menus/grid-hand";
import { MenuBar } from "./menus/menu-bar";
import { tabEntries } from "./menus/tab-menu";
import { PrintSheet } from "./print/print-sheet";
import { goToNextRegion } from "./regions";
import { SheetPane } from "./sheet-pane";
import { SheetTabs } from "./sheet-tabs";
import { SidePanels } from "./side-panels";
import { TitleLine } from "./title-line";
import { DeskWindows } from "./windows/desk-windows";
import { ProblemBar } from "./windows/problem-bar";
import { useWindows } from "./windows/use-windows";
import type { Desk } from "./work/desk";
import type { DeskSnapshot } from "./work/desk-state";

interface RoomProps {
  readonly desk: Desk;
  readonly words: DeskWords;
  readonly snapshot: DeskSnapshot;
  readonly state: DeskState;
}

const PANEL_ID = "sheet-panel";
const TOP_LEFT = { range: { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 }, active: { row: 0, column: 0 } };

export function Room({ desk, words, snapshot, state }: RoomProps) {
  const { problem } = snapshot;
  const sheet = snapshot.sheet ?? "";
  const view = snapshot.views.get(sheet);
  const [selections, setSelections] = useState<ReadonlyMap<string, Omit<Selection, "sheet">>>(new Map());
  const windows = useWindows();
  const grid = useRef<SheetGrid | null>(null);
  const focusGrid = () => grid.current?.focus();
  const today = state.chosenToday ?? plainDateOf(new Date());
  const filters = useFilters(view, today, (day) => judgeRows(desk, day));

  const extras = useSheetExtras({ desk, words, state, view, views: snapshot.views, filters: filters.columns });
  const onMend = ({ sheet: mended, edits }: FaultMend) => desk.edit(mended, edits);

  const isCovered = Boolean(snapshot.dialog || snapshot.question || windows.open || windows.menuAt);
  useLayoutEffect(() => {
    // The focus may have been on something that is gone, such as an entry of a menu that closed.
    if (!isCovered && document.activeElement === document.body) focusGrid();
  }, [isCovered]);

  const pending = useMemo(
    () => snapshot.pending.filter((each) => each.sheet === sheet).flatMap(({ edits }) => edits),
    [snapshot.pending, sheet],
  );
  const selection: Selection = { sheet, ...(selections.get(sheet) ?? TOP_LEFT) };
  const { active } = selection;
  const cell = view && indexOf(view).rows.get(active.row)?.[active.column];
  const typed = pending.filter(({ row, column }) => row === active.row && column === active.column).at(-1);
  const addSheet = async () => {
    const { addSheet: title, addSheetName: field, addSheetYes: yes } = words.page;
    const name = await desk.ask({ title, text: "", yes, field });
    const added = name ? await desk.perform({ kind: "addSheet", name }) : null;
    if (name && added?.error === null) desk.showSheet(name);
  };
  const ground: MenuGround = {
    onFind: () => windows.find(true),
    onFilter: (column) => windows.show({ kind: "filter", column }),
    desk,
    words: words.page,
    selection,
    hand: gridHand(desk, words.page, grid),
    sheets: state.sheets,
    fault: extras.faults.get(faultKey(active.row, active.column)) ?? null,
    onMend,
  };
  const frameEvents = {
    desk,
    onFocusEditor: focusGrid,
    onRegionKey: (isBackward: boolean) => goToNextRegion(isBackward, document.activeElement),
  };

  return (
    <>
      <header class="top">
        <TitleLine state={state} isWorking={snapshot.isWorking} words={words} />
        <MenuBar
          label={words.page.menuBar}
          onLeave={focusGrid}
          menus={deskMenus(ground, state.menus, {
            print: () => print(),
            showVersions: () => windows.show({ kind: "versions" }),
            addSheet,
            showShortcuts: () => windows.show({ kind: "shortcuts" }),
          })}
        />
        {problem && <ProblemBar desk={desk} words={words} snapshot={snapshot} />}
        <FormulaBar
          words={words.page}
          cell={placeName(active)}
          input={typed?.input ?? cell?.input ?? cell?.text ?? ""}
          link={cell?.link ?? null}
          onBegin={() => {
            const edit = desk.beginEdit(sheet);
            return (text) => edit([{ ...active, input: text }]);
          }}
          onLeave={focusGrid}
          onLink={desk.followLink}
        />
        {windows.isFinding && (
          <FindBar
            words={words.page}
            sheets={state.sheets.map(({ name }) => name)}
            views={state.sheets.flatMap(({ name }) => snapshot.views.get(name) ?? [])}
            at={{ sheet, place: active }}
            onFound={(found) => desk.goTo({ ...found, keepsFocus: true })}
            onClose={() => {
              windows.find(false);
              focusGrid();
            }}
          />
        )}
        <FilterLine
          words={words.page}
          filtered={filters.filtered}
          quick={filters.quick}
          choices={filters.choices}
          promises={promiseIds(snapshot.views.get(COMMITMENTS.name))}
          onQuick={filters.setQuick}
          onShowAll={() => filters.showAll(sheet)}
        />
      </header>
      <main data-region>
        <div id={PANEL_ID} role="tabpanel" aria-label={sheet} class="sheet-panel">
          {view && (
            <SheetPane
              key={sheet}
              view={view}
              pending={pending}
              words={words.page}
              extras={extras}
              onMend={onMend}
              start={selection}
              today={() => today}
              goTo={snapshot.goTo}
              onArrive={desk.arrive}
              hidden={filters.filtered?.hidden ?? null}
              onShowAll={() => filters.showAll(sheet)}
              onReady={(made) => {
                grid.current = made;
              }}
              onEdit={(edits) => desk.edit(sheet, edits)}
              onBegin={() => desk.beginEdit(sheet)}
              onSelect={(range, place) =>
                setSelections((before) => new Map(before).set(sheet, { range, active: place }))
              }
              onMenu={(at, part) => windows.showMenu({ ...at, part })}
              onResize={({ axis, from, count }, size) => {
                if (axis === "rows") desk.perform({ kind: "resizeRows", sheet, from, count, size });
                else if (size !== null) desk.perform({ kind: "resizeColumns", sheet, from, count, size });
              }}
              onUndo={() => desk.perform({ kind: "undo" })}
              onRedo={() => desk.perform({ kind: "redo" })}
              onLink={desk.followLink}
            />
          )}
        </div>
        {windows.menuAt && (
          <ContextMenu
            at={windows.menuAt}
            label={windows.menuAt.part === "tab" ? words.page.tabMenu : words.page.cellMenu(placeName(active))}
            entries={
              windows.menuAt.part === "tab" ? tabEntries(ground, sheet) : gridEntries(windows.menuAt.part, ground)
            }
            onDone={() => {
              windows.showMenu(null);
              focusGrid();
            }}
          />
        )}
      </main>
      <footer>
        <SheetTabs
          words={words.page}
          sheets={state.sheets}
          selected={sheet}
          panel={PANEL_ID}
          onSelect={desk.showSheet}
          onAdd={addSheet}
          onMenu={(at) => windows.showMenu({ ...at, part: "tab" })}
        />
      </footer>
      <SidePanels words={words.page} {...frameEvents} />
      {view && <PrintSheet view={view} hidden={filters.filtered?.hidden ?? null} />}
      <DeskWindows
        desk={desk}
        words={words}
        snapshot={snapshot}
        windows={windows}
        view={view}
        filters={filters}
        frameEvents={frameEvents}
      />
    </>
  );
}
