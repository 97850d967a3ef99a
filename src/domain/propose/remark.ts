// What may be said of a proposal before anybody signs it.
import type { Span } from "./text/mapped-text";

export const REMARK_CODES = [
  /** It may as well promise nothing. */
  "perhapsNone",
  /** Nothing in it can be counted. */
  "noNumber",
  /** "flera", "ett antal". */
  "vagueNumber",
  /** "en utbildning" was read as one. */
  "assumedOne",
  /** "två insatser": at least, or exactly? It is read as at least. */
  "noComparison",
  /** "cirka 20". */
  "aboutNumber",
  /** "högst", where what is done is counted. */
  "atMost",
  /** "två (3)". */
  "numbersDisagree",
  /** "2–3": the lower is taken. */
  "numberRange",
  /** More than one number could be the promise's. */
  "severalNumbers",
  /** "två på våren och två på hösten" was read as four. */
  "numbersAdded",
  /** "i mars, juni och september" was read as three times, once in each month. */
  "monthsCounted",
  /** "inför varje lov": as often as something comes, and nobody says how often that is. */
  "perOccasion",
  /** "minst två poliser": so many people, or so many times? It is read as times. */
  "peopleOrTimes",
  /** A number that was not used. */
  "unusedNumber",
  /** "varav minst en": a number within the number. */
  "partOfNumber",
  /** A share of something: of pupils, of checks. */
  "share",
  /** A number, and nothing says in which time. */
  "noInterval",
  /** "under året" in a promise of several years. */
  "yearInSeveralYears",
  /** A school year is counted as a calendar year. */
  "schoolYear",
  /** "varannan vecka" is counted as half a time a week. */
  "intervalConverted",
  /** "i snitt", and nobody knows per what. */
  "averageOfWhat",
  "severalIntervals",
  /** "fredagar" was read as every Friday. */
  "intervalAssumed",
  /** "fredag och lördag": each of them, or one a week? */
  "severalWeekdays",
  /** "främst fredag och lördag kväll": it bounds nothing that is counted. */
  "mostly",
  /** "parterna kommer överens om hur ofta". */
  "intervalSettledLater",
  /** The text doesn't say which days it holds. */
  "noPeriod",
  /** "våren": the days are assumed. */
  "season",
  /** "våren" in a promise of several years. */
  "whichYear",
  /** "dock ej i juli". */
  "exception",
  /** Days that lie outside the text's own. */
  "outsidePeriod",
  /** 31 June. */
  "impossibleDate",
  /** "öka", "fler": than what? */
  "increase",
  /** "bör", "sträva efter". */
  "weak",
  /** "vid behov". */
  "conditional",
  /** "regelbundet". */
  "regular",
  /** Nothing says who. */
  "partyAssumed",
  /** "polis eller socialtjänst". */
  "eitherParty",
  /** Several places: each, or together? */
  "severalPlaces",
  /** "varje elev", "alla skolor": all of how many? */
  "everybody",
  /** Two promises in one. */
  "twoPromises",
  /** A slip of a hand or a scanner was mended. */
  "spellingGuessed",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

export interface Remark {
  readonly code: RemarkCode;
  /** The words it is about; null where it is about what isn't there. */
  readonly span: Span | null;
  /** Those words. */
  readonly words: string;
}

/** What every measurable promise answers. */
export const QUESTIONS = ["who", "what", "howMany", "perWhat", "where", "when", "evidence"] as const;
export type Question = (typeof QUESTIONS)[number];
