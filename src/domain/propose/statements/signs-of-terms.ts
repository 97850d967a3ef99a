// The signs of what a text says of its promises together: that they give way to what is urgent, that they may be changed,
// who decides about them, and when all of them are looked back at.
import { findWords, hasWord } from "../text/find-words";
import { oneOf, regex } from "../text/pattern";
import type { Facts } from "./sentence-facts";
import type { Sign } from "./sign";

const MAY = /(?<!\p{L})(?:kan|får|måste|behöver|behöva|möjlighet)(?!\p{L})/u;
const FALLS_OUT = /(?<!\p{L})som\s(?:ställs in|inte\s(?:kan|går|hinns)\s)/u;

/** "Akuta händelser går först", "En insats kan skjutas upp": what was planned gives way. */
function isReservation({ low, commits, words: { terms } }: Facts): boolean {
  if (commits || !hasWord(low, terms.yields)) return false;
  if (hasWord(low, terms.urgent)) return true;
  return hasWord(low, terms.planned) && (MAY.test(low) || FALLS_OUT.test(low));
}

/** "Om läget förändras …", "Åtgärderna kan bytas ut": how promises are changed. */
function isOfChange({ low, commits, words: { terms } }: Facts): boolean {
  if (regex("^", oneOf(terms.amendments), "(?!\\p{L})").test(low)) return true;
  if (commits || !hasWord(low, terms.matters)) return false;
  return hasWord(low, terms.situations) || (MAY.test(low) && hasWord(low, terms.changes));
}

/** "stämmer parterna av", "går kommunen igenom": the two words of a verb with its subject between them. */
const PARTED = /(?<!\p{L})(?:stämm|gå)\p{L}*\s(?:\p{L}+\s){1,4}?(?:av|igenom)(?!\p{L})/u;

/** "… för att utvärdera sommaren", "utvärderar året", "för att utvärdera.": all of it, and no single thing. */
function looksBackAtAll({ low, words: { terms } }: Facts): boolean {
  const parted = PARTED.exec(low);
  const looks = [
    ...findWords(low, terms.looksBack),
    ...(parted === null ? [] : [{ start: parted.index, end: parted.index + parted[0].length }]),
  ];
  return looks.some(({ start, end }) => {
    if (/^[.!]?$/.test(low.slice(end)) && /att\s$/.test(low.slice(0, start))) return true;
    // The whole stands as what is looked at, and not as when: "i slutet av året".
    const seen = findWords(low, terms.whole).filter(
      (whole) =>
        !regex("(?:^|\\s)(?:under|slutet av|efter|inför|i|(?:av|under)\\shela)\\s$").test(low.slice(0, whole.start)),
    );
    return seen.some(
      (whole) => !IS_SINGLE.test(low.slice(whole.end)) && (whole.end <= start || whole.start < end + NEAR),
    );
  });
}

/** What is looked at stands within so many signs of the verb. */
const NEAR = 40;

/** "insatserna mot klotter": some of them, by what they are about. */
const IS_SINGLE = /^\s(?:mot|kring|vid|på)\s/u;

const DECIDED = /(?<!\p{L})beslut(?:et|en)?\s(?:\p{L}+\s){0,4}?(?:fattas|tas)(?!\p{L})/u;

/** "Beslut fattas av styrgruppen", "Styrgruppen består av …", "Ansvaret ligger hos …": who leads it all. */
function isOfLeading({ low, hasNumber, hasRhythm, hasDay, words: { terms } }: Facts): boolean {
  if (hasNumber || hasRhythm || hasDay) return false;
  if (DECIDED.test(low) || hasWord(low, terms.governs) || /^(?:\p{L}+\s){0,2}ansvaret\s/u.test(low)) return true;
  return hasWord(low, terms.leaders) && hasWord(low, terms.leads);
}

export const TERMS: readonly Sign[] = [
  { name: "reservation", weight: -6, holds: isReservation, reason: "process" },
  { name: "change", weight: -6, holds: isOfChange, reason: "process" },
  { name: "looksBack", weight: -5, holds: looksBackAtAll, reason: "process" },
  { name: "leading", weight: -5, holds: isOfLeading, reason: "process" },
];
