// The body of the Word file: each block of the report as paragraphs and tables.
import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type ImageRun,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import {
  type Block,
  type ChartBlock,
  type HeadingBlock,
  headingsOf,
  plain,
  type ReportDocument,
  type TitleBandBlock,
} from "../blocks/blocks";
import { type Section, sectionsOf } from "../blocks/sections";
import { chartParagraph, type Pictures } from "./chart";
import { roomOf } from "./column-widths";
import { logoRuns } from "./logo";
import { signatureParagraphs } from "./signatures";
import { STRONG_RULE } from "./styles";
import { tableOf } from "./table";
import { inlines, type Links } from "./text";

/** The charts of a report in their order. */
export function chartsOf({ blocks }: Pick<ReportDocument, "blocks">): ChartBlock[] {
  return blocks.filter((block) => block.kind === "chart");
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LOOKS = { lead: "Lead", note: "Note" } as const;
/** The name of the numbering that bulleted lists use; the file around the body defines it. */
export const BULLETS = "bullets";
/** Twips, twentieths of a point. */
const FACT_COLUMN = 2268;
const SPACE_AFTER_TABLE = 160;
const SPACE_AFTER_LIST = 120;

function titleBand(block: TitleBandBlock, logo: readonly ImageRun[], links: Links): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [...logo, ...inlines(plain(block.title), links)] }),
    new Paragraph({ style: "Parties", children: inlines(plain(block.parties), links) }),
    ...block.facts.map(
      ({ term, text }, index) =>
        new Paragraph({
          style: "Facts",
          tabStops: [{ type: TabStopType.LEFT, position: FACT_COLUMN }],
          indent: { left: FACT_COLUMN, hanging: FACT_COLUMN },
          ...(index === block.facts.length - 1 && {
            border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: STRONG_RULE, space: 8 } },
          }),
          children: [new TextRun({ children: [term, new Tab()], bold: true }), ...inlines(plain(text), links)],
        }),
    ),
  ];
}

function heading(block: HeadingBlock, number: number, logo: readonly ImageRun[], links: Links): Paragraph {
  const paragraph = new Paragraph({
    heading: HEADINGS[block.level],
    ...(block.startsPage && { pageBreakBefore: true }),
  });
  // The docx package's Bookmark isn't used, because its numbers continue from one document to the next.
  const children = [
    ...logo,
    new BookmarkStart(block.id, number),
    ...inlines(plain(block.text), links),
    new BookmarkEnd(number),
  ];
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

/** One line with a link to each heading of level 1 but the first, which it stands under. */
function contents(title: string, headings: readonly HeadingBlock[], links: Links): Paragraph {
  const [, ...chapters] = headings.filter(({ level }) => level === 1);
  const entries = chapters.flatMap(({ text, id }, index) => [{ text: index > 0 ? " · " : "" }, { text, goesTo: id }]);
  return new Paragraph({ style: "Note", children: inlines([{ text: `${title}: `, isBold: true }, ...entries], links) });
}

/** Kept with what it names on the paragraph itself, since not every program keeps to what the style says. */
function caption(text: string | undefined, links: Links): Paragraph[] {
  if (text === undefined) return [];
  return [new Paragraph({ style: "Caption", keepNext: true, children: inlines(plain(text), links) })];
}

/** What stands in the same number of columns. */
export interface BodySection extends Pick<Section, "columns"> {
  readonly children: readonly FileChild[];
}

/** The paragraphs and tables of all blocks. A chart that is missing from `pictures` is replaced by its text. */
export function bodyOf(document: ReportDocument, pictures: Pictures, links: Links): BodySection[] {
  const headings = headingsOf(document.blocks);
  const charts = chartsOf(document);
  const numbers = new Map(headings.map((block, index) => [block, index + 1]));
  const logo = logoRuns(document, charts.length + 1);
  const logoBefore = (block: Block) => (block === document.blocks[0] ? logo : []);
  const render = (block: Block, before: Block | undefined, columns: Section["columns"]): FileChild[] => {
    const followsTable = before?.kind === "table";
    switch (block.kind) {
      case "titleBand":
        return titleBand(block, logoBefore(block), links);
      case "contents":
        return [contents(block.title, headings, links)];
      case "heading":
        return [heading(block, numbers.get(block) ?? 0, logoBefore(block), links)];
      case "paragraph":
        return [
          new Paragraph({
            ...(block.look && { style: LOOKS[block.look] }),
            ...(block.keepsWithNext && { keepNext: true }),
            ...(followsTable && { spacing: { before: SPACE_AFTER_TABLE } }),
            children: inlines(block.text, links),
          }),
        ];
      case "list":
        return block.items.map(
          (item, place) =>
            new Paragraph({
              numbering: { reference: BULLETS, level: 0 },
              ...(place === block.items.length - 1 && { spacing: { after: SPACE_AFTER_LIST } }),
              children: inlines(item, links),
            }),
        );
      case "table":
        return [...caption(block.caption, links), tableOf(block, roomOf(block, columns), document.language, links)];
      case "chart": {
        const png = pictures.get(block);
        // Without a PNG, the text alternative stands in place of the picture.
        const shown = png
          ? chartParagraph(block, png, charts.indexOf(block) + 1)
          : new Paragraph({ children: inlines(plain(block.alternative), links) });
        return [...caption(block.caption, links), shown];
      }
      case "signatures":
        return signatureParagraphs(block);
      case "columns":
        return [];
    }
  };
  return sectionsOf(document.blocks).map(({ columns, blocks }) => ({
    columns,
    children: blocks.flatMap((block, index) => render(block, blocks[index - 1], columns)),
  }));
}
