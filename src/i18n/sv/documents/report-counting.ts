// Words of the written follow-up, in Swedish: how each promise was counted, in its rows and appendices.

import type { Spread } from "../../../domain/book/commitment";
import type { UnitState } from "../../../domain/judging/explained/counting";
import { formatNumber } from "../../format/figures";
import { plural } from "../../format/plural";

export const conditions = {
  types: (types: string) => `aktiviteten är ${types}`,
  onlyTicked: "aktiviteten pekar ut löftet",
  placeTypes: (places: string) => `platstypen är ${places}`,
  places: (places: string, spread: Spread) =>
    ({
      Tillsammans: `platsen är ${places}`,
      "Var och en": `platsen är ${places}, var och en för sig`,
      Alla: `platsen är ${places}, och alla ska nås`,
    })[spread],
  weekdays: (days: string) => `dagen är ${days}`,
  parties: (parties: string) => `${parties} deltar`,
  performedBy: (parties: string) => `den utförs av ${parties}`,
  audiences: (audiences: string) => `målgruppen är ${audiences}, och alla ska nås`,
  requirement: (requirement: string) => `kravet är uppfyllt (${requirement})`,
  /** What is said after the conditions, of how is counted. */
  days: "Alla aktiviteter från samma dag räknas som en.",
  unit: (unit: string) => `Antalet räknas i ${unit}.`,
  measure: (measure: string) => `Måttet är ${measure}.`,
};

export const counting = {
  places: "Platser",
  placesReached: (places: string) => `Nådda platser: ${places}.`,
  placesLeft: (places: string) => `Platser som inte är nådda: ${places}.`,
  atEachPlace: "Målet gäller på varje plats. Det som är för mycket på en plats räknas inte på en annan.",
  measured: (measure: string, target: string, isAtMost: boolean) =>
    `Löftet är att ${measure} ska vara ${isAtMost ? "högst" : "minst"} ${target}.`,
  value: (value: string) => `Det senaste värdet i perioden är ${value}.`,
  noValue: "Inget är uppmätt i perioden.",
  baseline: (value: string) => `Före perioden var det ${value}.`,
  noBaseline: "Inget värde finns från tiden före perioden.",
  count: (target: string, period: string) => `Målet är minst ${target} under perioden ${period}.`,
  /** `areAlike`: each row counted as one. */
  countedRows: (amount: string, rows: number, areAlike: boolean) =>
    rows === 0
      ? "Ingen aktivitet har räknats."
      : areAlike
        ? `${amount} räknades.`
        : `${amount} räknades, från ${formatNumber(rows, "sv")} ${plural(rows, "rad", "rader")} i loggen.`,
  averageWeight: (period: string, weight: string, units: string) =>
    `Perioden ${period} är ${weight} ${units} lång, räknad i dagar.`,
  averageTarget: (rate: string, weight: string, target: string) =>
    `${rate} × ${weight}, avrundat uppåt, ger målet ${target}.`,
  averageByUnits: (units: string, target: string) =>
    `Att räkna hela ${units} hade gett ${target}; det talet används inte.`,
  averageExclusions: (weeks: string, target: string) =>
    `Undantagna veckor är ${weeks}. Utan undantag hade målet varit ${target}.`,
  averageSoFar: (figure: string, perUnit: string) => `Det är ${figure} i snitt ${perUnit}.`,
  averageUnits: (units: string, whole: string, reached: string, rate: string) =>
    `I ${reached} av ${whole} hela ${units} blev det minst ${rate}.`,
  averageExtremes: (best: string, worst: string, empty: number) =>
    `Som mest blev det ${best} och som minst ${worst}${empty <= 1 ? "" : `, och ${empty} av dem var helt utan`}.`,
  averageShort: (count: number, units: string) =>
    `Dessutom ligger ${count} av periodens ${units} bara delvis i den: det som gjordes då ingår i summan, men tiden bedöms inte för sig.`,
  /** `lost`: the units in which it was not; empty where there are none, or too many to name. */
  every: (rate: string, unit: string, score: string, lost: string) =>
    `Målet är minst ${rate} ${unit}. Det nåddes i ${score}${lost === "" ? "" : `, men inte i ${lost}`}.`,
  everyAllUnits: "Alla perioder",
  everyLostUnits: "Perioder då löftet inte hölls",
  unit: "Period",
  unitCounted: "Räknade",
  unitsKept: (units: string) => `Hållna ${units}`,
  unitState: "Utfall",
  unitStates: {
    kept: "Hölls",
    lost: "Hölls inte",
    running: "Pågår",
    ahead: "Återstår",
    skipped: "Räknas inte",
  } as Record<UnitState, string>,
  byRow: (date: string, id: string) => `Klart ${date} genom aktivitet ${id}.`,
  byLateRow: (date: string, id: string, days: number) =>
    `Klart ${date} genom aktivitet ${id}, ${days} ${plural(days, "dag", "dagar")} efter periodens slut.`,
  byActions: (date: string) => `Klart ${date}, när den sista åtgärden blev klar.`,
  notReached: "Det är inte klart.",
  actionsClosed: (closed: string, all: string) =>
    all === "1"
      ? `Den enda åtgärden är ${closed === "1" ? "klar" : "inte klar"}.`
      : `${closed === "0" ? "Ingen" : closed} av ${all} åtgärder är ${plural(Math.max(Number(closed), 1), "klar", "klara")}.`,
  audiencesReached: (groups: string) => `Nådda målgrupper: ${groups}.`,
  audiencesLeft: (groups: string) => `Inte nådda: ${groups}.`,
  ongoing: "Löftet har inget tal. Parternas bedömning avgör, och aktiviteterna visar vad som har gjorts.",
  setAside: "Löftet är inte aktuellt, så det bedöms inte.",
  incomplete: "Löftet kan inte räknas som det är skrivet.",
  byMonth: (id: string) => `Räknade per månad för löfte ${id}`,
  month: "Månad",
  total: "Summa",
};

export const rows = {
  counted: "Räknade aktiviteter",
  nearMisses: "Räknades inte",
  unresolved: "Uppgifter saknas",
  booked: "Planerat",
  cancelled: "Inställt",
  labels: (name: string, id: string) => `${name}, löfte ${id}`,
  date: "Datum",
  type: "Aktivitet",
  place: "Plats",
  parties: "Parter",
  audiences: "Målgrupp",
  amount: "Antal",
  id: "ID",
  reason: "Varför inte",
  unclear: "Vad som saknas",
  absent: (parties: string) => `${parties} deltog inte`,
  placeAt: (type: string, place: string) => [type, place].filter(Boolean).join(", "),
};

/** Appendix A. */
export const basis = {
  heading: "Bilaga A: Så räknades varje löfte",
  whole: "Hela arbetsboken",
  quiet: "Löften utan aktiviteter och åtgärder",
  leftOut: (count: string) => `Ytterligare ${count} står i arbetsboken.`,
  rowsLeftOut: "Raderna själva står i arbetsboken, och kontrollsumman visar om de har ändrats.",
  moreUnits: (count: string) => `Det hölls inte heller i ${count} till.`,
  brief: (most: number) =>
    `När löftena är fler än ${most} står här vad som räknas och summorna. Enskilda rader som inte räknades eller saknar uppgifter står i arbetsboken.`,
};

/** Appendix B. */
export const rowAppendix = {
  heading: "Bilaga B: Räknade aktiviteter",
  intro: "Här står varje rad som har räknats, löfte för löfte. Summan i kolumnen Antal är så många som har räknats.",
  days: "Där dagar räknas har dagens första rad antalet 1 och dagens andra rader 0.",
  /** `hasMonths`: the sums by month stand here; otherwise appendix A has them. */
  sums: (rows: string, most: string, hasMonths: boolean) =>
    `${rows} rader har räknats. När de är fler än ${most} står här summor för varje plats${hasMonths ? " och månad" : ", och månaderna i bilaga A"}. Raderna själva står i arbetsboken, och kontrollsumman i bilaga A visar om de har ändrats.`,
  without: (ids: string) => `Inga räknade rader: ${ids}.`,
  byPlace: "Räknat per plats",
  byMonth: "Räknat per månad",
  otherPlaces: (count: number) => `${count} andra platser`,
};
