// The dialog Skapa uppföljning: fetches the workbook once, then everything but the delivery happens in the page.
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { FollowUpData } from "../../contract/server-api";
import { LanguageContext } from "../shared/components/language";
import { callServer } from "../shared/server-client";
import { errorText } from "./error-text";
import { FollowUpForm } from "./follow-up-form";
import { useDialogWording } from "./words";

type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | { readonly phase: "ready"; readonly data: FollowUpData };

export function App() {
  const [loading, setLoading] = useState<Loading>({ phase: "loading" });
  const load = () => {
    setLoading({ phase: "loading" });
    callServer("loadFollowUp").then((reply) =>
      setLoading(reply.ok ? { phase: "ready", data: reply.value } : { phase: "failed", error: reply.error }),
    );
  };
  useEffect(load, []);
  const language = loading.phase === "ready" ? loading.data.book.settings.language : "sv";
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <Page loading={loading} onRetry={load} />
    </LanguageContext.Provider>
  );
}

function Page({ loading, onRetry }: { readonly loading: Loading; onRetry(): void }) {
  const { words } = useDialogWording();
  if (loading.phase === "ready") return <FollowUpForm data={loading.data} />;
  return (
    <main class="start">
      <h1>{words.heading}</h1>
      {loading.phase === "loading" ? (
        <p role="status">{words.loading}</p>
      ) : (
        <div class="notice tone-red" role="alert">
          <h2>{words.loadFailed}</h2>
          <p>{errorText(loading.error, words)}</p>
          <button type="button" class="plain" onClick={onRetry}>
            {words.retry}
          </button>
        </div>
      )}
    </main>
  );
}
