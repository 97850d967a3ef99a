// Words of the report's chapters around the promises, in Swedish.
import { plural } from "../../format/plural";

export const reportParts = {
  caption: {
    table: (number: number, label: string) => `Tabell ${number}. ${label}`,
    chart: (number: number, label: string) => `Diagram ${number}. ${label}`,
  },
  responsible: {
    municipality: "Löften som kommunen svarar för",
    police: "Löften som polisen svarar för",
    both: "Löften som kommunen och polisen svarar för tillsammans",
    other: "Löften som andra svarar för",
    nobody: "Löften utan ansvarig",
  },
  changes: {
    heading: "Sedan förra uppföljningen",
    intro: (asOf: string, made: string) =>
      `Förra uppföljningen visade läget den ${asOf} och gjordes ${made}. Båda dagarna är räknade på de rader som finns nu.`,
    none: "Inget löfte har ändrats sedan dess.",
    unchanged: (ids: string) => `Utan förändring: ${ids}.`,
    label: "Förändringar per löfte",
    promise: "Löfte",
    before: (day: string) => `Läget ${day}`,
    now: (day: string) => `Läget ${day}`,
    what: "Vad som hänt",
    added: (amount: string) => `${amount} till räknade`,
    removed: (amount: string) => `${amount} färre räknade`,
    closed: (count: number) => `${count} ${plural(count, "åtgärd", "åtgärder")} klara`,
    nothingNew: "Inget nytt är loggat",
  },
  whenAndWhere: {
    places: (places: string, rest: number) =>
      rest === 0 ? `Platser: ${places}.` : `Platser: ${places} och ${rest} ${plural(rest, "plats", "platser")} till.`,
    place: (name: string, amount: string) => `${name} ${amount}`,
    unknown: "ingen plats angiven",
  },
  noAction: "Ingen åtgärd är nedskriven i fliken Handlingsplan.",
  implementation: {
    heading: "Genomförande",
    none: "Fliken Handlingsplan har inga åtgärder för löftena.",
    sum: (all: string, isOne: boolean, done: string, late: string, open: string, overdue: string) =>
      `Handlingsplanen har ${all} ${isOne ? "åtgärd" : "åtgärder"}. Klara: ${done}, varav ${late} efter utsatt dag. Öppna: ${open}, varav ${overdue} efter utsatt dag.`,
    label: "Handlingsplanen",
    doneLate: (date: string, days: number) => `Klar ${date}, ${days} ${plural(days, "dag", "dagar")} sent`,
    promise: "Löfte",
    focus: "Inriktning",
  },
  communication: {
    sum: (all: number) => `${all} ${plural(all, "utskick eller möte är loggat", "utskick och möten är loggade")}.`,
    byChannel: (counts: string) => `Per kanal: ${counts}.`,
    byPromise: (counts: string) => `Per löfte: ${counts}.`,
    count: (name: string, count: string) => `${name} ${count}`,
    aboutPromise: (id: string, count: string) => `löfte ${id}: ${count}`,
    aboutAll: (count: string) => `alla löften: ${count}`,
    list: "All kommunikation",
    notTold: (ids: string) => `Inget är loggat särskilt om löfte ${ids}.`,
  },
  indicators: {
    heading: "Effektmått",
    intro: "Måtten visar hur det har gått med det löftena ska påverka. De räknas inte in i något löfte.",
    introWithOutcomes:
      "Måtten visar hur det har gått med det löftena ska påverka. De avgör löften om ett värde som ska nås, och räknas inte in i de andra.",
    none: "Inga effektmått finns i fliken Effektmått till och med dagen för läget.",
    measure: "Mått",
    date: "Datum",
    value: "Värde",
    source: "Källa",
    comment: "Kommentar",
  },
  lessons: {
    heading: "Lärdomar och förslag",
    lessons: "Vad vi har lärt oss",
    proposals: "Förslag till nästa löfte",
    noLessons: "Lärdomar är inte nedskrivna i fliken Inställningar.",
    noProposals: "Förslag till nästa löfte är inte nedskrivna i fliken Inställningar.",
  },
  /** What a screen reader says of a table. */
  tableDescription: (rows: number, columns: string) => `${rows} ${rows === 1 ? "rad" : "rader"}. Kolumner: ${columns}.`,
  targets: {
    label: "Löften räknade i tid, med och utan undantagna veckor",
    promise: "Löfte",
    unit: "Enhet",
    weight: "Periodens längd (W)",
    target: "Mål (N)",
    weightWithout: "W utan undantag",
    targetWithout: "N utan undantag",
    note: "W är periodens längd i den enhet löftet talar om, utan undantagna veckor. N är hur mycket löftet kräver: antal gånger för ett snitt, antal enheter för ett löfte om varje.",
  },
  signatures: {
    heading: "Mottagare och underskrifter",
    receivers: (receivers: string) => `Uppföljningen lämnas till: ${receivers}.`,
    noReceivers: "Mottagare saknas i fliken Inställningar.",
    diary: (number: string) => `Diarienummer: ${number}.`,
    noDiary: "Diarienummer är inte satt.",
    agreement: (agreement: string) => `Löftena är en del av: ${agreement}.`,
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
