// Words of the written follow-up, in Swedish, which the other languages are translated from.

import type { Spread } from "../../../domain/book/commitment";
import type { ActionState } from "../../../domain/book/plan-actions";
import type { Interval } from "../../../domain/calendar/periods";
import type { UnitState } from "../../../domain/judging/explained/counting";
import type { NotMeasurableReason, Status } from "../../../domain/judging/judgement";
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
    municipality: "Kommunen",
    policeArea: "Polisen",
    period: "Inte angiven",
    agreed: "När parterna kom överens om den är inte angivet.",
    text: "Löftets text är inte angiven.",
    reason: "inte redovisad.",
    place: "–",
    id: "utan ID",
  },
  front: {
    period: "Period",
    asOf: "Uppgifter från",
    diaryNumber: "Diarienummer",
    receivers: "Lämnas till",
  },
  periodFromTo: (from: string, to: string) => `${from}–${to}`,
  verdict: {
    heading: "Resultatet i korthet",
    none: "Inga löften finns att följa upp.",
    /** The verb of a status and what follows it: "går" and "enligt plan". */
    standing: {
      fulfilled: (count: number) => ["är", plural(count, "uppfyllt", "uppfyllda")],
      onTrack: () => ["går", "enligt plan"],
      atRisk: () => ["riskerar", "att inte uppfyllas"],
      behind: () => ["ligger", "efter"],
      partly: (count: number) => ["är", plural(count, "delvis uppfyllt", "delvis uppfyllda")],
      missed: (count: number) => ["är", plural(count, "inte uppfyllt", "inte uppfyllda")],
      notMeasurable: () => ["kan", "inte bedömas"],
      notStarted: () => ["har", "inte börjat"],
      notApplicable: (count: number) => ["är", plural(count, "inte aktuellt", "inte aktuella")],
      unread: (count: number) => ["är", plural(count, "inte bedömt", "inte bedömda")],
    } as Record<Status | "unread", (count: number) => readonly [verb: string, rest: string]>,
    /** "fyra av sju löften", "alla sju löften", "löftet" */
    subject: (count: string, total: number, totalWord: string, areAll: boolean) =>
      total === 1 ? "löftet" : areAll ? `alla ${totalWord} löften` : `${count} av ${totalWord} löften`,
    onDay: (day: string, subject: string, verb: string, rest: string) => `den ${day} ${verb} ${subject} ${rest}`,
    needs: (need: string) => `behöver ${need}`,
    notIn: (units: string) => `inte ${units}`,
    nothingLogged: "Inga aktiviteter är registrerade.",
    row: (row: number) => `löftet på rad ${row}`,
    more: (count: number, isAlone: boolean) =>
      isAlone ? `${count} ${plural(count, "löfte", "löften")}` : `${count} till`,
    /** The names of those that fell short or are at risk. */
    named: {
      missed: (names: string, count: number) => `${plural(count, "Inte uppfyllt är", "Inte uppfyllda är")} ${names}.`,
      partly: (names: string, count: number) =>
        `${plural(count, "Delvis uppfyllt är", "Delvis uppfyllda är")} ${names}.`,
      behind: (names: string) => `Efter ligger ${names}.`,
      atRisk: (names: string) => `I riskzonen är ${names}.`,
      notMeasurable: (names: string) => `Kan inte bedömas: ${names}.`,
      unread: (names: string) => `Inte bedömt, eftersom raden inte går att läsa: ${names}.`,
    },
    couldBe: (ids: string, count: number, rowsWord: string, rows: number) =>
      `${ids} kan bli ${plural(count, "uppfyllt", "uppfyllda")} om det som saknas fylls i på ${rows === 1 ? "en rad" : `${rowsWord} rader`}.`,
    until: (end: string) => `Löftena gäller till och med den ${end}.`,
    notBegun: (start: string) => `Löftena börjar gälla den ${start}.`,
    setAside: (count: number) =>
      `${count} ${plural(count, "löfte är inte aktuellt", "löften är inte aktuella")} och räknas inte med.`,
  },
  overview: {
    heading: "Alla löften",
    label: "Löftena i den ordning de gavs",
    promise: "Löfte",
    outcome: "Utfall",
    status: "Status",
    owner: "Ansvarig",
    reason: "Orsak",
    noReason: "Inte redovisad",
    unreadable: "Inte bedömt",
    unreadableReason: (row: number) => `Rad ${row} i fliken Löften går inte att läsa`,
  },
  decisions: {
    heading: "Att besluta om",
    more: (count: number) => `och ${count} till`,
    actions: (ids: string, count: number) =>
      `Vad som ska göras åt ${plural(count, "löfte", "löftena")} ${ids}, som inte har någon öppen åtgärd.`,
    lateAction: (action: string) => `Ny dag för åtgärden ”${action}”, som är försenad.`,
    lateActions: (count: number) => `Nya dagar för ${count} åtgärder som är försenade.`,
    rows: (rows: number, ids: string) =>
      `Vem som fyller i det som saknas på ${rows} ${plural(rows, "rad", "rader")} för ${ids}, och när.`,
    unread: (count: number) =>
      `Hur ${plural(count, "löftet som inte går att läsa", `${count} löften som inte går att läsa`)} ska räknas.`,
    proposals: "Förslagen till nästa löfte.",
  },
  focus: {
    without: "Löften utan inriktning",
    background: (problem: string) => `Bakgrund: ${problem.replace(/\.$/, "")}.`,
    source: (source: string) => `Källa: ${source.replace(/\.$/, "")}.`,
    unreadable: (id: string, text: string) =>
      `Löfte ${id} är inte bedömt, eftersom raden inte går att läsa.${text === "" ? "" : ` ${text}`}`,
  },
  promise: {
    parts: "Delar",
    partOf: "Del av",
    interpretation: "Så räknar vi",
    interpretationAgreed: (date: string) => `Parterna kom överens om det den ${date}.`,
    target: "Mål",
    status: "Status",
    counts: "Räknas när",
    reason: "Orsak",
    earlier: "Så gick det förut",
    earlierOutcome: (when: string, counted: string, target: string | null) =>
      `${when}: ${counted}${target === null ? "" : ` av ${target}`}`,
    analysis: "Kommentar",
    assessment: "Parternas bedömning",
    period: "Gäller",
    rowWhy: (day: string, why: string) => `${day} (${why})`,
    rowCount: (count: string, reasons: string) => `${count} rader${reasons && ` (${reasons})`}`,
    whyCount: (why: string, count: string) => `${why} ${count}`,
  },
  /** What came of a promise, in sentences for anybody. */
  result: {
    occasions: (amount: string, isOne: boolean) => `${amount} ${isOne ? "tillfälle" : "tillfällen"}`,
    promised: (wants: string) => `minst ${wants}`,
    promisedRate: (wants: string, perUnit: string) => `minst ${wants} i snitt ${perUnit}`,
    promisedAverage: (total: string, rate: string, perUnit: string) => `minst ${total}, ${rate} i snitt ${perUnit}`,
    promisedEvery: (wants: string, unit: string) => `minst ${wants} ${unit}`,
    promisedAs: (what: string, hasEnded: boolean, isEach: boolean) =>
      `Vi ${hasEnded ? "lovade" : "lovar"} ${what}${isEach ? " på varje plats" : ""}.`,
    promisedDone: (day: string, hasEnded: boolean) =>
      hasEnded ? `Vi lovade att det skulle vara klart den ${day}.` : `Vi lovar att det är klart senast den ${day}.`,
    done: (day: string, daysLate: number) =>
      daysLate > 0
        ? `Det blev klart den ${day}, ${daysLate} ${plural(daysLate, "dag", "dagar")} för sent.`
        : `Det blev klart den ${day}.`,
    notDone: "Det är inte klart.",
    value: (value: string) => `Det senaste värdet är ${value}.`,
    came: (sum: string, hasEnded: boolean) => (hasEnded ? `Det blev ${sum}.` : `Hittills har det blivit ${sum}.`),
    nothing: (hasEnded: boolean): string => (hasEnded ? "Inget genomfördes." : "Hittills har inget genomförts."),
    outOf: " av ",
    cameEvery: (score: string, units: string, lost: string, hasEnded: boolean) =>
      `${hasEnded ? "Det blev så" : "Hittills har det blivit så"} i ${score} ${units}${lost === "" ? "" : `, men inte i ${lost}`}.`,
    needs: (need: string) => `Det behövs ${need}.`,
    notBegun: (day: string) => `Löftet börjar gälla den ${day}.`,
  },
  /** Why a promise can't be judged, for readers of the document. */
  unjudged: {
    measureMissing: "Måttet är inte angivet.",
    targetMissing: "Målet är inte angivet.",
    intervalMissing: "Hur ofta det ska ske är inte angivet.",
    nothingAsked: "Ingen del av perioden räknas: hela ligger i undantagna veckor.",
    tooEarly: "Perioden har nyss börjat.",
    noPlan: "Ingen dag är planerad än.",
    actionUndated: "Alla åtgärder är klara, men det är inte angivet när.",
    noAssessment: "Parterna har inte gjort någon bedömning.",
    noValue: "Inget är uppmätt i perioden.",
  } as Record<NotMeasurableReason, string>,
  done: {
    amount: (amount: string) => `(${amount} st)`,
    months: "Månad för månad står det i bilaga A.",
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
    count: (target: string, period: string) => `Målet är minst ${target} under ${period}.`,
    countedRows: (amount: string, rows: number) =>
      rows === 0
        ? "Ingen aktivitet har räknats."
        : `${amount} räknades, från ${rows} ${plural(rows, "rad", "rader")} i loggen.`,
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
      `I ${reached} av ${whole} hela ${units} nåddes ${rate}.`,
    averageExtremes: (best: string, worst: string, empty: number) =>
      `Som mest var det ${best} och som minst ${worst}; ${empty === 0 ? "ingen var helt utan" : `${empty} var helt utan`}.`,
    averageShort: (count: number, units: string) =>
      `${count === 1 ? "1 av periodens" : `${count} av periodens`} ${units} ligger bara delvis i perioden: det som gjordes då ingår i summan, men tiden bedöms inte för sig.`,
    every: (rate: string, unit: string, kept: string, asked: string) =>
      `Målet är minst ${rate} ${unit}. Det hölls i ${kept} av ${asked}.`,
    everyLost: (units: string) => `Inte i ${units}.`,
    everyAllUnits: "Alla perioder",
    everyLostUnits: "Perioder då löftet inte hölls",
    unit: "Period",
    unitCounted: "Räknade",
    unitState: "Hur det gick",
    unitStates: {
      kept: "Hölls",
      lost: "Hölls inte",
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
  },
  rows: {
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
  },
  actions: {
    action: "Åtgärd",
    owner: "Ansvarig",
    due: "Klart senast",
    state: "Läge",
    states: { "Ej påbörjad": "Inte påbörjad", Pågår: "Pågår", Klar: "Klar" } as Record<ActionState, string>,
    done: (date: string) => `Klar ${date}`,
    doneLater: "Inte klar än",
    overdue: (state: string) => `${state}, försenad`,
    noDay: "Ingen dag satt",
  },
  communication: {
    heading: "Kommunikation",
    sum: (count: string, times: number, channels: string) =>
      `Vi har berättat om löftena ${count} ${plural(times, "gång", "gånger")}: ${channels}.`,
    byChannel: (name: string, count: string) => `${name} ${count}`,
    noChannel: "utan angiven kanal",
    notTold: (ids: string) => `Inget har handlat särskilt om ${ids}.`,
    list: "Vad vi har berättat",
    more: (count: number, number: string) => `${number} tidigare ${plural(count, "utskick", "utskick")} står inte här.`,
    date: "Datum",
    channel: "Kanal",
    sender: "Avsändare",
    title: "Rubrik",
    promises: "Löften",
    all: "Alla",
  },
  frame: {
    agreement: "Löftena är en del av",
    aim: "Målsättning",
  },
  notReported: {
    name: "Inte redovisat",
    diaryNumber: "diarienummer",
    receivers: "mottagare",
    agreement: "samverkansöverenskommelse",
    aim: "målsättning",
    actions: "handlingsplan",
    communication: "kommunikation",
    indicators: "effektmått",
    lessons: "lärdomar",
    proposals: "förslag till nästa löfte",
  },
  method: {
    heading: "Så togs siffrorna fram",
    sources: "Alla siffror räknas ur arbetsboken för medborgarlöftena, med samma regler varje gång.",
    asOf: (date: string) =>
      `Uppgifterna är från den ${date}. Den dagen räknas som pågående, och det som hänt efter den är inte med.`,
    rules: {
      counted: "En aktivitet räknas när den är genomförd, ligger i löftets period och uppfyller löftets villkor.",
      nearMiss: "Uppfyller den inte ett villkor räknas den inte. Saknas en uppgift räknas den först när den är ifylld.",
      cancelled: "En inställd aktivitet räknas inte, och den sänker inte målet.",
      amount: "En aktivitet räknas som det antal som är angivet, annars som 1.",
    },
    excluded: (weeks: string) =>
      `Undantagna veckor: ${weeks}. De sänker målet för ett snitt, och inget begärs av dem där något ska ske varje vecka eller månad.`,
    moreWeeks: (count: number) => `${count} till`,
    shared: (count: number) => `${count} ${plural(count, "aktivitet räknas", "aktiviteter räknas")} för flera löften:`,
    someShared: (count: number) =>
      `${count} ${plural(count, "aktivitet räknas", "aktiviteter räknas")} för flera löften, se bilaga A.`,
    notShared: "Ingen aktivitet räknas för mer än ett löfte.",
    sharedRow: (id: string, date: string, commitments: string) => `${id}, ${date}: ${commitments}`,
    issues: (count: number) => `${count} fel i arbetsboken. Uppgifterna räknas först när de är rättade:`,
    someIssues: (count: number) => `${count} fel i arbetsboken gör att uppgifter inte räknas, se bilaga A.`,
    noIssues: "Alla rader i arbetsboken gick att läsa.",
    checksum: "Kontrollsumma (SHA-256) för raderna som uppföljningen bygger på:",
  },
  /** Appendix A. */
  basis: {
    heading: "Bilaga A: Så räknades varje löfte",
    whole: "Hela arbetsboken",
    quiet: "Löften utan aktiviteter",
    leftOut: (count: string) => `Ytterligare ${count} står i arbetsboken.`,
    moreUnits: (count: string) => `Det hölls inte heller i ytterligare ${count}.`,
    brief: (most: number) =>
      `När löftena är fler än ${most} står här vad som räknas och summorna. Enskilda rader som inte räknades eller saknar uppgifter står i arbetsboken.`,
  },
  /** Appendix B. */
  rowAppendix: {
    heading: "Bilaga B: Räknade aktiviteter",
    intro: "Här står varje rad som har räknats, löfte för löfte. Summan av kolumnen Antal är så många som räknats.",
    sums: (rows: string, most: string) =>
      `${rows} rader har räknats. När de är fler än ${most} står här summor för varje plats och månad. Raderna själva står i arbetsboken, och kontrollsumman i bilaga A visar om de har ändrats.`,
    without: (ids: string) => `Inga räknade rader: ${ids}.`,
    sum: (amount: string) => `Summa ${amount}`,
    byPlace: "Räknat per plats",
    byMonth: "Räknat per månad",
    otherPlaces: (count: number) => `${count} andra platser`,
  },
  week: (week: string, year: string) => `v. ${week} ${year}`,
  fileName: (municipality: string, asOf: string) => ["uppföljning", municipality, asOf].filter(Boolean).join(" "),
};

export type ReportWords = typeof report;
