// What is wrong with an answer, said in the very dialog where it is decided.
import type { RowIssue } from "../../domain/book/row-issue";
import { describeFault } from "../../i18n/sentences/row-issues";
import type { FormsWords } from "../../i18n/sv/dialogs/forms";

export function faultHere(issue: RowIssue, words: FormsWords, language: "sv" | "en"): string {
  const { code, value } = issue;
  if (code === "questionGone" || code === "questionNew" || code === "answerPersonal") return words.here[code](value);
  return describeFault(issue, language);
}
