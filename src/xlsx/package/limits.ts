// As much of a workbook as is read. Each limit lies well above what people make, and below what would keep a program
// busy for long or fill its memory: a file of a few kilobytes can unpack to gigabytes. docs/files.md lists them.

export const LIMITS = {
  /** Bytes of the file. A year's workbook has some hundred thousand, 50,000 activities four million. */
  packed: 100_000_000,
  /** Bytes of all its parts together; 50,000 activities with their notes need a hundred million. */
  unpacked: 180_000_000,
  /** A tab with a drawing, notes and a table has eight. */
  parts: 10_000,
  tabs: 500,
  /** Cells that are written, in all tabs; 50,000 activities and as many changes of them have 1,100,000. */
  cells: 1_500_000,
  /** Places from the first column to the last written one, of all rows; a grid holds the empty ones among them too. */
  places: 10_000_000,
  /** Texts that cells share. */
  strings: 2_000_000,
  /** Signs in one cell: a cell of Excel's holds 32,767, and one of a Sheet's 50,000. */
  text: 100_000,
  /** Signs in all cells, a shared text counted wherever it stands. */
  texts: 200_000_000,
  /** Signs of one formula; Excel takes 8,192. */
  formula: 32_768,
  /** Signs of all formulas: one that cells share is copied to each of them, its references moved. */
  formulas: 8_000_000,
  /** Cell styles; Excel takes 65,490 ("Excel specifications and limits"). */
  styles: 100_000,
  /** Relations of one part; Excel takes 65,530 links in a tab. */
  relations: 100_000,
  /** Elements and attributes of a part that is read as a tree; the boxes of 50,000 notes have 1,400,000. */
  nodes: 1_500_000,
  /** Elements within each other. */
  depth: 200,
  /** Namespaces that are declared at one place. */
  namespaces: 200,
  /** Blocks of cells with a conditional format, times the cells of the tab: each cell is held against each block. */
  looks: 500_000_000,
} as const;

export type Limit = keyof typeof LIMITS;

/** Why a file can't be read, where more is known than that it can't. */
export type Unreadable =
  | { readonly code: "tooLarge"; readonly limit: Limit }
  | { readonly code: "encrypted" }
  /** `cell` as the file writes it: "XFE1". */
  | { readonly code: "cellOutside"; readonly tab: string; readonly cell: string }
  | { readonly code: "rowOutside"; readonly tab: string; readonly row: string };

/** Thrown for bytes that are no zip, one without what every .xlsx has, or one that goes past a limit. */
export class NotAWorkbook extends Error {
  constructor(readonly reason: Unreadable | null = null) {
    super(reason === null ? "no workbook" : JSON.stringify(reason));
  }
}

/** @throws NotAWorkbook where there is more of something than is read. */
export function limited(limit: Limit, count: number): void {
  if (count > LIMITS[limit]) throw new NotAWorkbook({ code: "tooLarge", limit });
}
