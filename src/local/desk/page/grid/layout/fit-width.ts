// How wide a column must be for the longest of its texts.
import type { ShownSheet } from "../shown-sheet";

/** Room around a text, and for the mark of a drop-down. */
const PADDING = 16;
const CHOICE_MARK = 18;
const LEAST = 40;
const MOST = 600;
/** Of so many of the longest texts one is the widest. */
const TRIED = 20;

/** @param measure Pixels that a text takes in the grid's font. */
export function fittedWidth(
  model: ShownSheet,
  column: number,
  measure: (text: string, isBold: boolean) => number,
): number {
  const cells = model.view.cells.filter((cell) => cell.column === column && cell.text !== "");
  const lines = cells.flatMap(({ text, style }) =>
    text.split("\n").map((line) => ({ line, isBold: style?.bold === true })),
  );
  lines.sort((a, b) => b.line.length - a.line.length);
  const widest = Math.max(0, ...lines.slice(0, TRIED).map(({ line, isBold }) => measure(line, isBold)));
  const mark = model.view.choices.some((choice) => choice.column === column) ? CHOICE_MARK : 0;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(widest) + PADDING + mark));
}

/** Measures texts in the font of an element. */
export function createTextMeasure(element: HTMLElement): (text: string, isBold: boolean) => number {
  const context = document.createElement("canvas").getContext("2d");
  const { fontFamily, fontSize } = getComputedStyle(element);
  return (text, isBold) => {
    if (!context) return text.length * 7;
    context.font = `${isBold ? "bold " : ""}${fontSize} ${fontFamily}`;
    return context.measureText(text).width;
  };
}
