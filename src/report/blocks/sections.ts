// A document's blocks by the columns they stand in, for paper and for the page on screen.
import type { Block } from "./blocks";

/** Blocks that stand in the same number of columns. */
export interface Section {
  readonly columns: 1 | 2;
  readonly blocks: readonly Block[];
}

/** The blocks in their order, without those that say how many columns there are. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { columns: 1 | 2; blocks: Block[] }[] = [];
  let columns: Section["columns"] = 1;
  for (const block of blocks) {
    if (block.kind === "columns") {
      columns = block.count;
      continue;
    }
    const last = sections.at(-1);
    if (last?.columns === columns) last.blocks.push(block);
    else sections.push({ columns, blocks: [block] });
  }
  return sections;
}
