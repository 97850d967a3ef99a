// Finds the workbook's own words in a line of running text, in whatever form they stand there.
import { foldOf } from "../book/words";
import { madeOnce } from "../words/made-once";
import { isSameWord } from "../words/stems";

export interface Token {
  /** As it stands in the line. */
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
}

/** The words and figures of a text. Hyphens divide: "SSPF-möte" is found in "SSPF möte". */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    low: foldOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** Endings that make another form of a long word: "fotpatrullering", "riskkvällarna". */
const LONG_ENDING = /^(?:ering|ning|ing)?(?:en|et|ar|er|n|t|arna|erna)?s?$/;
const SHORTEST_LONG = 6;

/** Whether the word is a form of the other: "polisen" of "polis". */
export function isFormOf(word: string, name: string): boolean {
  if (word === name || (name.length > 2 && isSameWord(word, name))) return true;
  return name.length >= SHORTEST_LONG && word.startsWith(name) && LONG_ENDING.test(word.slice(name.length));
}

/** So many words may stand between those of one name: "sök efter vapen med hund". */
const WIDEST_GAP = 3;

interface NameParts {
  readonly name: string;
  readonly parts: readonly string[];
}

/** The words of each name, the longest name first. */
const partsOf = madeOnce((names: readonly string[]) =>
  names
    .map((name): NameParts => ({ name, parts: tokensOf(name).map(({ low }) => low) }))
    .sort((a, b) => b.parts.length - a.parts.length || b.name.length - a.name.length),
);

/** The tokens that say a name, or null where the line doesn't say all of it close together. */
function tokensOfName(
  parts: readonly string[],
  tokens: readonly Token[],
  free: (token: Token) => boolean,
): Token[] | null {
  const found: Token[] = [];
  for (const part of parts) {
    const next = tokens.find((token) => free(token) && !found.includes(token) && isFormOf(token.low, part));
    if (next === undefined) return null;
    found.push(next);
  }
  if (found.length === 0) return null;
  const places = found.map((token) => tokens.indexOf(token));
  return Math.max(...places) - Math.min(...places) < found.length + WIDEST_GAP ? found : null;
}

export interface FoundName {
  readonly name: string;
  readonly tokens: readonly Token[];
}

/** The names that the line says, the longest first, each of its words used once; then in the line's order. */
export function namesIn(
  tokens: readonly Token[],
  names: readonly string[],
  free: (token: Token) => boolean = () => true,
): FoundName[] {
  const taken = new Set<Token>();
  const found = partsOf(names).flatMap(({ name, parts }): FoundName[] => {
    const said = tokensOfName(parts, tokens, (token) => free(token) && !taken.has(token));
    if (said === null) return [];
    for (const token of said) taken.add(token);
    return [{ name, tokens: said }];
  });
  const start = ({ tokens: [first] }: FoundName) => first?.start ?? 0;
  return found.sort((a, b) => start(a) - start(b));
}
