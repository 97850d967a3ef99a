// Every way a workbook can be short of something: the report is made all the same, and says so.
import type { Book } from "../../../src/domain/book/book";
import { aBook, EMPTY_BOOK, someSettings } from "../a-book";
import { aCommitment, anAction, anActivity, booked, day, every } from "../make";

const LONG = "Många ord om tryggheten i byn och på torget om kvällen. ".repeat(54);
/** What a workbook can be short of, the day it is asked about, and what the report then says. */
export const SHORTAGES: [name: string, book: Book, asOf: string, says: readonly string[]][] = [
  ["no promises at all", EMPTY_BOOK, "2023-01-31", ["Inga löften finns att följa upp."]],
  [
    "missing settings",
    { ...EMPTY_BOOK, commitments: [aCommitment()] },
    "2023-01-31",
    ["Kommunen och Polisen", "Inte redovisat: diarienummer, mottagare, samverkansöverenskommelse, målsättning"],
  ],
  [
    "only rows that lack something or don't meet the conditions",
    aBook({
      commitments: [aCommitment({ placeTypes: ["Skola"] })],
      activities: [
        anActivity("2022-02-02"),
        anActivity("2022-03-02", { placeType: "Torg" }),
        anActivity("2022-04-02", { placeType: "Torg" }),
        anActivity("2021-02-02", { placeType: "Skola" }),
      ],
    }),
    "2023-01-31",
    [
      "Inget har räknats: uppgifter saknas på 1 rad, 2 rader uppfyller inte villkoren och 1 rad ligger utanför perioden.",
    ],
  ],
  [
    "a milestone whose row lacks its party",
    aBook({
      commitments: [aCommitment({ kind: "Milstolpe", target: null, requiredParties: ["Polis"] })],
      activities: [anActivity("2022-02-02")],
    }),
    "2023-01-31",
    ["Det räknas inte som klart: uppgifter saknas på 1 rad."],
  ],
  ["no activities", aBook({ commitments: [aCommitment()] }), "2023-01-31", ["Inget genomfördes."]],
  [
    "a day before the period",
    aBook({ commitments: [aCommitment()] }),
    "2021-12-01",
    ["Löftet har inte börjat. Inga aktiviteter är registrerade. Löftena börjar gälla den 1 januari 2022."],
  ],
  [
    "a day ten years later",
    aBook({ commitments: [aCommitment()], activities: every(90, "2022-01-10", "2022-12-01") }),
    "2033-01-31",
    ["1 januari–31 december 2022", "Löftet är"],
  ],
  [
    "a promise without a target",
    aBook({ commitments: [aCommitment({ target: null })] }),
    "2023-01-31",
    ["Löftet kan inte räknas som det är skrivet. Målet är inte angivet."],
  ],
  [
    "a promise without text, owner or focus area",
    aBook({ commitments: [aCommitment({ text: "", focus: "" })] }),
    "2023-01-31",
    ["Löftets text är inte angiven.", "# Löften utan inriktning"],
  ],
  [
    "texts of 3,000 characters",
    aBook({ commitments: [aCommitment({ text: LONG, analysis: LONG, interpretation: LONG })] }),
    "2023-01-31",
    [LONG],
  ],
  [
    "promises that can't be read",
    aBook({ unreadable: [{ id: "", focus: "Trygghet", text: "", row: 4 }] }),
    "2023-01-31",
    [
      "Löftet är inte bedömt. Inte bedömt, eftersom raden inte går att läsa: löftet på rad 4.",
      "utan ID | – | ? Inte bedömt | – | Rad 4 i fliken Löften går inte att läsa",
      "Löfte utan ID är inte bedömt",
    ],
  ],
  [
    "rows that can't be read",
    aBook({
      commitments: [aCommitment()],
      issues: [{ tab: "Aktiviteter", row: 48, column: "Datum", code: "dateInvalid", value: "32 maj" }],
    }),
    "2023-01-31",
    ["1 fel i arbetsboken", "Rad 48 i Aktiviteter"],
  ],
  [
    "an average over excluded weeks only",
    aBook({
      settings: someSettings({ excludedWeeks: ["2022-V02" as never] }),
      commitments: [
        aCommitment({
          kind: "Snitt",
          target: 1,
          interval: "vecka",
          period: { from: day("2022-01-10"), to: day("2022-01-16") },
        }),
      ],
    }),
    "2023-01-31",
    ["hela ligger i undantagna veckor", "Undantagna veckor: v. 2 2022."],
  ],
  [
    "every week for ten years",
    aBook({
      commitments: [
        aCommitment({
          kind: "Varje",
          target: 1,
          interval: "vecka",
          period: { from: day("2012-01-01"), to: day("2021-12-31") },
        }),
      ],
    }),
    "2023-01-31",
    ["Det höll vi inte i någon av 522 veckor"],
  ],
  [
    "a number in every unit at each of two places",
    aBook({
      commitments: [
        aCommitment({
          kind: "Varje",
          target: 2,
          interval: "termin",
          places: ["Norrby", "Söderby"],
          spread: "Var och en",
        }),
      ],
      activities: [anActivity("2022-02-02", { place: "Norrby" })],
    }),
    "2022-03-01",
    [
      "Norrby 0 av 2 terminer, Söderby 0 av 2 terminer.",
      "Det behövs 3 tillfällen till",
      "0 av 4 terminer på två platser",
      "1 tillfälle räknades.",
      "Hållna terminer",
    ],
  ],
  [
    "hours, and a municipality whose name takes an s",
    aBook({
      settings: someSettings({ municipality: "Björkskogen" }),
      commitments: [aCommitment({ unit: "timmar", target: 20 })],
      activities: [anActivity("2022-02-02", { amount: 6.5 })],
    }),
    "2022-03-01",
    ["(6,5 timmar)", "Björkskogens kommun"],
  ],
  [
    "hours on so many days that the places alone are named",
    aBook({
      commitments: [aCommitment({ unit: "timmar", target: 20 })],
      activities: every(2, "2022-01-10", "2022-05-10", { place: "Norrby", amount: 2 }),
    }),
    "2022-12-01",
    ["timmar). Månad för månad"],
  ],
  [
    "a promise of people's own word",
    aBook({ commitments: [aCommitment({ kind: "Löpande", target: null, assessment: "Delvis uppfyllt" })] }),
    "2023-01-31",
    ["Löftet har inget tal.", "Parternas bedömning: Delvis uppfyllt."],
  ],
  [
    "rows without place, parties or ID",
    aBook({
      commitments: [aCommitment()],
      activities: [anActivity("2022-02-02", { id: "", type: "Kontakt" }), booked("2023-05-05")],
    }),
    "2022-06-30",
    ["2022-02-02 | – | 1 | utan ID"],
  ],
  [
    "a day ten years later without a single row",
    aBook({ commitments: [aCommitment({ kind: "Snitt", target: 3, interval: "vecka" })] }),
    "2033-01-31",
    ["0 av 157", "Inget genomfördes."],
  ],
  [
    "a day before the period, with excluded weeks and a plan",
    aBook({
      settings: someSettings({ excludedWeeks: ["2022-V28" as never, "2022-V29" as never] }),
      commitments: [aCommitment({ kind: "Snitt", target: 3, interval: "vecka" })],
      actions: [anAction({ text: "", owner: "" })],
    }),
    "2021-12-01",
    ["Perioden har inte börjat", "Undantagna veckor: v. 28 2022 och v. 29 2022.", "Den enda åtgärden är inte klar."],
  ],
  [
    "nobody to send it to, no diary number and nothing learnt",
    aBook({
      settings: someSettings({ receivers: [], municipality: "", policeArea: "" }),
      commitments: [aCommitment()],
    }),
    "2023-01-31",
    [
      "Inte redovisat: diarienummer, mottagare,",
      "effektmått, lärdomar och förslag till nästa löfte.",
      "För kommunen",
      "För Polismyndigheten",
    ],
  ],
];
