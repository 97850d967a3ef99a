// What is done and counted, as a word for Listor, and what must be ensured for it to count.

import { isSameWord, stemsOf } from "../../words/stems";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import { findWords, hasWord, isWord } from "../text/find-words";
import type { Span } from "../text/mapped-text";
import { assumed, type Field, open, said } from "./field";
import type { Quantity } from "./number-phrase";
import { knownForms } from "./party-forms";
import { suspendedBefore } from "./suspended";

/** Plural and definite endings, the longest first, with what stands in their place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(ing|ling|het|skap|dag|kväll|väg|värd|krog)(?:arna|ar|en)$/, "$1"],
  [/(insats|kontakt|aktivitet|kontroll|patrull|dialog|konferens|rond|razzi|föreläsning)(?:erna|er|en)$/, "$1"],
  [/(tillfäll|möt|evenemang|arrangemang)(?:ena|en|et)$/, "$1e"],
  [/(besök|sök|samtal|prov|pass|brott|projekt|arbet|prov|köp)(?:en|et|ena)$/, "$1"],
  [/(patrull)era[rs]?$/, "$1ering"],
  // "svar" and "center" are whole words.
  [/(?<!sv)ar(?:na)?$/, ""],
  [/(?<!cent|regist|fönst)er(?:na)?$/, ""],
];
/** Words that say little by themselves: what they are against or about belongs to them. */
const GENERAL = /(?:^|-)(?:insats|aktivitet|åtgärd|möte|träff|arbete|tillfälle|samverkan|information)$/;

/** "trygghetsvandringar" is "trygghetsvandring". */
export function singular(noun: string): string {
  const rule = ENDINGS.find(([ending]) => ending.test(noun));
  const word = rule === undefined ? noun : noun.replace(rule[0], rule[1]);
  return word.replace(/(?:evenemang|arrangemang)e$/, (text) => text.slice(0, -1)).replace(/arbet$/, "arbete");
}

/** Nouns of the gender whose adjectives end with -t. */
const NEUTER =
  /(?:pass|möte|besök|samtal|prov|köp|sök|tillfälle|arbete|evenemang|arrangemang|projekt|förhör|seminarium|läger|slag|utskick|test|föredrag|ingripande|nyhetsbrev|råd|stöd)$/;

/** The adjective of a word in the plural or singular, in the form that stands with one of the noun. */
function agreeing(adjective: string, noun: string): string {
  if (/(?:ande|ende|t)$|^extra$/.test(adjective)) return adjective;
  const common = adjective
    .replace(/ade$/, "ad")
    .replace(/^öppna$/, "öppen")
    .replace(/(?<=sam)ma$|(?<=[^a])a$/, "");
  if (!NEUTER.test(noun)) return common;
  return common.endsWith("st") ? common : common.replace(/(?:n|d)?$/, "t");
}

/** "fredagskväll" is when something is done, and not what. */
const EVENING =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:ar|arna|en)?$|(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|vardag|helg|lov|lönehelg)s?(?:kväll|natt|nätter|morgon|eftermiddag|dag))/;

/** "SSPF-möte": an abbreviation keeps its capitals, unless the whole word has them. */
function asAbbreviated(word: string, original: string): string {
  const [letters = ""] = /^\p{Lu}{2,6}(?=-\p{Ll})/u.exec(original) ?? [];
  return letters + word.slice(letters.length);
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The noun for what is done: the one that is counted, else the first that names something done. */
function activityNoun(low: string, quantity: Quantity | null, words: ReadingWords): Span | null {
  const isNamed =
    quantity !== null &&
    quantity.nounSpan !== null &&
    (quantity.as === "event" || quantity.as === "thing" || quantity.as === "days");
  if (
    isNamed &&
    quantity.nounSpan !== null &&
    !hasWord(quantity.noun, words.quantity.days) &&
    !EVENING.test(quantity.noun)
  )
    return quantity.nounSpan;
  const { nameOf } = knownForms(words);
  const isParty = (word: string) => nameOf(word) !== "" || (word.endsWith("s") && nameOf(word.slice(0, -1)) !== "");
  const isTime = (word: string) =>
    EVENING.test(word) ||
    isWord(word, words.decoys.before) ||
    isWord(word, words.quantity.occasions) ||
    isWord(word, words.quantity.days);
  const found = findWords(low, tablesOf(words).activities).filter(({ word }) => !isTime(word) && !isParty(word));
  const near =
    quantity === null
      ? found[0]
      : [...found].sort((a, b) => Math.abs(a.start - quantity.start) - Math.abs(b.start - quantity.start))[0];
  return near ?? null;
}

/** The activity types, in words of the list where it has one that fits. */
export function readActivityTypes(
  text: string,
  low: string,
  quantity: Quantity | null,
  list: readonly string[],
  words: ReadingWords,
): Field<readonly string[]> {
  const inText = stemsOf(low);
  const listed = list.filter((name) => {
    const stems = stemsOf(name);
    return stems.length > 0 && stems.every((stem) => inText.some((other) => isSameWord(other, stem)));
  });
  const noun = activityNoun(low, quantity, words);
  if (listed.length > 0) {
    const longest = listed.reduce((a, b) => (stemsOf(b).length > stemsOf(a).length ? b : a));
    return noun === null ? assumed([longest]) : said([longest], noun);
  }
  if (noun === null) return open([]);
  const shared = suspendedBefore(low, noun, words);
  const start = shared?.span.start ?? noun.start;
  const word = singular(low.slice(noun.start, noun.end));
  const before = /((?:\p{L}+(?:e|a|d|t|ande)\s)?)$/u.exec(low.slice(0, start))?.[1]?.trim() ?? "";
  const adjective =
    before !== "" && hasWord(before, words.promises.activityAdjectives) ? `${agreeing(before, word)} ` : "";
  if (shared !== null) {
    const names = shared.words?.map(singular) ?? [`${low.slice(start, noun.start)}${word}`];
    return assumed(
      names.map((name) => capital(`${adjective}${name}`)),
      shared.span,
    );
  }
  const base = `${adjective}${asAbbreviated(word, text.slice(noun.start, noun.end))}`;
  const about = GENERAL.test(word)
    ? (/^\s(?:mot|om|för|inom)\s(?!att|året|dygnet|dagen|veckan|månaden)[\p{L}-]+(?:\s(?!(?:ska|skall|bör|kommer|har|är|görs|hålls|genomförs|sker|under|varje|per|i|på|vid|med|som)(?!\p{L}))(?:och\s)?[\p{L}-]+)?/u.exec(
        text.slice(noun.end),
      )?.[0] ?? "")
    : "";
  return assumed([capital(`${base}${about}`.replace(/,/g, ""))], noun);
}

/** "i enlighet med Brås rekommendationer": what must be ensured, in the text's words. */
export function readRequirement(text: string, low: string, words: ReadingWords): Field<string> {
  for (const { start } of findWords(low, words.promises.requirements)) {
    const phrase = /^[^.;,(]+/.exec(text.slice(start))?.[0] ?? "";
    if (
      !/(?:rekommendation|regel|regler|riktlinje|rutin|metod|manual|plan|checklist|vägledning|bestämmelse)/u.test(
        phrase,
      )
    )
      continue;
    const short = phrase.replace(/\s+(?:för hur|gällande|som|när)\s.*$/u, "").trim();
    return assumed(capital(short), { start, end: start + short.length });
  }
  return open("");
}
