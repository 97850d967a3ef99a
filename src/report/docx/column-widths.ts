// The widths of a table's columns: as their shares say, but never narrower than the longest word in them.
import { type TableBlock, type Text, textOf } from "../blocks/blocks";
import { COLUMN_WIDTH, NARROW_WIDTH, SMALL, TEXT_WIDTH } from "./styles";
import { SUBSTITUTE, widestWord } from "./word-width";

/** Twips beside the text of a cell, and between a right-aligned number and the column after it. */
const SIDES = { left: 60, right: 80, afterNumber: 240 } as const;
/** In dense tables. */
const DENSE_SIDES = { left: 40, right: 50, afterNumber: 120 } as const;

/** Twips: programs measure letters a little differently. */
const SLACK = 40;
/** Twips: the same where the widths are those of Arial and there is nothing to spare. */
const LEAST_SLACK = 10;

/** What is left empty in the cells of a table, in twips. */
export function sidesOf({ isDense = false }: Pick<TableBlock, "isDense">): typeof SIDES | typeof DENSE_SIDES {
  return isDense ? DENSE_SIDES : SIDES;
}

/** Twips that a table has where the page has so many columns. */
export function roomOf({ isNarrow = false }: Pick<TableBlock, "isNarrow">, columns: 1 | 2): number {
  if (columns === 2) return COLUMN_WIDTH;
  return isNarrow ? NARROW_WIDTH : TEXT_WIDTH;
}

function leastWidth(block: TableBlock, column: number, font: number): number {
  const { columns, rows, hasRowHeaders = false } = block;
  const sides = sidesOf(block);
  const cells: readonly Text[] = rows.map((row) => row[column] ?? []);
  const words = cells.map((cell) => {
    const isBold = (hasRowHeaders && column === 0) || cell.some((run) => run.isBold || run.tone);
    return widestWord(textOf(cell), SMALL, isBold, columns[column]?.isUnbroken, font);
  });
  const header = widestWord(columns[column]?.header ?? "", SMALL, true, false, font);
  const slack = font === SUBSTITUTE ? SLACK : LEAST_SLACK;
  const before = columns[column - 1]?.isNumber && !columns[column]?.isNumber ? sides.afterNumber : sides.left;
  return words.reduce((most, width) => Math.max(most, width), header) + before + sides.right + slack;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Columns whose words stay whole get no more than this part of the width; where they need more, all give way alike. */
const MOST_UNBROKEN = 0.75;

/** What each column gets of a width that is less than the longest words need together. */
function tooNarrow(block: TableBlock, ample: readonly number[], inArial: readonly number[], room: number): number[] {
  const isUnbroken = (_: number, index: number) => block.columns[index]?.isUnbroken === true;
  const least = sumOf(ample.filter(isUnbroken)) > MOST_UNBROKEN * room ? inArial : ample;
  const unbroken = sumOf(least.filter(isUnbroken));
  const others = sumOf(least) - unbroken;
  if (unbroken > MOST_UNBROKEN * room || others === 0) return least.map((width) => (width / sumOf(least)) * room);
  return least.map((width, index) => (isUnbroken(width, index) ? width : (width / others) * (room - unbroken)));
}

/**
 * The width of each column in whole twips, which add up to `room`. Columns that their share makes too narrow get what
 * their longest word needs, and the others give it up in proportion to what they can spare. Where the longest words
 * together need more than there is, they get what they need in Arial itself; where that too is more, dates, amounts and
 * IDs stay whole and the reader's program hyphenates the others.
 */
export function columnWidths(block: TableBlock, room: number): number[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const leastIn = (font: number) => block.columns.map((_, index) => leastWidth(block, index, font));
  const ample = leastIn(SUBSTITUTE);
  const least = sumOf(ample) < room ? ample : leastIn(1);
  const needed = sumOf(least);
  const wanted = block.columns.map(({ share }) => (share / shares) * room);
  const lacking = wanted.reduce((sum, width, index) => sum + Math.max(0, (least[index] ?? 0) - width), 0);
  const spare = wanted.reduce((sum, width, index) => sum + Math.max(0, width - (least[index] ?? 0)), 0);
  const narrow = needed >= room ? tooNarrow(block, ample, least, room) : null;
  const widths = wanted.map((width, index) => {
    const floor = least[index] ?? 0;
    if (narrow) return narrow[index] ?? 0;
    return width <= floor ? floor : width - ((width - floor) / spare) * lacking;
  });
  const whole = widths.map(Math.floor);
  const rest = room - whole.reduce((sum, width) => sum + width, 0);
  return whole.map((width, index) => (index === whole.length - 1 ? width + rest : width));
}
