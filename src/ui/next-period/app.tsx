// The dialog Ny period: what would be made is shown, and nothing is made before the last press.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { BegunPeriod, NextPeriodAnswer, NoNextPeriod } from "../../domain/book/next-period-offer";
import type { Period } from "../../domain/calendar/periods";
import { closeDialog } from "../shared/close-dialog";
import { FailureNotice } from "../shared/components/failure-notice";
import { InWorkbookLanguage } from "../shared/components/language";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { PeriodForm } from "./period-form";
import { usePeriodWords } from "./words";

export function App() {
  const [reply, setReply] = useState<Reply<NextPeriodAnswer> | null>(null);
  const load = () => {
    setReply(null);
    void callServer("loadNextPeriod").then(setReply);
  };
  useEffect(load, []);
  return (
    <InWorkbookLanguage language={reply?.ok ? reply.value.language : "sv"}>
      <Page reply={reply} load={load} />
    </InWorkbookLanguage>
  );
}

interface PageProps {
  readonly reply: Reply<NextPeriodAnswer> | null;
  load(): void;
}

function Page({ reply, load }: PageProps) {
  const { words, language } = usePeriodWords();
  const [begun, setBegun] = useState<BegunPeriod | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** A second press may come before the first has been drawn, so the state alone doesn't stop it. */
  const isRunning = useRef(false);

  async function begin({ from, to }: Period) {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setError(null);
    setBegun(null);
    const answer = await callServer("beginPeriod", { from, to });
    isRunning.current = false;
    setBusy(false);
    if (answer.ok) setBegun(answer.value);
    else setError(answer.error);
  }

  return (
    <main>
      <h1 class="unseen">{words.heading}</h1>
      {reply === null && <p role="status">{words.loading}</p>}
      {reply?.ok === false && (
        <FailureNotice
          heading={words.loadFailed}
          text={errorText(reply.error, CALL_ERRORS[language])}
          retry={words.retry}
          onRetry={load}
        />
      )}
      {reply?.ok && reply.value.kind === "notYet" && <NotYet {...reply.value} />}
      {reply?.ok && reply.value.kind === "offer" && begun?.kind !== "begun" && (
        <PeriodForm offer={reply.value} isBusy={isBusy} onBegin={(period) => void begin(period)} />
      )}
      {error && (
        <p class="notice tone-red" role="alert">
          {errorText(error, CALL_ERRORS[language])}
        </p>
      )}
      {begun?.kind === "notYet" && <NotYet {...begun} />}
      {begun?.kind === "exists" && (
        <p class="notice tone-amber" role="alert">
          {words.told.exists(begun.name)}
        </p>
      )}
      {begun?.kind === "begun" && <Begun begun={begun} />}
    </main>
  );
}

function NotYet({ to }: Pick<NoNextPeriod, "to">) {
  const { words } = usePeriodWords();
  return (
    <p class="notice tone-amber" role="status">
      {to === null ? words.told.noPeriod : words.told.notEnded(to)}
    </p>
  );
}

/** The heading takes the focus, so that screen readers read it out. */
function Begun({ begun: { period, file } }: { readonly begun: Extract<BegunPeriod, { readonly kind: "begun" }> }) {
  const { words } = usePeriodWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section class="notice tone-green">
        <h2 ref={heading} tabIndex={-1}>
          {file ? words.made(file.name) : words.begun(period)}
        </h2>
        {file && <p>{words.folder(file.folder)}</p>}
        {file && <p>{words.next}</p>}
        <p>{words.told.lookOver}</p>
      </section>
      <div>
        <button type="button" class="main" onClick={closeDialog}>
          {words.close}
        </button>
      </div>
    </>
  );
}
