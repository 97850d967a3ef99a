// The dialog Läs in från formulär: which tabs hold a form's answers, what their questions are about, and what waits.
import { useEffect, useState } from "preact/hooks";
import type { AnswersInput, FormInput } from "../../contract/form-inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { FormsData } from "../../contract/server-api";
import { formQuestions, questionLines } from "../../i18n/sentences/form-questions";
import { FailureNotice } from "../shared/components/failure-notice";
import { InWorkbookLanguage } from "../shared/components/language";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { FormTabSection } from "./form-tab";
import { useFormsWords } from "./words";

export function FormsApp() {
  const [data, setData] = useState<FormsData | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const take = (answered: Promise<Reply<FormsData>>) => {
    setBusy(true);
    void answered.then((reply) => {
      setBusy(false);
      setError(reply.ok ? null : reply.error);
      if (reply.ok) setData(reply.value);
    });
  };
  const load = () => take(callServer("loadForms"));
  useEffect(load, []);
  return (
    <InWorkbookLanguage language={data?.book.settings.language ?? "sv"}>
      <Page
        data={data}
        error={error}
        isBusy={isBusy}
        load={load}
        save={(input) => take(callServer("saveForm", input))}
        settle={(input) => take(callServer("settleAnswers", input))}
      />
    </InWorkbookLanguage>
  );
}

interface PageProps {
  readonly data: FormsData | null;
  readonly error: ReplyError | null;
  readonly isBusy: boolean;
  load(): void;
  save(input: FormInput): void;
  settle(input: AnswersInput): void;
}

function Page({ data, error, isBusy, load, save, settle }: PageProps) {
  const { words, language } = useFormsWords();
  return (
    <main class="forms">
      <h1>{words.heading}</h1>
      <p>{words.intro}</p>
      {error && (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(error, CALL_ERRORS[language])}
          retry={words.retry}
          onRetry={load}
        />
      )}
      <p role="status">{isBusy ? (data === null ? words.loading : words.working) : ""}</p>
      {data && (
        <>
          {data.tabs.length === 0 && <p>{words.noTabs}</p>}
          {data.gone.map((tab) => (
            <p class="notice tone-red" key={tab}>
              {words.gone(tab)}
            </p>
          ))}
          {data.tabs.map((tab) => (
            <FormTabSection
              key={`${tab.tab} ${String(tab.isRead)} ${tab.headers.join()}`}
              tab={tab}
              book={data.book}
              isBusy={isBusy}
              save={save}
              settle={(decisions, meanings = [], added = []) =>
                settle({ tab: tab.tab, decisions, words: meanings, added, by: data.me })
              }
            />
          ))}
          <ReadyMade data={data} />
        </>
      )}
    </main>
  );
}

/** The questions as text that is selected when it gets the focus: a page in a frame may not write on the clipboard. */
function ReadyMade({ data }: { readonly data: FormsData }) {
  const { words } = useFormsWords();
  const [copied, setCopied] = useState(false);
  const text = questionLines(formQuestions(data.book), words);
  const copy = () => {
    const field = document.getElementById("questions");
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.select();
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => field.focus(),
    );
  };
  return (
    <details open={data.tabs.every(({ isRead }) => !isRead)}>
      <summary>{words.readyMade}</summary>
      <p class="hint" id="questions-hint">
        {words.readyMadeHint}
      </p>
      <textarea
        id="questions"
        class="questions"
        readOnly
        aria-label={words.readyMade}
        aria-describedby="questions-hint"
        rows={10}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="plain" onClick={copy}>
        {words.copy}
      </button>{" "}
      <span role="status">{copied ? words.copied : ""}</span>
    </details>
  );
}
