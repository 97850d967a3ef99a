// How a cell is drawn: its text and colours, its link, and the marks of a note and a drop-down.
import type { CellView } from "../../../session";
import type { ShownSheet } from "./shown-sheet";

/** Font size of a plain cell, in points as in a spreadsheet. */
const PLAIN_SIZE = 10;
const PIXELS_PER_POINT = 4 / 3;

export interface CellLook {
  readonly html: HTMLElement;
  readonly addClasses: string;
}

export function cellLook(model: ShownSheet, row: number, column: number): CellLook {
  const cell = model.cellAt(row, column);
  const html = document.createElement("span");
  html.className = "cell-text";
  const classes: string[] = [];
  if (model.choicesAt(row, column)) classes.push("has-choices");
  if (cell) {
    fill(html, cell);
    if (cell.note) classes.push("has-note");
    if (cell.style?.wrap) classes.push("wraps");
    else if (spillsOver(model, cell)) classes.push("spills");
    if (model.isUnsaved(row, column)) classes.push("unsaved");
  }
  return { html, addClasses: classes.join(" ") };
}

function fill(html: HTMLElement, { text, style = {}, link }: CellView): void {
  if (link) {
    const anchor = document.createElement("a");
    anchor.href = link;
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
    anchor.tabIndex = -1;
    anchor.textContent = text;
    html.append(anchor);
  } else {
    html.textContent = text;
  }
  if (style.background) html.style.background = style.background;
  if (style.color) html.style.color = style.color;
  if (style.bold) html.style.fontWeight = "bold";
  if (style.italic) html.style.fontStyle = "italic";
  if (style.fontSize && style.fontSize !== PLAIN_SIZE) html.style.fontSize = `${style.fontSize * PIXELS_PER_POINT}px`;
  html.style.textAlign = style.align || (isFigure(text) ? "right" : "left");
}

/** Whether a long text may run on over an empty cell to its right, as in Sheets and Excel. */
function spillsOver(model: ShownSheet, { row, column, text, style }: CellView): boolean {
  const isLeft = (style?.align || "left") === "left" && !isFigure(text);
  return isLeft && text !== "" && !model.choicesAt(row, column) && !model.cellAt(row, column + 1)?.text;
}

/** Whether a text stands to the right as numbers do; a day ("2022-06-30") and an ID ("2.1") stand to the left. */
function isFigure(text: string): boolean {
  return /^[-−]?\d[\d\s\u00a0]*(,\d+)?(\s?%)?$/.test(text);
}
