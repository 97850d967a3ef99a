// Words of the tab Sammanställning, in Swedish.

export const summary = {
  title: (municipality: string, period: string, asOf: string) =>
    ["Medborgarlöften", municipality, period, `per ${asOf}`].filter((part) => part !== "").join(" · "),
  empty: "Inga löften än. Skriv dem i fliken Löften.",
  updated: (moment: string) => `Uppdaterad ${moment}`,
  headers: {
    id: "Löfte-ID",
    text: "Löfte",
    status: "Status",
    outcome: "Utfall",
    share: "Andel",
    need: "Behövs",
    target: "Mål",
    last: "Senast räknad",
    owner: "Ansvarig",
  },
  noFocus: "Utan inriktning",
  allRowsRead: "Alla rader kunde läsas.",
  rowsToMend: (count: string, isOne: boolean) =>
    isOne
      ? "1 rad eller cell behöver rättas. Den räknas inte förrän den är rättad."
      : `${count} rader eller celler behöver rättas. De räknas inte förrän de är rättade.`,
  freshness: {
    heading: "Senaste aktivitet per part",
    entry: (party: string, day: string) => `${party}: ${day}`,
    none: "ingen än",
    noEntries: "Ingen aktivitet har hållits än.",
  },
  actions: {
    heading: (open: number, overdue: number) =>
      overdue === 0
        ? `Öppna åtgärder: ${open}`
        : `Öppna åtgärder: ${open}, varav ${overdue} är ${overdue === 1 ? "försenad" : "försenade"}`,
    overdue: (day: string) => `Försenad, skulle ha varit klar ${day}`,
    by: (day: string) => `Klar senast ${day}`,
    noDay: "Ingen dag är satt",
    serves: (action: string, promise: string, focus: string) => `${action} → löfte ${promise} → ${focus}`,
    andMore: (count: string) => `${count} till står i fliken Handlingsplan.`,
  },
  decisions: {
    heading: "Att besluta och komplettera",
    nothing: "Inget just nu.",
    notAgreed: (ids: string, isOne: boolean) =>
      isOne
        ? `Tolkningen är inte överenskommen för löfte ${ids}.`
        : `Tolkningen är inte överenskommen för löftena ${ids}.`,
    incomplete: (ids: string, isOne: boolean) =>
      isOne
        ? `Mål eller tidsenhet saknas för löfte ${ids}. Det kan inte bedömas förrän det är ifyllt.`
        : `Mål eller tidsenhet saknas för löftena ${ids}. De kan inte bedömas förrän det är ifyllt.`,
    unresolved: (count: string, isOne: boolean) =>
      isOne
        ? "1 aktivitet är oklar: den kan räknas när uppgifterna är kompletta. Se sidopanelen."
        : `${count} aktiviteter är oklara: de kan räknas när uppgifterna är kompletta. Se sidopanelen.`,
    outdated: (day: string) =>
      `Uppföljningen per ${day} stämmer inte längre med arbetsboken. Se anteckningen vid den i fliken Uppföljningar.`,
    andMore: (ids: string, count: string) => `${ids} och ${count} till`,
  },
  charts: {
    shares: "Andel av målet per löfte",
    sharesOfMostLeft: (count: string) => `Andel av målet: de ${count} löften som har mest kvar`,
    share: "Andel av målet",
    promise: "Löfte",
    pace: (id: string, unit: string) => `Löfte ${id}: räknat ${unit} mot målet`,
    counted: "Räknat",
    target: "Mål",
    unit: "Tid",
    week: (number: string) => `v. ${number}`,
    seenIn: "Diagrammen visas i Excel, LibreOffice och Google Kalkylark.",
    figures: "Underlag till diagrammen. Skrivs av Löfteskollen.",
  },
  guard: "Skrivs av Löfteskollen. Det du ändrar här försvinner vid nästa uppdatering.",
};

export type SummaryWords = typeof summary;
