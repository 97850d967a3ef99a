// A table of what counted in each month.

import type { PromiseReport } from "../../domain/follow-up/model";
import { countByMonth } from "../../domain/judging/explained/month-counts";
import { addingRows, exactSum } from "../../domain/judging/occasions";
import { formatMonth } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { plain, type TableBlock } from "../blocks/blocks";
import type { Wording } from "../blocks/wording";

/** With more place types than this the table would be too wide, so it has none of them. */
const MOST_PLACE_COLUMNS = 5;

/** The share of a column: room for the longest word of its header, and more when the header is long. */
function placeShare(header: string): number {
  const longestWord = Math.max(...header.split(" ").map((word) => word.length));
  return Math.max(10, Math.min(24, header.length), longestWord + 3);
}

/** What counted in each month, with a column for each place type that the promise asks for when they fit. */
export function monthTable({ judgement }: PromiseReport, wording: Wording): TableBlock {
  const { words, language } = wording;
  const { commitment } = judgement;
  const hasDays = commitment.counts === "Dagar";
  const placeTypes = commitment.placeTypes.length <= MOST_PLACE_COLUMNS && !hasDays ? commitment.placeTypes : [];
  const months = countByMonth(addingRows(judgement), placeTypes);
  const number = (value: number) => plain(formatNumber(value, language));
  const total = (pick: (month: (typeof months)[number]) => number) =>
    exactSum(months.reduce((sum, month) => sum + pick(month), 0));
  return {
    kind: "table",
    label: words.counting.byMonth(commitment.id),
    hasRowHeaders: true,
    endsWithSum: true,
    isNarrow: placeTypes.length === 0,
    columns: [
      { header: words.counting.month, share: 20 },
      ...placeTypes.map((header) => ({ header, share: placeShare(header), isNumber: true })),
      { header: words.counting.total, share: 10, isNumber: true },
    ],
    rows: [
      ...months.map((month) => [
        plain(`${formatMonth(month.month, language)} ${month.year}`),
        ...month.byPlaceType.map(number),
        number(month.amount),
      ]),
      [
        plain(words.counting.total),
        ...placeTypes.map((_, index) => number(total((month) => month.byPlaceType[index] ?? 0))),
        number(total((month) => month.amount)),
      ],
    ],
  };
}
