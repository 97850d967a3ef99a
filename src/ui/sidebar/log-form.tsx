// The form that logs or plans an activity: asks only what the promises need, and says what it does for them.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Reply } from "../../contract/reply";
import type { ActivityInput } from "../../contract/schemas";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/activity";
import { CheckGroup } from "../components/check-group";
import { Field } from "../components/field";
import { DraftEffects } from "./effect-lines";
import { notSavedText } from "./error-text";
import { focusField, LABELS, textsOf } from "./field-texts";
import { AnswerField, DateField, PlaceFields, RoleField, TypeField } from "./form-controls";
import { Latest } from "./latest";
import { SavedNotice } from "./saved-notice";
import { TickPromises } from "./tick-promises";
import { type Entry, useEntry } from "./use-entry";
import { useWording } from "./words";

interface LogFormProps {
  readonly data: SidebarData;
  onSave(input: ActivityInput): Promise<Reply<Activity>>;
}

export function LogForm({ data, onSave }: LogFormProps) {
  const wording = useWording();
  const { words } = wording;
  const entry = useEntry(data, onSave);
  const { form, fields, move, saved, failure } = entry;
  const texts = textsOf(entry.problems, words);
  return (
    <>
      <section aria-labelledby="log-heading">
        <h2 id="log-heading">{form.isPlanned ? words.form.headingPlanned : words.form.heading}</h2>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void entry.save();
          }}
        >
          <ProblemSummary entry={entry} />
          <TypeField entry={entry} book={data.book} {...texts("type", words.form.type)} />
          <DateField entry={entry} today={data.today} {...texts("date", words.form.date)} />
          <PlaceFields entry={entry} book={data.book} texts={texts} />
          {fields.parties && (
            <CheckGroup
              {...texts("parties", words.form.parties)}
              {...fields.parties}
              chosen={form.parties}
              more={words.form.more}
              onToggle={(word) => move({ kind: "toggle", name: "parties", word })}
            />
          )}
          {fields.audiences && (
            <CheckGroup
              {...texts("audiences", words.form.audiences)}
              {...fields.audiences}
              chosen={form.audiences}
              more={words.form.more}
              onToggle={(word) => move({ kind: "toggle", name: "audiences", word })}
            />
          )}
          {fields.requirements.length > 0 && !form.isPlanned && (
            <AnswerField entry={entry} {...texts("requirementMet", words.form.requirement)} />
          )}
          {fields.hasAmount && (
            <Field {...texts("amount", words.form.amount, words.form.amountHint)}>
              {(ties) => (
                <input
                  {...ties}
                  class="short"
                  inputMode="numeric"
                  autocomplete="off"
                  value={form.amountText}
                  onInput={(event) => move({ kind: "write", name: "amountText", text: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          <Field {...texts("note", words.form.note, words.form.noteHint)}>
            {(ties) => (
              <textarea
                {...ties}
                rows={2}
                value={form.note}
                onInput={(event) => move({ kind: "write", name: "note", text: event.currentTarget.value })}
              />
            )}
          </Field>
          <TickPromises entry={entry} book={data.book} {...texts("commitments", words.form.commitments)} />
          <RoleField
            key={entry.log.length}
            entry={entry}
            remembered={data.me}
            {...texts("by", words.form.role, words.form.roleHint)}
          />
          <div>
            <div role="status">{saved && <SavedNotice saved={saved} data={data} />}</div>
            <DraftEffects draft={entry.draft} data={data} isQuiet={saved !== null} />
          </div>
          {failure && (
            <div class="notice tone-red" role="alert">
              <p>{notSavedText(failure, wording)}</p>
            </div>
          )}
          <Buttons entry={entry} data={data} />
        </form>
      </section>
      <Latest activities={entry.log} />
    </>
  );
}

/** "När? Skriv vilken dag." · "Plats: Texten är för lång." */
const labelled = (label: string, text: string) => `${label}${label.endsWith("?") ? "" : ":"} ${text}`;

function ProblemSummary({ entry: { problems, refusals } }: { readonly entry: Entry }) {
  const { words } = useWording();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (refusals > 0) box.current?.focus();
  }, [refusals]);
  if (problems.length === 0) return null;
  return (
    <div class="notice tone-red" role="alert" tabIndex={-1} ref={box}>
      <p>{words.problems.summary(problems.length)}</p>
      <ul>
        {problems.map(({ field, code }) => (
          <li key={field}>
            <button type="button" class="link" onClick={() => focusField(field)}>
              {labelled(words.form[LABELS[field]], words.problems[code])}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Buttons({ entry, data: { today } }: { readonly entry: Entry; readonly data: SidebarData }) {
  const { words } = useWording();
  const { form, isSaving, failure, saved, log, move } = entry;
  const [last] = log;
  const label = isSaving
    ? words.form.saving
    : failure
      ? words.retry
      : form.isPlanned
        ? words.form.savePlanned
        : words.form.save;
  const row = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!saved) return;
    row.current?.scrollIntoView({ block: "nearest" });
    // The field it was saved from may be gone: go on from the button.
    if (document.activeElement === document.body) main.current?.focus();
  }, [saved]);
  return (
    <div class="buttons" ref={row}>
      <button type="submit" class="main" ref={main} aria-disabled={isSaving}>
        {label}
      </button>
      {last && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            move({ kind: "repeat", activity: last, today });
            focusField("date");
          }}
        >
          {words.form.again}
        </button>
      )}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          move({ kind: "plan", isPlanned: !form.isPlanned, today });
          focusField("date");
        }}
      >
        {form.isPlanned ? words.form.logInstead : words.form.plan}
      </button>
    </div>
  );
}
