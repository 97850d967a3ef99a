import { readPlainly } from "../../../../src/google/cells/read-tabs";

type Sheet = Parameters<typeof readPlainly>[0];
type Block = readonly [row: number, column: number, rows: number, columns: number];

/** A sheet with three headers and a last cell so far out, and the blocks of it that were read. */
function sheetTo(rows: number, columns: number) {
  const blocks: Block[] = [];
  const head = (width: number) => Array.from({ length: width }, (_, at) => ["Datum", "", "Plats"][at] ?? "");
  const range = (...block: Block) => ({
    getNumRows: () => block[2],
    getNumColumns: () => block[3],
    getValues: () => {
      blocks.push(block);
      return [head(block[3])];
    },
  });
  const sheet = { getName: () => "Logg", getRange: range, getDataRange: () => range(1, 1, rows, columns) };
  return { sheet: sheet as unknown as Sheet, blocks };
}

test.each<[rows: number, columns: number, ...Block[]]>([
  [1000, 20, [1, 1, 1000, 20]],
  [1_048_576, 30, [1, 1, 1_048_576, 30]],
  // Of a tab with a stray entry in its farthest corner no more is read than stands under its headers.
  [1_048_576, 16_384, [1, 1, 1, 16_384], [1, 1, 1_048_576, 3]],
])("of a tab with %d rows and %d columns these blocks are read", (rows, columns, ...read) => {
  const { sheet, blocks } = sheetTo(rows, columns);
  expect(readPlainly(sheet).rows[0]?.slice(0, 3)).toEqual(["Datum", "", "Plats"]);
  expect(blocks).toEqual(read);
});
