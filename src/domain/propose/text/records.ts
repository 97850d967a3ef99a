// Promises written as records: "Aktivitet: …", "Mål: …" and "Ansvarig: …", a line each and in any order. A record becomes
// one item of a list, so that it is read as any other promise.
import { columnOf } from "../columns";
import { readRhythm } from "../fields/interval";
import { readQuantities } from "../fields/quantity";
import type { ReadingWords } from "../reading-words";
import { isWord } from "./find-words";
import { type Change, type MappedText, replaceIn, withChanges } from "./mapped-text";

/** A label at the beginning of a line. */
const LABEL = /^[ \t]*(?:[-•*–][ \t]+)?(\p{L}[\p{L} ]{1,24}?)[ \t]?:[ \t]+(?=\S)/gmu;
/** The name of a promise right above its record: "Löfte 2: Tryggare bostadsområden". */
const NAME = /^[ \t]*löfte[ \t]+\d{1,2}[ \t]?[:.–-][ \t]*(?=[^\n]+\n\n?• )/gimu;
/** The number by itself is how many there are to be. */
const BARE_NUMBER = /^\d+[ \t]*(?:\n|$)/;

interface Label {
  /** The end of the value before it. */
  readonly from: number;
  /** The beginning of its own line. */
  readonly line: number;
  /** The beginning of its value. */
  readonly end: number;
  readonly part: "begins" | "goal" | "when" | "who" | null;
}

const valueAt = (text: string, start: number) => (text.slice(start).split("\n")[0] ?? "").toLowerCase();

/** "Mål: 12 vandringar" is how many, and "Mål: tryggare skolvägar" what for. */
const isCounted = (value: string, words: ReadingWords) =>
  readQuantities(value, words).main !== null ||
  readRhythm(value, words).intervals.length > 0 ||
  BARE_NUMBER.test(value);

function labelsIn(text: string, words: ReadingWords): Label[] {
  return [...text.matchAll(LABEL)].map((match) => {
    const [whole, name = ""] = match;
    const column = columnOf(name, words);
    const part = isWord(name.toLowerCase(), words.tables.begins)
      ? "begins"
      : column === "who" || (column === "goal" && isCounted(valueAt(text, match.index + whole.length), words))
        ? column
        : column === "promise"
          ? "when"
          : null;
    let from = match.index;
    while (from > 0 && /\s/.test(text[from - 1] ?? "")) from -= 1;
    if (text[from - 1] === ".") from -= 1;
    return { from, line: match.index, end: match.index + whole.length, part };
  });
}

/** The labels that belong together: each part once, and no empty line inside a value. */
function recordsIn(labels: readonly Label[], text: string): Label[][] {
  const records: Label[][] = [];
  for (const label of labels) {
    const record = records[records.length - 1];
    const last = record?.[record.length - 1];
    const isNext =
      record !== undefined &&
      last !== undefined &&
      label.part !== null &&
      last.part !== null &&
      !record.some(({ part }) => part === label.part) &&
      !text.slice(last.end, label.from).includes("\n\n");
    if (isNext) record.push(label);
    else records.push([label]);
  }
  return records.filter((record) => record.length > 1 && record.some(({ part }) => part === "begins"));
}

/** What stands in the place of a label that isn't the first of its record. "Polisen: trafikkontroll" says who does it. */
function joint(before: Label, { part, end }: Label, text: string): string {
  if (before.part === "who") return part === "when" ? " – " : ": ";
  if (part === "who") return ". Ansvarig: ";
  return part === "goal" && BARE_NUMBER.test(text.slice(end, end + 12)) ? " = " : " – ";
}

/** The text with each record as one line. */
export function withRecordsAsItems(mapped: MappedText, words: ReadingWords): MappedText {
  const { text } = mapped;
  const changes = recordsIn(labelsIn(text, words), text).flatMap((record) =>
    record.map((label, index): Change => {
      const before = record[index - 1];
      return before === undefined
        ? { from: label.line, to: label.end, put: label.line === 0 ? "• " : "\n• " }
        : { from: label.from, to: label.end, put: joint(before, label, text) };
    }),
  );
  return changes.length === 0 ? mapped : replaceIn(withChanges(mapped, changes), NAME, () => "# ");
}
