// Workbooks of many municipalities and years as files for programs, made by lot from a number: the same every time.
// docs/area.md asks a database the questions that an area's page answers of them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Activity } from "../src/domain/book/activity";
import type { Book } from "../src/domain/book/book";
import type { Commitment } from "../src/domain/book/commitment";
import { addDays, type PlainDate, plainDate } from "../src/domain/calendar/plain-date";
import { judgeBook } from "../src/domain/judging/judge";
import { type Judgement, shownStatus } from "../src/domain/judging/judgement";
import { tidyFiles } from "../src/local/tidy/write-tidy";
import { aBook, someSettings } from "../test/helpers/a-book";
import { aCommitment, anActivity } from "../test/helpers/make";

export const LAST_YEAR = 2026;
/** A day in the last year, so that one year of each municipality still runs. */
export const AS_OF = plainDate("2026-06-30");

/**
 * Numbers from 0 up to 1, the same from the same seed: a linear congruential generator with the constants of Press et
 * al., Numerical Recipes (1992), chapter 7.1.
 */
function lotsFrom(seed: number): () => number {
  // Knuth's multiplicative hash: seeds that lie beside one another begin far apart.
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function promisesOf(year: number, lot: () => number): Commitment[] {
  const period = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  const contacts = 2 + Math.floor(lot() * 2);
  return [
    aCommitment({
      id: "1.1",
      text: `Minst ${contacts} medborgarkontakter i veckan`,
      kind: "Snitt",
      target: contacts,
      interval: "vecka",
      activityTypes: ["Medborgarkontakt"],
      requiredParties: ["Polis"],
      period,
    }),
    aCommitment({
      id: "1.2",
      text: "Minst fyra riskkvällar",
      target: 4,
      activityTypes: ["Riskkväll"],
      requiredParties: ["Polis", "Kommun"],
      period,
    }),
    aCommitment({
      id: "2.1",
      text: "SSPF träffas varje kvartal",
      kind: "Varje",
      target: 1,
      interval: "kvartal",
      activityTypes: ["SSPF-möte"],
      period,
    }),
    aCommitment({
      id: "2.2",
      text: "Ett lokalt råd bildas",
      kind: "Milstolpe",
      target: null,
      activityTypes: ["Rådet bildat"],
      period,
    }),
  ];
}

/** How often each type comes, in days between two rows. */
const EVERY_DAYS = { Medborgarkontakt: 2.7, Riskkväll: 85, "SSPF-möte": 80, "Rådet bildat": 300 } as const;

function logOf(year: number, lot: () => number): Activity[] {
  const last = plainDate(`${year}-12-31`);
  const rows: Activity[] = [];
  for (const [type, days] of Object.entries(EVERY_DAYS)) {
    const step = () => Math.max(1, Math.round(days * (0.5 + lot())));
    for (
      let date: PlainDate = addDays(plainDate(`${year}-01-01`), step());
      date <= last;
      date = addDays(date, step())
    ) {
      const parties = lot() < 0.05 ? ["Kommun"] : ["Polis", "Kommun"];
      const id = `A${String(rows.length + 1).padStart(5, "0")}`;
      rows.push(anActivity(date, { id, type, parties, state: null, placeType: "Skola", note: "Anteckning" }));
    }
  }
  return rows;
}

function bookOf(municipality: string, year: number, seed: number): Book {
  const lot = lotsFrom(seed);
  const period = { from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) };
  return aBook({
    settings: someSettings({ municipality, period, policeArea: "" }),
    commitments: promisesOf(year, lot),
    activities: logOf(year, lot),
  });
}

export interface OpenDataFigures {
  readonly workbooks: number;
  readonly promises: number;
  readonly activities: number;
  /** By year and status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Contacts by year: counted, asked for, and a week in all municipalities together. */
  readonly contacts: Readonly<Record<string, readonly [counted: number, target: number, perWeek: number]>>;
}

/** Writes a folder for each municipality and year, and answers with what the judge says of them. */
export function makeOpenData(folder: string, municipalities: number, years: number): OpenDataFigures {
  const judged: Judgement[] = [];
  let workbooks = 0;
  for (let number = 1; number <= municipalities; number++) {
    const municipality = `Kommun ${String(number).padStart(3, "0")}`;
    for (let year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
      workbooks += 1;
      const book = bookOf(municipality, year, number * 10_000 + year);
      const name = `${municipality.toLowerCase().replace(" ", "-")}-${year}`;
      mkdirSync(join(folder, name), { recursive: true });
      const files = tidyFiles(book, AS_OF, `${name}.xlsx`);
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
      judged.push(...judgeBook(book, AS_OF));
    }
  }
  const yearOf = ({ commitment }: Judgement) => commitment.period.from.slice(0, 4);
  const statuses: Record<string, number> = {};
  const contacts: Record<string, [number, number, number]> = {};
  for (const judgement of judged) {
    const year = yearOf(judgement);
    const key = `${year} ${shownStatus(judgement)}`;
    statuses[key] = (statuses[key] ?? 0) + 1;
    if (judgement.commitment.kind !== "Snitt") continue;
    const sum = contacts[year] ?? [0, 0, 0];
    contacts[year] = [
      sum[0] + judgement.counted,
      sum[1] + (judgement.target ?? 0),
      sum[2] + (judgement.averageToDate ?? 0),
    ];
  }
  const activities = judged.reduce((sum, { rows }) => sum + rows.counted.length, 0);
  return { workbooks, promises: judged.length, activities, statuses, contacts };
}
