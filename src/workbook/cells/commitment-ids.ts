// Tells which promise a cell means, also when a spreadsheet has turned its ID into a number.

export interface CommitmentIds {
  readonly known: ReadonlySet<string>;
  /** False when Löften or its ID column is missing: then any ID is taken as it stands. */
  readonly areChecked: boolean;
}

export type Resolved = { readonly id: string } | { readonly code: "idUnknown" | "idAmbiguous" };

const WHOLE = /^\d+$/;

/**
 * Whether a number may have been typed as a list of IDs: a Swedish sheet turns `1,2`, and `1,20`, into the number 1.2.
 */
function couldBeList(number: number, known: ReadonlySet<string>): boolean {
  const whole = String(Math.trunc(number));
  if (Number.isInteger(number) || !known.has(whole)) return false;
  return [...known].some((id) => WHOLE.test(id) && Number(`${whole}.${id}`) === number);
}

/**
 * The one promise that a number can mean, or why there is none. The number 2.1 is "2.1", unless there is a "2.10" as
 * well or, in a column that takes several IDs, a promise 2 and a promise 1, which `2,1` would name.
 *
 * @example
 * resolveNumber(2.1, { known: new Set(["2.1", "7"]), areChecked: true }, false) // { id: "2.1" }
 * resolveNumber(2.1, { known: new Set(["2.1", "2.10"]), areChecked: true }, false) // { code: "idAmbiguous" }
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
