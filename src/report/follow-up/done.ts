// What was done for a promise: each occasion with its day, place and what came of it, or the places when they are many.
import type { Activity } from "../../domain/book/activity";
import type { PromiseReport } from "../../domain/follow-up/model";
import { addingRows } from "../../domain/judging/occasions";
import { formatDate, formatDay } from "../../i18n/format/dates";
import { formatNumber } from "../../i18n/format/figures";
import { amountText } from "../../i18n/sentences/judgement";
import { type Block, paragraph, type Text } from "../blocks/blocks";
import { shortened } from "../blocks/shortened";
import { listText, sentences, type Wording } from "../blocks/wording";
import { areMany, printableNote } from "./descriptions";
import { sumsByPlace } from "./sums-by";

/** More places than this aren't named, unless there is only one more. */
const MOST_PLACES = 8;
/** Characters of what a row says of itself. */
const LONGEST_NOTE = 140;

type Judged = Pick<PromiseReport, "judgement">;

/** "16 mars", with its year where the promise's period has several. */
export function dayText({ date }: Activity, { judgement }: Judged, { language }: Wording): string {
  const { from, to } = judgement.commitment.period;
  return from.slice(0, 4) === to.slice(0, 4) && date.startsWith(from.slice(0, 4))
    ? formatDay(date, language)
    : formatDate(date, language);
}

/** "16 mars, Skola, Kangos: 18 deltagare.": a row that counted, with what it says of itself. */
export function occasion(row: Activity, report: Judged, wording: Wording): Text {
  const { words, language } = wording;
  const where = words.rows.placeAt(row.placeType, row.place);
  const { counts, unit } = report.judgement.commitment;
  const isOne = row.amount === 1 || counts === "Dagar";
  const amount = isOne ? "" : words.done.amount(formatNumber(row.amount, language), unit);
  const note = shortened(printableNote(row), LONGEST_NOTE).replace(/[.\s]+$/, "");
  const rest = [where && `, ${where}`, amount && ` ${amount}`, note && `: ${note}`].filter(Boolean).join("");
  return [{ text: dayText(row, report, wording), isBold: true }, { text: sentences(`${rest}.`) }];
}

/** The places where most counted, with the amount at each. */
function placesText({ judgement }: PromiseReport, wording: Wording): string {
  const { words, language } = wording;
  const { whenAndWhere } = words.parts;
  const places = sumsByPlace(addingRows(judgement), whenAndWhere.unknown);
  const named = places.slice(0, places.length === MOST_PLACES + 1 ? MOST_PLACES + 1 : MOST_PLACES);
  const texts = named.map(([place, amount]) =>
    whenAndWhere.place(place, amountText(judgement.commitment, amount, language)),
  );
  const rest = places.length - named.length;
  return whenAndWhere.places(rest > 0 ? texts.join(", ") : listText(texts, wording), rest);
}

/** The appendix that tells what counted month by month of promises with many rows; null where none does. */
export type MonthsIn = "A" | "B" | null;

/** A line for each row that counted, or one line about the places of many; nothing when no row counted. */
export function doneBlocks(report: PromiseReport, monthsIn: MonthsIn, wording: Wording): Block[] {
  const { counted } = report.judgement.rows;
  if (counted.length === 0) return [];
  if (areMany(report)) {
    return [paragraph(sentences(placesText(report, wording), monthsIn && wording.words.done.months(monthsIn)))];
  }
  return [{ kind: "list", items: counted.map((row) => occasion(row, report, wording)) }];
}
