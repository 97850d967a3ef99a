// Looks through what a page sends for personnummer, which are never stored.
import { parsePlainDate } from "../domain/calendar/plain-date";
import { hasPersonalNumber } from "../domain/checks/personal-data";
import { isSplitNumber } from "../domain/checks/personal-number";
import { type FieldError, fail, type Reply } from "./reply";

/** A log's own days are in every row, and part of no number. */
const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (text): text is string => typeof text === "string" && parsePlainDate(text) === null,
  );

/** Whether some text of one field goes on in a text of the other. */
const goesOn = (left: readonly string[], right: readonly string[]) =>
  left.some((before) => right.some((after) => isSplitNumber(before, after)));

/**
 * Finds the fields that hold a valid personnummer, samordningsnummer or interim number, or a part of one that goes on in
 * another of the fields.
 *
 * @param prefix Comes before the name of each field that is found, as in `rows.3.`.
 */
export function personalNumbersIn(fields: Readonly<Record<string, unknown>>, prefix = ""): FieldError[] {
  const texts = Object.entries(fields).map(([field, value]) => ({ field, texts: textsOf(value) }));
  // Only a text that ends in a figure can go on elsewhere.
  const open = texts.filter((one) => one.texts.some((text) => /\p{N}[^\p{L}\p{N}]*$/u.test(text)));
  const split = open.flatMap((left) =>
    texts.flatMap((right) => (left !== right && goesOn(left.texts, right.texts) ? [left.field, right.field] : [])),
  );
  return texts.flatMap(({ field, texts: own }): FieldError[] =>
    own.some(hasPersonalNumber) || split.includes(field) ? [{ field: prefix + field, code: "personalNumber" }] : [],
  );
}

/** The checked input, refused where a number of a person is found in it: no function stores one. */
export function refusingPersons<T>(checked: Reply<T>, personsIn: (input: T) => readonly FieldError[]): Reply<T> {
  if (!checked.ok) return checked;
  const persons = personsIn(checked.value);
  return persons.length > 0 ? fail("inputInvalid", "", persons) : checked;
}
