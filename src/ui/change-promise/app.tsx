// The dialog Ändra löfte: people choose a promise, unless it was opened from one, and change it in plain words.
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { PromisesData } from "../../contract/server-api";
import { titleOf } from "../activity/promise-title";
import { useGuideWords } from "../promise/words";
import { FailureNotice } from "../shared/components/failure-notice";
import { Field } from "../shared/components/field";
import { InWorkbookLanguage } from "../shared/components/language";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { ChangeForm } from "./change-form";
import { useChangeWords } from "./words";

/** The ID of the promise that the dialog was opened from; null where people are to choose. */
function openedFrom(): unknown {
  return JSON.parse(document.getElementById("promise")?.textContent ?? "null");
}

export function App() {
  const [data, setData] = useState<PromisesData | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const load = () => {
    setError(null);
    setData(null);
    void callServer("loadPromises").then((reply) => (reply.ok ? setData(reply.value) : setError(reply.error)));
  };
  useEffect(load, []);
  return (
    <InWorkbookLanguage language={data?.book.settings.language ?? "sv"}>
      <Page data={data} error={error} load={load} />
    </InWorkbookLanguage>
  );
}

interface PageProps {
  readonly data: PromisesData | null;
  readonly error: ReplyError | null;
  load(): void;
}

function Page({ data, error, load }: PageProps) {
  const guide = useGuideWords();
  const { words } = useChangeWords();
  const [from, setFrom] = useState(openedFrom);
  const [isSaved, setSaved] = useState(false);
  const again = () => {
    setFrom(null);
    setSaved(false);
    load();
  };
  return (
    <main>
      <h1 class="unseen">{words.heading}</h1>
      {data === null && error === null && <p role="status">{guide.words.loading}</p>}
      {error && (
        <FailureNotice
          heading={guide.words.loadFailed}
          text={errorText(error, CALL_ERRORS[guide.language])}
          retry={guide.words.retry}
          onRetry={load}
        />
      )}
      {data && !isSaved && <Choice data={data} from={from} onSaved={() => setSaved(true)} />}
      {isSaved && (
        <>
          <p class="notice tone-green" role="status">
            {words.saved}
          </p>
          <button type="button" class="main" onClick={again} ref={(button) => button?.focus()}>
            {words.another}
          </button>
        </>
      )}
    </main>
  );
}

interface ChoiceProps {
  readonly data: PromisesData;
  readonly from: unknown;
  onSaved(): void;
}

/** Rows are told apart by their place, since two may have the same ID. */
function Choice({ data, from, onSaved }: ChoiceProps) {
  const { words } = useChangeWords();
  const { promises } = data;
  const [at, setAt] = useState(() => promises.findIndex(({ id }) => id === from));
  const opened = promises[at];
  if (promises.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Field id="which" label={words.which}>
        {(ties) => (
          <select {...ties} value={String(at)} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
            <option value="-1">{words.choose}</option>
            {promises.map((promise, place) => (
              <option key={String(place)} value={String(place)}>
                {titleOf({ id: promise.id, text: promise.content.text })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {opened && <ChangeForm key={at} data={data} opened={opened} onSaved={onSaved} />}
    </>
  );
}
