// Words of the page for residents: plain language (klarspråk, språklagen 2009:600 11 §), in Swedish whatever the
// workbook's language is.

export const publicPage = {
  title: (municipality: string, isOver: boolean) =>
    `Så ${isOver ? "gick" : "går"} det med medborgarlöftena${municipality ? ` i ${municipality}` : ""}`,
  intro: (period: string) =>
    `Polisen och kommunen har lovat invånarna vad de ska göra för att det ska bli tryggare här.${period ? ` Löftena gäller ${period}.` : ""}`,
  asOf: (day: string) => `Uppgifterna är hämtade den ${day}.`,
  gave: (total: string, isOne: boolean) => `Vi gav ${total} ${isOne ? "löfte" : "löften"}.`,
  /** "4 är uppfyllda": some of the promises. */
  part: (count: string, verb: string, rest: string) => `${count} ${verb} ${rest}`,
  none: "Det finns inga löften att visa än.",
  withoutFocus: "Fler löften",
  problem: (text: string) => `Bakgrund: ${text}`,
  columns: { promise: "Det här har vi lovat", outcome: "Det här har vi gjort" },
  status: (isOver: boolean) => (isOver ? "Så gick det" : "Så går det"),
  allLabel: (isOver: boolean) => `Våra löften och hur det ${isOver ? "gick" : "går"}`,
  why: "Därför har vi lovat det här",
  whyOne: (focus: string, problem: string) => `${focus}: ${problem}`,
  tableLabel: (focus: string) => `Löften: ${focus}`,
  textMissing: "Löftets text saknas",
  setAside: (count: string, isOne: boolean) =>
    isOne ? "1 löfte är inte aktuellt längre." : `${count} löften är inte aktuella längre.`,
  reason: (text: string) => `Orsak: ${text}`,
  notAssessed: "Det är inte bedömt än.",
  words: "Ord på sidan",
  /** What is said of a word where a promise uses it. */
  explained: [
    {
      pattern: /(^|[^\p{L}])SSPF(?!\p{L})/u,
      text: "SSPF: skola, socialtjänst, polis och fritid arbetar tillsammans för barn och unga.",
    },
    {
      pattern: /(^|[^\p{L}])BRÅ(?!\p{L})/u,
      text: "BRÅ: det lokala brottsförebyggande rådet, där kommunen, polisen och andra möts.",
    },
    {
      pattern: /(^|[^\p{L}])Brås?(?!\p{L})/u,
      text: "Brå: Brottsförebyggande rådet, den statliga myndighet som ger råd om hur brott kan förebyggas.",
    },
  ],
  questions: (municipality: string, policeArea: string) =>
    `Har du frågor om löftena? Hör av dig till ${municipality || "kommunen"} eller polisen${policeArea && ` i lokalpolisområde ${policeArea}`}.`,
  writeTo: "Skriv till",
  otherLanguages: "På andra språk",
  fileName: (municipality: string, day: string) => ["för invånarna", municipality, day].filter(Boolean).join(" "),
};
