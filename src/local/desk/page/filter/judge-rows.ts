// Asks the add-on for the book, and judges it in the page.
import { unpackReply } from "../../../../contract/packed-rows";
import type { Reply } from "../../../../contract/reply";
import type { Book } from "../../../../domain/book/book";
import type { PlainDate } from "../../../../domain/calendar/plain-date";
import type { Desk } from "../work/desk";
import { type Outcomes, outcomesOf } from "./quick-filter";

/** What loadSidebar answers with, of which only the book is of use here. */
type Loaded = Reply<{ readonly book: Book }>;

/** Null when the workbook can't be read, or the server can't be reached. */
export async function judgeRows(desk: Desk, asOf: PlainDate): Promise<Outcomes | null> {
  try {
    const { value } = await desk.run("loadSidebar", []);
    const loaded = value ? unpackReply(value as Loaded) : null;
    return loaded?.ok ? outcomesOf(loaded.value.book, asOf) : null;
  } catch {
    return null;
  }
}
