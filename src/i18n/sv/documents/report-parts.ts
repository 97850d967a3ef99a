// Words of the report's chapters around the promises, in Swedish.
import { plural } from "../../format/plural";

export const reportParts = {
  caption: {
    table: (number: number, label: string) => `Tabell ${number}. ${label}`,
    chart: (number: number, label: string) => `Diagram ${number}. ${label}`,
  },
  changes: {
    heading: "Sedan förra uppföljningen",
    intro: (asOf: string, made: string) =>
      `Den förra uppföljningen gjordes den ${made}, med uppgifter från den ${asOf}. Båda dagarna är räknade på de rader som finns nu.`,
    none: "Inget löfte har ändrats sedan dess.",
    unchanged: (ids: string) => `Utan förändring: ${ids}.`,
    label: "Förändringar per löfte",
    promise: "Löfte",
    before: (day: string) => `Då, ${day}`,
    now: (day: string) => `Nu, ${day}`,
    what: "Vad som hänt",
    added: (amount: string) => `${amount} till räknade`,
    removed: (amount: string) => `${amount} färre räknade`,
    closed: (count: number) => `${count} ${plural(count, "åtgärd klar", "åtgärder klara")}`,
    nothingNew: "Inget nytt",
  },
  whenAndWhere: {
    places: (places: string, rest: number) =>
      rest === 0 ? `Platser: ${places}.` : `Platser: ${places} och ${rest} ${plural(rest, "plats", "platser")} till.`,
    place: (name: string, amount: string) => `${name}\u00a0(${amount})`,
    unknown: "ingen plats angiven",
  },
  plan: {
    heading: "Överenskommelse och handlingsplan",
    sum: (all: number, done: number, late: number, overdue: number) =>
      `${all === 1 ? `Den enda åtgärden är ${done === 1 ? "klar" : "inte klar"}` : `${done === 0 ? "Ingen" : done} av ${all} åtgärder är ${plural(Math.max(done, 1), "klar", "klara")}`}${late > 0 ? ` (${late} av dem för sent)` : ""}${overdue > 0 ? `, och ${overdue} är ${plural(overdue, "försenad", "försenade")}` : ""}.`,
    label: "Handlingsplanen",
    promise: "Löfte",
    doneLate: (date: string, days: number) => `Klar ${date}, ${days} ${plural(days, "dag", "dagar")} för sent`,
    more: (count: number, number: string) =>
      `${number} ${plural(count, "åtgärd", "åtgärder")} till står i fliken Handlingsplan.`,
  },
  indicators: {
    heading: "Effektmått",
    intro: "Måtten visar hur det har gått med det löftena ska påverka. De räknas inte in i något löfte.",
    introWithOutcomes:
      "Måtten visar hur det har gått med det löftena ska påverka. De avgör löften om ett värde som ska nås, och räknas inte in i de andra.",
    more: (count: number, number: string) =>
      `${number} ${plural(count, "värde", "värden")} till står i fliken Effektmått.`,
    measure: "Mått",
    date: "Datum",
    value: "Värde",
    source: "Källa",
    comment: "Kommentar",
  },
  lessons: {
    heading: "Lärdomar och förslag",
    lessons: "Det här har vi lärt oss",
    proposals: "Förslag till nästa löfte",
  },
  /** What a screen reader says of a table. */
  tableDescription: (rows: number, columns: string) => `${rows} ${rows === 1 ? "rad" : "rader"}. Kolumner: ${columns}.`,
  targets: {
    label: "Mål som beror på periodens längd",
    labelWithout: "Mål som beror på periodens längd, med och utan undantagna veckor",
    promise: "Löfte",
    unit: "Enhet",
    weight: "Periodens längd",
    target: "Mål",
    weightWithout: "Längd utan undantag",
    targetWithout: "Mål utan undantag",
  },
  signatures: {
    heading: "Underskrifter",
    municipality: (name: string) => `För ${name}`,
    police: (area: string) => `För ${area}`,
    municipalityUnnamed: "För kommunen",
    policeUnnamed: "För Polismyndigheten",
    placeAndDate: "Ort och datum",
    signature: "Underskrift",
    name: "Namn och befattning",
  },
};

export type ReportPartsWords = typeof reportParts;
