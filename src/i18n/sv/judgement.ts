// Words of judgements, in Swedish, which the other languages are translated from.
import type { Interval } from "../../domain/calendar/periods";
import type { NearMissReason, NotMeasurableReason, Status, UnresolvedReason } from "../../domain/judging/judgement";

export const judgement = {
  statuses: {
    fulfilled: "Uppfyllt",
    onTrack: "Enligt plan",
    atRisk: "Riskerar att missas",
    behind: "Ligger efter",
    partly: "Delvis uppfyllt",
    missed: "Ej uppfyllt",
    notMeasurable: "Kan inte bedömas än",
    notStarted: "Perioden har inte börjat",
  } as Record<Status, string>,
  /** The status notMeasurable when the period is over. */
  notMeasurableAfterEnd: "Kan inte bedömas",
  /** "2 ligger efter": a status counted, in the middle of a sentence. */
  counts: {
    fulfilled: "uppfyllda",
    onTrack: "enligt plan",
    atRisk: "riskerar att missas",
    behind: "ligger efter",
    partly: "delvis uppfyllda",
    missed: "ej uppfyllda",
    notMeasurable: "kan inte bedömas",
    notStarted: "har inte börjat",
  } as Record<Status, string>,
  countsOfOne: { fulfilled: "uppfyllt", partly: "delvis uppfyllt", missed: "ej uppfyllt" } as Partial<
    Record<Status, string>
  >,
  reasons: {
    targetMissing: "Mål saknas i fliken Löften.",
    intervalMissing: "Per saknas i fliken Löften.",
    nothingAsked: "Ingen del av perioden räknas: hela ligger i undantagna veckor.",
    tooEarly: "Perioden har nyss börjat.",
    noPlan: "Ingen dag är planerad än.",
    noAssessment: "Bedömning saknas i fliken Löften.",
  } as Record<NotMeasurableReason, string>,
  nearMisses: {
    outsidePeriod: "utanför perioden",
    placeType: "fel platstyp",
    party: "krävd part deltog inte",
    audience: "fel målgrupp",
    requirement: "kravet är inte uppfyllt",
  } as Record<NearMissReason, string>,
  unresolved: {
    plannedPast: "planerad, men dagen har passerat",
    placeTypeMissing: "platstyp saknas",
    partiesMissing: "parter saknas",
    audienceMissing: "målgrupp saknas",
    requirementMissing: "krav uppfyllt saknas",
  } as Record<UnresolvedReason, string>,
  /** Shorter than `perUnit`, for the narrow column of targets. */
  perTwoMonths: "varannan månad",
  perUnit: {
    vecka: "per vecka",
    månad: "per månad",
    "varannan månad": "per tvåmånadersperiod",
    kvartal: "per kvartal",
    tertial: "per tertial",
    halvår: "per halvår",
    år: "per år",
  } as Record<Interval, string>,
  units: {
    vecka: "veckor",
    månad: "månader",
    "varannan månad": "tvåmånadersperioder",
    kvartal: "kvartal",
    tertial: "tertial",
    halvår: "halvår",
    år: "år",
  } as Record<Interval, string>,
  outOf: (counted: string, target: string) => `${counted} av ${target}`,
  onAverage: (figure: string, perUnit: string) => `${figure} i snitt ${perUnit}`,
  noNumber: "–",
  missingTarget: "saknas",
  atLeast: (figure: string) => `minst ${figure}`,
  done: "Klart",
  doneLate: (days: number) => `Klart, ${days} ${days === 1 ? "dag" : "dagar"} för sent`,
  notDone: "Inte klart",
  nothingPromised: (counted: string) => `${counted} räknade`,
  more: (amount: string) => `${amount} till`,
  rate: (figure: string, perUnit: string, rest: string) => `${figure} ${perUnit} ${rest}`,
  restOfYear: "resten av året",
  restOfPeriod: "resten av perioden",
  daysLeft: (days: number) => (days === 0 ? "sista dagen är i dag" : `${days} ${days === 1 ? "dag" : "dagar"} kvar`),
  by: (day: string) => `senast ${day}`,
  preferably: (day: string) => `helst före ${day}`,
  beDoneBy: (day: string) => `klart senast ${day}`,
  audiencesLeft: (groups: string) => `inte nådda: ${groups}`,
};

export type JudgementWords = typeof judgement;
