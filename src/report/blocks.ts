// The follow-up as blocks of text: the one form that both the Word document and the preview are made from.
import type { Language } from "../domain/book";
import type { Tone } from "../i18n/status-look";

/** A piece of text in one look. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  /** A status: its sign and word in the status's colours. */
  readonly tone?: Tone;
  /** Where the text leads: an http(s) or mailto address. */
  readonly link?: string;
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
  /** What the table shows, for those who can't see it. */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Text[])[];
  /** The cells of the first column head their rows. */
  readonly hasRowHeaders?: boolean;
  /** Short enough to be kept on one page. */
  readonly staysWhole?: boolean;
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

export type Block = TitlePageBlock | ContentsBlock | HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
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

export function textOf(text: Text): string {
  return text.map((run) => run.text).join("");
}
