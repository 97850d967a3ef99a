// Obeys the pointer in the grid: it selects rows, columns and blocks, opens menus, links and editors, and shows notes.
import { type CellPlace, placeName } from "./cell-place";
import { FIRST_COLUMN } from "./grid-columns";
import type { GridContext } from "./grid-context";
import type { GridEditing } from "./grid-editing";

export function listenToPointer(context: GridContext, editing: GridEditing): void {
  const { active, goTo, grid, model, options, range, select, selection } = context;

  const selectRow = (row: number) => {
    goTo({ row, column: 0 });
    select({ fromRow: row, toRow: row, fromColumn: 0, toColumn: model().view.columnCount - 1 });
  };
  const selectTo = (row: number, column: number) => {
    const from = active();
    select({
      fromRow: Math.min(from.row, row),
      toRow: Math.max(from.row, row),
      fromColumn: Math.min(from.column, column),
      toColumn: Math.max(from.column, column),
    });
  };

  grid.onClick.subscribe((data, { row, cell }) => {
    const event = data.getNativeEvent<MouseEvent>();
    editing.forgetTabs();
    if (cell < FIRST_COLUMN) {
      selectRow(row);
      data.stopImmediatePropagation();
    } else if (event?.shiftKey) {
      selectTo(row, cell - FIRST_COLUMN);
      data.stopImmediatePropagation();
    } else if (event?.target instanceof Element) {
      const link = event.target.closest("a")?.getAttribute("href");
      if (!link?.startsWith("#")) return;
      event.preventDefault();
      options.onLink(link);
    }
  });
  grid.onDblClick.subscribe((_data, { cell }) => {
    if (cell >= FIRST_COLUMN) editing.open(null);
  });
  grid.onHeaderClick.subscribe((_data, { column }) => {
    const index = grid.getColumnIndex(column.id) - FIRST_COLUMN;
    if (index < 0) return;
    goTo({ row: 0, column: index });
    select({ fromRow: 0, toRow: model().view.rowCount - 1, fromColumn: index, toColumn: index });
  });

  const openMenu = (event: MouseEvent, row: number, column: number) => {
    event.preventDefault();
    const { fromRow, toRow, fromColumn, toColumn } = range();
    const isInside = row >= fromRow && row <= toRow && column >= fromColumn && column <= toColumn;
    if (column < 0) selectRow(row);
    else if (!isInside) goTo({ row, column });
    options.onMenu({ x: event.clientX, y: event.clientY });
  };
  grid.onContextMenu.subscribe((data) => {
    const event = data.getNativeEvent<MouseEvent>();
    const cell = event && grid.getCellFromEvent(event);
    if (event && cell) openMenu(event, cell.row, cell.cell - FIRST_COLUMN);
  });
  grid.onHeaderContextMenu.subscribe((data, { column }) => {
    const event = data.getNativeEvent<MouseEvent>();
    const index = column ? grid.getColumnIndex(column.id) - FIRST_COLUMN : -1;
    if (event && index >= 0) openMenu(event, 0, index);
  });

  const showNote = (place: CellPlace, node: Element | null | undefined) => {
    const text = model().cellAt(place.row, place.column)?.note;
    options.onNote(text && node ? { text, cell: placeName(place), box: node.getBoundingClientRect() } : null);
  };
  const showActiveNote = () => showNote(active(), grid.getActiveCellNode());
  grid.onMouseEnter.subscribe((data) => {
    const event = data.getNativeEvent<MouseEvent>();
    const cell = event && grid.getCellFromEvent(event);
    if (!cell || editing.isOpen()) return;
    showNote({ row: cell.row, column: cell.cell - FIRST_COLUMN }, grid.getCellNode(cell.row, cell.cell));
  });
  grid.onMouseLeave.subscribe(() => options.onNote(null));
  grid.onScroll.subscribe(() => options.onNote(null));
  selection.onSelectedRangesChanged.subscribe(() => {
    options.onSelect(range(), active());
    showActiveNote();
  });
}
