// The same file and day give the same bytes whatever the computer's clock and zone: rows without a state, rows held on a
// day to come, and every kind of promise.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAt, type Surroundings } from "../helpers/at-moment";
import { aTab, aWorkbook } from "../helpers/tabs";
import { writeXlsx } from "../helpers/write-xlsx";

const promise = (id: string, told: object) => ({ "Löfte-ID": id, Aktivitetstyper: "Patrull", Mål: 2, ...told });
const row = (told: object) => ({ Aktivitetstyp: "Patrull", Plats: "Norrby", ...told });
const TABS = [
  ...aWorkbook({
    Löften: [
      promise("1", { Måttyp: "Antal", Räknas: "Dagar" }),
      promise("2", { Måttyp: "Snitt", Per: "dygn", Veckodagar: "fredag, lördag" }),
      promise("3", { Måttyp: "Varje", Per: "termin", Platser: "Norrby, Söderby", Fördelning: "Var och en" }),
      promise("4", { Måttyp: "Milstolpe", "Del av": "1" }),
      promise("5", { Måttyp: "Mätvärde", Mått: "Trygga" }),
    ],
    Aktiviteter: [
      row({ Datum: "2022-06-29" }),
      row({ Datum: "2022-06-30" }),
      row({ Datum: "2022-07-01" }),
      row({ Datum: "2022-08-19", Läge: "Genomförd" }),
      row({ Datum: "2022-03-04", Läge: "Planerad" }),
    ],
  }),
  aTab("Effektmått", [{ Mått: "Trygga", Datum: "2022-06-30", Värde: 1 }]),
];

/** Ten years before the day that is asked about, and ten years after it; on both sides of the date line. */
const SURROUNDINGS: readonly Surroundings[] = [
  { moment: "2012-06-30T23:30:00Z", timeZone: "Pacific/Kiritimati" },
  { moment: "2022-06-30T22:30:00Z", timeZone: "Europe/Stockholm" },
  { moment: "2032-06-30T00:30:00Z", timeZone: "America/Los_Angeles" },
  { moment: "2022-03-27T01:30:00Z", timeZone: "Asia/Kathmandu" },
];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  writeFileSync(join(folder, "bok.xlsx"), await writeXlsx(TABS));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("ten years apart and in four zones the answer is the same, byte for byte", () => {
  const answers = SURROUNDINGS.map((where) =>
    runAt(where, folder, "status", "--workbook", "bok.xlsx", "--as-of", "2022-06-30", "--json"),
  );
  expect(new Set(answers).size).toBe(1);
  const { commitments } = JSON.parse(answers[0] ?? "") as { commitments: { counted: number; bookedIds: string[] }[] };
  expect(commitments[0]).toMatchObject({ counted: 2, bookedIds: ["rad 4"] });
});
