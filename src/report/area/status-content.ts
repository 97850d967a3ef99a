// What a workbook says of itself to its police area, as the area's page needs it.
import { areaMember } from "../../domain/area/area-member";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import type { Block, HeadingBlock, ListBlock, ParagraphBlock, TableBlock } from "../blocks/blocks";
import { municipalityPage } from "./municipality-page";

export type PageBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

const isText = (block: Block): block is PageBlock =>
  block.kind === "heading" || block.kind === "paragraph" || block.kind === "list" || block.kind === "table";

/** The member with its page, which is without drawings: they are made anew of the member. */
export function statusContent(book: Book, asOf: PlainDate) {
  const { language } = book.settings;
  const { earlier: _, ...member } = areaMember(book, asOf);
  return {
    asOf,
    language,
    member,
    page: municipalityPage(book, asOf, language).filter(isText),
  };
}
