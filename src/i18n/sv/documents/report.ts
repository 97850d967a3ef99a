// Words of the written follow-up, in Swedish, which the other languages are translated from.

import type { Spread } from "../../../domain/book/commitment";
import type { ActionState } from "../../../domain/book/plan-actions";
import type { Interval } from "../../../domain/calendar/periods";
import type { UnitState } from "../../../domain/judging/explained/counting";
import { plural } from "../../format/plural";
import { reportChart as reportChartSv } from "./report-chart";
import { reportParts as reportPartsSv } from "./report-parts";

export const report = {
  title: "Uppföljning av medborgarlöften",
  municipality: (name: string) => `${name} kommun`,
  policeArea: (name: string) => `Lokalpolisområde ${name}`,
  headerLine: (municipality: string, period: string) => [municipality, period].filter(Boolean).join(" · "),
  page: "Sida ",
  pageOf: " av ",
  contents: "Innehåll",
  chart: reportChartSv,
  parts: reportPartsSv,
  missing: {
    municipality: "Kommun saknas i fliken Inställningar",
    policeArea: "Lokalpolisområde saknas i fliken Inställningar",
    period: "Perioden saknas i fliken Inställningar",
    problem: "Ingen problembild finns för inriktningen. Skriv den i fliken Inriktningar.",
    interpretation: "Ingen tolkning är nedskriven.",
    agreed: "När den bestämdes är inte nedskrivet.",
    owner: "Saknas",
    target: "Mål saknas",
    text: "Löftets text saknas i fliken Löften",
    reason: "Orsak saknas. Skriv den i kolumnen Analys i fliken Löften.",
    agreement: "Samverkansavtal saknas i fliken Inställningar.",
    aim: "Målsättning saknas i fliken Inställningar.",
    diaryNumber: "Inte satt",
    receivers: "Saknas i fliken Inställningar",
    place: "–",
    id: "utan ID",
  },
  front: {
    period: "Period",
    asOf: "Läget den",
    diaryNumber: "Diarienummer",
    receivers: "Mottagare",
  },
  periodFromTo: (from: string, to: string) => `${from}–${to}`,
  verdict: {
    heading: "Resultatet i korthet",
    none: "Arbetsboken har inga löften att följa upp.",
    noneReadable: "Inget löfte i arbetsboken gick att bedöma.",
    /** For two promises or more, when the period is over. */
    fulfilled: (count: string, total: string, isNone: boolean) =>
      isNone ? `Inget av ${total} löften är uppfyllt` : `${count} av ${total} löften är uppfyllda`,
    /** "7 löften: 6 enligt plan och 1 riskerar att inte uppfyllas", while the period runs. */
    standing: (total: string, isOne: boolean, counts: string) => `${total} ${isOne ? "löfte" : "löften"}: ${counts}`,
    over: (sentence: string, asOf: string, end: string) =>
      `${sentence}. Perioden tog slut ${end}, och läget är från ${asOf}.`,
    running: (sentence: string, asOf: string, end: string) =>
      `Läget den ${asOf} för ${sentence}. Perioden pågår till ${end}.`,
    notBegun: (sentence: string, asOf: string, start: string) =>
      `Läget den ${asOf} för ${sentence}. Perioden börjar först ${start}.`,
    noPeriod: (sentence: string, asOf: string) => `Läget den ${asOf} för ${sentence}.`,
    setAside: (count: string, isOne: boolean) =>
      `${isOne ? "1 löfte" : `${count} löften`} är inte ${isOne ? "aktuellt" : "aktuella"} och räknas inte med.`,
    tableLabel: "Antal löften efter läge",
    status: "Status",
    count: "Antal",
    promises: "Löften",
    reasonsMissing: (count: number, ids: string) =>
      `${count} ${plural(count, "löfte saknar orsak", "löften saknar orsak")} till att det inte gått som lovat: ${ids}.`,
    unreadable: (count: number, ids: string) =>
      `${count} ${plural(count, "löfte gick inte att läsa och är inte bedömt", "löften gick inte att läsa och är inte bedömda")}: ${ids}.`,
    rowsLeftOut: (count: number) =>
      `${count} fel i arbetsboken gör att uppgifter inte räknas. De står under Så togs siffrorna fram.`,
  },
  overview: {
    heading: "Alla löften",
    id: "ID",
    promise: "Löfte",
    target: "Mål",
    outcome: "Utfall",
    status: "Status",
    owner: "Ansvarig",
    unreadable: "Gick inte att läsa",
    unreadableOutcome: (row: number) => `Rad ${row} i fliken Löften. Felet står under Så togs siffrorna fram.`,
  },
  focus: {
    without: "Löften utan inriktning",
    problem: "Problembild",
    source: (source: string) => `Källa: ${source}`,
    noPromises: "Inget löfte hör till inriktningen.",
    unreadable: (id: string, row: number) =>
      `Löfte ${id} står på rad ${row} i fliken Löften men gick inte att läsa, så det är inte bedömt.`,
  },
  promise: {
    lost: "Missat",
    parts: "Delar",
    partOf: "Del av",
    heading: (id: string, text: string) => `${id} ${text}`,
    factsLabel: (id: string) => `Löfte ${id} i korthet`,
    fact: "Uppgift",
    factValue: (id: string) => `Löfte ${id}`,
    interpretation: "Tolkning",
    interpretationAgreed: (date: string) => `Överenskommen ${date}.`,
    owner: "Ansvarig",
    target: "Mål",
    outcome: "Utfall",
    status: "Status",
    need: "Behövs",
    counts: "Räknas när",
    reason: "Orsak",
    earlier: "Så gick det förut",
    earlierOutcome: (when: string, counted: string, target: string | null) =>
      `${when}: ${counted}${target === null ? "" : ` av ${target}`}`,
    analysis: "Analys",
    assessment: "Parternas bedömning",
    period: "Period",
  },
  targets: {
    atMost: (target: string) => `Högst ${target}`,
    count: (target: string) => `Minst ${target}`,
    average: (total: string, rate: string, perUnit: string) => `Minst ${total}, ${rate} i snitt ${perUnit}`,
    averageRule: (rate: string, perUnit: string) => `Minst ${rate} i snitt ${perUnit}`,
    every: (rate: string, unit: string) => `Minst ${rate} ${unit}`,
    milestone: (day: string) => `Klart senast ${day}`,
    ongoing: "Inget tal är lovat",
  },
  inEvery: {
    dygn: "varje dygn",
    vecka: "varje vecka",
    månad: "varje månad",
    "varannan månad": "varje tvåmånadersperiod",
    kvartal: "varje kvartal",
    tertial: "varje tertial",
    halvår: "varje halvår",
    termin: "varje termin",
    år: "varje år",
  } as Record<Interval, string>,
  conditions: {
    places: (places: string, spread: Spread) =>
      ({
        Tillsammans: `Plats: ${places}`,
        "Var och en": `Plats: ${places}, var och en för sig`,
        Alla: `Plats: ${places}, alla ska nås`,
      })[spread],
    weekdays: (days: string) => `Veckodag: ${days}`,
    days: "Alla aktiviteter från samma dag räknas som en",
    unit: (unit: string) => `Räknas i ${unit}`,
    measure: (measure: string) => `Mått: ${measure}`,
    types: (types: string) => `Aktivitet: ${types}`,
    placeTypes: (places: string) => `Platstyp: ${places}`,
    parties: (parties: string) => `Deltar: ${parties}`,
    audiences: (audiences: string) => `Målgrupp: ${audiences}, alla ska nås`,
    requirement: (requirement: string) => `Krav: ${requirement}`,
    onlyTicked: "Bara aktiviteter som pekar ut löftet",
  },
  counting: {
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
    heading: "Så räknades det",
    count: (target: string, period: string) => `Löftet är minst ${target} under ${period}.`,
    countedRows: (amount: string, rows: number) =>
      rows === 0
        ? "Ingen aktivitet har räknats."
        : `${amount} räknades, från ${rows} ${plural(rows, "aktivitet", "aktiviteter")} i loggen.`,
    averageWeight: (period: string, weight: string, units: string) =>
      `Perioden ${period} är ${weight} ${units}, räknat i dagar.`,
    averageTarget: (rate: string, weight: string, target: string) =>
      `${rate} × ${weight}, avrundat uppåt, ger målet ${target}.`,
    averageByUnits: (units: string, target: string) =>
      `Att räkna hela ${units} hade gett ${target}; det talet används inte.`,
    averageExclusions: (weeks: string, target: string) =>
      `Undantagna veckor är ${weeks}. Utan undantag hade målet varit ${target}.`,
    averageSoFar: (figure: string, perUnit: string) => `Det är ${figure} i snitt ${perUnit}.`,
    averageUnits: (units: string, whole: string, reached: string, rate: string) =>
      `Av ${whole} hela ${units} hade ${reached} minst ${rate}.`,
    averageExtremes: (best: string, worst: string, empty: number) =>
      `Som mest var det ${best} och som minst ${worst}; ${empty === 0 ? "ingen var helt utan" : `${empty} var helt utan`}.`,
    averageShort: (count: number, units: string) =>
      `Perioden börjar eller slutar mitt i ${count} av sina ${units}: de ingår i summan men bedöms inte var för sig.`,
    every: (rate: string, unit: string, kept: string, asked: string) =>
      `Löftet är minst ${rate} ${unit}. ${kept} av ${asked} hölls.`,
    everyLost: (units: string) => `Missad: ${units}.`,
    everyAllUnits: "Alla perioder",
    everyLostUnits: "Missade perioder",
    unit: "Period",
    unitCounted: "Räknade",
    unitState: "Hur det gick",
    unitStates: {
      kept: "Hölls",
      lost: "Missades",
      running: "Pågår",
      ahead: "Kommer",
      skipped: "Räknas inte",
    } as Record<UnitState, string>,
    byRow: (date: string, id: string) => `Klart ${date} genom aktivitet ${id}.`,
    byLateRow: (date: string, id: string, days: number) =>
      `Klart ${date} genom aktivitet ${id}, ${days} ${plural(days, "dag", "dagar")} efter periodens slut.`,
    byActions: (date: string) => `Klart ${date}, när den sista åtgärden blev klar.`,
    notReached: "Det är inte klart.",
    actionsClosed: (closed: string, all: string) => `${closed} av ${all} åtgärder är klara.`,
    audiencesReached: (groups: string) => `Nådda målgrupper: ${groups}.`,
    audiencesLeft: (groups: string) => `Inte nådda: ${groups}.`,
    ongoing: "Löftet har inget tal. Parternas bedömning avgör, och aktiviteterna visar vad som har gjorts.",
    setAside: "Löftet är inte aktuellt, så det bedöms inte.",
    incomplete: "Löftet kan inte räknas som det är skrivet.",
    byMonth: (id: string) => `Räknade per månad för löfte ${id}`,
    month: "Månad",
    total: "Summa",
    inAppendix: (heading: string) => `Alla rader står i ${heading}.`,
  },
  rows: {
    counted: "Räknade aktiviteter",
    whenAndWhere: "När och var",
    nearMisses: "Nästan räknade",
    unresolved: "Oklara",
    booked: "Planerade",
    cancelled: "Inställda",
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
  },
  actions: {
    heading: "Åtgärder",
    action: "Åtgärd",
    owner: "Ansvarig",
    due: "Klart senast",
    state: "Läge",
    states: { "Ej påbörjad": "Ej påbörjad", Pågår: "Pågår", Klar: "Klar" } as Record<ActionState, string>,
    done: (date: string) => `Klar ${date}`,
    doneLater: "Inte klar den dagen",
    overdue: (state: string) => `${state}, sen`,
    noDay: "Ingen dag satt",
  },
  communication: {
    heading: "Kommunikation",
    none: "Ingen kommunikation är loggad till och med dagen för läget.",
    date: "Datum",
    channel: "Kanal",
    sender: "Avsändare",
    title: "Rubrik",
    promises: "Löften",
    all: "Alla",
  },
  frame: {
    heading: "Avtal och målsättning",
    agreement: (agreement: string) => `Löftena är en del av: ${agreement}.`,
    aim: (aim: string) => `Målsättning: ${aim}`,
  },
  method: {
    heading: "Så togs siffrorna fram",
    asOf: (date: string) =>
      `Siffrorna gäller ${date}. Dagen räknas som pågående, och det som hänt efter den är inte med.`,
    sources:
      "Alla siffror räknas ur arbetsbokens flikar Löften, Aktiviteter och Handlingsplan, med samma regler varje gång.",
    rules: {
      counted: "En aktivitet räknas när den är genomförd, ligger i löftets period och uppfyller löftets villkor.",
      nearMiss: "Bryter den ett villkor står den under Nästan räknade. Saknas en uppgift står den under Oklara.",
      cancelled: "En inställd aktivitet räknas inte, men den sänker inte målet.",
      amount: "En rad räknas som det antal den har, annars som 1.",
    },
    excluded: (weeks: string) =>
      `Undantagna veckor: ${weeks}. De sänker målet för snitt och räknas inte i varje period.`,
    noneExcluded: "Inga veckor är undantagna.",
    shared: (count: number) => `${count} ${plural(count, "aktivitet räknas", "aktiviteter räknas")} mot flera löften:`,
    notShared: "Ingen aktivitet räknas mot mer än ett löfte.",
    sharedRow: (id: string, date: string, commitments: string) => `${id}, ${date}: ${commitments}`,
    issues: (count: number) => `${count} fel i arbetsboken. Uppgifterna räknas först när de är rättade:`,
    noIssues: "Alla rader i arbetsboken gick att läsa.",
    checksum: "Kontrollsumma (SHA-256) för raderna som uppföljningen bygger på:",
  },
  appendix: {
    heading: "Bilaga: Räknade aktiviteter",
    intro: "Här står varje rad som har räknats, löfte för löfte. Summan av kolumnen Antal är så många som räknats.",
    none: "Ingen aktivitet har räknats mot något löfte.",
    without: (ids: string) => `Inga räknade rader: ${ids}.`,
    promise: (id: string) => `Löfte ${id}`,
    sum: (amount: string) => `Summa ${amount}`,
  },
  week: (week: string, year: string) => `v. ${week} ${year}`,
  fileName: (municipality: string, asOf: string) => ["uppföljning", municipality, asOf].filter(Boolean).join(" "),
};

export type ReportWords = typeof report;
