// The dialog Självtest: what it will do, how far it has come, and what it found.
import { useState } from "preact/hooks";
import { agreementOf, SELF_TEST_PARTS } from "../../contract/self-test";
import { formatNumber } from "../../i18n/format/figures";
import { copyField } from "../shared/components/copy-field";
import { Field } from "../shared/components/field";
import { callServer } from "../shared/server-client";
import type { Page } from "./crossing-checks";
import { agreementLine, placeLine, resultText } from "./result-text";
import { ResultsTable } from "./results-table";
import { runSelfTest, type SelfTestRun } from "./run-self-test";
import { useSelfTestWords } from "./words";

const PAGE: Page = {
  call: callServer,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

export function App() {
  const [run, setRun] = useState<SelfTestRun | null>(null);
  const { words } = useSelfTestWords();
  const isRunning = run !== null && run.part !== null;
  const start = () => {
    if (!isRunning) void runSelfTest(PAGE, setRun);
  };
  return (
    <main>
      <h1 class="unseen">{words.heading}</h1>
      {run === null && <About />}
      <Progress run={run} />
      {run !== null && run.results.length > 0 && <ResultsTable results={run.results} />}
      {run !== null && !isRunning && <AsText run={run} />}
      <p>
        <button type="button" class={run === null ? "main" : "plain"} aria-disabled={isRunning} onClick={start}>
          {run === null ? words.start : words.again}
        </button>
      </p>
    </main>
  );
}

function About() {
  const { words } = useSelfTestWords();
  return (
    <section>
      <p>{words.intro}</p>
      <p>{words.harmless}</p>
      <p class="hint">{words.undo}</p>
    </section>
  );
}

/** A line that screen readers read out whenever it changes, with what to do about it. */
function Progress({ run }: { readonly run: SelfTestRun | null }) {
  const wording = useSelfTestWords();
  const { words, language } = wording;
  const agreements = new Set(run?.results.map(agreementOf));
  return (
    <>
      <p class="progress" role="status">
        {run?.part &&
          words.running(
            words.parts[run.part],
            formatNumber(SELF_TEST_PARTS.indexOf(run.part) + 1, language),
            formatNumber(SELF_TEST_PARTS.length, language),
          )}
        {run?.part === null && agreementLine(run.results, wording)}
      </p>
      {run?.part === null && agreements.has("differs") && <p class="notice tone-red">{words.sendOn}</p>}
      {run?.part === null && agreements.has("notHere") && <p class="hint">{words.notHereHint}</p>}
      {run?.part === null && <p class="hint">{placeLine(run, wording)}</p>}
    </>
  );
}

const TEXT_FIELD = "result-text";

function AsText({ run }: { readonly run: SelfTestRun }) {
  const wording = useSelfTestWords();
  const { words } = wording;
  const [isCopied, setCopied] = useState<boolean | null>(null);
  return (
    <section>
      <Field id={TEXT_FIELD} label={words.asText}>
        {(ties) => <textarea {...ties} rows={6} readOnly value={resultText(run, wording)} />}
      </Field>
      <p>
        <button type="button" class="main" onClick={() => void copyField(TEXT_FIELD).then(setCopied)}>
          {words.copy}
        </button>
      </p>
      <p role="status">{isCopied === null ? "" : isCopied ? words.copied : words.copyFailed}</p>
    </section>
  );
}
