// Words of the written follow-up, in Swedish: the section on a promise.

import type { NamedField } from "../../../domain/book/rule-edit";
import type { Interval } from "../../../domain/calendar/periods";
import type { NotMeasurableReason } from "../../../domain/judging/judgement";
import { plural } from "../../format/plural";

export const promise = {
  parts: "Delar",
  partOf: "Del av",
  interpretation: "Så räknar vi",
  interpretationAgreed: (date: string) => `Parterna kom överens om det den ${date}.`,
  target: "Mål",
  status: "Status",
  counts: "Räknas när",
  reason: "Orsak",
  analysis: "Kommentar",
  assessment: "Parternas bedömning",
  period: "Gäller",
  rowWhy: (day: string, why: string) => `${day} (${why})`,
  rowCount: (count: string, reasons: string) => `${count} rader${reasons && ` (${reasons})`}`,
  /** "6 gånger fel platstyp" */
  whyCount: (why: string, count: string) => `${count} ${plural(Number(count), "gång", "gånger")} ${why}`,
};

/** What came of a promise, in sentences for anybody. */
export const result = {
  promised: (wants: string) => `minst ${wants}`,
  promisedRate: (wants: string, perUnit: string) => `minst ${wants} i snitt ${perUnit}`,
  promisedAverage: (total: string, rate: string, perUnit: string) => `minst ${total}, ${rate} i snitt ${perUnit}`,
  promisedEvery: (wants: string, unit: string) => `minst ${wants} ${unit}`,
  promisedAs: (what: string, hasEnded: boolean, isEach: boolean) =>
    `Vi ${hasEnded ? "lovade" : "lovar"} ${what}${isEach ? " på varje plats" : ""}.`,
  promisedDone: (day: string, hasEnded: boolean) =>
    hasEnded
      ? `Vi lovade att det skulle vara klart senast den ${day}.`
      : `Vi lovar att det är klart senast den ${day}.`,
  done: (day: string, daysLate: number) =>
    daysLate > 0
      ? `Det blev klart den ${day}, ${daysLate} ${plural(daysLate, "dag", "dagar")} för sent.`
      : `Det blev klart den ${day}.`,
  notDone: "Det är inte klart.",
  /** In the place of `notDone` and `nothing` where rows have not counted; `why` says which. */
  notShown: (why: string) => `Det räknas inte som klart: ${why}.`,
  noneCounted: (why: string, hasEnded: boolean) =>
    hasEnded ? `Inget har räknats: ${why}.` : `Hittills har inget räknats: ${why}.`,
  value: (value: string) => `Det senaste värdet är ${value}.`,
  came: (sum: string, hasEnded: boolean) => (hasEnded ? `Det blev ${sum}.` : `Hittills har det blivit ${sum}.`),
  nothing: (hasEnded: boolean): string => (hasEnded ? "Inget genomfördes." : "Hittills har inget genomförts."),
  cameEvery: (score: string, lost: string, hasEnded: boolean) =>
    `${hasEnded ? "Det höll vi" : "Hittills har vi hållit det"} i ${score}${lost === "" ? "" : `, men inte i ${lost}`}.`,
  /** Where every one of the `units` ("12 månader") is kept. */
  cameAlways: (units: string, isOne: boolean) => (isOne ? "Det höll vi." : `Det höll vi i alla ${units}.`),
  /** Where every one of the `units` ("12 månader") is lost. */
  cameNever: (units: string, isOne: boolean) => (isOne ? "Det höll vi inte." : `Det höll vi inte i någon av ${units}.`),
  needs: (need: string) => `Det behövs ${need}.`,
  notBegun: (day: string) => `Löftet börjar gälla den ${day}.`,
};

/** How the promise was changed after its period had begun. */
export const edited = {
  name: "Ändrat",
  /** `before` and `after`: a target or a day; `after` is empty where the cell was emptied. */
  value: (field: "target" | "from" | "to", day: string, before: string, after: string) => {
    const name = { target: "Målet", from: "Löftets första dag", to: "Löftets sista dag" }[field];
    return after === ""
      ? `${name} togs bort den ${day} (var ${before}).`
      : `${name} ändrades den ${day} från ${before} till ${after}.`;
  },
  /** "Målet gäller sedan den 3 maj 2022 per månad, inte per vecka." */
  interval: (day: string, before: string, after: string) =>
    after === ""
      ? `Att målet gäller ${before} togs bort den ${day}.`
      : `Målet gäller sedan den ${day} ${after} i stället för ${before}.`,
  names: (day: string, fields: string) => `Vad som räknas ändrades den ${day}: ${fields}.`,
  fields: {
    kind: "sättet att räkna",
    activityTypes: "aktivitetstyper",
    placeTypes: "platstyper",
    places: "platser",
    spread: "fördelning på platser",
    requiredParties: "krävda parter",
    performedBy: "utförare",
    audiences: "målgrupper",
    weekdays: "veckodagar",
    requirement: "krav",
    counts: "antal eller dagar",
    unit: "enhet",
    measure: "mått",
    comparison: "minst eller högst",
  } satisfies Record<NamedField, string>,
};

/** Why a promise can't be judged, for readers of the document. */
export const unjudged = {
  measureMissing: "Måttet är inte angivet.",
  targetMissing: "Målet är inte angivet.",
  intervalMissing: "Hur ofta det ska ske är inte angivet.",
  nothingAsked: "Ingen del av perioden räknas: hela ligger i undantagna veckor.",
  tooEarly: "Perioden har nyss börjat.",
  noPlan: "Ingen dag är planerad än.",
  actionUndated: "Alla åtgärder är klara, men det är inte angivet när.",
  noAssessment: "Parterna har inte gjort någon bedömning.",
  noValue: "Inget är uppmätt i perioden.",
} as Record<NotMeasurableReason, string>;

export const done = {
  /** `unit`: what is counted; empty where it is occasions. */
  amount: (amount: string, unit: string) => `(${amount} ${unit || "st"})`,
  months: (appendix: "A" | "B") => `Månad för månad står det i bilaga ${appendix}.`,
};

export const inEvery = {
  dygn: "varje dygn",
  vecka: "varje vecka",
  månad: "varje månad",
  "varannan månad": "varje tvåmånadersperiod",
  kvartal: "varje kvartal",
  tertial: "varje tertial",
  halvår: "varje halvår",
  termin: "varje termin",
  år: "varje år",
} as Record<Interval, string>;
