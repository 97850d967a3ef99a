// The year in one picture, as facts without words: a row for each promise with its days, bars and gaps, and the excluded
// weeks across them. The reports, the page for residents, the sidebar and the summary draw it.
import type { Book, UnreadableCommitment } from "../book/book";
import { clip, type Period, unitsOf } from "../calendar/periods";
import { earlier, later, type PlainDate } from "../calendar/plain-date";
import { wholesOf } from "../judging/joint-status";
import type { Judgement } from "../judging/judgement";
import { type ExcludedSpan, excludedSpans } from "./excluded-spans";
import { type MarkedBook, type RowMarks, rowMarks } from "./row-marks";

export interface PictureRow {
  readonly judgement: Judgement;
  /** The row belongs under the whole that it is a part of. */
  readonly isPart: boolean;
  readonly marks: RowMarks;
}

export interface YearPicture {
  /** From the first day to the last that is drawn: the workbook's period, and those of its promises. */
  readonly period: Period;
  readonly asOf: PlainDate;
  /** Each month, or the part of it that lies in the period. */
  readonly months: readonly Period[];
  readonly excluded: readonly ExcludedSpan[];
  /** In the order of the judgements. */
  readonly rows: readonly PictureRow[];
  /** Promises that can't be read, which have a row without marks. */
  readonly unreadable: readonly UnreadableCommitment[];
}

/** What the picture is made from beside the judgements. */
export type PicturedBook = MarkedBook & Pick<Book, "unreadable">;

/** From the first day to the last of the workbook's period and of its promises'; null where there is nothing to show. */
export function picturePeriod(
  judgements: readonly Judgement[],
  { settings, unreadable }: Pick<PicturedBook, "settings" | "unreadable">,
): Period | null {
  const periods = judgements.map(({ commitment }) => commitment.period);
  const all = settings.period === null ? periods : [settings.period, ...periods];
  if (judgements.length + unreadable.length === 0) return null;
  return all.reduce<Period | null>(
    (span, { from, to }) => (span ? { from: earlier(span.from, from), to: later(span.to, to) } : { from, to }),
    null,
  );
}

/**
 * The picture of the promises; null without promises, and where no period is known.
 * @param judgements Of one day, in the order of the rows.
 */
export function yearPicture(judgements: readonly Judgement[], book: PicturedBook, asOf: PlainDate): YearPicture | null {
  const period = picturePeriod(judgements, book);
  if (period === null) return null;
  const wholes = wholesOf(judgements.map(({ commitment }) => commitment));
  return {
    period,
    asOf,
    months: unitsOf("månad", period).map((month) => clip(month, period)),
    excluded: excludedSpans(book.settings.excludedWeeks, period),
    rows: judgements.map((judgement) => ({
      judgement,
      isPart: wholes.has(judgement.commitment.id),
      marks: rowMarks(judgement, book),
    })),
    unreadable: book.unreadable,
  };
}

/** The picture in pieces with about as many rows in each, at most `most`: one that is taller than a page is cut off. */
export function piecesOf(picture: YearPicture, most: number): YearPicture[] {
  const { rows, unreadable } = picture;
  const count = Math.ceil(rows.length / most);
  if (count < 2) return [picture];
  const size = Math.ceil(rows.length / count);
  const pieces = Math.ceil(rows.length / size);
  return Array.from({ length: pieces }, (_, at) => {
    const [from, to] = [at * size, at === pieces - 1 ? Number.POSITIVE_INFINITY : (at + 1) * size];
    const unread = unreadable.filter(({ before = rows.length }) => before >= from && before < to);
    return {
      ...picture,
      rows: rows.slice(from, to),
      unreadable: unread.map((one) => (one.before === undefined ? one : { ...one, before: one.before - from })),
    };
  });
}
