// A value, or the reason why there is none as one line in the user's language.
import type { DeskWords } from "../../../i18n/sv/desk";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly say: (words: DeskWords) => string };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function stopped(say: (words: DeskWords) => string): Outcome<never> {
  return { ok: false, say };
}
