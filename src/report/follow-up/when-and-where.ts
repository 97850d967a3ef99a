// When and where a promise's activities took place: each day when they are few, each month when they are many.

import type { PromiseReport } from "../../domain/follow-up/model";
import { exactSum } from "../../domain/judging/occasions";
import { formatNumber } from "../../i18n/format/figures";
import { type Block, paragraph, plain, type TableBlock } from "../blocks/blocks";
import { listText, sentences, type Wording } from "../blocks/wording";
import { monthTable } from "./month-table";

/** When more rows than this counted, only the appendix lists them one by one. */
const MOST_ROWS_IN_PLACE = 12;
/** More places than this aren't named, unless there is only one more. */
const MOST_PLACES = 8;

/** The places where most counted, with the amount at each. */
function placesText({ judgement }: PromiseReport, wording: Wording): string {
  const { words, language } = wording;
  const { whenAndWhere } = words.parts;
  const amounts = new Map<string, number>();
  for (const row of judgement.rows.counted) {
    const place = row.place || whenAndWhere.unknown;
    amounts.set(place, exactSum((amounts.get(place) ?? 0) + row.amount));
  }
  const places = [...amounts].sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  const named = places.slice(0, places.length === MOST_PLACES + 1 ? MOST_PLACES + 1 : MOST_PLACES);
  const texts = named.map(([place, amount]) => whenAndWhere.place(place, formatNumber(amount, language)));
  const rest = places.length - named.length;
  return whenAndWhere.places(rest > 0 ? texts.join(", ") : listText(texts, wording), rest);
}

function dayTable({ judgement }: PromiseReport, { words, language }: Wording): TableBlock {
  const { rows, missing } = words;
  return {
    kind: "table",
    label: rows.labels(rows.whenAndWhere, judgement.commitment.id),
    staysWhole: true,
    columns: [
      { header: rows.date, share: 14 },
      { header: rows.place, share: 38 },
      { header: rows.parties, share: 38 },
      { header: rows.amount, share: 10, isNumber: true },
    ],
    rows: judgement.rows.counted.map((row) => [
      plain(row.date),
      plain(rows.placeAt(row.placeType, row.place) || missing.place),
      plain(row.parties.join(", ") || missing.place),
      plain(formatNumber(row.amount, language)),
    ]),
  };
}

/** A table of the days, or a table of the months with the most usual places; nothing when no row counted. */
export function whereBlocks(report: PromiseReport, wording: Wording): Block[] {
  const { words } = wording;
  const { counted } = report.judgement.rows;
  if (counted.length === 0) return [];
  if (counted.length <= MOST_ROWS_IN_PLACE) return [dayTable(report, wording)];
  const inAppendix = words.counting.inAppendix(words.appendix.heading);
  return [paragraph(sentences(placesText(report, wording), inAppendix)), monthTable(report, wording)];
}
