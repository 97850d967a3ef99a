// Lines that introduce a list without a colon: "Polisen lovar", "Kommunen lovar dessutom att".
import type { ReadingWords } from "../reading-words";
import { findWords } from "./find-words";
import { oneOf, regex } from "./pattern";

const MOST_WORDS = 14;

/** @param low A line in lower case. */
export function isLeadLine(low: string, words: ReadingWords): boolean {
  const line = low.trim();
  if (line.endsWith(":")) return true;
  if (/[.!?;,]$/.test(line) || line.split(/\s+/).length > MOST_WORDS) return false;
  // "Kommunen ska" above its list.
  if (regex("(?:^|\\s)", oneOf(words.promises.modals), "(?:\\s", oneOf(words.parties.both), ")?$").test(line))
    return true;
  // "Polisen bidrar genom att", where no sentence ends so.
  if (regex("\\S\\s", oneOf(words.headings.leads), "$").test(line)) return true;
  const vow = findWords(line, words.promises.vows).pop();
  if (vow === undefined) return false;
  // Nothing but who, when and "att" may follow.
  const rest = line.slice(vow.end);
  return (
    regex("\\satt$").test(line) ||
    regex(
      "^(?:\\s(?:vi|att|er|dig|nu|alltså|därför|därmed|följande|dessutom|också|även|gemensamt|tillsammans|",
      oneOf(words.parties.both),
      "))*$",
    ).test(rest) ||
    regex("^\\s(?:polisen|kommunen|parterna)$").test(rest)
  );
}
