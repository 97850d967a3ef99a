// Whether words tell when, whichever year it is.
import { madeOnce } from "../../../words/made-once";
import type { ReadingWords } from "../../reading-words";
import { B, E, oneOf, regex } from "../../text/pattern";
import { dayPattern } from "./day";

/** A day, a month, a season, a feast, a week or the end of the year. */
const whenOf = madeOnce((words: ReadingWords) => {
  const { months, seasons, feasts, yearEnd } = words.time;
  const named = oneOf([...months, ...yearEnd, ...[...seasons, ...feasts].flatMap(({ forms }) => forms)]);
  return `(?:${dayPattern(words)}|${named}(?:\\s+\\d{4})?|(?:vecka|v\\.?)\\s?\\d{1,2})`;
});

/** "senast i maj", "till den 1 oktober", "under hösten". */
export function namesTime(low: string, words: ReadingWords): boolean {
  const { latest, during } = words.time;
  return regex(
    B,
    "(?:",
    oneOf(latest),
    "|",
    oneOf(during),
    ")\\s+(?:i\\s+|under\\s+|(?:den\\s+)?sista\\s+(?:dagen\\s+i\\s+)?|(?:vid\\s+)?(?:utgången|slutet|början|mitten)\\s+av\\s+)?",
    whenOf(words),
    E,
  ).test(low);
}

/** "Februari:", "Mars-april:", "Senast den sista maj:", "Vid årets slut:" before what is to be done then. */
export function isDatedLabel(low: string, words: ReadingWords): boolean {
  const { latest, during, until } = words.time;
  const when = whenOf(words);
  const lead = `(?:${oneOf(latest)}|${oneOf(during)}|vid)\\s+(?:i\\s+|under\\s+|(?:den\\s+)?sista\\s+)?`;
  return regex("^(?:", lead, ")?", when, "(?:\\s*", oneOf(until), "\\s*", when, ")?\\s*:\\s").test(low);
}
