// The form of one promise that is in the workbook: as its row stands, with what people change.
import { useEffect, useRef, useState } from "preact/hooks";
import type { PromisesData } from "../../contract/server-api";
import { ASSESSMENTS } from "../../domain/book/commitment";
import type { PromiseField, PromiseRow } from "../../domain/book/promise-rule";
import { titleOf } from "../activity/promise-title";
import { PromiseFields } from "../promise/promise-fields";
import { ChoiceField } from "../promise/typed-fields";
import { useGuideWords, usePromiseWords } from "../promise/words";
import { DraftAtRisk } from "../shared/components/draft-offer";
import { Field } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { RuleChangedNotice } from "./rule-changed-notice";
import { fieldsUnlike, type KeptChange, type NotSaved, type SavedChange, useChange } from "./use-change";
import { useChangeWords } from "./words";

interface ChangeFormProps {
  readonly data: PromisesData;
  readonly opened: PromiseRow;
  /** What was changed of it before and not saved. */
  readonly kept: KeptChange | null;
  onSaved(saved: SavedChange): void;
}

export function ChangeForm({ data, opened, kept, onSaved }: ChangeFormProps) {
  const { book, today, promises } = data;
  const { words } = useChangeWords();
  const form = usePromiseWords().words;
  const guide = useGuideWords().words;
  const [by, setBy] = useState(data.me);
  const [isAsked, setAsked] = useState(false);
  const changing = useChange(opened, kept, book.settings.period, onSaved);
  const { row, content, rule, unread, change, stopping, isBusy } = changing;
  const said = (field: PromiseField) => (unread.includes(field) ? (row.seen[field] ?? "") : undefined);
  const texts = { ...form.problems, reasonMissing: words.reasonMissing, reviewMissing: words.reviewMissing };
  const assessmentSaid = said("assessment");

  function save() {
    setAsked(true);
    if (stopping.length > 0) document.getElementById("mend")?.focus();
    else if (changing.isChanged) void changing.save(by.trim());
  }

  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <DraftAtRisk isAtRisk={changing.isAtRisk} />
      <PromiseFields
        // The fields keep what is typed in them, and start anew with another row.
        key={JSON.stringify(row.seen)}
        prefix="change"
        rule={rule}
        interpretation={content.interpretation}
        agreed={content.agreed}
        agreedTyped={said("agreed")}
        problems={isAsked ? changing.problems : []}
        unread={
          new Map(
            unread.flatMap((field) => (field in rule ? [[field as keyof typeof rule, row.seen[field] ?? ""]] : [])),
          )
        }
        book={book}
        id={row.id}
        today={today}
        onRule={change}
        onInterpretation={(interpretation) => change({ interpretation })}
        onAgreed={(agreed) => change({ agreed })}
      />
      <PartOfField row={row} promises={promises} value={content.partOf} said={said("partOf")} onChange={change} />
      <ChoiceField
        id="assessment"
        label={words.assessment}
        hint={words.assessmentHint}
        error={assessmentSaid === undefined ? undefined : form.stands(assessmentSaid)}
        options={ASSESSMENTS}
        labels={words.assessments}
        value={content.assessment}
        none={words.notAssessed}
        onChange={(assessment) => change({ assessment })}
      />
      <TextField
        id="analysis"
        label={words.analysis}
        hint={words.analysisHint}
        error={isAsked && stopping.includes("reasonMissing") ? words.reasonMissing : undefined}
        isLong
        value={content.analysis}
        onChange={(analysis) => change({ analysis })}
      />
      <TextField id="role" label={form.role} hint={form.roleHint} value={by} onChange={setBy} />
      {changing.isRuleChanged && <RuleChangedNotice book={book} today={today} changing={changing} />}
      <div role="alert">
        {isAsked && stopping.length > 0 && (
          <p class="notice tone-red" id="mend" tabIndex={-1}>
            {guide.mend(stopping.length)} {stopping.map((problem) => texts[problem]).join(" ")}
          </p>
        )}
        {isAsked && !changing.isChanged && <p class="notice tone-blue">{words.nothing}</p>}
        {changing.notSaved && <NotSavedNotice row={row} notSaved={changing.notSaved} onTakeIn={changing.takeIn} />}
        {changing.isTakenIn && <TakenIn />}
      </div>
      <button type="button" class="main" aria-disabled={isBusy} onClick={save}>
        {isBusy ? words.saving : words.save}
      </button>
    </form>
  );
}

interface PartOfFieldProps {
  readonly row: PromiseRow;
  readonly promises: readonly PromiseRow[];
  readonly value: string;
  /** What the cell says, where it can't be read. */
  readonly said: string | undefined;
  onChange(change: { readonly partOf: string }): void;
}

/** Only a promise that is no part itself can have parts. One that the row names all the same can be kept. */
function PartOfField({ row, promises, value, said, onChange }: PartOfFieldProps) {
  const { words } = useChangeWords();
  const wholes = promises.filter(
    ({ id, seen, content }) => id !== row.id && seen.id !== "" && (content.partOf === "" || id === value),
  );
  const isKnown = value === "" || wholes.some(({ id }) => id === value);
  return (
    <Field id="part-of" label={words.partOf} error={said === undefined ? undefined : words.partOfStands(said)}>
      {(ties) => (
        <select {...ties} value={value} onChange={({ currentTarget }) => onChange({ partOf: currentTarget.value })}>
          <option value="">{words.alone}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {wholes.map(({ id, content }) => (
            <option key={id} value={id}>
              {titleOf({ id, text: content.text })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface NotSavedNoticeProps {
  readonly row: PromiseRow;
  readonly notSaved: NotSaved;
  onTakeIn(current: PromiseRow): void;
}

function NotSavedNotice({ row, notSaved, onTakeIn }: NotSavedNoticeProps) {
  const { words, language } = useChangeWords();
  const form = usePromiseWords().words;
  const names: Readonly<Record<PromiseField, string>> = {
    ...form.fields,
    text: form.text,
    interpretation: form.interpretation,
    agreed: form.agreed,
    partOf: words.partOf,
    performedBy: form.performedByName,
    assessment: words.assessment,
    analysis: words.analysis,
  };
  if (notSaved.kind === "failed")
    return <p class="notice tone-red">{errorText(notSaved.error, CALL_ERRORS[language])}</p>;
  if (notSaved.kind === "gone") return <p class="notice tone-red">{words.gone}</p>;
  const { current } = notSaved;
  const others = fieldsUnlike(row, current).map((field) => `${names[field]} (${current.seen[field] || "–"})`);
  return (
    <div class="notice tone-red">
      <p>{words.changed}</p>
      <p>{words.changedNext(others.join(", "))}</p>
      <button type="button" class="plain" onClick={() => onTakeIn(current)}>
        {words.takeIn}
      </button>
    </div>
  );
}

/** It has the focus, since the button that was pressed is gone. */
function TakenIn() {
  const { words } = useChangeWords();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p class="notice tone-blue" tabIndex={-1} ref={line}>
      {words.takenIn}
    </p>
  );
}
