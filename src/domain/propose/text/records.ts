// Promises written as records: "Aktivitet: …", "Mål: …" and "Ansvarig: …", a line each. A record becomes one item of a
// list, so that it is read as any other promise.
import { columnOf } from "../columns";
import type { ReadingWords } from "../reading-words";
import { isWord } from "./find-words";
import { type MappedText, replaceIn } from "./mapped-text";

/** A label at the beginning of a line, with the point and the line's end before it. */
const LABEL = /(\.?[ \t]*(?:\n[ \t]*)+|^)((?:[-•*–][ \t]+)?)(\p{L}[\p{L} ]{1,24}?)[ \t]?:[ \t]+(?=\S)/gu;
/** The name of a promise right above its record: "Löfte 2: Tryggare bostadsområden". */
const NAME = /^[ \t]*löfte[ \t]+\d{1,2}[ \t]?[:.–-][ \t]*(?=[^\n]+\n[ \t\n]*• )/gimu;
/** The number by itself is how many there are to be. */
const BARE_NUMBER = /^\d+[ \t]*(?:\n|$)/;

interface Label {
  readonly start: number;
  readonly end: number;
  readonly lineEnds: string;
  readonly part: "start" | "goal" | "when" | "who" | null;
}

function labelsIn(text: string, words: ReadingWords): Label[] {
  return [...text.matchAll(LABEL)].map((match) => {
    const [whole, lineEnds = "", , name = ""] = match;
    const column = columnOf(name, words);
    const part = isWord(name.toLowerCase(), words.tables.begins)
      ? "start"
      : column === "goal" || column === "who"
        ? column
        : column === "promise"
          ? "when"
          : null;
    return { start: match.index, end: match.index + whole.length, lineEnds, part };
  });
}

/** What stands in a label's place. */
function joint({ part, end }: Label, text: string): string {
  if (part === "who") return ". Ansvarig: ";
  return part === "goal" && BARE_NUMBER.test(text.slice(end)) ? " = " : " – ";
}

/** The text with each record as one line. */
export function withRecordsAsItems(mapped: MappedText, words: ReadingWords): MappedText {
  const { text } = mapped;
  const labels = labelsIn(text, words);
  const put = new Map<number, string>();
  let isInRecord = false;
  labels.forEach((label, index) => {
    const [before, next] = [labels[index - 1], labels[index + 1]];
    // What is between two labels is the first one's value: an empty line ends it, unless every line stands apart.
    const follows = (earlier: Label | undefined, later: Label) =>
      earlier !== undefined && later.lineEnds !== "" && !text.slice(earlier.end, later.start).includes("\n\n");
    const hasMore = next !== undefined && next.part !== null && next.part !== "start" && follows(label, next);
    if (label.part === "start") {
      isInRecord = hasMore;
      if (isInRecord) put.set(label.start, `${label.lineEnds}• `);
    } else if (label.part === null || !isInRecord || !follows(before, label)) isInRecord = false;
    else put.set(label.start, joint(label, text));
  });
  if (put.size === 0) return mapped;
  const items = replaceIn(mapped, LABEL, (match) => put.get(match.index) ?? null);
  return replaceIn(items, NAME, () => "# ");
}
