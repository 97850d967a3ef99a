// Tables that are put together from others, once for each set of words.
import { madeOnce } from "../words/made-once";
import type { ReadingWords } from "./reading-words";

export interface DerivedTables {
  readonly partyForms: readonly string[];
  /** Those, and the words for both. */
  readonly actors: readonly string[];
  readonly numberWords: readonly string[];
  /** What words for numbers from twenty on begin with. */
  readonly largeNumbers: readonly string[];
  readonly ordinals: readonly string[];
  readonly weekdayGroups: readonly string[];
  /** What is done, with what only the police does. */
  readonly activities: readonly string[];
  /** The verbs of what is done again and again, and of what is done once. */
  readonly doings: readonly string[];
  /** "under året", "under perioden": in which time a number holds. */
  readonly stretches: readonly string[];
  readonly audienceForms: readonly string[];
}

export const tablesOf = madeOnce(
  (words: ReadingWords): DerivedTables => ({
    partyForms: words.parties.known.flatMap(({ forms }) => forms),
    actors: [...words.parties.known.flatMap(({ forms }) => forms), ...words.parties.both],
    numberWords: Object.keys(words.numbers.small),
    largeNumbers: [...Object.keys(words.numbers.tens), words.numbers.hundred, words.numbers.thousand],
    ordinals: Object.keys(words.time.ordinals),
    weekdayGroups: words.time.weekdayGroups.flatMap(({ forms }) => forms),
    activities: [...words.promises.activities, ...words.parties.policeWork],
    doings: [...words.promises.verbs, ...words.promises.once],
    stretches: [...words.time.thisYear, ...words.time.wholePeriod],
    audienceForms: words.audiences.groups.flatMap(({ forms }) => forms),
  }),
);
