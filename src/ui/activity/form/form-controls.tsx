// The fields of the form that are more than a plain text.
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { YesNo } from "../../../domain/book/activity";
import type { Book } from "../../../domain/book/book";
import { addDays, type PlainDate } from "../../../domain/calendar/plain-date";
import { Field, FieldGroup, type FieldTexts } from "../../shared/components/field";
import type { Entry } from "../entry";
import { titleOf } from "../promise-title";
import { useWording } from "../words";
import { focusField } from "./field-texts";
import { dateOf } from "./form-check";
import { promisesByName, typeChoices } from "./form-fields";

interface ControlProps extends FieldTexts {
  readonly entry: Entry;
}

/** A group of a drop-down, left out when it is empty. */
export function OptionGroup({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <optgroup label={label}>
      {words.map((word) => (
        <option key={word} value={word}>
          {word}
        </option>
      ))}
    </optgroup>
  );
}

/** The value of a promise among those of types, none of which begins with a line break. */
const optionOf = (id: string) => `\n${id}`;

export function TypeField({
  entry: { form, move, correcting },
  book,
  ...texts
}: ControlProps & { readonly book: Book }) {
  const { words } = useWording();
  const { asked, others } = useMemo(() => typeChoices(book), [book]);
  const byName = useMemo(() => promisesByName(book), [book]);
  const [onlyTicked, ...more] = form.ticked ?? [];
  const named = form.type === "" && more.length === 0 ? byName.find(({ id }) => id === onlyTicked) : undefined;
  return (
    <Field {...texts}>
      {(ties) => (
        <select
          {...ties}
          value={named ? optionOf(named.id) : form.type}
          onChange={({ currentTarget: { value } }) => {
            const chosen = byName.find(({ id }) => value === optionOf(id));
            const isCorrecting = correcting.seen !== null;
            if (chosen) move({ kind: "choosePromise", id: chosen.id, isCorrecting });
            else move({ kind: "chooseType", type: value, isCorrecting });
          }}
        >
          <option value="">{words.form.chooseType}</option>
          <OptionGroup label={words.form.typesAsked} words={asked} />
          {byName.length > 0 && (
            <optgroup label={words.form.promisesByName}>
              {byName.map((commitment) => (
                <option key={commitment.id} value={optionOf(commitment.id)}>
                  {titleOf(commitment)}
                </option>
              ))}
            </optgroup>
          )}
          <OptionGroup label={words.form.typesOther} words={others} />
        </select>
      )}
    </Field>
  );
}

/** Days to move by key. The arrow up is later, as in the browser's own date field. */
const DAYS_BY_KEY: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

/** Tab passes by the button of the day that the field has already, since there is nothing to do there. */
export function DateField({
  entry: { form, draft, move, page },
  today,
  ...texts
}: ControlProps & { readonly today: PlainDate }) {
  const { words } = useWording();
  const write = (text: string) => move({ kind: "write", name: "dateText", text });
  const shortcuts: readonly (readonly [string, PlainDate])[] =
    form.state === "Planerad"
      ? [[words.form.tomorrow, addDays(today, 1)]]
      : [
          [words.form.today, today],
          [words.form.yesterday, addDays(today, -1)],
        ];
  const reading = draft ? words.form.dateRead(draft.date) : page.isPhone ? undefined : words.form.dateKeys;
  return (
    <Field {...texts} hint={reading}>
      {(ties) => (
        <div class="beside">
          <input
            {...ties}
            class="date"
            // A phone has its own way to choose a day, and no keys to type one with.
            {...(page.isPhone && { type: "date", ...(form.state === "Genomförd" && { max: today }) })}
            autocomplete="off"
            value={form.dateText}
            onInput={(event) => write(event.currentTarget.value)}
            onKeyDown={(event) => {
              const days = DAYS_BY_KEY[event.key];
              if (days === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              write(addDays(dateOf(form, today) ?? today, days));
            }}
          />
          {shortcuts.map(([label, date]) => (
            <button
              type="button"
              class="quiet"
              key={label}
              aria-pressed={draft?.date === date}
              tabIndex={draft?.date === date ? -1 : 0}
              onClick={() => write(date)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </Field>
  );
}

/** Asks whether the promise's requirement was met, in the promise's own words. */
export function AnswerField({ entry: { form, fields, move }, ...texts }: ControlProps) {
  const { words } = useWording();
  const answers: readonly (readonly [YesNo | null, string])[] = [
    ["Ja", words.form.yes],
    ["Nej", words.form.no],
    [null, words.form.unknown],
  ];
  return (
    <FieldGroup {...texts} hint={fields.requirements.join(" · ")}>
      <div class="checks">
        {answers.map(([answer, label]) => (
          <label class="check" key={label}>
            <input
              type="radio"
              name="requirementMet"
              checked={form.requirementMet === answer}
              onChange={() => move({ kind: "answer", requirementMet: answer })}
            />
            {label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** The role is typed once; after that a line says who logs. */
export function RoleField({
  entry: { form, move },
  remembered,
  ...texts
}: ControlProps & { readonly remembered: string }) {
  const { words } = useWording();
  const [isChanging, setChanging] = useState(false);
  useLayoutEffect(() => {
    if (isChanging) focusField("by");
  }, [isChanging]);
  if (remembered !== "" && !isChanging && texts.error === undefined) {
    return (
      <p class="role">
        {words.form.roleIs(remembered)}{" "}
        <button type="button" class="quiet" onClick={() => setChanging(true)}>
          {words.form.changeRole}
          <span class="unseen"> {texts.label}</span>
        </button>
      </p>
    );
  }
  return (
    <Field {...texts}>
      {(ties) => (
        <input
          {...ties}
          autocomplete="organization-title"
          value={form.role}
          onInput={(event) => move({ kind: "write", name: "role", text: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
