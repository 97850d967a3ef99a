// Words of the dialog Ny period, in Swedish.
import type { Period } from "../../../domain/calendar/periods";
import { formatDate } from "../../format/dates";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const beginPeriod = {
  heading: "Ny period",
  loading: "Läser arbetsboken …",
  loadFailed: "Arbetsboken kunde inte läsas",
  retry: "Försök igen",
  ended: ({ from, to }: Period) => `Perioden ${formatDate(from, "sv")}–${formatDate(to, "sv")} är slut.`,
  from: "Första dagen",
  to: "Sista dagen",
  dayUnread: "Skriv en dag, till exempel 2025-01-01.",
  faults: {
    early: "Den nya perioden börjar efter den gamla. Skriv en senare dag.",
    backwards: "Perioden slutar innan den börjar. Skriv en senare dag.",
    long: "Perioden är längre än tio år. Skriv en tidigare dag.",
  },
  ownDays:
    "Löften med egna dagar flyttas lika långt som den gamla perioden var. Se över dem om du väljer en annan längd.",
  alongHeading: "Det här följer med",
  along: (promises: number) => `${counted(promises, "löfte", "löften")}, listorna och inställningarna`,
  actions: (count: number) => counted(count, "åtgärd som inte är klar", "åtgärder som inte är klara"),
  activities: (count: number) =>
    `${counted(count, "aktivitet", "aktiviteter")}, för dagar efter perioden eller löften som löper vidare`,
  outcomes: (count: number) => `utfallet för ${counted(count, "löfte", "löften")}, som siffror i Tidigare perioder`,
  running: (ids: string) => `Löper vidare, med samma dagar: ${ids}.`,
  leftHeading: "Det här följer inte med",
  left: "Loggen, kommunikationen, uppföljningarna och ändringsloggen.",
  leftInFile: (file: string) => `De är kvar i ${file}, som inte ändras.`,
  ownTabs: (names: string) => `Egna flikar: ${names}.`,
  file: (name: string) => `Den nya filen heter ${name} och läggs bredvid den gamla.`,
  copyHint:
    "Det här arket görs om och töms. Gör först en kopia med Arkiv → Skapa en kopia, så att den gamla perioden finns kvar, och välj Ny period i kopian.",
  isCopy: "Det här är kopian",
  isCopyMissing: "Kryssa i att det här är kopian.",
  make: "Skapa",
  making: "Skapar …",
  made: (name: string) => `Filen ${name} är skapad`,
  folder: (folder: string) => `Den ligger i mappen ${folder}.`,
  next: "Öppna den filen i Löfteskollen när ni loggar för den nya perioden.",
  begun: ({ from, to }: Period) => `Arket gäller nu ${formatDate(from, "sv")}–${formatDate(to, "sv")}`,
  close: "Stäng",
};

export type BeginPeriodWords = typeof beginPeriod;
