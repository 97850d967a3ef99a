// One workbook of an area as facts: its promises judged on one day, without the rows of its log. Hundreds of them fit in
// the memory, and they may be sent from one thread to another.
import type { Book, Language, UnreadableCommitment } from "../book/book";
import type { PeriodOutcome } from "../book/period-outcome";
import type { IsoWeek } from "../calendar/iso-week";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import { judgeBook } from "../judging/judge";
import type { JudgedPromise, Judgement } from "../judging/judgement";
import type { RowMarks } from "../picture/row-marks";
import { type YearPicture, yearPicture } from "../picture/year-picture";
import { countSetAside, countStatuses, type Summary } from "../summary/summary";

export interface AreaPromise {
  readonly judgement: JudgedPromise;
  /** The promise belongs under the whole that it is a part of. */
  readonly isPart: boolean;
  /** Its row of the year picture, with what counted, what is booked and the gaps alone; null where no picture is. */
  readonly marks: RowMarks | null;
}

/** The time axis of the workbook's year picture. */
export type AreaYear = Pick<YearPicture, "period" | "months">;

export interface AreaMember {
  readonly municipality: string;
  readonly policeArea: string;
  /** The workbook's own period, else the days that its promises span; null when neither is known. */
  readonly period: Period | null;
  readonly language: Language;
  readonly excludedWeeks: readonly IsoWeek[];
  readonly counts: Summary["counts"];
  readonly setAside: number;
  /** In the workbook's order. */
  readonly promises: readonly AreaPromise[];
  readonly unreadable: readonly UnreadableCommitment[];
  /** Null without promises. */
  readonly year: AreaYear | null;
  /** The number of rows and cells that can't be read. */
  readonly issues: number;
  /** What came of its promises in earlier periods (*Tidigare perioder*); a status file doesn't carry it. */
  readonly earlier?: readonly PeriodOutcome[];
}

function withoutRows({ rows: _, ...judged }: Judgement): JudgedPromise {
  return judged;
}

/** As much of a row of the year picture as is drawn where many stand together. */
function fewerMarks({ days: { counted, booked }, bars, gaps }: RowMarks): RowMarks {
  return { days: { counted: bars === null ? counted : [], open: [], booked }, bars, lead: [], gaps };
}

/** What an area's page tells of a workbook, as of the day. */
export function areaMember(book: Book, asOf: PlainDate): AreaMember {
  const judgements = judgeBook(book, asOf);
  const picture = yearPicture(judgements, book, asOf);
  const { municipality, policeArea, period, language, excludedWeeks } = book.settings;
  return {
    municipality,
    policeArea,
    period: period ?? picture?.period ?? null,
    language,
    excludedWeeks,
    counts: countStatuses(judgements),
    setAside: countSetAside(judgements),
    promises: judgements.map((judgement, at) => {
      const row = picture?.rows[at];
      return {
        judgement: withoutRows(judgement),
        isPart: row?.isPart ?? false,
        marks: row ? fewerMarks(row.marks) : null,
      };
    }),
    unreadable: book.unreadable,
    year: picture && { period: picture.period, months: picture.months },
    issues: book.issues.length,
    earlier: book.earlier,
  };
}
