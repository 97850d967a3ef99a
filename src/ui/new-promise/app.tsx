// The dialog Nytt löfte: one promise in plain words, with what its rule means and what the log would make of it.
import { useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { PromiseRule } from "../../domain/book/promise-rule";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { problemsOfRule, STOPPING } from "../../domain/propose/promise-draft";
import { interpretationOf } from "../../i18n/sentences/proposal";
import { PromiseFields } from "../promise/promise-fields";
import { PromisePage } from "../promise/promise-page";
import { useGuideWords, usePromiseWords } from "../promise/words";
import { TextField } from "../shared/components/text-field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";

export function App() {
  return (
    <PromisePage fetch={() => callServer("loadSidebar")} useHeading={() => usePromiseWords().words.newHeading}>
      {(data) => <Adding data={data} />}
    </PromisePage>
  );
}

function Adding({ data }: { readonly data: SidebarData }) {
  const { words } = usePromiseWords();
  const [added, setAdded] = useState("");
  if (added === "") return <Form data={data} onAdded={setAdded} />;
  return (
    <>
      <p class="notice tone-green" role="status">
        {words.added(added)}
      </p>
      <p>{words.addedNext}</p>
      <button type="button" class="main" onClick={() => setAdded("")} ref={(button) => button?.focus()}>
        {words.another}
      </button>
    </>
  );
}

const NO_RULE: PromiseRule = {
  focus: "",
  text: "",
  kind: "Antal",
  target: null,
  interval: null,
  activityTypes: [],
  placeTypes: [],
  requiredParties: [],
  audiences: [],
  requirement: "",
  from: null,
  to: null,
  owner: "",
  places: [],
  spread: null,
  weekdays: [],
  counts: null,
  unit: "",
  partOf: "",
  measure: "",
  comparison: null,
};

function Form({ data, onAdded }: { readonly data: SidebarData; onAdded(id: string): void }) {
  const { words, language } = usePromiseWords();
  const guide = useGuideWords().words;
  const { book, today } = data;
  const [rule, setRule] = useState(NO_RULE);
  const [ownWords, setOwnWords] = useState<string | null>(null);
  const [agreed, setAgreed] = useState<PlainDate | null>(null);
  const [by, setBy] = useState(data.me);
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const interpretation = ownWords ?? interpretationOf(rule, language);
  const problems = problemsOfRule(rule, book.settings.period);
  const stopping = problems.filter((problem) => STOPPING.includes(problem));
  const change = (next: Partial<PromiseRule>) => setRule((before) => ({ ...before, ...next }));

  async function add() {
    setAsked(true);
    if (isBusy) return;
    if (stopping.length > 0) {
      document.getElementById("mend")?.focus();
      return;
    }
    setBusy(true);
    setFailure(null);
    const reply = await callServer("addPromise", { promise: { ...rule, interpretation, agreed }, by: by.trim() });
    setBusy(false);
    if (reply.ok) onAdded(reply.value.id);
    else setFailure(reply.error);
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <PromiseFields
        prefix="new"
        rule={rule}
        interpretation={interpretation}
        agreed={agreed}
        problems={isAsked ? problems : []}
        book={book}
        today={today}
        onRule={change}
        onInterpretation={setOwnWords}
        onAgreed={setAgreed}
      />
      <TextField id="role" label={words.role} hint={words.roleHint} value={by} onChange={setBy} />
      {isAsked && stopping.length > 0 && (
        <p class="notice tone-red" role="alert" id="mend" tabIndex={-1}>
          {guide.mend(stopping.length)} {stopping.map((problem) => words.problems[problem]).join(" ")}
        </p>
      )}
      {failure && (
        <p class="notice tone-red" role="alert">
          {errorText(failure, CALL_ERRORS[language])}
        </p>
      )}
      <button type="button" class="main" aria-disabled={isBusy} onClick={() => void add()}>
        {isBusy ? words.adding : words.add}
      </button>
    </form>
  );
}
