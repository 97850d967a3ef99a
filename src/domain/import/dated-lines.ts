// Running text, such as a mail, in which each line begins with a day: "4 mars Kangos skola" is a day and a text.
import type { PlainDate } from "../calendar/plain-date";
import { readDate } from "../calendar/typed-day";
import type { TextRow } from "./delimited-text";
import { readListedDate } from "./list-dates";

/** The number of words in the longest way to write a day: "fredag 4 mars 2022". */
const WORDS_OF_A_DAY = 4;

/**
 * A row of two cells for each line that is not empty: its day, or an empty cell where it has none, and the rest.
 *
 * @param today The day that a date without a year is read by.
 * @example readDatedLines("- 7 mars: Junosuando", today) // [{ line: 1, cells: ["7 mars", "Junosuando"] }]
 */
export function readDatedLines(text: string, today: PlainDate): TextRow[] {
  return text.split("\n").flatMap((content, index) => {
    const words = content
      .replace(/^[\s*•–-]+/, "")
      .trim()
      .split(/\s+/);
    if (words[0] === "") return [];
    for (let length = Math.min(WORDS_OF_A_DAY, words.length); length > 0; length -= 1) {
      const day = words
        .slice(0, length)
        .join(" ")
        .replace(/[:,.;–-]+$/, "");
      if (readDate(day, today) === null && readListedDate(day, today, null, "past").date === null) continue;
      const rest = words
        .slice(length)
        .join(" ")
        .replace(/^[–:,-]\s*/, "");
      return [{ line: index + 1, cells: [day, rest] }];
    }
    return [{ line: index + 1, cells: ["", words.join(" ")] }];
  });
}

/** Whether a line begins with a day and goes on after a blank: a day before a comma is rather a cell. */
export function beginsWithDay(line: string, today: PlainDate): boolean {
  const [first = ""] = line.split(",");
  const isCell = readListedDate(first.trim(), today, "dayFirst", "past").date !== null;
  return !isCell && Boolean(readDatedLines(line, today)[0]?.cells[0]);
}
