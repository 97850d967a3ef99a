// The rows of the year picture: names and outcomes beside the plot on a page, and above and under it where it is narrow.

import type { Status } from "../../domain/judging/judgement";
import type { PictureRow } from "../../domain/picture/year-picture";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { linesOf, widthOf } from "./fit-text";
import { words } from "./marks";
import type { Strip } from "./picture-axis";
import { type DayScale, type Pen, plot, plotHeight } from "./picture-plot";
import { statusSign } from "./status-sign";

/** What is written in a row. */
export interface RowTexts {
  readonly id: string;
  readonly name: string;
  readonly outcome: string;
  readonly status: Status;
  readonly statusWord: string;
  readonly notes: string;
}

export interface DrawnRow {
  readonly texts: RowTexts;
  readonly row: PictureRow | null;
}

/** The widths of the columns and the sizes of the type, in pixels. */
export interface Columns {
  readonly width: number;
  readonly scale: DayScale;
  readonly name: number;
  readonly outcome: number;
  readonly status: number;
  readonly size: number;
  readonly small: number;
  /** At most. */
  readonly nameLines: number;
  readonly isRoomy: boolean;
}

export interface Placed {
  readonly drawn: string;
  readonly height: number;
  /** Where the plot is. */
  readonly strip: Strip;
}

const PADDING = 8;
/** Under a narrow row, so that its status is seen to be its own and not the next one's. */
const BELOW_NARROW = 16;
/** Between the status and the note under it. */
const ABOVE_NOTES = 3;
/** Of the column of names: a longer ID has no place of its own. */
const MOST_FOR_ID = 0.4;

/** Lines one under another with their middle at y. */
function column(
  lines: readonly {
    readonly text: string;
    readonly size: number;
    readonly colour: string;
    readonly isBold?: boolean;
  }[],
  x: number,
  middle: number,
): string {
  const total = lines.reduce((sum, { size }) => sum + size + 2, 0);
  let y = middle - total / 2;
  return lines
    .map(({ text, size, colour, isBold }) => {
      y += size + 2;
      return words(x, y - 3, text, "start", { colour, size, ...(isBold && { isBold }) });
    })
    .join("");
}

/** The row with its upper edge at `top`, for a page. */
export function wideRow({ row, texts }: DrawnRow, columns: Columns, top: number, pen: Pen): Placed {
  const { scale, size, small, isRoomy } = columns;
  const { palette } = pen;
  const indent = row?.isPart ? 8 : 0;
  // An ID that would take the name's room stands first in the name's own lines.
  const isLong = widthOf(texts.id, size, true) > columns.name * MOST_FOR_ID;
  const id = isLong ? "" : texts.id;
  const name = isLong ? `${texts.id} ${texts.name}` : texts.name;
  const idWidth = id === "" ? 0 : widthOf(id, size, true) + 4;
  const nameLines = linesOf(name, columns.name - idWidth - indent, columns.nameLines, size);
  const x = scale.to + 8;
  const statusX = x + columns.outcome;
  const statusLines = linesOf(texts.statusWord, columns.status - 14, 2, size, true);
  const noteLines = isRoomy && texts.notes ? linesOf(texts.notes, columns.width - x, 2, small) : [];
  const aboveNotes = noteLines.length > 0 ? ABOVE_NOTES : 0;
  const texted = statusLines.length * (size + 2) + aboveNotes + noteLines.length * (small + 2);
  const plotted = row ? plotHeight(row.marks, pen.lanes) : 0;
  const height = Math.max(nameLines.length * (size + 2), texted, plotted) + (isRoomy ? PADDING : 2);
  const middle = top + height / 2;
  const colour = palette.tones[STATUS_LOOK[texts.status].tone];
  const first = middle - texted / 2 + size - 1;
  const quiet = (text: string) => ({ text, size: small, colour: palette.quiet });
  const drawn = [
    row ? plot(scale, row.marks, row.judgement.commitment.period, middle - plotted / 2, pen) : "",
    column(
      [
        { text: id, size, colour: palette.ink, isBold: true },
        ...nameLines.slice(1).map(() => ({ text: "", size, colour: palette.ink })),
      ],
      indent,
      middle,
    ),
    column(
      nameLines.map((text) => ({ text, size, colour: palette.ink })),
      indent + idWidth,
      middle,
    ),
    words(x, first, texts.outcome, "start", { colour: palette.ink, size }),
    statusSign(texts.status, statusX + 4, first - size * 0.36, size * 0.82, colour),
    ...statusLines.map((text, at) =>
      words(statusX + 13, first + at * (size + 2), text, "start", { colour, size, isBold: true }),
    ),
    ...noteLines.map((text, at) =>
      words(x, first + statusLines.length * (size + 2) + aboveNotes - 2 + at * (small + 2), text, "start", quiet(text)),
    ),
  ];
  return { drawn: drawn.join(""), height, strip: { top, bottom: top + height } };
}

/** The same for a narrow place. */
export function narrowRow(
  { row, texts }: DrawnRow,
  { scale, size, small, width }: Columns,
  top: number,
  pen: Pen,
): Placed {
  const { palette } = pen;
  const idWidth = texts.id === "" ? 0 : widthOf(texts.id, size, true) + 4;
  const outcomeWidth = widthOf(texts.outcome, size, true);
  const indent = row?.isPart ? 10 : 0;
  const [name = ""] = linesOf(texts.name, width - idWidth - indent - outcomeWidth - 8, 1, size);
  const plotted = row ? plotHeight(row.marks, pen.lanes) : 4;
  const colour = palette.tones[STATUS_LOOK[texts.status].tone];
  const wordWidth = widthOf(texts.statusWord, small, true) + 16;
  const isBeside = widthOf(texts.notes, small) <= width - wordWidth - 8;
  const noteLines = texts.notes === "" ? [] : isBeside ? [texts.notes] : linesOf(texts.notes, width, 2, small);
  const head = size + 4;
  const under = top + head + plotted + small + 3;
  const drawn = [
    words(indent, top + size, texts.id, "start", { colour: palette.ink, size, isBold: true }),
    words(indent + idWidth, top + size, name, "start", { colour: palette.ink, size }),
    words(width, top + size, texts.outcome, "end", { colour: palette.ink, size, isBold: true }),
    row ? plot(scale, row.marks, row.judgement.commitment.period, top + head, pen) : "",
    statusSign(texts.status, 5, under - small * 0.36, small * 0.85, colour),
    words(14, under, texts.statusWord, "start", { colour, size: small, isBold: true }),
    ...noteLines.map((text, at) =>
      isBeside
        ? words(width, under, text, "end", { size: small, colour: palette.quiet })
        : words(0, under + (at + 1) * (small + 3), text, "start", { size: small, colour: palette.quiet }),
    ),
  ];
  const lines = isBeside ? 1 : 1 + noteLines.length;
  const strip = { top: top + head, bottom: top + head + plotted };
  return { drawn: drawn.join(""), height: head + plotted + lines * (small + 3) + BELOW_NARROW, strip };
}
