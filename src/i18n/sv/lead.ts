// Words of what the sidebar leads with, in Swedish: the thing of today, the way to it, and how to begin and end.
import type { Reminder } from "../../domain/summary/reminders";
import { formatNumber } from "../format/figures";

export const lead = {
  heading: "Viktigast i dag",
  /** Names in the sheet, which are the same in every language. */
  sheet: {
    promises: "Löften",
    settings: "Inställningar",
    agreed: "Tolkning överenskommen",
  },
  happened: (what: string) => `Blev det av? ${what}`,
  tookPlace: "Ja, den blev av",
  calledOff: "Nej, den ställdes in",
  promise: (title: string, need: string) => `${title} Behövs: ${need}.`,
  plan: (type: string) => `Planera ${type}`,
  log: (type: string) => `Logga ${type}`,
  mend: (count: number) =>
    count === 1
      ? "En rad i arket går inte att läsa, så den räknas inte."
      : `${formatNumber(count, "sv")} saker i arket går inte att läsa, så de räknas inte.`,
  mendNow: "Visa och rätta",
  ways: {
    written: "Skapa uppföljningen",
    report: "Skapa lägesrapporten",
    outdated: "Skapa en ny uppföljning",
    actions: "Öppna planen",
    reasons: "Skriv orsakerna",
    interpretations: "Visa kolumnen",
    situation: "Öppna sidan till fullmäktige",
  } as Record<Reminder["kind"], string>,
  showRow: "Visa raden",
  correctRow: "Ändra raden",
  start: {
    heading: "Så kommer ni igång",
    noTabs: "Här finns inga löften än. Välj Kom igång och klistra in er löftestext, eller börja med ett exempel.",
    setUp: "Kom igång",
    period: "Skriv kommun och period i fliken Inställningar.",
    promises: "Skriv ett löfte på varje rad i fliken Löften: Löfte-ID, Löfte, Måttyp och Mål.",
    log: "Sedan loggar ni här det ni gör.",
    show: (tab: string) => `Visa ${tab}`,
  },
  nothingLogged: "Inget är loggat än.",
  ended: (day: string) => `Perioden tog slut ${day}.`,
  endedNext:
    "Ny period gör nästa arbetsbok: löften, listor, inställningar och öppna åtgärder följer med, och utfallet som siffror.",
  newPeriod: "Ny period",
  readAt: (time: string) => `läst ${time.replace(":", ".")}`,
};

export type LeadWords = typeof lead;
