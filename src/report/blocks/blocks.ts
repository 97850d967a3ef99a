// The follow-up as blocks of text: the one form that both the Word document and the preview are made from.
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Tone } from "../../i18n/format/status-look";

/** A piece of text in one look. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  /** A status: its sign and word in the status's colours. */
  readonly tone?: Tone;
  /** Where the text leads: an http(s) or mailto address. */
  readonly link?: string;
  /** ID of the heading in this document that the text leads to. */
  readonly goesTo?: string;
  /** As lang says it, where it isn't the document's: `fi`. */
  readonly language?: string;
}

export type Text = readonly Run[];

export interface Column {
  readonly header: string;
  /** Share of the table's width; the columns' shares needn't add up to anything. */
  readonly share: number;
  readonly isNumber?: boolean;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Unique in the document: a letter, then letters and digits. */
  readonly id: string;
  readonly startsPage?: boolean;
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: Text;
  /** `lead` is the verdict in larger type, `note` is small. */
  readonly look?: "lead" | "note";
  /** On the same page as what follows. */
  readonly keepsWithNext?: boolean;
}

export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly Text[];
}

/** Never without rows. The first row of the paper table is the header, and repeats on each page. */
export interface TableBlock {
  readonly kind: "table";
  /** What the table shows: its caption. */
  readonly label: string;
  /** "Tabell 3. …": the label with its number, set once the document is whole. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** The cells of the first column head their rows. */
  readonly hasRowHeaders?: boolean;
  /** Short enough to be kept on one page. */
  readonly staysWhole?: boolean;
  /** A long list to look things up in: its rows stand close. */
  readonly isDense?: boolean;
}

/** A picture that says what its alternative says. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly label: string;
  /** "Diagram 1. …", as a table's. */
  readonly caption?: string;
  readonly alternative: string;
  readonly svg: string;
  /** Pixels at 96 to the inch. */
  readonly width: number;
  readonly height: number;
}

/** Room for each party to sign by hand: its lines are written out, since a signed paper is what is filed. */
export interface SignaturesBlock {
  readonly kind: "signatures";
  readonly parties: readonly { readonly name: string; readonly signatory: string }[];
  readonly lines: { readonly placeAndDate: string; readonly signature: string; readonly name: string };
}

export interface TitlePageBlock {
  readonly kind: "titlePage";
  readonly title: string;
  /** The parties, one a line. */
  readonly parties: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
}

/** The headings of levels 1 and 2, each a link to its heading. */
export interface ContentsBlock {
  readonly kind: "contents";
  readonly title: string;
}

export type Block =
  | TitlePageBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | ChartBlock
  | SignaturesBlock;

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  /** The as-of date, which also stands for when the file was made: the same report gives the same file. */
  readonly day: PlainDate;
  /** Who answers for the document, for its properties. */
  readonly author: string;
  /** At the top of each page after the first. */
  readonly header: string;
  /** Around the page numbers: "Sida 1 av 9". */
  readonly page: { readonly before: string; readonly between: string };
  readonly blocks: readonly Block[];
}

export function plain(text: string): Text {
  return [{ text }];
}

export function paragraph(text: string, options: Omit<ParagraphBlock, "kind" | "text"> = {}): ParagraphBlock {
  return { kind: "paragraph", text: plain(text), ...options };
}

export function headingsOf(blocks: readonly Block[]): HeadingBlock[] {
  return blocks.filter((block) => block.kind === "heading");
}

/** The blocks with a number on every table and every chart, in their order. */
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

export function textOf(text: Text): string {
  return text.map((run) => run.text).join("");
}
