// Every promise of the workbook judged, in the workbook's order.
import type { Book } from "../book/book";
import type { PlainDate } from "../calendar/plain-date";
import { judgeRelated } from "./judge";
import type { Judgement } from "./judgement";
import { relatedToEach } from "./row-outcomes";

export function judgeBook(
  book: Pick<Book, "commitments" | "activities" | "actions" | "settings">,
  asOf: PlainDate,
): Judgement[] {
  const { commitments, actions, settings } = book;
  const related = relatedToEach(commitments, book.activities);
  return commitments.map((commitment, at) => judgeRelated(commitment, related[at] ?? [], actions, settings, asOf));
}
