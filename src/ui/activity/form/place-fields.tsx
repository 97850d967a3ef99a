// Where it was: the type of place where a promise asks for it, the place itself, and more places on the same day.
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Book } from "../../../domain/book/book";
import { Field } from "../../shared/components/field";
import type { Entry } from "../entry";
import { useWording } from "../words";
import { fieldId, type TextsOf } from "./field-texts";
import { placeTypeOf } from "./form-check";
import { OptionGroup } from "./form-controls";
import { knownPlaces } from "./form-fields";

interface PlaceFieldsProps {
  readonly entry: Entry;
  readonly book: Book;
  readonly texts: TextsOf;
}

export function PlaceFields({ entry, book, texts }: PlaceFieldsProps) {
  const { words } = useWording();
  const { form, fields, move } = entry;
  const { placeTypes } = fields;
  const asked = fields.places.join("\n");
  const places = useMemo(() => knownPlaces(book, fields.places), [book, asked]);
  const hint = fields.places.length > 0 ? words.form.placesAsked(fields.places) : undefined;
  const placeInput = (label: string) => (
    <Field {...texts("place", label, hint)}>
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
        <Field {...texts("placeType", words.form.placeType, isCarried(entry) ? words.form.carried : undefined)}>
          {(ties) => (
            <select
              {...ties}
              value={placeTypeOf(form, fields)}
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

/** Whether the type of place is the last activity's still: neither chosen nor told by the place. */
const isCarried = ({ form, fields }: Entry) =>
  form.carried.includes("placeType") && placeTypeOf({ ...form, placeType: "" }, fields) === "";

const idOf = (index: number) => (index < 0 ? fieldId("place") : `${fieldId("place")}-${index}`);

/**
 * More places, each of which becomes an activity. A stored row has only one place. The fields come late in the form, where
 * those who have one place needn't pass them with Tab.
 */
export function MorePlaces({ entry: { form, correcting, move } }: { readonly entry: Entry }) {
  const { words } = useWording();
  const count = form.morePlaces.length;
  const goTo = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (goTo.current !== null) document.getElementById(idOf(goTo.current))?.focus();
    goTo.current = null;
  }, [count]);
  if (correcting.seen) return null;
  return (
    <div>
      {form.morePlaces.map((place, index) => (
        <div class="beside more-place" key={idOf(index)}>
          <input
            id={idOf(index)}
            aria-label={words.form.placeAgain(index + 2)}
            autocomplete="off"
            list="known-places"
            value={place}
            onInput={({ currentTarget }) => move({ kind: "writePlace", index, text: currentTarget.value })}
          />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              goTo.current = index - 1;
              move({ kind: "writePlace", index, text: null });
            }}
          >
            {words.form.removePlace}
            <span class="unseen"> {words.form.placeAgain(index + 2)}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        class="quiet flush"
        onClick={() => {
          goTo.current = count;
          move({ kind: "addPlace" });
        }}
      >
        + {words.form.morePlaces}
      </button>
      {count > 0 && <p class="hint">{words.form.morePlacesHint}</p>}
    </div>
  );
}
