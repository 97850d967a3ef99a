// What the coordinator chooses before a follow-up is made, and what is wrong with the choices.
import type { FollowUpType } from "../../domain/book/follow-ups";
import { TEXT_LIMIT } from "../../domain/book/limits";
import type { Period } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { readDate } from "../../domain/calendar/typed-day";
import { isOver } from "../../domain/judging/kinds/kind";
import type { FollowUpWords } from "../../i18n/sv/follow-up";
import type { PrintChoices } from "../../report/follow-up/compose";
import { type LeftOut, leavingOut } from "../documents/descriptions";

export interface FollowUpChoices {
  /** As it is typed so far. */
  readonly asOf: string;
  /** Null until somebody has chosen, and the day decides until then. */
  readonly type: FollowUpType | null;
  readonly by: string;
  /** Null until somebody has chosen, and the setting `Bilaga B` decides until then. */
  readonly hasRowAppendix: boolean | null;
  readonly leftOut: LeftOut;
}

/** What of the choices the document is composed by. */
export function printChoicesOf({
  hasRowAppendix,
  leftOut,
}: Pick<FollowUpChoices, "hasRowAppendix" | "leftOut">): PrintChoices {
  return { leavesOut: leavingOut(leftOut), ...(hasRowAppendix !== null && { hasRowAppendix }) };
}

export interface ChoiceErrors {
  readonly asOf?: string;
  readonly by?: string;
}

/** The day that is typed; null where the text is no day. */
export function dayOf({ asOf }: Pick<FollowUpChoices, "asOf">, today: PlainDate): PlainDate | null {
  return readDate(asOf, today, "past");
}

/** A follow-up is written once the period is over, and continuous until then or where the workbook has no period. */
export function typeOf(
  choices: Pick<FollowUpChoices, "type">,
  asOf: PlainDate | null,
  period: Period | null,
): FollowUpType {
  return choices.type ?? (asOf && period && isOver(period, asOf) ? "Skriftlig" : "Löpande");
}

export function errorsIn(choices: FollowUpChoices, today: PlainDate, words: FollowUpWords): ChoiceErrors {
  return {
    ...(dayOf(choices, today) === null && { asOf: words.asOfMissing }),
    ...(choices.by.trim().length > TEXT_LIMIT && { by: words.byTooLong(TEXT_LIMIT) }),
  };
}
