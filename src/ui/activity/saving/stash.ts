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

/** What a page has had: of what is kept, only that is its own to change or take away. */
export interface Had {
  /** IDs of entries. One that it no longer has was answered, or taken out by a person. */
  readonly ids: ReadonlySet<string>;
  /** The form as this page kept it last, by `markOf`; empty before that. */
  readonly draft: string;
}

/** What tells one form from another. */
export const markOf = (form: FormState): string => JSON.stringify(form, Object.keys(form).sort());

/** Forms of other open pages that are kept beside one's own. */
const MOST_OTHERS = 5;

/** Keeps what is unsaved, or removes what was kept. False where that failed, or where the form holds a personnummer. */
export function keepUnsaved(key: StashKey, { form, parcels }: Unsaved, had: Had): boolean {
  const draft = form !== null && holdsPersonalNumber(form) ? null : form;
  // Another page with the same key may have put entries and a form there that wait.
  const kept = keptBy(key);
  const waiting = [...(kept?.parcels.filter(({ input }) => !had.ids.has(input.id)) ?? []), ...parcels];
  const mine = new Set([had.draft, form === null ? "" : markOf(form)]);
  const others = [...(kept?.others ?? []), ...(kept?.form ? [kept.form] : [])].filter((one) => !mine.has(markOf(one)));
  const forms = draft === null ? others : [...others.slice(-MOST_OTHERS), draft];
  const [latest = null] = forms.slice(-1);
  const text =
    latest === null && waiting.length === 0 ? null : { form: latest, parcels: waiting, others: forms.slice(0, -1) };
  return keepText(key, text && JSON.stringify(text)) && draft === form;
}

/** Each text is looked at by itself, because the digits of two put together can look like a personnummer. */
const holdsPersonalNumber = (form: FormState) =>
  Object.values(form)
    .flat()
    .some((value) => typeof value === "string" && hasPersonalNumber(value));

interface Kept extends Unsaved {
  /** Forms of other pages, the latest last. */
  readonly others?: readonly FormState[];
}

function keptBy(key: StashKey): Kept | null {
  const kept = readKept(key);
  return isUnsaved(kept) ? withNewFields(kept) : null;
}

/** What was unsaved when the page last closed: of several pages' forms the latest. */
export function readUnsaved(key: StashKey): Unsaved | null {
  const kept = keptBy(key);
  return kept && { form: kept.form, parcels: kept.parcels };
}

/** What an older version of the page kept says nothing of the fields that have come since. */
function withNewFields({ form, parcels, others }: Kept): Kept {
  const whole = (older: FormState): FormState => ({
    ...older,
    performersText: older.performersText ?? "",
    carried: older.carried ?? [],
  });
  return {
    form: form && whole(form),
    others: Array.isArray(others) ? others.filter(isForm).map(whole) : [],
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
function isUnsaved(value: unknown): value is Kept {
  if (!isObject(value) || !Array.isArray(value["parcels"])) return false;
  const areParcels = value["parcels"].every(
    (parcel: unknown) => isObject(parcel) && isObject(parcel["input"]) && isForm(parcel["form"]),
  );
  return areParcels && (value["form"] === null || isForm(value["form"]));
}
