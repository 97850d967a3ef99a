// No document is made of the example's texts in another municipality's workbook: what stands here instead says which.
import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import { exampleTextsIn } from "../../domain/checks/example-texts";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callMenu } from "../shared/server-client";
import { useDocumentWords } from "./words";

export function OwnTexts({ book, children }: { readonly book: Book; readonly children: ComponentChildren }) {
  const { words, language } = useDocumentWords();
  const texts = useMemo(() => exampleTextsIn(book), [book]);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  if (texts.length === 0) return <>{children}</>;
  const check = () => void callMenu("openCheck").then((reply) => setFailure(reply.ok ? null : reply.error));
  return (
    <main class="start">
      <div class="notice tone-red" role="alert">
        <h1>{words.exampleHeading}</h1>
        <p>{words.exampleText(book.settings.municipality)}</p>
        <ul class="rows">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <button type="button" class="plain" onClick={check}>
          {words.exampleCheck}
        </button>
        {failure && <p>{errorText(failure, CALL_ERRORS[language])}</p>}
      </div>
    </main>
  );
}
