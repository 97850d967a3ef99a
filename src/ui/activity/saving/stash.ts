// What isn't saved yet is kept in the browser's storage, so that a closed page loses nothing. Where storage is blocked, the
// browser's question before the page is left is the only guard. A form with a personnummer in it is kept nowhere.
import { hasPersonalNumber } from "../../../domain/checks/personal-data";
import { keepText, readKept } from "../../shared/page-storage";
import type { FormState } from "../form/form-state";
import type { Parcel } from "./outbox";

export interface Unsaved {
  /** Null when nothing has been typed. */
  readonly form: FormState | null;
  readonly parcels: readonly Parcel[];
}

/** Each page keeps its own. The number in the key goes up when the shape changes. */
export type StashKey = "lofteskollen-unsaved-2" | "lofteskollen-phone-1";

/**
 * Keeps what is unsaved, or removes what was kept. False where that failed, or where the form holds a personnummer.
 *
 * @param seen IDs of the entries that this page has had. One that it no longer has was answered, or taken out by a person.
 */
export function keepUnsaved(key: StashKey, { form, parcels }: Unsaved, seen: ReadonlySet<string>): boolean {
  const draft = form !== null && holdsPersonalNumber(form) ? null : form;
  // Another page with the same key may have put entries there that wait.
  const others = readUnsaved(key)?.parcels.filter(({ input }) => !seen.has(input.id)) ?? [];
  const waiting = [...others, ...parcels];
  const text = draft === null && waiting.length === 0 ? null : JSON.stringify({ form: draft, parcels: waiting });
  return keepText(key, text) && draft === form;
}

/** Each text is looked at by itself, because the digits of two put together can look like a personnummer. */
const holdsPersonalNumber = (form: FormState) =>
  Object.values(form)
    .flat()
    .some((value) => typeof value === "string" && hasPersonalNumber(value));

/** What was unsaved when the page last closed. */
export function readUnsaved(key: StashKey): Unsaved | null {
  const kept = readKept(key);
  return isUnsaved(kept) ? withNewFields(kept) : null;
}

/** What an older version of the page kept says nothing of the fields that have come since. */
function withNewFields({ form, parcels }: Unsaved): Unsaved {
  const whole = (older: FormState): FormState => ({ ...older, performersText: older.performersText ?? "" });
  return {
    form: form && whole(form),
    parcels: parcels.map((parcel) => ({ ...parcel, form: whole(parcel.form) })),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isForm = (value: unknown): value is FormState =>
  isObject(value) &&
  typeof value["dateText"] === "string" &&
  typeof value["state"] === "string" &&
  Array.isArray(value["parties"]);

/** A few marks of the shape are enough, because only its own page writes the key. */
function isUnsaved(value: unknown): value is Unsaved {
  if (!isObject(value) || !Array.isArray(value["parcels"])) return false;
  const areParcels = value["parcels"].every(
    (parcel: unknown) => isObject(parcel) && isObject(parcel["input"]) && isForm(parcel["form"]),
  );
  return areParcels && (value["form"] === null || isForm(value["form"]));
}
