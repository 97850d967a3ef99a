// What a new workbook starts with when it is people's own: their promises, focus areas and days, and the words that its
// lists need for them.
import type { Language } from "../../domain/book/book";
import type { PromiseFields } from "../../domain/book/promise-rule";
import { distinctNames, wordsOf } from "../../domain/book/words";
import { areaNames, areIdsFor, idsByArea } from "../../domain/propose/promise-ids";
import type { EntryOf } from "../schema/column";
import type { COMMITMENTS } from "../schema/tabs";
import type { StartContent } from "./start-tabs";

export interface OwnStart {
  readonly municipality: string;
  readonly policeArea: string;
  /** First and last day, `yyyy-MM-dd`; null where nobody has said. */
  readonly from: string | null;
  readonly to: string | null;
  readonly receivers: readonly string[];
  /** Where people may turn: a function's mailbox or telephone. */
  readonly contact: string;
  readonly language: Language;
  readonly focusAreas: readonly { readonly name: string; readonly problem: string }[];
  readonly promises: readonly PromiseFields[];
  /** The promises' IDs in their order; where they aren't one for each, all are numbered by their areas. */
  readonly ids: readonly string[];
  /** The words of Part that are known, each with the party it belongs to; empty where it belongs to none. */
  readonly parties: readonly { readonly name: string; readonly memberOf: string }[];
  readonly channels: readonly string[];
}

/** A word of a list has no comma, which parts words in a cell. */
const plain = (words: readonly string[]) => words.flatMap(wordsOf);

/** A promise as a row of Löften. */
export function promiseEntry(promise: PromiseFields, id: string): EntryOf<typeof COMMITMENTS> {
  return {
    ...promise,
    id,
    activityTypes: plain(promise.activityTypes),
    placeTypes: plain(promise.placeTypes),
    requiredParties: plain(promise.requiredParties),
    performedBy: plain(promise.performedBy),
    audiences: plain(promise.audiences),
    places: plain(promise.places),
  };
}

export function ownContent(start: OwnStart): StartContent {
  const { municipality, policeArea, from, to, receivers, contact, language, promises, channels } = start;
  const focusAreas = areaNames(start.focusAreas, promises).map((name) => ({
    name,
    problem: start.focusAreas.find((area) => area.name === name)?.problem ?? "",
  }));
  const ids = areIdsFor(start.ids, promises.length) ? start.ids : idsByArea(promises, start.focusAreas);
  const commitments = promises.map((promise, index) => promiseEntry(promise, ids[index] ?? ""));
  const wholes = new Map(start.parties.map(({ name, memberOf }) => [name, memberOf]));
  const used = distinctNames([
    ...wholes.keys(),
    ...promises.flatMap(({ requiredParties, performedBy }) => plain([...requiredParties, ...performedBy])),
  ]);
  const parties = distinctNames([...used, ...used.flatMap((party) => wholes.get(party) || [])]);
  const wordsIn = (field: "activityTypes" | "placeTypes" | "audiences") =>
    distinctNames(commitments.flatMap((commitment) => commitment[field] ?? []));
  return {
    commitments,
    focusAreas,
    settings: {
      municipality,
      policeArea,
      from: from ?? "",
      to: to ?? "",
      receivers: receivers.join(", "),
      contact,
      language,
    },
    lists: {
      activityTypes: wordsIn("activityTypes"),
      placeTypes: wordsIn("placeTypes"),
      parties,
      memberOf: parties.map((party) => wholes.get(party) ?? ""),
      audiences: wordsIn("audiences"),
      channels,
    },
    indicators: distinctNames(promises.map(({ measure }) => measure).filter((measure) => measure !== "")).map(
      (measure) => ({ measure }),
    ),
  };
}
