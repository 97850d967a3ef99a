// What the head of a column, or a label before a colon, says of the words that belong to it.
import type { ReadingWords } from "./reading-words";
import { findWord } from "./text/find-words";

/** `promise`: what is done, how often or when; `goal`: the same, and a number alone is how many; `who`: who answers;
 * `measure`:
 * how it is measured, which may be how many: "2 per år"; `beside`: numbers of rows and remarks. */
export type Column = "promise" | "goal" | "who" | "focus" | "measure" | "beside";

/** Null for a word that no promise's table has. */
export function columnOf(cell: string, words: ReadingWords): Column | null {
  const low = cell.trim().toLowerCase();
  const { promise, goal, who, focus, measure, beside } = words.tables;
  const [first] = [
    { column: "who" as const, table: who },
    { column: "measure" as const, table: measure },
    { column: "beside" as const, table: beside },
    { column: "focus" as const, table: focus },
    { column: "goal" as const, table: goal },
    { column: "promise" as const, table: promise },
  ]
    .flatMap(({ column, table }) => {
      const found = findWord(low, table);
      return found === null ? [] : [{ column, start: found.start }];
    })
    .sort((a, b) => a.start - b.start);
  return first?.column ?? null;
}
