// A dialog about promises: fetches what it shows in one call, and says what it waits for and where that fails.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import { FailureNotice } from "../shared/components/failure-notice";
import { InWorkbookLanguage } from "../shared/components/language";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { useGuideWords } from "./words";

interface PromisePageProps<Data> {
  fetch(): Promise<Reply<Data>>;
  /** The page's heading, in the workbook's language. */
  useHeading(): string;
  /** @param again Fetches anew, and shows the page from its beginning. */
  children(data: Data, again: () => void): ComponentChildren;
}

export function PromisePage<Data extends { readonly book: Book }>(props: PromisePageProps<Data>) {
  const [data, setData] = useState<Data | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const load = () => {
    setError(null);
    setData(null);
    void props.fetch().then((reply) => (reply.ok ? setData(reply.value) : setError(reply.error)));
  };
  useEffect(load, []);
  return (
    <InWorkbookLanguage language={data?.book.settings.language ?? "sv"}>
      <Page {...props} data={data} error={error} load={load} />
    </InWorkbookLanguage>
  );
}

interface PageProps<Data> extends PromisePageProps<Data> {
  readonly data: Data | null;
  readonly error: ReplyError | null;
  load(): void;
}

function Page<Data>({ data, error, load, useHeading, children }: PageProps<Data>) {
  const { words, language } = useGuideWords();
  const heading = useHeading();
  return (
    <main>
      <h1 class="unseen">{heading}</h1>
      {data === null && error === null && <p role="status">{words.loading}</p>}
      {error && (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(error, CALL_ERRORS[language])}
          retry={words.retry}
          onRetry={load}
        />
      )}
      {data && children(data, load)}
    </main>
  );
}
