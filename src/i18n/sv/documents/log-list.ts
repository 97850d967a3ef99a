// Words of the list to log on by hand, in Swedish: the page to print, the empty .xlsx and the dialog.
import { formatNumber } from "../../format/figures";

export const logList = {
  title: (municipality: string) => (municipality === "" ? "Logglista" : `Logglista, ${municipality}`),
  logo: (municipality: string) => (municipality === "" ? "Logotyp" : `Logotyp, ${municipality}`),
  fileName: "logglista",
  howOnLines: "Skriv en rad för varje gång.",
  howOnCards: "Fyll i en ruta för varje gång.",
  how: "Sätt kryss. Skriv inga namn och inget annat som pekar ut någon.",
  turnIn: (contact: string) => (contact === "" ? "Lämna listan till samordnaren." : `Lämna listan till ${contact}.`),
  role: "Din roll",
  date: "Datum",
  type: "Aktivitet",
  place: "Var?",
  parties: "Vilka var med?",
  audiences: "Målgrupp",
  performer: "Vem gjorde det, om inte du?",
  amount: (units: readonly string[]) => (units.length === 0 ? "Antal" : `Antal ${units.join(", ")}`),
  note: "Kort anteckning",
  countsFor: (ids: string) => `Räknas för ${ids}`,
  requirement: (text: string) => `Är kravet uppfyllt? ${text}`,
  minimum: "Det här ska stämma",
  more: "Bra om det här också stämmer",
  yes: "Ja",
  no: "Nej",
  nothing: "Löftena frågar inte efter någon aktivitet. Skriv Aktivitetstyper i fliken Löften först.",

  tab: "Logglista",
  choose: "Välj i listan.",
  several: (words: string) => `Flera går bra, med komma emellan: ${words}`,
  day: "Till exempel 2027-03-04.",
  anonymous: "Inga namn och inget annat som pekar ut någon.",

  heading: "Logglista att skriva ut",
  intro:
    "För bilen eller personalrummet: en sida med löftenas aktiviteter som kryssrutor, och samma lista som en tom fil. Filen läser du in med Läs in aktiviteter när den kommer tillbaka ifylld.",
  loading: "Hämtar löftena …",
  loadFailed: "Löftena gick inte att hämta",
  retry: "Försök igen",
  withoutType: (count: number) =>
    `${count === 1 ? "Ett löfte säger" : `${formatNumber(count, "sv")} löften säger`} inte vilken aktivitet det gäller. På sidan har ${count === 1 ? "det" : "de"} en egen ruta, men i telefonen och i filen går ${count === 1 ? "det" : "de"} inte att logga. Skriv en aktivitetstyp med Ändra löfte, så går det:`,
  contents: "Listan frågar om",
  page: "Spara sidan att skriva ut",
  file: "Spara tom lista (.xlsx)",
  savedPage: (name: string) => `${name} är sparad. Öppna den och skriv ut.`,
  savedFile: (name: string) => `${name} är sparad. Ifylld läser du in den med Läs in aktiviteter.`,
};

export type LogListWords = typeof logList;
