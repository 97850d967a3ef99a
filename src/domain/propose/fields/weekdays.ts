// The weekdays that a promise is tied to: by their names, in groups, in lists and with words that share their end.

import { madeOnce } from "../../words/made-once";
import { tablesOf } from "../derived-tables";
import type { ReadingWords } from "../reading-words";
import type { Span } from "../text/mapped-text";
import { B, E, oneOf, regex, regexAll } from "../text/pattern";

export interface ReadWeekdays {
  readonly days: number[];
  readonly span: Span;
  readonly isEvery: boolean;
  /** "varannan torsdag": in every other week. */
  readonly isEveryOther: boolean;
  /** How many times in a week they come: each day by its name, and a group of days as one. */
  readonly times: number;
}

/** Between two weekdays of one list; a hyphen before it stands for the end of the second's word. */
const JOINED = "(?:,|\\s?/|\\s(?:och|eller|samt|respektive)(?!\\p{L}))";
const LIST_JOIN = regex("^-?", JOINED, "\\s?$");
const SUSPENDED = regex("^-", JOINED);
/** "fredag eller lördag den 3 eller 4 mars": days of a calendar, and not of every week. */
const NOT_DATED = "(?!\\p{L}|\\s(?:den\\s)?\\d|\\s(?:i\\s)?v(?:\\.|ecka)\\s?\\d)";

/** A pattern for the names of the weekdays, with their evenings and nights, and cut short before a hyphen: "fre-". */
const weekdayNames = madeOnce(({ time: { weekdays } }: ReadingWords) =>
  weekdays
    .map((day) => {
      const ends = "(?:arna|ar|(?:s)?kvällar(?:na)?|(?:s)?kväll|(?:s)?nätter|(?:s)?natt|en|s)?";
      return `${day}${ends}|${day.replace(/dag$/, "")}(?=-${JOINED})`;
    })
    .join("|"),
);

/** The weekdays that the sentence, in lower case, is tied to; null for none. */
export function readWeekdays(low: string, words: ReadingWords): ReadWeekdays | null {
  const { weekdays, weekdayGroups } = words.time;
  const names = weekdayNames(words);
  const groups = oneOf(tablesOf(words).weekdayGroups);
  const days: number[] = [];
  let span = null as Span | null;
  let isEvery = false;
  let isEveryOther = false;
  const named = new Set<string>();
  for (const match of low.matchAll(
    regexAll(
      B,
      "((?:varje|",
      oneOf(words.time.everyOther),
      ")\\s+(?:helgfri\\s+)?)?(?:(",
      names,
      ")|(",
      groups,
      "))",
      E,
    ),
  )) {
    const [text, every, name, group] = match;
    const isPlural = /(?:ar|arna|kvällar|kvällarna|nätter|er|slut)$/.test(text);
    const after = low.slice(match.index + text.length);
    // "fredag- och lördagskvällar"
    const isBroken = SUSPENDED.test(after);
    // "fredag/lördag", "en fredag eller lördag"; "fredag och lördag" may as well be two days of one week.
    const isBeforeOther = regex("^(?:\\s?/|\\seller\\s)\\s?(?:", names, ")", NOT_DATED).test(after);
    // "torsdag-lördag" and "fredag till söndag" hold the days between.
    const isRange = days.length === 1 && span !== null && /^\s?(?:-|till)\s?$/.test(low.slice(span.end, match.index));
    const isBeforeRange = regex("^\\s?(?:-|till(?: och med)?)\\s?(?:", names, ")", E).test(after);
    const between = span === null ? "" : low.slice(span.end, match.index);
    const isList = days.length > 0 && span !== null && (between.length < 8 || LIST_JOIN.test(between));
    if (every === undefined && !isPlural && !isList && !isBroken && !isBeforeRange && !isBeforeOther) continue;
    if (name !== undefined) {
      const index = weekdays.findIndex((day) => name.startsWith(day.slice(0, 3)));
      const first = days[0] ?? 0;
      if (isRange && index >= first)
        for (let day = first + 1; day <= index; day += 1) named.add(weekdays[day - 1]?.slice(0, 3) ?? "");
      if (isRange && index >= first) days.push(...Array.from({ length: index - first }, (_, more) => first + 1 + more));
      if (index !== -1) days.push(index + 1);
      // "fredagar/lördagar" is one of them.
      if (!/[/]|eller/.test(span === null ? "" : low.slice(span.end, match.index))) named.add(name.slice(0, 3));
    } else {
      named.add(group ?? "");
      days.push(...(weekdayGroups.find(({ forms }) => forms.some((form) => form === group))?.days ?? []));
    }
    isEvery ||= every !== undefined;
    isEveryOther ||= every !== undefined && words.time.everyOther.includes(every.trim());
    span = { start: span?.start ?? match.index, end: match.index + text.length };
  }
  return span === null || days.length === 0
    ? null
    : { days: [...new Set(days)].sort((a, b) => a - b), span, isEvery, isEveryOther, times: named.size };
}

/** "främst fredag och lördag kväll", "i första hand på helger". */
export function readMostly(low: string, words: ReadingWords): Span | null {
  const found = regex(B, oneOf(words.time.mostly), "\\s[^,.;:()]+").exec(low);
  if (found === null) return null;
  const time = regex(
    B,
    "(?:",
    weekdayNames(words),
    "|",
    oneOf(tablesOf(words).weekdayGroups),
    "|\\p{L}*(?:kväll|natt|helg|dag)(?:ar|arna|en|s|stid|etid)?|nätter|nätterna)",
    E,
  );
  return time.test(found[0]) ? { start: found.index, end: found.index + found[0].trimEnd().length } : null;
}
