// What isn't saved yet is kept in the browser's storage, so that a closed page loses nothing. The frame that Google gives
// an add-on has storage of its own, and the desk keeps it beside the workbook. Where storage is blocked, the browser's
// question before the page is left is the only guard.
import type { FormState } from "../form/form-state";
import type { Parcel } from "./outbox";

export interface Unsaved {
  /** Null when nothing has been typed. */
  readonly form: FormState | null;
  readonly parcels: readonly Parcel[];
}

const KEY = "lofteskollen-unsaved-2";

/** Null where storage is blocked: reading the property then throws (https://html.spec.whatwg.org/#dom-localstorage). */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Keeps what is unsaved, or removes what was kept. False where that failed. */
export function keepUnsaved({ form, parcels }: Unsaved): boolean {
  const store = storage();
  if (store === null) return false;
  try {
    if (form === null && parcels.length === 0) store.removeItem(KEY);
    else store.setItem(KEY, JSON.stringify({ form, parcels }));
    return true;
  } catch {
    // The storage is full, but the entry is still in the page.
    return false;
  }
}

/** What was unsaved when the page last closed. The number in the key goes up when the shape changes. */
export function readUnsaved(): Unsaved | null {
  const text = storage()?.getItem(KEY);
  if (!text) return null;
  try {
    const kept: unknown = JSON.parse(text);
    return isUnsaved(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isForm = (value: unknown): value is FormState =>
  isObject(value) &&
  typeof value["dateText"] === "string" &&
  typeof value["state"] === "string" &&
  Array.isArray(value["parties"]);

/** A few marks of the shape are enough, because only this page writes the key. */
function isUnsaved(value: unknown): value is Unsaved {
  if (!isObject(value) || !Array.isArray(value["parcels"])) return false;
  const areParcels = value["parcels"].every(
    (parcel: unknown) => isObject(parcel) && isObject(parcel["input"]) && isForm(parcel["form"]),
  );
  return areParcels && (value["form"] === null || isForm(value["form"]));
}
