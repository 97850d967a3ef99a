// What the maker chooses: the day, the kind of follow-up and who makes it, and what is wrong with the choices.
import type { FollowUpType } from "../../domain/book";
import type { Period } from "../../domain/commitment";
import { TEXT_LIMIT } from "../../domain/limits";
import { isOver } from "../../domain/measure";
import { type PlainDate, parsePlainDate } from "../../domain/plain-date";
import type { FollowUpWords } from "../../i18n/follow-up.sv";

export interface Choices {
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

/** Written once the period is over; continuous until then, and where no period is known. */
export function typeOf({ type, asOf }: Choices, period: Period | null): FollowUpType {
  const day = parsePlainDate(asOf);
  return type ?? (day && period && isOver(period, day) ? "Skriftlig" : "Löpande");
}

export function errorsIn({ asOf, by }: Choices, words: FollowUpWords): ChoiceErrors {
  return {
    ...(parsePlainDate(asOf) === null && { asOf: words.asOfMissing }),
    ...(by.trim().length > TEXT_LIMIT && { by: words.byTooLong(TEXT_LIMIT) }),
  };
}

/** The day chosen; null while it isn't one. */
export function dayOf({ asOf }: Choices): PlainDate | null {
  return parsePlainDate(asOf);
}
