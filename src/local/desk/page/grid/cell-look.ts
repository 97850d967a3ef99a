// How a cell is drawn: its text and colours, its link, and the marks of a note and a drop-down.
import type { CellView } from "../../../session";
import type { ColumnLayout } from "./layout/column-layout";
import type { ShownSheet } from "./shown-sheet";

/** Font size of a plain cell, in points as in a spreadsheet. */
const PLAIN_SIZE = 10;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels of a letter, bold ones among them, and of what is empty beside a text: one that may not fit is let go on. */
const WIDE_LETTER = 6;
const CELL_PADDING = 12;

export interface CellLook {
  readonly text: string;
  readonly classes: readonly string[];
  readonly style: NonNullable<CellView["style"]>;
  readonly align: "left" | "center" | "right";
  readonly link: string | null;
  /** Pixels that the text may take, for one that goes on over empty cells to its right. */
  readonly room: number | null;
}

/** The class of a header whose button filters and sorts its column. */
const FILTER = "has-filter";
/** The class of a cell that can't be read as it is. */
const FAULT = "has-fault";

const EMPTY: CellLook = { text: "", classes: [], style: {}, align: "left", link: null, room: null };

export function cellLook(model: ShownSheet, columns: ColumnLayout, row: number, column: number): CellLook {
  const cell = model.cellAt(row, column);
  const hasChoices = model.choicesAt(row, column) !== null;
  const classes: string[] = [];
  if (hasChoices) classes.push("has-choices");
  if (model.faultAt(row, column)) classes.push(FAULT);
  const filter = model.filterAt(row, column);
  if (filter) classes.push(filter === "filtered" ? `${FILTER} filtered` : FILTER);
  if (!cell) return classes.length > 0 ? { ...EMPTY, classes } : EMPTY;
  const { text, style = {}, link = null } = cell;
  const align = style.align || (isFigure(text) ? "right" : "left");
  const room = align === "left" && !style.wrap && !hasChoices ? roomFor(model, columns, cell) : null;
  if (cell.note) classes.push("has-note");
  if (model.isStruck(row)) classes.push("struck");
  if (style.wrap) classes.push("wraps");
  if (room !== null) classes.push("spills");
  if (model.isUnsaved(row, column)) classes.push("unsaved");
  return { text, classes, style, align, link, room };
}

/** The room of a long text, up to the next cell that says something or has another colour; null when it has only its own cell. */
function roomFor(model: ShownSheet, columns: ColumnLayout, { row, column, text, style }: CellView): number | null {
  if (text.length * WIDE_LETTER + CELL_PADDING < columns.width(column) || text.includes("\n")) return null;
  const cells = model.rowCells(row) ?? [];
  let end = column + 1;
  const isSameColor = (other: CellView | undefined) => other?.style?.background === style?.background;
  while (end < columns.count && !cells[end]?.text && isSameColor(cells[end])) end += 1;
  return end === column + 1 ? null : columns.left(end) - columns.left(column);
}

/** Whether a text stands to the right as numbers do; a day ("2022-06-30") and an ID ("2.1") stand to the left. */
function isFigure(text: string): boolean {
  return /^[-−]?\d[\d\s\u00a0]*(,\d+)?(\s?%)?$/.test(text);
}

/** Draws the look in a cell's element, which keeps its place, its size and the focus. */
export function paintCell(element: HTMLElement, look: CellLook): void {
  const { text, classes, style, align, link, room } = look;
  element.className = ["cell", ...classes].join(" ");
  element.style.setProperty("--own-ground", style.background ?? "");
  if (style.background) element.classList.add("own-ground");
  const span = document.createElement("span");
  span.className = "cell-text";
  if (link === null) span.textContent = text;
  else span.append(anchorTo(link, text));
  const color = style.color ?? (style.background ? inkOn(style.background) : "");
  if (color) {
    span.classList.add("own-color");
    span.style.setProperty("--own-color", color);
  }
  if (style.bold) span.style.fontWeight = "bold";
  if (style.italic) span.style.fontStyle = "italic";
  if (style.fontSize && style.fontSize !== PLAIN_SIZE) {
    span.style.fontSize = `${style.fontSize * PIXELS_PER_POINT}px`;
    span.style.lineHeight = "1.4";
  }
  if (align !== "left") span.style.textAlign = align;
  if (room !== null) span.style.maxWidth = `${room - 1}px`;
  element.replaceChildren(span);
  if (classes.some((name) => name.startsWith(FILTER))) {
    const button = document.createElement("i");
    button.className = "filter-button";
    button.ariaHidden = "true";
    element.append(button);
  }
  if (classes.includes(FAULT)) {
    element.ariaInvalid = "true";
    const mark = document.createElement("i");
    mark.className = "fault-mark";
    mark.ariaHidden = "true";
    element.append(mark);
  } else {
    element.removeAttribute("aria-invalid");
  }
}

/** Black or white, whichever is read more easily on a background "#rrggbb". */
function inkOn(background: string): string {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? "#1f1f1f" : "#ffffff";
}

function anchorTo(link: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.tabIndex = -1;
  anchor.textContent = text;
  return anchor;
}
