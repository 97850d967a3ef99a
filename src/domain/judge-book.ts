// Every promise of the workbook judged, in the workbook's order.
import type { Book } from "./book";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import type { PlainDate } from "./plain-date";
import { indexActivities } from "./relate";

export function judgeBook(
  book: Pick<Book, "commitments" | "activities" | "actions" | "settings">,
  asOf: PlainDate,
): Judgement[] {
  const { commitments, actions, settings } = book;
  const relatedTo = indexActivities(book.activities);
  return commitments.map((commitment) => judge(commitment, relatedTo(commitment), actions, settings, asOf));
}
