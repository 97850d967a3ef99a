// A page that starts by fetching the whole workbook, once: what it shows while it waits and when it can't.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { FollowUpData } from "../../contract/server-api";
import type { Language } from "../../domain/book/book";
import { errorText } from "../follow-up/error-text";
import { dialogWording } from "../follow-up/words";
import { LanguageContext } from "./components/language";
import { callServer } from "./server-client";

interface PageWords {
  readonly heading: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly retry: string;
}

interface WorkbookPageProps {
  wordsIn(language: Language): PageWords;
  children(data: FollowUpData): ComponentChildren;
}

type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | { readonly phase: "ready"; readonly data: FollowUpData };

export function WorkbookPage({ wordsIn, children }: WorkbookPageProps) {
  const [loading, setLoading] = useState<Loading>({ phase: "loading" });
  const load = () => {
    setLoading({ phase: "loading" });
    void callServer("loadFollowUp").then((reply) =>
      setLoading(reply.ok ? { phase: "ready", data: reply.value } : { phase: "failed", error: reply.error }),
    );
  };
  useEffect(load, []);
  const language = loading.phase === "ready" ? loading.data.book.settings.language : "sv";
  const words = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.heading;
  }, [language]);
  if (loading.phase === "ready") {
    return <LanguageContext.Provider value={language}>{children(loading.data)}</LanguageContext.Provider>;
  }
  return (
    <main class="start">
      <h1>{words.heading}</h1>
      {loading.phase === "loading" ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div class="notice tone-red" role="alert">
          <h2>{words.loadFailed}</h2>
          <p>{errorText(loading.error, dialogWording(language).words)}</p>
          <button type="button" class="plain" onClick={load}>
            {words.retry}
          </button>
        </div>
      )}
    </main>
  );
}
