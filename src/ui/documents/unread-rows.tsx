// Says beside a document's buttons that rows can't be read, and leads to Kontrollera arbetsboken.
import { useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import { rowsWithIssues } from "../../domain/book/row-issue";
import { formatNumber } from "../../i18n/format/figures";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callMenu } from "../shared/server-client";
import { useDocumentWords } from "./words";

/** Nothing where everything can be read. */
export function UnreadRows({ book }: { readonly book: Pick<Book, "issues"> }) {
  const { words, language } = useDocumentWords();
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const rows = rowsWithIssues(book.issues);
  if (rows === 0) return null;
  const show = async () => {
    const reply = await callMenu("openCheck");
    setFailure(reply.ok ? null : reply.error);
  };
  return (
    <p class="notice tone-amber">
      {words.unread(formatNumber(rows, language), rows === 1)}{" "}
      <button type="button" class="link" onClick={() => void show()}>
        {words.unreadShow}
      </button>
      {failure && (
        <span class="error" role="alert">
          {" "}
          {errorText(failure, CALL_ERRORS[language])}
        </span>
      )}
    </p>
  );
}
