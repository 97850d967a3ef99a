// Workbooks of other proportions than a year in Pajala: what a follow-up must stay a report with.
import type { Book } from "../../../src/domain/book/book";
import { addDays } from "../../../src/domain/calendar/plain-date";
import { aBook, someSettings } from "../a-book";
import { aCommitment, anAction, anActivity, day, every, YEAR_2022 } from "../make";

const TWO_YEARS = { from: day("2026-01-01"), to: day("2027-12-31") };

const RULES = [
  { kind: "Snitt", target: 2, interval: "vecka" },
  { kind: "Antal", target: 40, placeTypes: ["Skola", "Torg"] },
  { kind: "Varje", target: 1, interval: "månad", audiences: ["Unga", "Äldre"] },
  { kind: "Milstolpe", target: null },
  { kind: "Löpande", target: null },
] as const;

const TYPES = [
  "Medborgarkontakt",
  "Trygghetsvandring",
  "Riskkväll",
  "Föräldramöte i skolan",
  "Samverkansmöte om narkotika",
] as const;

const TEXTS = [
  "Polis och kommun ska finnas på plats i centrum minst två gånger i veckan, så att den som bor här kan fråga och berätta.",
  "Vi gör minst fyrtio trygghetsvandringar tillsammans med fastighetsägare och föreningar, på skolor och torg.",
  "Minst en riskkväll varje månad arbetar polisen och fältarna tillsammans ute där unga samlas.",
  "Föräldramöten om droger och nätet ska ha hållits på kommunens alla skolor innan perioden är slut.",
  "Vi följer läget i ortens centrum löpande och berättar för dem som bor där vad vi ser.",
] as const;

const focusOf = (at: number) => `Inriktning ${Math.floor(at / 7) + 1}`;

const twoYearCommitments = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aCommitment({
      ...RULES[at % RULES.length],
      id: `${Math.floor(at / 7) + 1}.${(at % 7) + 1}`,
      focus: focusOf(at),
      text: TEXTS[at % TEXTS.length] ?? "",
      activityTypes: [`${TYPES[at % TYPES.length]} ${at + 1}`],
      owner: at % 3 === 0 ? "Polis och kommun" : "Kommun",
      period: TWO_YEARS,
      ...(at % 4 === 1 && { analysis: "Två vårar i rad blev det inte av, eftersom tjänsten var vakant." }),
      ...(at % 4 === 2 && { interpretation: "Räknas när båda parter deltog.", agreed: day("2026-02-10") }),
    }),
  );

/** Promises over two years, 36 rows each. */
export function twoYears(count = 25): Book {
  const commitments = twoYearCommitments(count);
  const activities = commitments.flatMap(({ activityTypes, placeTypes, audiences }, at) =>
    Array.from({ length: 36 }, (_, row) =>
      anActivity(addDays(TWO_YEARS.from, (row * 20 + at * 3) % 730), {
        type: activityTypes[0] ?? "",
        amount: 1 + (row % 3),
        placeType: row % 9 === 8 ? "" : (placeTypes[row % 2] ?? "Centrum"),
        place: `Kvarter ${row % 12}`,
        parties: ["Polis", "Kommun"],
        audiences: audiences.slice(0, 1 + (row % 2)),
        ...(row % 5 === 0 && { note: "Många kom, och frågorna gällde belysningen vid busstationen." }),
        ...(row % 17 === 16 && { state: "Inställd" }),
      }),
    ),
  );
  return aBook({
    settings: someSettings({
      period: TWO_YEARS,
      writtenBy: day("2028-02-28"),
      excludedWeeks: ["2026-V28", "2026-V29", "2026-V52"] as never[],
      lessons: "Avsätt tid i schemat redan när året planeras.",
      proposals: "Färre löften, och samma ord för samma sak.",
    }),
    focusAreas: Array.from({ length: Math.ceil(count / 7) }, (_, at) => at + 1).map((number) => ({
      name: `Inriktning ${number}`,
      problem: "Många uppger att de undviker centrum efter mörkrets inbrott.",
      source: "Trygghetsundersökningen 2025",
    })),
    commitments,
    activities,
    actions: commitments.flatMap(({ id }, at) =>
      at % 2 === 0
        ? [
            anAction({
              id: `H${at}`,
              commitment: id,
              text: "Boka lokal och bjuda in föreningarna",
              due: day("2027-05-01"),
            }),
          ]
        : [],
    ),
    communications: Array.from({ length: 30 }, (_, at) => ({
      id: `K${at}`,
      date: addDays(TWO_YEARS.from, at * 24),
      channel: at % 2 === 0 ? "Webb" : "Sociala medier",
      sender: "Kommun",
      title: "Så går det med medborgarlöftena",
      link: "",
      commitments: [`1.${(at % 7) + 1}`],
    })),
  });
}

/** Seven promises and a year in which nothing was written. */
export function anEmptyYear(): Book {
  return aBook({
    commitments: twoYearCommitments(7).map((promise) => ({ ...promise, period: YEAR_2022, analysis: "" })),
  });
}

/** One promise with 3,000 rows. */
export function threeThousandRows(): Book {
  return aBook({
    commitments: [aCommitment({ target: 2500, text: TEXTS[0] })],
    activities: Array.from({ length: 9 }, (_, at) =>
      every(1, "2022-01-01", "2022-11-30", {
        placeType: "Centrum",
        place: `Kvarter ${at}`,
        note: at === 0 ? "Samtal om belysningen." : "",
      }),
    )
      .flat()
      .slice(0, 3000),
  });
}
