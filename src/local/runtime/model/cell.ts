// One cell: its value, formula, looks, note and link. Empty cells are not stored.

/** A date is a number whose number format says so, as in the file. */
export type Scalar = string | number | boolean;

export type HorizontalAlign = "left" | "center" | "right";
export type VerticalAlign = "top" | "middle" | "bottom";

/** Immutable; a change makes a new one. Null = whatever the file's own style says. */
export interface Style {
  /** The style of the opened file that this one departs from; 0 is the plain one. Keeps fonts and borders we don't know. */
  readonly base: number;
  /** A pattern as spreadsheets write it; "General" when none was set. */
  readonly numberFormat: string;
  /** "#rrggbb" */
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly fontSize: number | null;
  readonly align: HorizontalAlign | null;
  readonly verticalAlign: VerticalAlign | null;
  readonly wrap: boolean;
  readonly border: Border | null;
}

/** Which edges have a line, and its colour. */
export interface Border {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
  readonly color: string;
}

export const PLAIN: Style = {
  base: 0,
  numberFormat: "General",
  background: null,
  color: null,
  bold: false,
  italic: false,
  fontSize: null,
  align: null,
  verticalAlign: null,
  wrap: false,
  border: null,
};

export const TEXT_FORMAT = "@";

export interface Cell {
  /** Null when the cell is empty. Of a formula: its last computed value. */
  value: Scalar | null;
  /** Without its leading "="; null when the value was typed. */
  formula: string | null;
  style: Style;
  note: string | null;
  /** A web address, or `#gid=N&range=A1` for a place in this workbook. */
  link: string | null;
  /** What differs from the file. */
  dirty: CellChanges;
}

export interface CellChanges {
  content: boolean;
  style: boolean;
  note: boolean;
  link: boolean;
}

export function cleanMarks(): CellChanges {
  return { content: false, style: false, note: false, link: false };
}

export function newCell(style: Style): Cell {
  return { value: null, formula: null, style, note: null, link: null, dirty: cleanMarks() };
}

/** Content is a value or a formula; looks and notes alone don't make a cell count as filled. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ""));
}

export function sameStyle(a: Style, b: Style): boolean {
  return styleKey(a) === styleKey(b);
}

/** A text that is the same for styles that look the same. */
export function styleKey(style: Style): string {
  return JSON.stringify([
    style.base,
    style.numberFormat,
    style.background,
    style.color,
    style.bold,
    style.italic,
    style.fontSize,
    style.align,
    style.verticalAlign,
    style.wrap,
    style.border,
  ]);
}
