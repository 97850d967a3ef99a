// One promise as it was read: what was found and the words it rests on, what is open, and every field to change.
import { useState } from "preact/hooks";
import type { PromiseUndoInput } from "../../contract/promise-inputs";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { acceptRemark, changeDraft, type DraftList, interpretDraft } from "../../domain/propose/draft-list";
import {
  draftOfProposal,
  isUnsettled,
  problemsOfRule,
  type RuleField,
  STOPPING,
} from "../../domain/propose/promise-draft";
import { readAgain } from "../../domain/propose/read-again";
import { swedish } from "../../i18n/reading/swedish";
import { interpretationOf } from "../../i18n/sentences/proposal";
import { AskedNotice } from "../promise/asked-notice";
import { focusField } from "../promise/focus-field";
import { PromiseFields } from "../promise/promise-fields";
import { ReadList } from "../promise/read-list";
import { useGuideWords, usePromiseWords } from "../promise/words";
import { DraftAtRisk } from "../shared/components/draft-offer";
import { TextField } from "../shared/components/text-field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";
import { dropKeptDraft, useKeptDraft } from "../shared/use-kept-draft";
import { useKeptInView } from "../shared/use-kept-in-view";
import { type KeptWork, NEW_DRAFT, withWork, workOf } from "./kept-promise";

const KEY = 0;

function readSentence(sentence: string, { book }: SidebarData): DraftList {
  const { period, municipality } = book.settings;
  const around = { focus: "", promisers: [], period, municipality, lists: book.lists, words: swedish };
  const draft = draftOfProposal(KEY, readAgain(sentence, around), sentence, []);
  return { drafts: [draft], dropped: [], notUnderstood: [], next: KEY + 1 };
}

interface NewFormProps {
  readonly data: SidebarData;
  readonly sentence: string;
  /** What has been said of it before; null where it is read for the first time. */
  readonly from: KeptWork | null;
  onAdded(added: PromiseUndoInput): void;
}

export function NewForm({ data, sentence, from, onAdded }: NewFormProps) {
  const { words, language } = usePromiseWords();
  const guide = useGuideWords().words;
  const { book, today } = data;
  const { period } = book.settings;
  const [list, setList] = useState(() => {
    const read = readSentence(sentence, data);
    return from === null ? read : withWork(read, KEY, from);
  });
  const [agreed, setAgreed] = useState<PlainDate | null>(from?.agreed ?? null);
  const [by, setBy] = useState(data.me);
  const [isAsked, setAsked] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ReplyError | null>(null);
  const [draft] = list.drafts;
  const isAtRisk = useKeptDraft(NEW_DRAFT, draft ? { sentence, work: workOf(draft, agreed) } : null);
  const main = useKeptInView<HTMLButtonElement>(isWarned ? "open" : "");
  if (draft === undefined) return null;
  const { rule } = draft;
  const interpretation = draft.interpretation ?? interpretationOf(rule, language);
  const problems = problemsOfRule(rule, period);
  const stopping = problems.filter((problem) => STOPPING.includes(problem));
  const isOpen = isUnsettled(draft, period) || problems.length > stopping.length;

  /** Goes to a field, or to the promise's words where no field says it. A field that its kind doesn't have is the kind's. */
  function fix(field: RuleField | null) {
    if (!focusField(field === null ? "text" : `new-${field}`)) focusField("new-kind");
  }

  async function add() {
    setAsked(true);
    if (isBusy) return;
    if (stopping.length > 0) {
      document.getElementById("mend")?.focus();
      return;
    }
    if (isOpen && !isWarned) {
      setWarned(true);
      return;
    }
    setBusy(true);
    setFailure(null);
    const reply = await callServer("addPromise", { promise: { ...rule, interpretation, agreed }, by: by.trim() });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error);
    dropKeptDraft(NEW_DRAFT);
    onAdded({ id: reply.value.id, text: rule.text, by: by.trim() });
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <DraftAtRisk isAtRisk={isAtRisk} />
      <ReadList draft={draft} source={sentence} />
      <AskedNotice
        draft={draft}
        name=""
        period={period}
        onAccept={(code) => setList((now) => acceptRemark(now, KEY, code))}
        onChange={(change) => setList((now) => changeDraft(now, KEY, change))}
        onFix={fix}
        onDrop={() => fix(null)}
        onSentence={(text) => setList((now) => interpretDraft(now, KEY, text))}
      />
      <PromiseFields
        prefix="new"
        rule={rule}
        interpretation={interpretation}
        agreed={agreed}
        problems={isAsked ? problems : []}
        book={book}
        today={today}
        onRule={(change) => setList((now) => changeDraft(now, KEY, change))}
        onInterpretation={(text) => setList((now) => interpretDraft(now, KEY, text))}
        onAgreed={setAgreed}
      />
      <TextField id="role" label={words.role} hint={words.roleHint} value={by} onChange={setBy} />
      {isAsked && stopping.length > 0 && (
        <p class="notice tone-red" role="alert" id="mend" tabIndex={-1}>
          {guide.mend(stopping.length)} {stopping.map((problem) => words.problems[problem]).join(" ")}
        </p>
      )}
      {isWarned && isOpen && stopping.length === 0 && (
        <p class="notice tone-amber" role="alert">
          {words.stillOpen} {problems.map((problem) => words.problems[problem]).join(" ")}
        </p>
      )}
      {failure && (
        <p class="notice tone-red" role="alert">
          {errorText(failure, CALL_ERRORS[language])}
        </p>
      )}
      <button type="button" class="main" ref={main} aria-disabled={isBusy} onClick={() => void add()}>
        {isBusy ? words.adding : isWarned && isOpen ? words.addAnyway : words.add}
      </button>
    </form>
  );
}
