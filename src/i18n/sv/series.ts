// Words of a promise through the years, in Swedish, which the other languages are translated from.
import type { WordField } from "../../domain/years/rule-change";
import { formatList } from "../format/figures";

const list = (words: readonly string[]) => formatList(words, "sv");

export const series = {
  heading: "Så gick det förut",
  point: (when: string, figures: string) => `${when}: ${figures}`,
  soFar: (figures: string) => `${figures} hittills`,
  /** An average with the sum that it is of. */
  withSum: (average: string, sum: string) => `${average} (${sum})`,
  value: (value: string, target: string) => `${value} (målet var ${target})`,
  noValue: "inget uppmätt",
  done: "klart i tid",
  doneLate: "klart för sent",
  notDone: "inte klart",
  changed: (when: string, changes: readonly string[]) => `Ändrat ${when}: ${changes.join("; ")}.`,
  incomparable: (when: string) => `Siffrorna från och med ${when} går inte att jämföra med dem före.`,
  /** The rule of an older period was not kept. */
  unknown: (when: readonly string[]) => `Hur löftet räknades ${list(when)} är inte antecknat.`,
  nothing: "inget",
  kind: (before: string, after: string) => `måttypen är ${after}, förut ${before}`,
  interval: (before: string, after: string) => `räknas ${after}, förut ${before}`,
  whole: "på hela perioden",
  target: (before: string, after: string) => `målet är ${after}, förut ${before}`,
  unit: (before: string, after: string) => `räknas i ${after}, förut i ${before}`,
  occasions: "tillfällen",
  days: "dagar",
  measure: (before: string, after: string) => `måttet är ${after}, förut ${before}`,
  comparison: (after: string) => `målet gäller ${after.toLowerCase()}`,
  spread: (before: string, after: string) => `fördelningen på platser är ${after}, förut ${before}`,
  requirement: (after: string) => (after === "" ? "kravet är borttaget" : `kravet är ”${after}”`),
  text: "löftet har fått nya ord",
  added: {
    requiredParties: (words) => `${list(words)} ska också vara med`,
    performedBy: (words) => `det som ${list(words)} gör räknas också`,
    activityTypes: (words) => `även ${list(words)} räknas`,
    placeTypes: (words) => `även platstypen ${list(words)} räknas`,
    places: (words) => `även ${list(words)} räknas`,
    audiences: (words) => `även målgruppen ${list(words)} ska nås`,
    weekdays: (words) => `även ${list(words)} räknas`,
  } as Record<WordField, (words: readonly string[]) => string>,
  removed: {
    requiredParties: (words) => `${list(words)} behöver inte längre vara med`,
    performedBy: (words) => `det som ${list(words)} gör räknas inte längre`,
    activityTypes: (words) => `${list(words)} räknas inte längre`,
    placeTypes: (words) => `platstypen ${list(words)} räknas inte längre`,
    places: (words) => `${list(words)} räknas inte längre`,
    audiences: (words) => `målgruppen ${list(words)} behöver inte längre nås`,
    weekdays: (words) => `${list(words)} räknas inte längre`,
  } as Record<WordField, (words: readonly string[]) => string>,
  /** Conditions that were none before, or are none now: then it isn't more or less that counts, but some or all. */
  begun: {
    performedBy: (words) => `bara det som ${list(words)} gör räknas`,
    placeTypes: (words) => `bara platstypen ${list(words)} räknas`,
    places: (words) => `bara ${list(words)} räknas`,
    weekdays: (words) => `bara ${list(words)} räknas`,
  } as Partial<Record<WordField, (words: readonly string[]) => string>>,
  ended: {
    performedBy: () => "det räknas vem som än gör det",
    placeTypes: () => "alla platstyper räknas",
    places: () => "alla platser räknas",
    weekdays: () => "alla veckodagar räknas",
  } as Partial<Record<WordField, () => string>>,
};

export type SeriesWords = typeof series;
