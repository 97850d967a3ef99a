// How long a list may be: every row is judged against every promise before anything is saved, while somebody waits.

/** More than any year's log that has been seen. */
export const MOST_ROWS = 5_000;

/** The number of lines of a text that are not empty, where they are more than can be read at once; else 0. */
export function rowsBeyondLimit(text: string): number {
  let rows = 0;
  for (const line of text.split("\n")) if (line.trim() !== "") rows += 1;
  return rows > MOST_ROWS ? rows : 0;
}
