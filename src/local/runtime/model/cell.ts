// One cell: its value, formula, looks, note and link. Empty cells are not stored.

/** A date is a number whose number format shows days, as in the file (ECMA-376 part 1, 18.17.4). */
export type Scalar = string | number | boolean;

export type HorizontalAlign = "left" | "center" | "right";
export type VerticalAlign = "top" | "middle" | "bottom";

/** How a cell looks; a change makes a new one. Null stands for what the file's own style says. */
export interface Style {
  /**
   * The file's number of the style that this one was changed from, 0 for none: fonts and borders that aren't here stay.
   */
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

/** The edges that have a line, and the colour of all of them. */
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

/**
 * What people say to each other on a cell, as the file writes it: it goes where the cell goes. See
 * xlsx/read/conversations.
 */
export interface Conversation {
  readonly threads: readonly string[];
  /** The note that older programs see in its place; null where the file has none. */
  readonly note: string | null;
  /** The author of that note. */
  readonly author: string;
}

/** All that the file holds of a cell. */
export interface CellState {
  /** Null when the cell is empty; of a formula its last computed value. */
  readonly value: Scalar | null;
  /** Without its leading "="; null when the value was typed. */
  readonly formula: string | null;
  readonly style: Style;
  readonly note: string | null;
  /** A web address, or `#gid=N&range=A1` for a place in this workbook. */
  readonly link: string | null;
  readonly conversation: Conversation | null;
}

export type Cell = { -readonly [Key in keyof CellState]: CellState[Key] } & {
  /**
   * The cell as the file has it; null while it is so itself, as nearly all cells of a large tab are. Whoever changes a cell
   * takes it by `toChange` first.
   */
  saved: CellState | null;
};

export interface CellChanges {
  readonly content: boolean;
  readonly style: boolean;
  readonly note: boolean;
  readonly link: boolean;
  readonly conversation: boolean;
}

export function blankState(style: Style): CellState {
  return { value: null, formula: null, style, note: null, link: null, conversation: null };
}

/**
 * A cell of which the file holds `saved`. Each field is named, so that the engine gives all cells one shape: spread from
 * another object each would have a shape of its own, which takes more room than the cell.
 */
export function cellWith(
  { value, formula, style, note, link, conversation }: CellState,
  saved: CellState | null,
): Cell {
  return { value, formula, style, note, link, conversation, saved };
}

/** A cell that the file doesn't have yet. */
export function newCell(style: Style): Cell {
  return cellWith(blankState(style), null);
}

/** A cell that remembers what the file has of it. */
export type CellToChange = Cell & { saved: CellState };

/** The cell, which from now on, until it has been saved, may differ from the file. */
export function toChange(cell: Cell): CellToChange {
  cell.saved ??= stateOf(cell);
  return cell as CellToChange;
}

/** The cell as the file has it. */
export function savedOf(cell: Readonly<Cell>): CellState {
  return cell.saved ?? cell;
}

export function stateOf({ value, formula, style, note, link, conversation }: CellState): CellState {
  return { value, formula, style, note, link, conversation };
}

/** The parts of a cell that differ from the file; null when none does. */
export function changesOf(cell: Cell): CellChanges | null {
  const { saved } = cell;
  if (saved === null) return null;
  const { value, formula, style, note, link, conversation } = cell;
  const isAsSaved = value === saved.value && formula === saved.formula && note === saved.note && link === saved.link;
  if (isAsSaved && style === saved.style && conversation === saved.conversation) return null;
  const changes = {
    content: cell.formula !== saved.formula || (cell.formula === null && cell.value !== saved.value),
    style: cell.style !== saved.style && !sameStyle(cell.style, saved.style),
    note: cell.note !== saved.note,
    link: cell.link !== saved.link,
    conversation: conversation !== saved.conversation,
  };
  return Object.values(changes).includes(true) ? changes : null;
}

/** Whether the cell counts as filled: it holds a value or a formula. A look or a note alone doesn't fill it. */
export function hasContent(cell: CellState | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ""));
}

const sameBorder = (a: Border | null, b: Border | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.top === b.top &&
    a.left === b.left &&
    a.bottom === b.bottom &&
    a.right === b.right &&
    a.color === b.color);

const STYLE_KEYS = Object.keys(PLAIN) as (keyof Style)[];

export function sameStyle(a: Style, b: Style): boolean {
  if (a === b) return true;
  return STYLE_KEYS.every((key) => a[key] === b[key] || (key === "border" && sameBorder(a.border, b.border)));
}

/**
 * A change of some of a style's properties. A style that has them already stays itself, and cells that looked alike share
 * the new one.
 */
export function styleWith(look: Partial<Style>): (style: Style) => Style {
  const keys = Object.keys(look) as (keyof Style)[];
  const made = new Map<Style, Style>();
  return (style) => {
    for (const key of keys) {
      if (style[key] === look[key]) continue;
      const next = made.get(style) ?? { ...style, ...look };
      made.set(style, next);
      return next;
    }
    return style;
  };
}

/** Equal for styles that look the same. */
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
