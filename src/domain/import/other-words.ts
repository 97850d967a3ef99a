// Words of somebody else's list that the workbook doesn't have, each asked about once however often it stands there.
import { foldOf } from "../book/words";
import { isWord } from "../propose/text/find-words";
import type { KnownWords } from "./guess-columns";
import { likelyWord } from "./likely-word";
import type { PastedRow } from "./list-rows";

/** The columns whose words come from Listor, and where each word's own list is. */
const LISTS = {
  type: "types",
  placeType: "placeTypes",
  parties: "parties",
  audiences: "audiences",
} as const satisfies Record<string, keyof KnownWords>;
export const LISTED_ROLES = ["type", "placeType", "parties", "audiences"] as const satisfies (keyof typeof LISTS)[];
export type ListedRole = (typeof LISTED_ROLES)[number];

const isListed = (role: string): role is ListedRole => role in LISTS;

export interface OtherWord {
  readonly role: ListedRole;
  /** As it stands the first time. */
  readonly word: string;
  /** The number of rows that have it. */
  readonly rows: number;
  /** What it may mean. */
  readonly choices: readonly string[];
  /** What it most likely means; null where nothing is likely. */
  readonly likely: string | null;
}

/** The workbook's party that a word for somebody is a usual name of: Kommun of "fältarna". */
function likelyParty(word: string, role: ListedRole, { parties, otherParties }: KnownWords): string | null {
  if (role !== "parties") return null;
  const party = otherParties.find(({ forms }) => isWord(foldOf(word), forms));
  return parties.find((name) => name === party?.name) ?? parties.find((name) => name === party?.memberOf) ?? null;
}

/** The words that are no word of their column's list, in the order they first stand. */
export function otherWordsIn(rows: readonly PastedRow[], known: KnownWords): OtherWord[] {
  const found = new Map<string, OtherWord>();
  for (const { problems } of rows) {
    for (const { role, code, text } of problems) {
      if (code !== "wordUnknown" || !isListed(role)) continue;
      const key = `${role} ${foldOf(text)}`;
      const choices = known[LISTS[role]];
      const before = found.get(key);
      found.set(
        key,
        before
          ? { ...before, rows: before.rows + 1 }
          : { role, word: text, rows: 1, choices, likely: likelyWord(text, choices) ?? likelyParty(text, role, known) },
      );
    }
  }
  return [...found.values()];
}
