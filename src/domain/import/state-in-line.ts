// Whether what a line of running text tells of was held, is planned, or never came about. Only what was held counts, so a
// line that denies something is never taken for held without a question.
import type { ActivityState } from "../book/activity";
import { ACTIVITY_STATES } from "../book/activity";

const [, PLANNED, CANCELLED] = ACTIVITY_STATES;
/** A few words that may stand between two others, in one sentence. */
const BETWEEN = "(?:[^\\s.!?]+\\s+){0,8}?";
const NOT = "(?:inte|ej|aldrig|not|never)";

/** "inställd", "ställdes kvällspasset in", "blev tyvärr inte av", "avlystes". */
const OF_CANCELLED = [
  "(?:inställ|avboka|avlys|utebl|cancel)\\p{L}*",
  `ställ(?:des|de|ts|t|s|as|er)\\s+(?!upp\\s|ut\\s|fram\\s)${BETWEEN}in`,
  `(?:blev|blir|bli)\\s+${BETWEEN}${NOT}\\s+${BETWEEN}av`,
  `${NOT}\\s+(?:blivit|blev)\\s+av`,
];
/** "(planerat)", and not what was done "som planerat". */
const OF_PLANNED = ["(?<!(?:som|enligt|as)\\s)(?:in)?(?:planera|boka)(?:des|de|ts|t|d|s|r)", "planned", "booked"];
/** "kunde inte hållas": it may have been somebody who didn't, or something. */
const OF_DOUBT = [
  `(?:kunde|kan|hann|fick|hölls|höll|genomfördes|genomförde|gjordes|gjorde)\\s+${BETWEEN}${NOT}`,
  `${NOT}\\s+(?:hållits|genomförts|gjorts|hölls|genomfördes|gjordes)`,
];

const anyOf = (sources: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${sources.join("|")})(?!\\p{L})`, "iu");
const PATTERNS: readonly (readonly [ActivityState | null, RegExp])[] = [
  [CANCELLED, anyOf(OF_CANCELLED)],
  [PLANNED, anyOf(OF_PLANNED)],
  [null, anyOf(OF_DOUBT)],
];

export interface StateInLine {
  /** A state, or the words that leave it open. */
  readonly cell: string;
  /** Where the words that say it begin and end. */
  readonly start: number;
  readonly end: number;
}

/** What the line says of it; null where it says nothing, and was held as most that is written down. */
export function stateInLine(text: string): StateInLine | null {
  for (const [state, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match) return { cell: state ?? match[0], start: match.index, end: match.index + match[0].length };
  }
  return null;
}
