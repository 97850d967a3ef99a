// What the maker chooses: the day, the kind of follow-up and who makes it, and what is wrong with the choices.
import type { FollowUpType } from "../../domain/book/follow-ups";
import { TEXT_LIMIT } from "../../domain/book/limits";
import type { Period } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { readDate } from "../../domain/calendar/typed-day";
import { isOver } from "../../domain/judging/kinds/kind";
import type { FollowUpWords } from "../../i18n/sv/follow-up";

export interface FollowUpChoices {
  /** As typed: a day, part of one, or nothing. */
  readonly asOf: string;
  /** Null until the maker has chosen: then the day decides. */
  readonly type: FollowUpType | null;
  readonly by: string;
}

export interface ChoiceErrors {
  readonly asOf?: string;
  readonly by?: string;
}

/** The day chosen; null while it isn't one. */
export function dayOf({ asOf }: Pick<FollowUpChoices, "asOf">, today: PlainDate): PlainDate | null {
  return readDate(asOf, today, "past");
}

/** Written once the period is over; continuous until then, and where no period is known. */
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
