// What Ny period says of the workbook that it makes, in Swedish.
import type { PlainDate } from "../../../domain/calendar/plain-date";
import { formatDate } from "../../format/dates";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const nextPeriod = {
  noPeriod:
    "Arbetsboken säger inte vilken period den gäller. Skriv Period från och Period till i fliken Inställningar.",
  notEnded: (to: PlainDate) =>
    `Perioden pågår till och med den ${formatDate(to, "sv")}. Ny period går att göra när den är slut, så att utfallet blir rätt.`,
  exists: (file: string) => `${file} finns redan och är orörd. Öppna den, eller byt namn på den först.`,
  made: (file: string, from: PlainDate, to: PlainDate) =>
    `Ny arbetsbok för ${formatDate(from, "sv")}–${formatDate(to, "sv")}: ${file}.`,
  along: (promises: number, actions: number) =>
    `Med kom ${counted(promises, "löfte", "löften")}, listor, inställningar och ${counted(actions, "åtgärd som inte är klar", "åtgärder som inte är klara")}.`,
  activities: (count: number) =>
    `${counted(count, "aktivitet", "aktiviteter")} följde med, för dagar efter perioden eller löften som löper vidare.`,
  left: (file: string) => `Loggen, kommunikationen och uppföljningarna är kvar i ${file}, som är orörd.`,
  outcomes: (count: number) =>
    `Utfallet för ${counted(count, "löfte", "löften")} står i fliken Tidigare perioder och kommer med i nästa uppföljning.`,
  running: (ids: string) => `Löper vidare, med samma dagar: ${ids}.`,
  ownTabs: (names: string) => `Egna flikar följer inte med: ${names}.`,
  lookOver: "Se över: diarienumret, löftenas ord och mål, och dagen då ni kom överens om tolkningarna.",
  howToOpen: (file: string) => `Öppna den med npm start -- --workbook ${file}`,
};

export type NextPeriodWords = typeof nextPeriod;
