// Words of the page for the phone, in Swedish, which the other languages are translated from. The form has its own.
import { formatNumber } from "../format/figures";

export const phone = {
  again: "Samma igen",
  againHint: "Ett tryck loggar det för i dag. Du kan ångra.",
  nothingToLog: "Här finns inga löften att logga för än. Öppna arket på en dator och välj Kom igång.",
  ended: (day: string) =>
    `Perioden tog slut ${day}. Det du loggar i dag räknas inte här. Be samordnaren om länken till den nya perioden.`,
  waiting: (count: number) =>
    count === 1 ? "1 aktivitet är inte skickad än." : `${formatNumber(count, "sv")} aktiviteter är inte skickade än.`,
  noConnection: "Ingen uppkoppling just nu.",
  sentByItself: "Det skickas av sig självt när det går, och sparas bara en gång.",
  kept: "Du kan stänga sidan: det ligger kvar i telefonen till nästa gång du öppnar den. Utan uppkoppling går den inte att öppna.",
  notKept: "Stäng inte sidan än: webbläsaren sparar inget åt den.",
  refused: (why: string) =>
    `${why} Fortsätter det: öppna sidan på nytt från länken och logga in, så att det kan skickas.`,
  tryNow: "Försök nu",
};

export type PhoneWords = typeof phone;
