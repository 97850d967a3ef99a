// The fields of the form that are more than a plain text.
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { YesNo } from "../../domain/activity";
import type { Book } from "../../domain/book";
import { addDays, type PlainDate } from "../../domain/plain-date";
import { weekdayOf } from "../../domain/read-date";
import { Field, FieldGroup, type FieldTexts } from "../components/field";
import { focusField, type TextsOf } from "./field-texts";
import { knownPlaces, typeChoices } from "./form-fields";
import type { Entry } from "./use-entry";
import { useWording } from "./words";

interface ControlProps extends FieldTexts {
  readonly entry: Entry;
}

/** A group of a drop-down, left out when it is empty. */
function OptionGroup({ label, words }: { readonly label: string; readonly words: readonly string[] }) {
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

export function TypeField({ entry: { form, move }, book, ...texts }: ControlProps & { readonly book: Book }) {
  const { words } = useWording();
  const { asked, others } = useMemo(() => typeChoices(book), [book]);
  return (
    <Field {...texts}>
      {(ties) => (
        <select
          {...ties}
          value={form.type}
          onChange={(event) => move({ kind: "chooseType", type: event.currentTarget.value })}
        >
          <option value="">{words.form.chooseType}</option>
          <OptionGroup label={words.form.typesAsked} words={asked} />
          <OptionGroup label={words.form.typesOther} words={others} />
        </select>
      )}
    </Field>
  );
}

export function DateField({
  entry: { form, draft, move },
  today,
  ...texts
}: ControlProps & { readonly today: PlainDate }) {
  const { words } = useWording();
  const write = (text: string) => move({ kind: "write", name: "dateText", text });
  const shortcuts: readonly (readonly [string, PlainDate])[] = form.isPlanned
    ? [[words.form.tomorrow, addDays(today, 1)]]
    : [
        [words.form.today, today],
        [words.form.yesterday, addDays(today, -1)],
      ];
  const reading = draft ? words.form.dateRead(draft.date, weekdayOf(draft.date)) : undefined;
  return (
    <Field {...texts} hint={reading}>
      {(ties) => (
        <div class="beside">
          <input
            {...ties}
            class="date"
            autocomplete="off"
            value={form.dateText}
            onInput={(event) => write(event.currentTarget.value)}
          />
          {shortcuts.map(([label, date]) => (
            <button type="button" class="quiet" key={label} onClick={() => write(date)}>
              {label}
            </button>
          ))}
        </div>
      )}
    </Field>
  );
}

interface PlaceFieldsProps {
  readonly entry: Entry;
  readonly book: Book;
  readonly texts: TextsOf;
}

export function PlaceFields({ entry: { form, fields, move }, book, texts }: PlaceFieldsProps) {
  const { words } = useWording();
  const { placeTypes } = fields;
  const places = useMemo(() => knownPlaces(book), [book]);
  const placeInput = (label: string) => (
    <Field {...texts("place", label)}>
      {(ties) => (
        <>
          <input
            {...ties}
            autocomplete="off"
            list="known-places"
            value={form.place}
            onInput={(event) => move({ kind: "write", name: "place", text: event.currentTarget.value })}
          />
          <datalist id="known-places">
            {places.map((place) => (
              <option key={place} value={place} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
  if (!placeTypes) return placeInput(words.form.where);
  return (
    <fieldset class="field">
      <legend>{words.form.where}</legend>
      <div class="beside">
        <Field {...texts("placeType", words.form.placeType)}>
          {(ties) => (
            <select
              {...ties}
              value={form.placeType}
              onChange={(event) => move({ kind: "write", name: "placeType", text: event.currentTarget.value })}
            >
              <option value="">{words.form.choosePlaceType}</option>
              <OptionGroup label={words.form.placeTypesAsked} words={placeTypes.asked} />
              <OptionGroup label={words.form.placeTypesOther} words={placeTypes.others} />
            </select>
          )}
        </Field>
        {placeInput(words.form.place)}
      </div>
    </fieldset>
  );
}

/** Whether the promise's requirement was met, in the promise's own words. */
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

/** Typed once; after that a line that says who logs. */
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
          value={form.role}
          onInput={(event) => move({ kind: "write", name: "role", text: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}
