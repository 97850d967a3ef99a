// The blocks that a report is composed of. The Word file and the preview are both made from them.
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Logo } from "../../domain/logo/logo";
import type { Tone } from "../../i18n/format/status-look";

/** A piece of text with one look. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  /** The colours of the text, when it is the sign and word of a status. */
  readonly tone?: Tone;
  /** The http(s) or mailto address that the text links to. */
  readonly link?: string;
  /** The ID of the heading in this document that the text links to. */
  readonly goesTo?: string;
  /** A BCP 47 tag such as `fi`, when the text isn't in the document's language: https://www.rfc-editor.org/info/bcp47 */
  readonly language?: string;
}

export type Text = readonly Run[];

export interface Column {
  readonly header: string;
  /** The column's part of the table's width, in relation to the sum of all columns' shares. */
  readonly share: number;
  readonly isNumber?: boolean;
  /** No word of the column is broken, whatever the others must give up: dates, amounts and IDs. */
  readonly isUnbroken?: boolean;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** A letter followed by letters and digits, unique in the document. */
  readonly id: string;
  readonly startsPage?: boolean;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: Text;
  /** `lead` is larger type, for the verdict; `note` is small type. */
  readonly look?: "lead" | "note";
  /** The paragraph stands on the same page as the next block. */
  readonly keepsWithNext?: boolean;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Text[];
}

/** A table with at least one row. On paper the header is repeated on each page. */
export interface TableBlock {
  readonly kind: "table";
  /** What the table shows. */
  readonly label: string;
  /** "Tabell 3. …": the label with the table's number, set by `withCaptions` when the document is complete. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** The cells of the first column are the headers of their rows. */
  readonly hasRowHeaders?: boolean;
  /** The table takes part of the width, so that its figures stand near their names. */
  readonly isNarrow?: boolean;
  /** The table is short enough to be kept on one page. */
  readonly staysWhole?: boolean;
  /** The last row is the sum of those above it, and never stands without one of them. */
  readonly endsWithSum?: boolean;
  /** The rows stand closer together, as in a long list for looking things up. */
  readonly isDense?: boolean;
}

/** A picture with a text alternative (WCAG 2.2, success criterion 1.1.1). */
export interface ChartBlock {
  readonly kind: "chart";
  readonly label: string;
  /** "Diagram 1. …": the label with the chart's number, set by `withCaptions`. */
  readonly caption?: string;
  readonly alternative: string;
  readonly svg: string;
  /** Pixels, 96 to an inch. */
  readonly width: number;
  readonly height: number;
  /** The same picture drawn for a telephone, where it is to be shown on one. */
  readonly narrowSvg?: string;
}

/** Lines that each party signs by hand: the signed paper is what gets filed. */
export interface SignaturesBlock {
  readonly kind: "signatures";
  readonly parties: readonly { readonly name: string; readonly signatory: string }[];
  readonly lines: { readonly placeAndDate: string; readonly signature: string; readonly name: string };
}

/** The head of the first page. What follows it stands on the same page. */
export interface TitleBandBlock {
  readonly kind: "titleBand";
  readonly title: string;
  readonly parties: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

/** One line with a link to each heading of level 1. It has no page numbers: only the reader's program knows them. */
export interface ContentsBlock {
  readonly kind: "contents";
  readonly title: string;
}

/** From here on the page has this many columns. */
export interface ColumnsBlock {
  readonly kind: "columns";
  readonly count: 1 | 2;
}

export type Block =
  | TitleBandBlock
  | ColumnsBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ChartBlock
  | SignaturesBlock;

/** A logo with its text alternative (WCAG 2.2, success criterion 1.1.1). */
export interface DocumentLogo {
  readonly picture: Logo;
  readonly alternative: string;
}

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The as-of date. It is also given as the day the file was made, so that the same report gives the same file. */
  readonly day: PlainDate;
  /** Who is responsible for the document, as named in the properties of the file. */
  readonly author: string;
  /** "#12355b": of the title and the headings. */
  readonly headingColour: string;
  /** The document is one page: its margins are narrower and its type smaller, so that it stays one. */
  readonly isOnePage?: boolean;
  /** The picture beside the title; a document without one has none. */
  readonly logo?: DocumentLogo;
  /** The text at the top of each page after the first. */
  readonly header: string;
  /** The words before and between the page numbers, as in "Sida 1 av 9". */
  readonly page: { readonly before: string; readonly between: string };
  readonly blocks: readonly Block[];
}

/** A text without any look. */
export function plain(text: string): Text {
  return [{ text }];
}

/** A paragraph of text without any look of its own. */
export function paragraph(text: string, options: Omit<ParagraphBlock, "kind" | "text"> = {}): ParagraphBlock {
  return { kind: "paragraph", text: plain(text), ...options };
}

/** The headings of all levels in their order. */
export function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.filter((block) => block.kind === "heading");
}

/** The same blocks with a caption on every table and every chart. Tables and charts are each numbered from 1. */
export function withCaptions(
  blocks: readonly Block[],
  words: { table(number: number, label: string): string; chart(number: number, label: string): string },
): Block[] {
  let tables = 0;
  let charts = 0;
  return blocks.map((block) => {
    if (block.kind === "table") return { ...block, caption: words.table(++tables, block.label) };
    if (block.kind === "chart") return { ...block, caption: words.chart(++charts, block.label) };
    return block;
  });
}

/** What is said, with its name in bold before it: "Orsak: snöstorm". */
export function named(name: string, text: string | Text): ParagraphBlock {
  const said = typeof text === "string" ? plain(text) : text;
  return { kind: "paragraph", text: [{ text: `${name}: `, isBold: true }, ...said] };
}

/** "mailto:loften@example.se" for a mail address; empty for any other text. */
export function mailLink(text: string): string {
  return MAIL_ADDRESS.test(text) ? `mailto:${text}` : "";
}

export const MAIL_ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** The characters of a text without its look. */
export function textOf(text: Text): string {
  return text.map((run) => run.text).join("");
}
