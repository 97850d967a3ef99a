// Questions to make a form of, fitted to the workbook's promises: their words are those that the answers are known by.
import { YES_NO } from "../../domain/book/activity";
import type { Book } from "../../domain/book/book";
import { distinctNames } from "../../domain/book/words";
import { type LoggedType, loggedTypes } from "../../domain/log-list/log-list";
import { forms as formsEn } from "../en/dialogs/forms";
import { type FormsWords, forms as formsSv } from "../sv/dialogs/forms";

export interface FormQuestion {
  readonly title: string;
  readonly kind: keyof FormsWords["kinds"];
  readonly choices: readonly string[];
}

export function formQuestions(book: Pick<Book, "commitments" | "lists" | "settings">): FormQuestion[] {
  const { asked } = { sv: formsSv, en: formsEn }[book.settings.language];
  const types = loggedTypes(book);
  const all = (words: (type: LoggedType) => readonly string[]) => distinctNames(types.flatMap(words));
  const plain = (title: string, kind: FormQuestion["kind"]): FormQuestion => ({ title, kind, choices: [] });
  const chosen = (title: string, kind: FormQuestion["kind"], choices: readonly string[]): FormQuestion[] =>
    choices.length === 0 ? [] : [{ title, kind, choices }];
  const requirements = all((type) => type.requirements);
  const [only = "", ...others] = requirements;
  return [
    plain(asked.date, "date"),
    ...chosen(
      asked.type,
      "choice",
      types.map(({ type }) => type),
    ),
    ...chosen(
      asked.placeType,
      "choice",
      all((type) => type.placeTypes),
    ),
    plain(asked.place, "text"),
    ...chosen(
      asked.parties,
      "several",
      all((type) => type.parties),
    ),
    ...chosen(
      asked.audiences,
      "several",
      all((type) => type.audiences),
    ),
    ...(types.some(({ performedBy }) => performedBy.length > 0) ? [plain(asked.performers, "text")] : []),
    ...(types.some(({ hasAmount }) => hasAmount) ? [plain(asked.amount(all(({ units }) => units)), "number")] : []),
    ...(only === "" ? [] : chosen(asked.requirementMet(others.length > 0 ? "" : only).trim(), "choice", YES_NO)),
    plain(asked.by, "text"),
    plain(asked.note, "text"),
  ];
}

/** The questions as lines to paste. */
export function questionLines(questions: readonly FormQuestion[], words: FormsWords): string {
  const lines = questions.map(({ title, kind, choices }) =>
    [`${title} (${words.kinds[kind]})`, ...choices.map((choice) => `  ${choice}`)].join("\n"),
  );
  return [...lines, "", words.anonymous].join("\n");
}
