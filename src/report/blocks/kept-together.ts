// Keeps a number on the line of what it counts, and a day on the line of its month and year.
import type { Block, Text } from "./blocks";

/** A number that is no year before a short word or a month, and a word that a number belongs to: "v. 28", "den 3". */
const BEFORE_WORD = /(?<!(?<!\d)(?:19|20)\d\d)(?<=\d[.,]?) (?=\p{L}{1,9}(?!\p{L})|§)/gu;
const BEFORE_NUMBER = /(?<=^|[ (])(v\.|den|nr|rad|löfte|week|no\.|row|promise) (?=\d)/giu;
const BEFORE_YEAR = /(\d[ \u00a0]\p{L}{3,9}) (?=\d{4}(?!\d))/gu;

/** The text with no-break spaces where a line may not end. */
export function keptTogether(text: string): string {
  return text.replace(BEFORE_YEAR, "$1\u00a0").replace(BEFORE_WORD, "\u00a0").replace(BEFORE_NUMBER, "$1\u00a0");
}

function keptIn(text: Text): Text {
  return text.map((run) => ({ ...run, text: keptTogether(run.text) }));
}

/** The blocks with every running text, heading and cell kept together. */
export function withKeptTogether(blocks: readonly Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, text: keptIn(block.text) };
      case "heading":
        return { ...block, text: keptTogether(block.text) };
      case "list":
        return { ...block, items: block.items.map(keptIn) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map(keptIn)) };
      case "titleBand":
        return { ...block, facts: block.facts.map(({ term, text }) => ({ term, text: keptTogether(text) })) };
      default:
        return block;
    }
  });
}
