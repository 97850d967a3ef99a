// Draws the year picture: a row for each promise with its name, its year, its outcome and its status. It has two
// layouts: one for a page, and one for where it is narrow.
import type { Language } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { shownStatus } from "../../domain/judging/judgement";
import { inPromiseOrder } from "../../domain/picture/promise-order";
import type { PictureRow, YearPicture } from "../../domain/picture/year-picture";
import { judgementWords, statusWord } from "../../i18n/sentences/judgement";
import { type NameOf, pictureAlternative, pictureNotes, pictureOutcome } from "../../i18n/sentences/year-picture";
import { widthOf } from "./fit-text";
import { picture as framed, hatching } from "./marks";
import { axis, axisHeight } from "./picture-axis";
import { legend } from "./picture-legend";
import type { Palette } from "./picture-look";
import { LOW_LANES, ROOMY_LANES } from "./picture-plot";
import { type Columns, type DrawnRow, narrowRow, type RowTexts, wideRow } from "./picture-rows";

export interface PictureOptions {
  readonly language: Language;
  readonly nameOf: NameOf;
  readonly palette: Palette;
  /** Whether the promises' IDs stand before their names. */
  readonly hasIds: boolean;
  /** The rows are low and without notes, for a page that says the rest beside the picture. */
  readonly isLow?: boolean;
  /** Pixels. Under 480 the narrow layout is drawn. */
  readonly width: number;
}

export interface DrawnPicture {
  readonly svg: string;
  /** What the picture says, for those who can't see it. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
}

const NARROW = 480;
/** With more rows than this each has less room, so that the picture still fits on a page. */
const MOST_ROOMY_ROWS = 14;

function textsOf(row: PictureRow, { language, nameOf, hasIds }: PictureOptions): RowTexts {
  const { commitment } = row.judgement;
  const name = nameOf(commitment);
  return {
    id: hasIds ? commitment.id : "",
    name,
    outcome: pictureOutcome(row, language),
    status: shownStatus(row.judgement),
    statusWord: statusWord(row.judgement, language),
    notes: pictureNotes(row, language).join(" · "),
  };
}

function rowsOf(picture: YearPicture, options: PictureOptions): DrawnRow[] {
  const { notAssessed } = judgementWords(options.language);
  const rows = picture.rows.map((row): DrawnRow => ({ row, texts: textsOf(row, options) }));
  const unread = picture.unreadable.map(({ id, row, text, before }) => {
    const texts: RowTexts = {
      id: options.hasIds ? id || String(row) : "",
      name: text,
      outcome: "–",
      status: "notMeasurable",
      statusWord: notAssessed,
      notes: "",
    };
    return { before, row: { row: null, texts } };
  });
  return inPromiseOrder(rows, unread);
}

function columnsOf(rows: readonly DrawnRow[], period: Period, width: number, isLow: boolean): Columns {
  const isRoomy = rows.length <= MOST_ROOMY_ROWS && !isLow;
  const size = isRoomy ? 11 : 9.5;
  const longest = Math.max(...rows.map(({ texts }) => widthOf(texts.outcome, size)));
  const name = Math.round(width * 0.19);
  const outcome = Math.min(Math.max(longest + 10, 54), width * 0.15);
  // "Delvis uppfyllt" on one line, and in low rows the longest status.
  const status = isRoomy ? 112 : 142;
  const scale = { period, from: name + 8, to: width - outcome - status - 8 };
  return {
    width,
    scale,
    name,
    outcome,
    status,
    size,
    small: 9.5,
    nameLines: rows.length <= MOST_ROOMY_ROWS ? 2 : 1,
    isRoomy,
  };
}

/** Tells the hatching of one picture from another's in the same page. */
function patternId({ period, asOf }: YearPicture, width: number): string {
  return `hatch-${width}-${period.from}-${asOf}`;
}

/** The picture as SVG, the same for the same promises, day and width. */
export function drawYearPicture(picture: YearPicture, options: PictureOptions): DrawnPicture {
  const { language, nameOf, hasIds, palette, width } = options;
  const rows = rowsOf(picture, options);
  const isNarrow = width < NARROW;
  const columns: Columns = isNarrow
    ? {
        width,
        scale: { period: picture.period, from: 0, to: width },
        name: 0,
        outcome: 0,
        status: 0,
        size: 12,
        small: 11,
        nameLines: 1,
        isRoomy: true,
      }
    : columnsOf(rows, picture.period, width, options.isLow === true);
  const pen = { palette, hatch: patternId(picture, width), lanes: columns.isRoomy ? ROOMY_LANES : LOW_LANES };
  const { scale, small } = columns;
  const rowsTop = axisHeight(picture, small) + 4;
  let top = rowsTop;
  const drawn = rows.map((row) => {
    const placed = isNarrow ? narrowRow(row, columns, top, pen) : wideRow(row, columns, top, pen);
    top += placed.height;
    return placed;
  });
  const strips = isNarrow ? drawn.map(({ strip }) => strip) : [{ top: rowsTop - 4, bottom: top }];
  const keys = legend(
    picture,
    language,
    { left: isNarrow ? 0 : scale.from, right: width, top: top + 6, size: small },
    pen,
  );
  const height = Math.ceil(top + 6 + keys.height);
  const alternative = pictureAlternative(picture, { nameOf, hasIds }, language);
  const content =
    axis(picture, scale, { strips, size: small }, language, pen) + drawn.map((row) => row.drawn).join("") + keys.drawn;
  const frame = {
    width,
    height,
    alternative,
    size: small,
    font: palette.font,
    ground: palette.hasGround ? palette.paper : null,
    patterns: hatching(pen.hatch, palette.paper, palette.quiet),
  };
  return { svg: framed(frame, content), alternative, width, height };
}
