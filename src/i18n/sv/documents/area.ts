// Words of the page on a police area's workbooks together, in Swedish.

export const area = {
  title: (area: string, day: string) => `Medborgarlöftena i ${area || "området"} ${day}`,
  /** "2022: 4 arbetsböcker med 27 löften: 3 uppfyllda och 24 enligt plan." */
  standing: (period: string, workbooks: number, promises: string, isOne: boolean, standing: string) =>
    `${period ? `${period}: ` : ""}${workbooks === 1 ? "1 arbetsbok" : `${workbooks} arbetsböcker`} med ${promises} ${isOne ? "löfte" : "löften"}${standing ? `: ${standing}` : ""}.`,
  leftOut: (count: number) =>
    count === 1 ? "En arbetsbok är inte med, se nedan." : `${count} arbetsböcker är inte med, se nedan.`,
  tableLabel: "Löftena i varje kommun, efter hur de mäts",
  municipality: "Kommun",
  period: "Period",
  standingColumn: "Läge",
  toActOn: "Att göra något åt",
  unnamed: (file: string) => `${file} (kommun saknas)`,
  noPeriod: "period saknas",
  noPromises: "inga löften",
  kinds: {
    Antal: "Antal",
    Snitt: "Snitt",
    Varje: "Varje",
    Milstolpe: "Milstolpe",
    Löpande: "Löpande",
    Mätvärde: "Mätvärde",
  },
  unread: "Inte bedömt",
  key: (signs: string) => `Siffrorna är löftenas ID. ${signs}`.trim(),
  pictureLabel: (period: string) => `Året kommun för kommun${period ? `, ${period}` : ""}`,
  pictureRow: (municipality: string, promises: string) => `${municipality}: ${promises}.`,
  pictureKey:
    "En rad för varje löfte: en punkt är en dag då något räknades, ett streck är planerat och staplar visar hur mycket. Kommunens egen sida visar mer.",
  noPicture: "Löftena är för många för en bild av alla. Varje kommuns sida har sin egen.",
  needs: "Ligger efter eller riskerar att inte uppfyllas",
  noNeeds: "Inget löfte ligger efter eller riskerar att inte uppfyllas.",
  moreNeeds: (count: number) => `… och ${count} till. De står på kommunernas sidor.`,
  goal: (figure: string, target: string) => `${figure}, målet är ${target}`,
  comparisons: "Lika löften sida vid sida",
  comparisonsIntro:
    "Löften som mäts på samma sätt och gäller samma slags aktivitet. Det som är räknat läggs ihop där perioden är densamma. Lägen läggs aldrig ihop.",
  comparisonColumns: { promise: "Löfte", places: "Kommun och period", together: "Tillsammans" },
  moreComparisons: (count: number) =>
    count === 1
      ? "En jämförelse till står i filerna .xlsx och .json."
      : `${count} jämförelser till står i filerna .xlsx och .json.`,
  perUnit: (type: string, perUnit: string) => `${type} ${perUnit}`,
  moreFigures: (count: string) => `… och ${count} till`,
  rate: (figure: string, perUnit: string) => `${figure} ${perUnit}`,
  notRead: "Arbetsböcker som inte är med",
  notices: "Att känna till",
  doubles: (municipality: string, period: string, files: string) =>
    `${municipality} ${period} finns i flera arbetsböcker: ${files}. Deras siffror läggs inte ihop.`,
  issues: (municipality: string, count: number) =>
    `${municipality}: ${count} fel i arbetsboken gör att uppgifter inte räknas.`,
  file: (name: string) => `Arbetsbok: ${name}`,
  sheets: {
    municipalities: "Kommuner",
    promises: "Kommunernas löften",
    comparisons: "Jämförelser",
    notRead: "Inte med",
  },
  columns: {
    file: "Arbetsbok",
    municipality: "Kommun",
    policeArea: "Lokalpolisområde",
    from: "Från",
    to: "Till",
    asOf: "Läget den",
    promises: "Löften",
    setAside: "Inte aktuellt",
    unread: "Går inte att läsa",
    issues: "Fel i arbetsboken",
    promise: {
      file: "Arbetsbok",
      municipality: "Kommun",
      police_area: "Lokalpolisområde",
      as_of: "Läget den",
      commitment: "Löfte-ID",
      part_of: "Del av",
      text: "Löfte",
      kind: "Måttyp",
      activity_types: "Aktivitetstyper",
      per: "Per",
      unit: "Enhet",
      period_from: "Från",
      period_to: "Till",
      status: "Läge",
      counted: "Räknat",
      target: "Mål i perioden",
      progress: "Andel av målet",
      average_to_date: "Snitt hittills",
      rate_needed: "Snitt som behövs",
      next_due: "Nästa dag",
      needed: "Fattas",
      needed_by: "Senast",
      late_by: "Dagar för sent",
    },
    needText: "Behövs",
    figure: "Utfall",
    why: "Varför",
  },
};

export type AreaWords = typeof area;
