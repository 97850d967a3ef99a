// Words of the dialog Lägen från kommunerna, in Swedish, which the other languages are translated from.
import type { PlainDate } from "../../../domain/calendar/plain-date";
import { formatDate } from "../../format/dates";
import { callErrors } from "../call-errors";

export const area = {
  heading: "Lägen från kommunerna",
  intro:
    "Varje kommun sparar en lägesfil i sin Lägesrapport och skickar den. Klistra in den här, eller släpp filerna i rutan. Inget läses i kommunernas egna ark.",
  loading: "Hämtar lägena …",
  loadFailed: "Lägena kunde inte hämtas",
  retry: "Försök igen",
  paste: "Klistra in en lägesfil",
  pasteHint: "Hela filen, eller hela mejlet den står i.",
  choose: "Eller välj filer",
  take: "Läs in",
  taking: "Läser in …",
  taken: (municipality: string, day: PlainDate) => `${municipality} är inläst, läget ${formatDate(day, "sv")}.`,
  already: (municipality: string, day: PlainDate) =>
    `${municipality}, läget ${formatDate(day, "sv")}, är redan inläst. Inget är ändrat.`,
  notTaken: {
    notAFile: (name: string) => `${name} är ingen lägesfil, eller inte hela filen. Be kommunen spara den på nytt.`,
    altered: (name: string) =>
      `${name} läses inte in: innehållet är ändrat sedan kommunen sparade det, för kontrollsumman stämmer inte. Be kommunen om filen på nytt.`,
    newer: (name: string) =>
      `${name} kommer från en senare version av Löfteskollen. Uppdatera den här arbetsboken först.`,
  },
  pasted: "Det inklistrade",
  row: (municipality: string) => `${municipality} i fliken Kommunernas lägen`,
  none: "Inget läge är inläst än.",
  listHeading: "Senaste läget från varje kommun",
  told: (name: string, day: PlainDate) => `${name}: läget ${formatDate(day, "sv")}`,
  old: "äldre än en månad",
  oldNotice: (name: string, day: PlainDate) =>
    `${name}: läget är från ${formatDate(day, "sv")}, mer än en månad sedan.`,
  dayNotice: (name: string, day: PlainDate) => `${name}: läget är från ${formatDate(day, "sv")}.`,
  preview: "Sidan om området",
  fileName: (day: string) => `området ${day}`,
  errors: callErrors,
};

export type AreaDialogWords = typeof area;
