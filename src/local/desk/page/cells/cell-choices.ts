// What a cell offers to choose from where a drop-down can't: several words of Listor, promises, days of the week, places,
// and who is responsible.
import { foldOf } from "../../../../domain/book/words";
import { WEEKDAYS } from "../../../../domain/calendar/weekday";
import { schemaOf } from "../../../../workbook/cells/tab";
import type { Column, ListName } from "../../../../workbook/schema/column";
import { ACTIONS, ACTIVITIES, COMMITMENTS, LISTS } from "../../../../workbook/schema/tabs";
import type { SheetView } from "../../../session";

export interface CellChoices {
  /** Whether the cell holds several of them, with commas between. */
  readonly isMany: boolean;
  /** Whether what is none of them is wrong in the cell. */
  readonly isClosed: boolean;
  /** In the order they are offered. */
  values(): readonly string[];
}

export type Views = ReadonlyMap<string, SheetView>;

/** The texts of a column below its header, each once, in the order they stand. */
function textsUnder(views: Views, tab: string, header: string): string[] {
  const view = views.get(tab);
  const column = view?.cells.find(({ row, text }) => row === 0 && foldOf(text) === foldOf(header))?.column;
  const cells = view?.cells.filter((cell) => cell.row > 0 && cell.column === column && cell.text.trim() !== "") ?? [];
  return [...new Set(cells.sort((a, b) => a.row - b.row).map(({ text }) => text.trim()))];
}

const listed = (views: Views, list: ListName) => textsUnder(views, LISTS.name, LISTS.columns[list].header);

function choicesFor(column: Column, views: Views): CellChoices | null {
  const several = (values: () => readonly string[], isClosed = true): CellChoices => ({
    isMany: true,
    isClosed,
    values,
  });
  switch (column.kind) {
    case "words":
      return several(() => (column.list ? listed(views, column.list) : []));
    case "commitments":
      return several(() => textsUnder(views, COMMITMENTS.name, COMMITMENTS.columns.id.header));
    case "weekdays":
      return several(() => WEEKDAYS);
    case "texts":
      return several(() => textsUnder(views, ACTIVITIES.name, ACTIVITIES.columns.place.header), false);
    default:
      return column.header === COMMITMENTS.columns.owner.header
        ? { isMany: false, isClosed: false, values: () => owners(views) }
        : null;
  }
}

/** Who is responsible for something already, and after them the parties. */
function owners(views: Views): string[] {
  const named = [COMMITMENTS, ACTIONS].flatMap(({ name, columns }) => textsUnder(views, name, columns.owner.header));
  return [...new Set([...named.sort((a, b) => a.localeCompare(b, "sv")), ...listed(views, "parties")])];
}

/** The choices of the tab's cells; null for a cell below none of those headers, and for the header row. */
export function choicesOf(view: SheetView, views: Views): (row: number, column: number) => CellChoices | null {
  const columns: readonly Column[] = Object.values(schemaOf(view.name)?.columns ?? {});
  const byColumn = new Map<number, CellChoices>();
  for (const { row, column, text } of columns.length > 0 ? view.cells : []) {
    if (row > 0) continue;
    const known = columns.find(({ header }) => foldOf(header) === foldOf(text));
    const choices = known ? choicesFor(known, views) : null;
    if (choices) byColumn.set(column, choices);
  }
  return (row, column) => (row > 0 ? (byColumn.get(column) ?? null) : null);
}
