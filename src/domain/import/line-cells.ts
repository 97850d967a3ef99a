// A line of running text, such as "två fotpatruller i Pajala med polisen", as the cells of a row. Only what the line says
// is taken: what it doesn't say is left empty, to be asked about.
import { smallNumberOf } from "../book/number-words";
import { isWord } from "../propose/text/find-words";
import type { ColumnRole, KnownWords } from "./guess-columns";
import { likelyWord } from "./likely-word";
import { namesIn, type Token, tokensOf } from "./name-in-line";
import { stateInLine } from "./state-in-line";
import { unitAmountIn } from "./unit-amount";

/** What a line tells beside its day, in the order of its cells. */
export const LINE_ROLES = [
  "type",
  "amount",
  "placeType",
  "place",
  "parties",
  "audiences",
  "state",
  "note",
] as const satisfies readonly ColumnRole[];

const wordSet = (words: string) => new Set(words.split(" "));
/** What stands before a place. */
const BEFORE_PLACE = wordSet("i på vid hos utanför kring runt längs in at");
/** What stands beside somebody who took part. */
const BESIDE_PARTY = wordSet("med och samt ihop tillsammans with and");
/** What follows an amount. */
const TIMES = wordSet("ggr gånger gång st stycken tillfällen tillfälle times");
const NONE = wordSet("ingen inga inget no");
/** Words that nobody would miss in a note. */
const SMALL = new Set([
  ...BEFORE_PLACE,
  ...BESIDE_PARTY,
  ...wordSet("en ett av från till för den det vi hade höll hölls var gjorde gjordes genomförde genomfördes genomförd"),
]);

/** Words of a sentence about when, such as "Nästa gång blir", which no place is called. */
const OF_NO_PLACE = wordSet(
  "nästa kommande förra senaste blir blev bli är ska skall kommer sker hålls ses träffas möts börjar slutar next is will",
);

/** As many words that name nothing else are the name of a place. */
const MOST_WORDS_OF_A_PLACE = 4;
/** Shorter words are too like others to be taken for misspelt. */
const SHORTEST_MISSPELT = 6;

/** The number a word says; null where it says none, or something else such as a time of day. */
function numberOf({ low }: Token): number | null {
  if (/^\d{1,4}$/.test(low)) return Number(low);
  return smallNumberOf(low);
}

/** The amount that stands right before what was done or before "gånger"; null where none does. */
function amountIn(tokens: readonly Token[], types: readonly Token[]): Token | null {
  const found = tokens.find((token, at) => {
    const next = tokens[at + 1];
    if (next === undefined) return false;
    const isCounted = types.includes(next) || TIMES.has(next.low);
    return isCounted && (NONE.has(token.low) || numberOf(token) !== null);
  });
  return found ?? null;
}

const startsHigh = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** The words of a place: a name of the workbook's, or words with capitals after "i", "på" or the like. */
function placeIn(
  tokens: readonly Token[],
  known: readonly string[],
  isFree: (token: Token) => boolean,
  isKindOfPlace: (token: Token) => boolean,
): readonly Token[] {
  const [own] = namesIn(tokens, known, isFree);
  const at = tokens.findIndex((token, index) => {
    const next = tokens[index + 1];
    return BEFORE_PLACE.has(token.low) && next !== undefined && isFree(next) && startsHigh(next);
  });
  if (at === -1) return own?.tokens ?? [];
  const end = tokens.findIndex((token, index) => index > at + 1 && !(startsHigh(token) && isFree(token)));
  const last = end === -1 ? tokens.length : end;
  const after = tokens[last];
  return tokens.slice(at + 1, after !== undefined && isKindOfPlace(after) ? last + 1 : last);
}

/** A party whose word is a kind of place as well took part only where it stands beside "med" or another party. */
function isBesideParty(token: Token, tokens: readonly Token[], sure: ReadonlySet<Token>): boolean {
  const at = tokens.indexOf(token);
  const isSure = (beside: Token | undefined) => beside !== undefined && sure.has(beside);
  const [back, twoBack] = [tokens[at - 1], tokens[at - 2]];
  if (back === undefined) return isSure(tokens[at + 1]);
  if (isSure(back)) return true;
  return BESIDE_PARTY.has(back.low) && (back.low === "med" || isSure(twoBack));
}

/** Whether a word means somebody who can take part, though the workbook doesn't have it: "fältarna". */
const isParty = ({ low }: Token, { otherParties }: KnownWords) =>
  otherParties.some(({ forms, isOutside }) => isOutside !== true && isWord(low, forms));

/** Whether the word stands right after one of the others, or is the first of them. */
function isNeighbour(token: Token, words: readonly Token[], tokens: readonly Token[]): boolean {
  const back = tokens[tokens.indexOf(token) - 1];
  return token === words[0] || (back !== undefined && words.includes(back));
}

/** The words that nothing else has named, where they can be the name of a place: a short line of its own, or capitals. */
function leftAsPlace(left: readonly Token[], tokens: readonly Token[], tellsWhat: boolean): readonly Token[] {
  if (tokens.some(({ low }) => OF_NO_PLACE.has(low))) return [];
  const isAlone = !tellsWhat && tokens.length <= MOST_WORDS_OF_A_PLACE;
  const isShort = left.length > 0 && left.length <= MOST_WORDS_OF_A_PLACE && left.some(startsHigh);
  return isAlone || (isShort && left.every((token) => isNeighbour(token, left, tokens))) ? left : [];
}

/** The first word that is almost the name of a kind of activity. */
function misspeltIn(tokens: readonly Token[], types: readonly string[]): Token | undefined {
  return tokens.find(({ text }) => text.length >= SHORTEST_MISSPELT && likelyWord(text, types) !== null);
}

/**
 * The cells of `LINE_ROLES`. A word that is almost the name of a kind of activity is given as it stands, and so is one
 * that means somebody who took part and whom the workbook doesn't have: people are then asked what was meant.
 *
 * @param text A line without its day.
 * @param sentence The line as it stands, for the note.
 */
export function lineCells(text: string, known: KnownWords, sentence = text): string[] {
  const tokens = tokensOf(text);
  const used = new Set<Token>();
  const use = (words: readonly Token[]) => {
    for (const word of words) used.add(word);
    return words;
  };
  const isFree = (token: Token) => !used.has(token);
  const types = namesIn(tokens, known.types);
  const typeTokens = types.flatMap(({ tokens: words }) => use(words));
  const kinds = namesIn(tokens, known.placeTypes, isFree);
  const kindTokens = new Set(kinds.flatMap(({ tokens: words }) => words));
  const sought = namesIn(tokens, known.parties, isFree);
  const sure = new Set(sought.flatMap(({ tokens: words }) => words).filter((token) => !kindTokens.has(token)));
  const parties = sought.filter(({ tokens: words }) =>
    words.every((token) => sure.has(token) || isBesideParty(token, tokens, sure)),
  );
  for (const party of parties) use(party.tokens);
  const strangers = tokens.filter(
    (token) => isFree(token) && !kindTokens.has(token) && isParty(token, known) && isBesideParty(token, tokens, sure),
  );
  use(strangers);
  const placeTypes = kinds.filter(({ tokens: words }) => words.every(isFree));
  const audiences = namesIn(tokens, known.audiences, (token) => isFree(token) && !kindTokens.has(token));
  for (const audience of audiences) use(audience.tokens);
  const [type] = types;
  const units = type && types.length === 1 ? known.unitsOf(type.name, []) : known.unitsOf("", known.commitments);
  const measured = unitAmountIn(text, units);
  if (measured) use(tokens.filter(({ start, end }) => start >= measured.start && end <= measured.end));
  // Two patrols are no two hours.
  const amount = units.length > 0 && type ? null : amountIn(tokens, typeTokens);
  if (amount !== null) use([amount]);
  const state = stateInLine(text);
  if (state) use(tokens.filter(({ start, end }) => start === state.start || end === state.end));
  const misspelt = types.length > 0 ? undefined : misspeltIn(tokens.filter(isFree), known.types);
  if (misspelt) use([misspelt]);
  const found = use(placeIn(tokens, known.places, isFree, (token) => kindTokens.has(token)));
  const left = () => tokens.filter((token) => isFree(token) && !SMALL.has(token.low) && !TIMES.has(token.low));
  const tellsWhat = typeTokens.length > 0 || misspelt !== undefined || parties.length + strangers.length > 0;
  const words = found.length > 0 ? found : use(leftAsPlace(left(), tokens, tellsWhat));
  const [first, last] = [words[0], words[words.length - 1]];
  for (const kind of placeTypes) use(kind.tokens);
  const named = (names: readonly { readonly name: string }[], others: readonly Token[] = []) =>
    [...names.map(({ name }) => name), ...others.map((token) => token.text)].join(", ");
  const number = amount === null ? null : numberOf(amount);
  return [
    misspelt?.text ?? named(types),
    measured ? text.slice(measured.start, measured.end) : amount === null ? "" : (number ?? amount.text).toString(),
    placeTypes[0]?.name ?? "",
    first && last ? text.slice(first.start, last.end) : "",
    named(parties, strangers),
    named(audiences),
    state?.cell ?? "",
    left().length + strangers.length === 0 ? "" : sentence,
  ];
}
