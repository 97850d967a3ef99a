// What isn't saved yet, kept so that a closed page loses nothing. Google gives the add-on's frame an origin, and so
// storage, of its own, and the desk gives it storage that lies with the workbook; a frame without any (blocked storage)
// keeps it only while the page is open, and then the browser's question before leaving is what guards it.
import type { FormState } from "./form-state";
import type { Parcel } from "./outbox";

export interface Unsaved {
  /** Null when nothing has been typed. */
  readonly form: FormState | null;
  readonly parcels: readonly Parcel[];
}

const KEY = "lofteskollen-unsaved-1";

/** Null where the frame has no storage: reading the property throws there. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** False where it could not be kept. */
export function keepUnsaved({ form, parcels }: Unsaved): boolean {
  const store = storage();
  if (store === null) return false;
  try {
    if (form === null && parcels.length === 0) store.removeItem(KEY);
    else store.setItem(KEY, JSON.stringify({ form, parcels }));
    return true;
  } catch {
    // The storage is full: the entry is still in the page.
    return false;
  }
}

/** What was unsaved when the page last closed. The key's number goes up when the shape changes. */
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
  isObject(value) && typeof value["dateText"] === "string" && Array.isArray(value["parties"]);

/** Only this page writes the key: the marks of the shape are enough. */
function isUnsaved(value: unknown): value is Unsaved {
  if (!isObject(value) || !Array.isArray(value["parcels"])) return false;
  const areParcels = value["parcels"].every(
    (parcel: unknown) => isObject(parcel) && isObject(parcel["input"]) && isForm(parcel["form"]),
  );
  return areParcels && (value["form"] === null || isForm(value["form"]));
}
