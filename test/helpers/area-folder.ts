// The workbooks of a police area: municipalities of our own with promises of every kind, and a log made for any
// promises.
import type { Book } from "../../src/domain/book/book";
import type { Commitment } from "../../src/domain/book/commitment";
import { lengthOf, type Period, unitsOf } from "../../src/domain/calendar/periods";
import { addDays, earlier, type PlainDate, plainDate } from "../../src/domain/calendar/plain-date";
import { tabsFrom } from "../../src/workbook/cells/tab";
import { decodeBook } from "../../src/workbook/decode/book";
import type { RawTab } from "../../src/workbook/schema/raw-tab";
import { ACTIVITIES } from "../../src/workbook/schema/tabs";
import { aTab, aWorkbook, type RowByHeader } from "./tabs";

/** Days spread evenly over a period, up to a day. */
function daysOver({ from, to }: Period, count: number, last: PlainDate): PlainDate[] {
  const days = Array.from({ length: count }, (_, at) =>
    addDays(from, Math.floor(((at + 0.5) * lengthOf({ from, to })) / count)),
  );
  return days.filter((day) => day <= last);
}

/** How many occasions a promise asks for in its whole period. */
function askedBy({ kind, target, interval, period }: Commitment): number {
  if (kind === "Milstolpe" || kind === "Löpande") return 1;
  if (kind === "Mätvärde" || target === null) return 0;
  return kind === "Antal" || interval === null ? target : target * unitsOf(interval, period).length;
}

/** A log in which each promise has this share of what it asks for up to a day, with all that its conditions ask. */
export function logFor({ commitments }: Pick<Book, "commitments">, share: number, last: PlainDate): RowByHeader[] {
  return commitments.flatMap((commitment) => {
    const [type = ""] = commitment.activityTypes;
    const count = Math.min(Math.ceil(askedBy(commitment) * share), 1_000);
    if (type === "") return [];
    return daysOver(commitment.period, count, earlier(last, commitment.period.to)).map(
      (day, at): RowByHeader => ({
        Datum: day,
        Aktivitetstyp: type,
        Löften: commitment.id,
        Platstyp: commitment.placeTypes[at % Math.max(commitment.placeTypes.length, 1)] ?? "",
        Plats: commitment.places[at % Math.max(commitment.places.length, 1)] ?? "",
        Parter: commitment.requiredParties.join(", "),
        Målgrupper: commitment.audiences.join(", "),
        "Krav uppfyllt": commitment.requirement === "" ? "" : "Ja",
        Läge: "Genomförd",
        Beskrivning: "Mötte en granne vid torget",
      }),
    );
  });
}

/** The tabs with a log made for their promises, after what stands in it already. */
export function withLog(tabs: readonly RawTab[], share: number, last: PlainDate): RawTab[] {
  const rows = logFor(decodeBook(tabsFrom(tabs)), share, last).map((row, at) => ({
    "Aktivitet-ID": `A${String(at + 1).padStart(5, "0")}`,
    ...row,
  }));
  const made = aTab(ACTIVITIES.name, rows);
  return [...tabs.filter(({ name }) => name !== ACTIVITIES.name), made];
}

function settings(municipality: string, year: number, more: readonly RowByHeader[] = []): RowByHeader[] {
  const told = { Kommun: municipality, Lokalpolisområde: "Norra Fjällen", "Period från": `${year}-01-01` };
  const rows = Object.entries({ ...told, "Period till": `${year}-12-31` });
  return [...rows.map(([name, value]) => ({ Inställning: name, Värde: value })), ...more];
}

const contacts = (id: string, target: number, type = "Medborgarkontakt"): RowByHeader => ({
  "Löfte-ID": id,
  Löfte: "Polisen möter invånare varje vecka",
  Måttyp: "Snitt",
  Mål: target,
  Per: "vecka",
  Aktivitetstyper: type,
});

const walks = (id: string, target: number): RowByHeader => ({
  "Löfte-ID": id,
  Löfte: "Trygghetsvandringar med invånare",
  Måttyp: "Antal",
  Mål: target,
  Aktivitetstyper: "Trygghetsvandring",
  "Krävda parter": "Polis, Kommun",
});

const fjallby = (year: number, target: number) =>
  aWorkbook({
    Inställningar: settings("Fjällby", year),
    Löften: [
      contacts("1.1", target),
      walks("1.2", 4),
      { "Löfte-ID": "2.1", Löfte: "Samverkansmöten", Måttyp: "Varje", Mål: 1, Per: "kvartal", Aktivitetstyper: "Möte" },
      { "Löfte-ID": "2.2", Löfte: "Ett lokalt råd", Måttyp: "Milstolpe", Aktivitetstyper: "Råd bildat" },
      { "Löfte-ID": "3.1", Löfte: "Fortsatt samverkan", Måttyp: "Löpande", Bedömning: "Delvis uppfyllt" },
    ],
  });

const norrby = aWorkbook({
  Inställningar: settings("Norrby", 2022, [{ Inställning: "Språk", Värde: "en" }]),
  Löften: [
    contacts("1", 3, "Medborgarkontakter"),
    walks("2", 2),
    { "Löfte-ID": "3", Löfte: "Fler trygga", Måttyp: "Mätvärde", Mål: 70, Mått: "Trygga kvällstid" },
  ],
  Effektmått: [{ Mått: "Trygga kvällstid", Datum: "2022-05-02", Värde: 64, Enhet: "%" }],
});

const osterby = aWorkbook({
  Inställningar: settings("Österby", 2022, [{ Inställning: "Undantagna veckor", Värde: "2022-V28, 2022-V29" }]),
  Löften: [
    contacts("1.1", 2),
    walks("1.2", 4),
    { "Löfte-ID": "9.9", Löfte: "Något som ingen kan räkna", Måttyp: "Ofta" },
    {
      "Löfte-ID": "2.1",
      Löfte: "Besök i skolor",
      Måttyp: "Antal",
      Mål: 6,
      Aktivitetstyper: "Skolbesök",
      Platser: "Norrskolan, Söderskolan",
      Fördelning: "Var och en",
    },
  ],
});

/** The tabs of four workbooks by the names of their files: two languages, two periods and every kind of promise. */
export function areaTabs(): Record<string, RawTab[]> {
  const last = plainDate("2022-10-14");
  return {
    "fjallby-2022.xlsx": withLog(fjallby(2022, 3), 0.97, last),
    "fjallby-2023.xlsx": withLog(fjallby(2023, 3), 1, last),
    "norrby.xlsx": withLog(norrby, 0.6, last),
    "osterby.xlsx": withLog(osterby, 0.8, last),
  };
}
