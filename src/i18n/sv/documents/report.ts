// Words of the written follow-up, in Swedish, which the other languages are translated from.

import type { ActionState } from "../../../domain/book/plan-actions";
import { municipalityName } from "../../format/municipality-name";
import { plural } from "../../format/plural";
import { reportChart as reportChartSv } from "./report-chart";
import { basis, conditions, counting, rowAppendix, rows } from "./report-counting";
import { reportParts as reportPartsSv } from "./report-parts";
import { done, edited, inEvery, promise, result, unjudged } from "./report-promise";
import { decisions, verdict } from "./report-verdict";

export const report = {
  title: "Uppföljning av medborgarlöften",
  municipality: municipalityName,
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
    compiledBy: "Sammanställd av",
    contact: "Kontakt",
  },
  /** What stands last in a list that doesn't name all. */
  more: (count: number) => `${count} till`,
  verdict,
  overview: {
    heading: "Alla löften",
    label: "Löftena i den ordning de gavs",
    promise: "Löfte",
    outcome: "Utfall",
    status: "Status",
    owner: "Ansvarig",
    reason: "Orsak",
    noReason: "Inte redovisad",
    unreadableReason: (row: number) => `Rad ${row} i fliken Löften går inte att läsa`,
  },
  decisions,
  focus: {
    without: "Löften utan inriktning",
    /** Where no promise has a focus area. */
    only: "Löfte för löfte",
    background: (problem: string) => `Bakgrund: ${problem.replace(/\.$/, "")}.`,
    source: (source: string) => `Källa: ${source.replace(/\.$/, "")}.`,
    unreadable: (id: string, text: string) =>
      `Löfte ${id} är inte bedömt, eftersom raden inte går att läsa.${text === "" ? "" : ` ${text}`}`,
  },
  promise,
  result,
  edited,
  unjudged,
  done,
  inEvery,
  conditions,
  counting,
  rows,
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
    byChannel: (name: string, count: string) => `${name} (${count})`,
    noChannel: "utan angiven kanal",
    notTold: (ids: string) => `Inget av det handlade särskilt om ${ids}.`,
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
    asOf: (date: string, isRunning: boolean) =>
      `Uppgifterna är från den ${date}. ${isRunning ? "Den dagen räknas som pågående, och det" : "Det"} som har hänt senare är inte med.`,
    rules: {
      counted: "En aktivitet räknas när den är genomförd, ligger i löftets period och uppfyller löftets villkor.",
      nearMiss: "Uppfyller den inte ett villkor räknas den inte. Saknas en uppgift räknas den först när den är ifylld.",
      cancelled: "En inställd aktivitet räknas inte, och den sänker inte målet.",
      amount: "En aktivitet räknas som det antal som är angivet, annars som 1.",
    },
    excluded: (weeks: string) =>
      `Undantagna veckor: ${weeks}. De sänker målet för ett snitt, och inget begärs av dem där något ska ske varje vecka eller månad.`,
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
  basis,
  rowAppendix,
  logo: (municipality: string) => (municipality ? `Logotyp, ${municipality}` : "Logotyp"),
  week: (week: string, year: string) => `v. ${week} ${year}`,
  fileName: (municipality: string, asOf: string) => ["uppföljning", municipality, asOf].filter(Boolean).join(" "),
};

export type ReportWords = typeof report;
