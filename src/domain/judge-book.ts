// Every promise of the workbook judged, in the workbook's order.
import type { Book } from "./book";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import type { PlainDate } from "./plain-date";

export function judgeBook(
  book: Pick<Book, "commitments" | "activities" | "actions" | "settings">,
  asOf: PlainDate,
): Judgement[] {
  return book.commitments.map((commitment) => judge(commitment, book.activities, book.actions, book.settings, asOf));
}
