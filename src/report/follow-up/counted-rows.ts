// Appendix B: every row that counted, promise by promise, so that each figure can be checked by adding up. Of very many
// rows it has the sums by place and month: then the workbook is the source, and the checksum ties the two together.
import type { Activity } from "../../domain/book/activity";
import { partsOf } from "../../domain/calendar/plain-date";
import { type PromiseReport, promisesOf, type ReportModel } from "../../domain/follow-up/model";
import type { Judgement } from "../../domain/judging/judgement";
import { addingRows, amountOf, exactSum } from "../../domain/judging/occasions";
import { formatMonth } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { amountText } from "../../i18n/sentences/judgement";
import { type Block, type ColumnsBlock, paragraph, plain, type TableBlock, type Text } from "../blocks/blocks";
import { listText, sentences, type Wording } from "../blocks/wording";
import { areMany } from "./descriptions";
import type { MonthsIn } from "./done";
import { promiseHeading } from "./promise";
import { type Sum, sumsBy, sumsByPlace } from "./sums-by";

/** With more rows than this in the whole document only their sums are told. */
export const MOST_ROWS = 300;
/** More places than this are told together. */
const MOST_PLACES = 24;

const bold = (text: string): Text => [{ text, isBold: true }];

function rowTable({ judgement }: PromiseReport, wording: Wording): TableBlock {
  const { words, language } = wording;
  const { commitment } = judgement;
  const hasAudiences = commitment.audiences.length > 0;
  const { missing } = words;
  const rows = addingRows(judgement);
  const where = (row: Activity) => words.rows.placeAt(row.placeType, row.place) || missing.place;
  return {
    kind: "table",
    label: words.rows.labels(words.rows.counted, commitment.id),
    isDense: true,
    columns: [
      // The narrow columns get what their longest word needs, and the words of places the rest.
      { header: words.rows.date, share: 1, isUnbroken: true },
      { header: words.rows.place, share: hasAudiences ? 60 : 100 },
      ...(hasAudiences ? [{ header: words.rows.audiences, share: 40 }] : []),
      { header: words.rows.amount, share: 1, isNumber: true, isUnbroken: true },
      { header: words.rows.id, share: 1, isUnbroken: true },
    ],
    rows: [
      ...rows.map((row) => [
        plain(row.date),
        plain(where(row)),
        ...(hasAudiences ? [plain(row.audiences.join(", ") || missing.place)] : []),
        plain(formatNumber(row.amount, language)),
        plain(row.id || missing.id),
      ]),
      [
        bold(words.counting.total),
        ...(hasAudiences ? [plain(missing.place)] : []),
        plain(missing.place),
        bold(amountText(commitment, amountOf(rows), language)),
        plain(missing.place),
      ],
    ],
    endsWithSum: true,
  };
}

function sumTable(
  label: string,
  header: string,
  sums: readonly Sum[],
  { commitment }: Judgement,
  wording: Wording,
): TableBlock {
  const { words, language } = wording;
  const all = exactSum(sums.reduce((total, [, sum]) => total + sum, 0));
  return {
    kind: "table",
    label,
    isDense: true,
    hasRowHeaders: true,
    columns: [
      { header, share: 70 },
      { header: words.rows.amount, share: 30, isNumber: true },
    ],
    rows: [
      ...sums.map(([key, sum]) => [plain(key), plain(formatNumber(sum, language))]),
      [plain(words.counting.total), bold(amountText(commitment, all, language))],
    ],
    endsWithSum: true,
  };
}

/** `hasMonths`: the sums by month too, which appendix A has of promises with many rows where it isn't brief. */
function sumTables({ judgement }: PromiseReport, hasMonths: boolean, wording: Wording): TableBlock[] {
  const { words, language } = wording;
  const { commitment } = judgement;
  const rows = addingRows(judgement);
  const byPlace = sumsByPlace(rows, words.missing.place);
  const rest = byPlace.slice(MOST_PLACES);
  const places: readonly Sum[] =
    rest.length > 1
      ? [
          ...byPlace.slice(0, MOST_PLACES),
          [words.rowAppendix.otherPlaces(rest.length), exactSum(rest.reduce((sum, [, amount]) => sum + amount, 0))],
        ]
      : byPlace;
  const byMonth = sumsBy(rows, ({ date }) => {
    const { month, year } = partsOf(date);
    return `${formatMonth(month, language)} ${year}`;
  });
  return [
    sumTable(words.rows.labels(words.rowAppendix.byPlace, commitment.id), words.rows.place, places, judgement, wording),
    ...(hasMonths
      ? [
          sumTable(
            words.rows.labels(words.rowAppendix.byMonth, commitment.id),
            words.counting.month,
            byMonth,
            judgement,
            wording,
          ),
        ]
      : []),
  ];
}

const columns = (count: 1 | 2): ColumnsBlock => ({ kind: "columns", count });

const countedIn = (promises: readonly PromiseReport[]) =>
  promises.reduce((sum, { judgement }) => sum + judgement.rows.counted.length, 0);

/** Whether every row that counted is listed, and not just what they come to. */
export function areRowsListed(model: ReportModel): boolean {
  return countedIn(promisesOf(model)) <= MOST_ROWS;
}

const countsDays = ({ judgement }: PromiseReport) => judgement.commitment.counts === "Dagar";

/** A table and a sum for each promise with rows that counted, in two columns; nothing when there are no such rows. */
export function countedRowsBlocks(model: ReportModel, monthsIn: MonthsIn, wording: Wording): Block[] {
  const { words, language } = wording;
  const { rowAppendix } = words;
  const promises = promisesOf(model);
  const counted = promises.filter(({ judgement }) => judgement.rows.counted.length > 0);
  if (counted.length === 0) return [];
  const all = countedIn(counted);
  const areListed = all <= MOST_ROWS;
  const without = promises.flatMap(({ judgement }) =>
    judgement.rows.counted.length > 0 ? [] : [judgement.commitment.id],
  );
  const intro = areListed
    ? rowAppendix.intro
    : rowAppendix.sums(formatNumber(all, language), String(MOST_ROWS), monthsIn === "B");
  return [
    { kind: "heading", level: 1, text: rowAppendix.heading, id: "rows" },
    paragraph(sentences(intro, areListed && counted.some(countsDays) && rowAppendix.days)),
    ...(without.length > 0 ? [paragraph(rowAppendix.without(listText(without, wording)))] : []),
    columns(2),
    ...counted.flatMap((report, index): Block[] => [
      { kind: "heading", level: 2, text: promiseHeading(report), id: `rows${index + 1}` },
      ...(areListed ? [rowTable(report, wording)] : sumTables(report, monthsIn === "B" || !areMany(report), wording)),
    ]),
    columns(1),
  ];
}
