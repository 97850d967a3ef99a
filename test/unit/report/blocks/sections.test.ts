import { type Block, paragraph } from "../../../../src/report/blocks/blocks";
import { sectionsOf } from "../../../../src/report/blocks/sections";

const columns = (count: 1 | 2): Block => ({ kind: "columns", count });
const [a, b, c] = ["a", "b", "c"].map((text) => paragraph(text)) as [Block, Block, Block];

test("blocks are parted where the columns become others, and only there", () => {
  expect(sectionsOf([a, columns(2), b, columns(2), c, columns(1), a])).toEqual([
    { columns: 1, blocks: [a] },
    { columns: 2, blocks: [b, c] },
    { columns: 1, blocks: [a] },
  ]);
  expect(sectionsOf([])).toEqual([]);
});
