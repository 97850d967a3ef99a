// A page that starts by fetching the whole workbook once, with what it shows while it waits and where that fails.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { FollowUpData } from "../../contract/server-api";
import { FailureNotice } from "./components/failure-notice";
import { InWorkbookLanguage } from "./components/language";
import { CALL_ERRORS, errorText } from "./error-text";
import { callServer } from "./server-client";
import type { ByLanguage } from "./words";

interface PageWords {
  readonly heading: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
}

interface WorkbookPageProps {
  readonly words: ByLanguage<PageWords>;
  children(data: FollowUpData): ComponentChildren;
}

type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | { readonly phase: "ready"; readonly data: FollowUpData };

export function WorkbookPage({ words: byLanguage, children }: WorkbookPageProps) {
  const [loading, setLoading] = useState<Loading>({ phase: "loading" });
  const load = () => {
    setLoading({ phase: "loading" });
    void callServer("loadFollowUp").then((reply) =>
      setLoading(reply.ok ? { phase: "ready", data: reply.value } : { phase: "failed", error: reply.error }),
    );
  };
  useEffect(load, []);
  const language = loading.phase === "ready" ? loading.data.book.settings.language : "sv";
  const words = byLanguage[language];
  useEffect(() => {
    document.title = words.heading;
  }, [language]);
  if (loading.phase === "ready") {
    return <InWorkbookLanguage language={language}>{children(loading.data)}</InWorkbookLanguage>;
  }
  return (
    <main class="start">
      <h1>{words.heading}</h1>
      {loading.phase === "loading" ? (
        <p role="status">{words.loading}</p>
      ) : (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(loading.error, CALL_ERRORS[language])}
          retry={words.retry}
          onRetry={load}
        />
      )}
    </main>
  );
}
