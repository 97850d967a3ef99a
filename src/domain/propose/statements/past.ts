// Whether a sentence tells of what is over.
import type { ReadingWords } from "../reading-words";
import { hasWord } from "../text/find-words";
import { oneOf, regexAll } from "../text/pattern";

/** "när tjälen har gått", "som byggdes i fjol": what a clause tells of the past is not what its sentence says. */
function withoutClauses(low: string, { promises }: ReadingWords): string {
  return low.replace(regexAll("(?<=\\p{L}{2,},?\\s)", oneOf(promises.subordinate), "(?!\\p{L})[^,.;:]*"), "");
}

/** "har genomfört", "har vi lyssnat": a perfect, and not "har öppet". */
const PERFECT =
  /(?<!\p{L})har\s(?:\p{L}+\s){0,3}?(?:\p{L}+(?:at|it|ett|ått|att|ort|nit|vit|fört|gjort|ats|its|tts)|satt|valt|ställt|följt|skett|lagt|sett|känt|hänt|bytt|byggt|stött|mött|köpt|sökt|minskat|ökat)(?!\p{L})/u;

/** "Senast i maj har kommunen fattat beslut": what will have been done by then. */
const BY_THEN =
  /^(?:senast|före|innan|vid (?:årets|periodens|terminens|tertialets|halvårets) (?:slut|utgång)|i slutet av|vid utgången av|när (?:\p{L}+\s){1,4}?är slut)\s/u;

/** "var den vanligaste", "var många oroliga": a verb, and not "var tredje vecka". */
const WAS =
  /(?<!\p{L})var\s(?:(?:den|det|de|ett|bland|inte|också|fortfarande|både|mycket|särskilt|ungefär|många|flera|få)(?!\p{L})|(?:\p{L}+\s)?\p{L}{3,}(?:ast|aste)(?!\p{L}))|(?<!\p{L})\p{L}{3,}(?:arna|erna|orna)\s\p{L}{3,}ade(?!\p{L})(?!\smot)/u;

/** "infördes", "genomfördes": a passive of what is over. */
const WAS_DONE = /(?<!\p{L})\p{L}{2,}(?:ades|[drlnv]des|ttes|ktes|ptes|stes)(?!\p{L})/u;

/**
 * A past tense: "Polisen genomförde", and not "de riktade insatserna". What was promised is none.
 *
 * @param whole In lower case.
 * @param isUnderVow Whether it is what somebody promised: then "skulle" is no past.
 */
export function tellsOfPast(whole: string, words: ReadingWords, isUnderVow = false): boolean {
  const { vows, reported } = words.promises;
  const told = isUnderVow ? [...vows, ...reported] : vows;
  const low = withoutClauses(whole, words).replace(regexAll("(?<!\\p{L})", oneOf(told), "(?!\\p{L})"), "");
  const isPerfect = PERFECT.test(low) && !BY_THEN.test(whole);
  if (hasWord(low, words.notPromises.past) || isPerfect || WAS_DONE.test(low)) return true;
  if (WAS.test(low)) return true;
  if (/(?<!\p{L})\p{L}{2,}(?:ade|dde)\s+(?:vi|polisen|kommunen|man)(?!\p{L})/u.test(low)) return true;
  return /(?<!\p{L})(?:polisen|kommunen|vi|parterna|de|man)\s+(?:inte\s+)?\p{L}{2,}(?:ade|ades|dde|ddes|tes|te)(?!\p{L})(?!\s\p{L}+na(?!\p{L}))/u.test(
    low,
  );
}
