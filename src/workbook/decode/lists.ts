// Decodes the tab Listor: a list in each column, and the party that each party belongs to.
import type { ValueLists } from "../../domain/book/book";
import { foldOf, wordOf } from "../../domain/book/words";
import type { ReadingContext } from "../cells/read-cell";
import type { Tab } from "../cells/tab";
import { type Vocabularies, vocabularyOf } from "../cells/vocabulary";
import { LISTS } from "../schema/tabs";
import type { IssueList } from "./issue-list";
import { openTable } from "./table";

export interface Lists {
  readonly lists: ValueLists;
  readonly memberOf: Readonly<Record<string, string>>;
  readonly otherWords: Readonly<Record<string, string>>;
}

/** The values, each once, in the order they stand. */
function listOf(values: readonly string[]): string[] {
  return [...vocabularyOf(values.map(wordOf).filter((word) => word !== "")).spellings.values()];
}

/** A missing tab gives empty lists. A party in `Ingår i` that isn't a `Part` is an issue, and gives no membership. */
export function decodeLists(tab: Tab<typeof LISTS> | undefined, context: ReadingContext, issues: IssueList): Lists {
  const { read, rows, flag } = openTable(LISTS, tab, context, issues);
  const memberships = rows.map((index) => ({ index, party: read.parties(index), whole: read.memberOf(index) }));
  const lists = {
    activityTypes: listOf(rows.map(read.activityTypes)),
    placeTypes: listOf(rows.map(read.placeTypes)),
    parties: listOf(memberships.map(({ party }) => party)),
    audiences: listOf(rows.map(read.audiences)),
    channels: listOf(rows.map(read.channels)),
  };
  const { spellings } = vocabularyOf(lists.parties);
  const memberOf = new Map<string, string>();
  for (const { index, party, whole: typed } of memberships) {
    const member = spellings.get(foldOf(party));
    const whole = spellings.get(foldOf(typed));
    if (typed !== "" && whole === undefined) flag(index, "memberOf", "wordUnknown", typed);
    else if (member !== undefined && whole !== undefined && !memberOf.has(member)) memberOf.set(member, whole);
  }
  const otherWords = rows.map((index): [string, string] => [wordOf(read.otherWord(index)), wordOf(read.means(index))]);
  return {
    lists,
    memberOf: Object.fromEntries(memberOf),
    otherWords: Object.fromEntries(otherWords.filter(([word, means]) => word !== "" && means !== "")),
  };
}

export function vocabulariesOf(lists: ValueLists): Vocabularies {
  return {
    activityTypes: vocabularyOf(lists.activityTypes),
    placeTypes: vocabularyOf(lists.placeTypes),
    parties: vocabularyOf(lists.parties),
    audiences: vocabularyOf(lists.audiences),
    channels: vocabularyOf(lists.channels),
  };
}
