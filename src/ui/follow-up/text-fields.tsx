// The fields for a reason for each promise that fell short, for what was learnt and for what to promise next.
import { useState } from "preact/hooks";
import { ANALYSIS_LIMIT } from "../../domain/book/limits";
import type { PromiseReport } from "../../domain/follow-up/model";
import { formatNumber } from "../../i18n/format/figures";
import { statusWord } from "../../i18n/sentences/judgement";
import type { FollowUpWords } from "../../i18n/sv/follow-up";
import { useDocumentWords } from "../documents/words";
import { DraftAtRisk } from "../shared/components/draft-offer";
import { Field } from "../shared/components/field";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import type { InLanguage } from "../shared/words";
import { keyOf, LESSONS, type Place, PROPOSALS } from "./texts";
import type { TextProblem, Writing } from "./use-texts";

/** Reasons that are shown at first; a button shows the rest. */
const MOST_SHOWN = 10;

export const fieldIdOf = (place: Place) => `text-${keyOf(place).replace(/[^a-z0-9]/gi, "-")}`;

function problemText(
  problem: TextProblem | undefined,
  { words, language }: InLanguage<FollowUpWords>,
): string | undefined {
  switch (problem?.kind) {
    case "changed":
      return words.texts.changed(problem.current);
    case "tooLong":
      return words.texts.tooLong(formatNumber(ANALYSIS_LIMIT, language));
    case "gone":
    case "personalNumber":
      return words.texts[problem.kind];
    case undefined:
      return undefined;
  }
}

interface TextFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly writing: Writing;
  onLeave(): void;
}

function TextField({ place, label, writing, onLeave }: TextFieldProps) {
  const wording = useDocumentWords();
  const problem = writing.problems.get(keyOf(place));
  return (
    <div>
      <Field id={fieldIdOf(place)} label={label} error={problemText(problem, wording)}>
        {(ties) => (
          <textarea
            {...ties}
            rows={4}
            value={writing.textOf(place)}
            onInput={(event) => writing.write(place, event.currentTarget.value)}
            onBlur={onLeave}
          />
        )}
      </Field>
      {problem?.kind === "changed" && (
        <button type="button" class="quiet" onClick={() => writing.write(place, problem.current)}>
          {wording.words.texts.takeTheirs}
        </button>
      )}
    </div>
  );
}

function SaveLine({ writing }: { readonly writing: Writing }) {
  const { words, language } = useDocumentWords();
  const { state } = writing;
  return (
    <p class="progress" role="status">
      {state.kind === "failed"
        ? errorText(state.error, CALL_ERRORS[language])
        : state.kind === "idle"
          ? ""
          : words.texts.states[state.kind]}
    </p>
  );
}

interface TextFieldsProps {
  /** Promises that are behind, partly kept or missed. */
  readonly asking: readonly PromiseReport[];
  readonly writing: Writing;
  /** Called when a field is left and when the button is pressed. */
  onSave(): void;
}

export function TextFields({ asking, writing, onSave }: TextFieldsProps) {
  const { words, language } = useDocumentWords();
  const [isWhole, setWhole] = useState(false);
  const missing = asking.filter(
    ({ judgement }) => writing.textOf({ kind: "reason", id: judgement.commitment.id }).trim() === "",
  );
  const shown = isWhole ? asking : asking.slice(0, MOST_SHOWN);
  const ids = missing.map(({ judgement }) => judgement.commitment.id).join(", ");
  return (
    <section class="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{words.texts.heading}</h2>
      <p class="hint">{words.texts.hint}</p>
      {asking.length === 0 && <p>{words.texts.noneNeeded}</p>}
      {missing.length > 0 && <p class="notice tone-amber">{words.texts.missing(missing.length, ids)}</p>}
      {shown.map(({ judgement }) => (
        <TextField
          key={judgement.commitment.id}
          place={{ kind: "reason", id: judgement.commitment.id }}
          label={words.texts.reason(judgement.commitment.id, statusWord(judgement, language))}
          writing={writing}
          onLeave={onSave}
        />
      ))}
      {shown.length < asking.length && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {words.texts.more(asking.length - shown.length)}
        </button>
      )}
      <TextField place={LESSONS} label={words.texts.lessons} writing={writing} onLeave={onSave} />
      <TextField place={PROPOSALS} label={words.texts.proposals} writing={writing} onLeave={onSave} />
      <button type="button" class="plain" onClick={onSave}>
        {words.texts.save}
      </button>
      <DraftAtRisk isAtRisk={writing.isAtRisk} />
      <SaveLine writing={writing} />
    </section>
  );
}
