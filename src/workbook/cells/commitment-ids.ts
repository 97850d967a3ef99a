// Which promise a cell means, also when a spreadsheet has turned the ID into a number.

export interface CommitmentIds {
  readonly known: ReadonlySet<string>;
  /** Not known when the tab Löften or its ID column is missing: then any ID is taken as it stands. */
  readonly areChecked: boolean;
}

export type Resolved = { readonly id: string } | { readonly code: "idUnknown" | "idAmbiguous" };

const WHOLE = /^\d+$/;

/** `1,2` in a list reads as the number 1.2 in a Swedish sheet: is there a promise 1 and a promise 2 (or 20)? */
function couldBeList(number: number, known: ReadonlySet<string>): boolean {
  const whole = String(Math.trunc(number));
  if (Number.isInteger(number) || !known.has(whole)) return false;
  return [...known].some((id) => WHOLE.test(id) && Number(`${whole}.${id}`) === number);
}

/**
 * The one promise a number can mean: 2.1 is "2.1", unless there is a "2.10" too, or, in a column that takes
 * several IDs, promises 2 and 1, which `2,1` would have named. Two promises are never guessed from one number.
 */
export function resolveNumber(number: number, ids: CommitmentIds, isList: boolean): Resolved {
  if (!ids.areChecked) return { id: String(number) };
  const fitting = [...ids.known].filter((id) => id !== "" && Number(id.replace(",", ".")) === number);
  const [only] = fitting;
  if (fitting.length > 1 || (isList && couldBeList(number, ids.known))) return { code: "idAmbiguous" };
  return only === undefined ? { code: "idUnknown" } : { id: only };
}

export function resolveText(text: string, ids: CommitmentIds): Resolved {
  return !ids.areChecked || ids.known.has(text) ? { id: text } : { code: "idUnknown" };
}
