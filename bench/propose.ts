// Reading promise texts on this machine: seconds by the length of the text, so that it shows when they grow faster.
import { plainDate } from "../src/domain/calendar/plain-date";
import { proposeCommitments } from "../src/domain/propose/propose-commitments";
import { swedish } from "../src/i18n/reading/swedish";

const PERIOD = { from: plainDate("2022-01-01"), to: plainDate("2022-12-31") };

/** One page of a promise text, with a number of its own so that no sentence has been read before. */
function page(number: number): string {
  const street = `Kvarngatan ${number}`;
  return `Trygga kvällar i område ${number}

Många som bor vid ${street} har i dialogerna berättat att de undviker torget när det är mörkt. Under förra året anmäldes fler skadegörelser än året innan.

Polisen lovar:
• Polisen ska genomföra minst ${2 + (number % 9)} synliga fotpatrulleringar per månad i närheten av ${street}.
• Minst tre riktade trafikkontroller genomförs varje kvartal, varav en i samverkan med kommunens trafikingenjör.

Kommunen lovar:
• Kommunens fältarbetare ska finnas på plats vid ${street} varje fredagskväll under juni till augusti.
• En belysningsplan för parken tas fram senast den 30 september tillsammans med fastighetsägarna.

Kommunen och polisen bjuder in de boende till två trygghetsvandringar, en på våren och en på hösten. Resultatet redovisas på kommunens webbplats.`;
}

export interface ReadingCost {
  readonly characters: number;
  readonly proposals: number;
  readonly seconds: number;
}

/** @param lengths In characters. */
export function measureReading(lengths: readonly number[]): ReadingCost[] {
  const longest = Math.max(...lengths);
  const pages: string[] = [];
  for (let length = 0; length < longest; length += (pages[pages.length - 1]?.length ?? 0) + 2)
    pages.push(page(pages.length + 1));
  const text = `Medborgarlöften 2022\n\n${pages.join("\n\n")}`;
  return lengths.map((characters) => {
    const start = performance.now();
    const { proposals } = proposeCommitments(
      text.slice(0, characters),
      { activityTypes: [] },
      { words: swedish, period: PERIOD },
    );
    const seconds = Math.round(performance.now() - start) / 1000;
    return { characters, proposals: proposals.length, seconds };
  });
}
