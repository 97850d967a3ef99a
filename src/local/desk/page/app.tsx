// The desk as a person sees it: title line, menus, grid, tabs, sidebar and dialogs.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { plainDateOf } from "../../../domain/calendar/plain-date";
import type { DeskWords } from "../../../i18n/sv/desk";
import { COMMITMENTS } from "../../../workbook/schema/tabs";
import type { Desk } from "./desk";
import { FilterLine } from "./filter/filter-line";
import { FilterWindow } from "./filter/filter-window";
import { judgeRows } from "./filter/judge-rows";
import { promiseIds } from "./filter/quick-filter";
import { useFilters } from "./filter/use-filters";
import { FindBar, listenForFindKey } from "./find/find-bar";
import { FormulaBar } from "./formula-bar";
import { placeName } from "./grid/cell-place";
import type { MenuPart } from "./grid/grid-context";
import type { SheetGrid } from "./grid/sheet-grid";
import { ContextMenu } from "./menus/context-menu";
import { deskMenus, gridEntries, type MenuGround, type Selection } from "./menus/desk-menus";
import { gridHand } from "./menus/grid-hand";
import { MenuBar } from "./menus/menu-bar";
import { tabEntries } from "./menus/tab-menu";
import { PrintSheet } from "./print-sheet";
import { goToNextRegion, listenForRegionKey } from "./regions";
import { SheetPane } from "./sheet-pane";
import { SheetTabs } from "./sheet-tabs";
import { SidebarPanel } from "./sidebar-panel";
import { TitleLine } from "./title-line";
import { useSnapshot } from "./use-snapshot";
import { DialogFrameWindow, ShortcutsWindow } from "./windows/dialog-windows";
import { ProblemBar } from "./windows/problem-bar";
import { QuestionDialog } from "./windows/question-dialog";
import { Toasts } from "./windows/toasts";
import { VersionsWindow } from "./windows/versions-window";

interface AppProps {
  readonly desk: Desk;
  readonly words: DeskWords;
}

const PANEL_ID = "sheet-panel";
const TOP_LEFT = { range: { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 0 }, active: { row: 0, column: 0 } };

export function App({ desk, words }: AppProps) {
  const snapshot = useSnapshot(desk);
  const { dialog, isWorking, problem, question, sidebar, state, toasts } = snapshot;
  const sheet = snapshot.sheet ?? "";
  const view = snapshot.views.get(sheet);
  const [selections, setSelections] = useState<ReadonlyMap<string, Omit<Selection, "sheet">>>(new Map());
  const [menuAt, setMenuAt] = useState<{ x: number; y: number; part: MenuPart | "tab" } | null>(null);
  const [isShowingShortcuts, setShowingShortcuts] = useState(false);
  const grid = useRef<SheetGrid | null>(null);

  useEffect(listenForRegionKey, []);
  useEffect(() => {
    if (state) document.title = words.page.title(state.file);
  }, [state?.file]);

  const today = state?.chosenToday ?? plainDateOf(new Date());
  const filters = useFilters(view, today, (day) => judgeRows(desk, day));
  const [filtering, setFiltering] = useState<number | null>(null);
  const [isShowingVersions, setShowingVersions] = useState(false);
  const [isFinding, setFinding] = useState(false);
  useEffect(() => listenForFindKey(() => setFinding(true)), []);

  const isCovered = Boolean(
    dialog || question || isShowingShortcuts || menuAt || filtering !== null || isShowingVersions,
  );
  useLayoutEffect(() => {
    // The focus may have been on something that is gone, such as an entry of a menu that closed.
    if (!isCovered && document.activeElement === document.body) grid.current?.focus();
  }, [isCovered]);

  const pending = useMemo(
    () => snapshot.pending.filter((each) => each.sheet === sheet).flatMap(({ edits }) => edits),
    [snapshot.pending, sheet],
  );
  if (!state) {
    return (
      <main class="opening">
        {problem ? <ProblemBar desk={desk} words={words} snapshot={snapshot} /> : <p>{words.page.loading}</p>}
      </main>
    );
  }

  const selection: Selection = { sheet, ...(selections.get(sheet) ?? TOP_LEFT) };
  const { active } = selection;
  const cell = view?.cells.find(({ row, column }) => row === active.row && column === active.column);
  const typed = pending.filter(({ row, column }) => row === active.row && column === active.column).at(-1);
  const focusGrid = () => grid.current?.focus();
  const addSheet = async () => {
    const { addSheet: title, addSheetName: field, addSheetYes: yes } = words.page;
    const name = await desk.ask({ title, text: "", yes, field });
    const added = name ? await desk.perform({ kind: "addSheet", name }) : null;
    if (name && added?.error === null) desk.showSheet(name);
  };
  const ground: MenuGround = {
    onFind: () => setFinding(true),
    onFilter: setFiltering,
    desk,
    words: words.page,
    selection,
    hand: gridHand(desk, words.page, grid),
    sheets: state.sheets,
  };
  const frameEvents = {
    desk,
    onFocusEditor: focusGrid,
    onRegionKey: (isBackward: boolean) => goToNextRegion(isBackward, document.activeElement),
  };

  return (
    <>
      <header class="top">
        <TitleLine state={state} isWorking={isWorking} words={words} />
        <MenuBar
          label={words.page.menuBar}
          onLeave={focusGrid}
          menus={deskMenus(ground, state.menus, {
            print: () => print(),
            showVersions: () => setShowingVersions(true),
            addSheet,
            showShortcuts: () => setShowingShortcuts(true),
          })}
        />
        {problem && <ProblemBar desk={desk} words={words} snapshot={snapshot} />}
        <FormulaBar
          words={words.page}
          cell={placeName(active)}
          input={typed?.input ?? cell?.input ?? cell?.text ?? ""}
          link={cell?.link ?? null}
          onCommit={(input) => desk.edit(sheet, [{ ...active, input }])}
          onLeave={focusGrid}
          onLink={desk.followLink}
        />
        {isFinding && (
          <FindBar
            words={words.page}
            sheets={state.sheets.map(({ name }) => name)}
            views={state.sheets.flatMap(({ name }) => snapshot.views.get(name) ?? [])}
            at={{ sheet, place: active }}
            onFound={(found) => desk.goTo({ ...found, keepsFocus: true })}
            onClose={() => {
              setFinding(false);
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
              onSelect={(range, place) =>
                setSelections((before) => new Map(before).set(sheet, { range, active: place }))
              }
              onMenu={(at, part) => setMenuAt({ ...at, part })}
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
        {menuAt && (
          <ContextMenu
            at={menuAt}
            label={menuAt.part === "tab" ? words.page.tabMenu : words.page.cellMenu(placeName(active))}
            entries={menuAt.part === "tab" ? tabEntries(ground, sheet) : gridEntries(menuAt.part, ground)}
            onDone={() => {
              setMenuAt(null);
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
          onMenu={(at) => setMenuAt({ ...at, part: "tab" })}
        />
      </footer>
      {sidebar && <SidebarPanel sidebar={sidebar} words={words.page} {...frameEvents} />}
      {dialog && <DialogFrameWindow key={dialog.frame} dialog={dialog} words={words.page} {...frameEvents} />}
      {isShowingShortcuts && <ShortcutsWindow words={words.page} onClose={() => setShowingShortcuts(false)} />}
      {view && filtering !== null && (
        <FilterWindow
          words={words.page}
          view={view}
          column={filtering}
          filter={filters.columns.find(({ column }) => column === filtering) ?? null}
          onFilter={(filter) => {
            filters.setColumn(filtering, filter);
            setFiltering(null);
          }}
          onClose={() => setFiltering(null)}
        />
      )}
      {view && <PrintSheet view={view} hidden={filters.filtered?.hidden ?? null} />}
      {isShowingVersions && (
        <VersionsWindow
          desk={desk}
          words={words.page}
          language={words.languageTag}
          onClose={() => setShowingVersions(false)}
        />
      )}
      {question && <QuestionDialog question={question} words={words.page} />}
      <Toasts words={words.page} toasts={toasts} onClose={desk.closeToast} />
    </>
  );
}
