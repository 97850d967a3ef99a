// Words of the page for the citizens: plain language (klarspråk, språklagen 2009:600 11 §), in Swedish whatever the
// workbook's language is.
import type { Interval } from "../../../domain/calendar/periods";

export const publicPage = {
  title: (municipality: string, isOver: boolean) =>
    `Så ${isOver ? "gick" : "går"} det med löftena${municipality ? ` i ${municipality}` : ""}`,
  intro: (period: string) =>
    `Polisen och kommunen har lovat invånarna vad de ska göra för att det ska bli tryggare här.${period ? ` Löftena gäller ${period}.` : ""}`,
  asOf: (day: string) => `Sidan visar läget ${day}.`,
  standing: (total: string, isOne: boolean, counts: string) =>
    isOne ? `Vi har gett 1 löfte: ${counts}.` : `Vi har gett ${total} löften: ${counts}.`,
  none: "Det finns inga löften att visa än.",
  withoutFocus: "Fler löften",
  problem: (text: string) => `Därför behövs det: ${text}`,
  columns: { focus: "Område", promise: "Det här har vi lovat", outcome: "Det här har vi gjort" },
  status: (isOver: boolean) => (isOver ? "Så gick det" : "Så går det"),
  allLabel: (isOver: boolean) => `Våra löften och hur det ${isOver ? "gick" : "går"}`,
  why: "Därför har vi lovat det här",
  whyOne: (focus: string, problem: string) => `${focus}: ${problem}`,
  tableLabel: (focus: string) => `Löften: ${focus}`,
  textMissing: "Löftets text saknas",
  counted: (count: string, target: string) => `${count} av minst ${target}.`,
  countedOnly: (count: string, isOver: boolean) =>
    isOver ? `${count} gånger.` : count === "0" ? "Inget än." : `${count} gånger hittills.`,
  average: (figure: string, perUnit: string) => `Det är ${figure} i snitt ${perUnit}.`,
  everyPlace: (kept: string, all: string) => `Klarat ${kept} av ${all} gånger.`,
  places: (places: string) => `${places}.`,
  value: (value: string) => `Senast uppmätt: ${value}.`,
  noValue: "Inget är uppmätt än.",
  goal: (target: string, isAtMost: boolean) => `Målet är ${isAtMost ? "högst" : "minst"} ${target}.`,
  valueBefore: (value: string) => `Tidigare var det ${value}.`,
  notApplicable: "Det här är inte aktuellt längre.",
  setAside: (count: string, isOne: boolean) =>
    isOne ? "1 löfte är inte aktuellt längre." : `${count} löften är inte aktuella längre.`,
  every: (kept: string, all: string, units: string) => `Klarat i ${kept} av ${all} ${units}.`,
  done: "Klart.",
  doneLate: "Klart, men för sent.",
  notDone: "Inte klart än.",
  notDoneAtAll: "Blev inte klart.",
  reason: (text: string) => `Orsak: ${text}`,
  units: {
    dygn: "dygn",
    vecka: "veckor",
    månad: "månader",
    "varannan månad": "tvåmånadersperioder",
    kvartal: "kvartal",
    tertial: "perioder om fyra månader",
    halvår: "halvår",
    termin: "terminer",
    år: "år",
  } as Record<Interval, string>,
  perUnit: {
    dygn: "per dygn",
    vecka: "i veckan",
    månad: "i månaden",
    "varannan månad": "på två månader",
    kvartal: "per kvartal",
    tertial: "på fyra månader",
    halvår: "per halvår",
    termin: "per termin",
    år: "om året",
  } as Record<Interval, string>,
  unreadable: (count: number) =>
    count === 1 ? "Ett löfte till är inte bedömt än." : `${count} löften till är inte bedömda än.`,
  otherLanguages: "På andra språk",
  fileName: (municipality: string, day: string) => ["för invånarna", municipality, day].filter(Boolean).join(" "),
};
