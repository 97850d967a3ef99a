// Tables in the Word file: fixed columns, thin rules, a header on each page, and rows that don't break across pages.
import {
  AlignmentType,
  BorderStyle,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  XmlComponent,
} from "docx";
import type { Language } from "../../domain/book/book";
import { type TableBlock, type Text, textOf } from "../blocks/blocks";
import { wordingIn } from "../blocks/wording";
import { columnWidths, sidesOf } from "./column-widths";
import { RULE, STRONG_RULE } from "./styles";
import { inlines, type Links } from "./text";

/** Characters: a row with a longer cell may break across pages, because it could be taller than a page. */
const LONGEST_WHOLE_CELL = 1200;

/** A table that breaks keeps at least this many rows together with its header. */
const LEAST_ROWS_AT_PAGE_END = 3;

/** Twips above and below the text of a cell. */
const PADDING = 55;
const DENSE_PADDING = 25;

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 8, color: STRONG_RULE } as const;

/**
 * A table with a title and a description for screen readers, which the docx package has no option for:
 * https://learn.microsoft.com/dotnet/api/documentformat.openxml.wordprocessing.tablecaption
 */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const [properties]: readonly unknown[] = this.root;
    if (!(properties instanceof XmlComponent)) return;
    properties.addChildElement(new StringValueElement("w:tblCaption", title));
    properties.addChildElement(new StringValueElement("w:tblDescription", description));
  }
}

/** The table without its caption, `room` twips wide. `language` is that of its description. */
export function tableOf(block: TableBlock, room: number, language: Language, links: Links): Table {
  const widths = columnWidths(block, room);
  const isNumber = (index: number) => block.columns[index]?.isNumber === true;
  const followsNumber = (index: number) => isNumber(index - 1) && !isNumber(index);
  const cell = (text: Text, index: number, isHeader: boolean) => {
    const isRowHeader = block.hasRowHeaders === true && index === 0 && !isHeader;
    const runs = isRowHeader ? text.map((run) => ({ ...run, isBold: true })) : text;
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
      ...(followsNumber(index) && { margins: { left: sidesOf(block).afterNumber, marginUnitType: WidthType.DXA } }),
      ...(isHeader && { borders: { bottom: STRONG } }),
      children: [
        new Paragraph({
          style: isHeader ? "TableHead" : "TableText",
          alignment: isNumber(index) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: inlines(runs, links),
        }),
      ],
    });
  };
  const isShort = (row: readonly Text[]) => row.every((text) => textOf(text).length <= LONGEST_WHOLE_CELL);
  const kept = Math.min(block.staysWhole ? block.rows.length : LEAST_ROWS_AT_PAGE_END, block.rows.length) - 1;
  const padding = block.isDense ? DENSE_PADDING : PADDING;
  const options: ITableOptions = {
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: NONE, left: NONE, right: NONE, insideVertical: NONE, insideHorizontal: THIN, bottom: THIN },
    margins: {
      top: padding,
      bottom: padding,
      left: sidesOf(block).left,
      right: sidesOf(block).right,
      marginUnitType: WidthType.DXA,
    },
    tableLook: { firstRow: true, firstColumn: block.hasRowHeaders === true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: block.columns.map((column, index) => cell([{ text: column.header }], index, true)),
      }),
      ...block.rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: isShort(row),
            keepNext: index < kept || (block.endsWithSum === true && index === block.rows.length - 2),
            children: row.map((text, column) => cell(text, column, false)),
          }),
      ),
    ],
  };
  const headers = block.columns.map(({ header }) => header);
  const description = wordingIn(language).words.parts.tableDescription(block.rows.length, headers.join(", "));
  return new DescribedTable(options, block.caption ?? block.label, description);
}
