// Small cases of every rule and its limits, worked out by hand from "How a commitment is judged". Each is typed into the
// tabs of a workbook, read, judged, and told as the command line tells it.
import { readFileSync } from "node:fs";
import { plainDate } from "../../../../src/domain/calendar/plain-date";
import { statusJson } from "../../../../src/local/cli/status";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import type { CellValue, RawTab } from "../../../../src/workbook/schema/raw-tab";
import { aTab, headersOf, type RowByHeader, schemaNamed } from "../../../helpers/tabs";

type Said = Readonly<Record<string, string | number | readonly string[]>>;

interface Case {
  readonly name: string;
  readonly period: readonly [string, string];
  readonly excludedWeeks?: readonly string[];
  readonly memberOf?: Readonly<Record<string, string>>;
  readonly commitments: readonly Said[];
  readonly activities?: readonly Said[];
  readonly actions?: readonly Said[];
  /** Measure, day and value. */
  readonly indicators?: readonly (readonly CellValue[])[];
  /** Tab, ID of the row and column. Where the case has them there are no others. */
  readonly rowIssues?: readonly (readonly [string, string, string])[];
  /** By as-of day, the judgements in the order of the commitments. Empty lists are left out. */
  readonly expected: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

const CASES = JSON.parse(readFileSync("test/fixtures/judging-cases.json", "utf8")) as readonly Case[];

const COMMITMENT_HEADERS = {
  id: "Löfte-ID",
  kind: "Måttyp",
  target: "Mål",
  per: "Per",
  activityTypes: "Aktivitetstyper",
  placeTypes: "Platstyper",
  requiredParties: "Krävda parter",
  audiences: "Målgrupper",
  requirement: "Krav",
  from: "Från",
  to: "Till",
  assessment: "Bedömning",
  analysis: "Analys",
  places: "Platser",
  spread: "Fördelning",
  weekdays: "Veckodagar",
  counts: "Räknas",
  unit: "Enhet",
  partOf: "Del av",
  measure: "Mått",
  comparison: "Jämförelse",
} as const;

const ACTIVITY_HEADERS = {
  id: "Aktivitet-ID",
  date: "Datum",
  type: "Aktivitetstyp",
  commitments: "Löften",
  amount: "Antal",
  placeType: "Platstyp",
  place: "Plats",
  parties: "Parter",
  audiences: "Målgrupper",
  requirementMet: "Krav uppfyllt",
  state: "Läge",
} as const;

const ACTION_HEADERS = {
  id: "Åtgärd-ID",
  commitment: "Löfte-ID",
  due: "Klart senast",
  state: "Läge",
  done: "Klar datum",
} as const;

function typedAs(headers: Readonly<Record<string, string>>, rows: readonly Said[] = []): RowByHeader[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => {
        const header = headers[key];
        if (header === undefined) throw new Error(`no column for ${key}`);
        return [header, typeof value === "object" ? value.join(", ") : value];
      }),
    ),
  );
}

const all = (rows: readonly Said[] = [], ...keys: readonly string[]) => [
  ...new Set(rows.flatMap((row) => keys.flatMap((key) => (row[key] ?? []) as string | readonly string[]))),
];

function listsTab({ commitments, activities, memberOf = {} }: Case): RawTab {
  const parties = [
    ...new Set([
      ...all(commitments, "requiredParties"),
      ...all(activities, "parties"),
      ...Object.entries(memberOf).flat(),
    ]),
  ];
  const columns: Readonly<Record<string, readonly string[]>> = {
    Aktivitetstyp: [...all(commitments, "activityTypes"), ...all(activities, "type")],
    Platstyp: [...all(commitments, "placeTypes"), ...all(activities, "placeType")],
    Part: parties,
    "Ingår i": parties.map((party) => memberOf[party] ?? ""),
    Målgrupp: [...all(commitments, "audiences"), ...all(activities, "audiences")],
  };
  const length = Math.max(...Object.values(columns).map((column) => column.length));
  return aTab(
    "Listor",
    Array.from({ length }, (_, row) =>
      Object.fromEntries(Object.entries(columns).map(([header, column]) => [header, column[row] ?? ""])),
    ),
  );
}

function tabsOf(told: Case): RawTab[] {
  const { period, excludedWeeks = [], indicators = [] } = told;
  const settings = {
    "Period från": period[0],
    "Period till": period[1],
    "Undantagna veckor": excludedWeeks.join(", "),
  };
  return [
    aTab("Löften", typedAs(COMMITMENT_HEADERS, told.commitments), headersOf(schemaNamed("Löften"))),
    aTab("Aktiviteter", typedAs(ACTIVITY_HEADERS, told.activities)),
    aTab("Handlingsplan", typedAs(ACTION_HEADERS, told.actions)),
    aTab(
      "Inställningar",
      Object.entries(settings).map(([Inställning, Värde]) => ({ Inställning, Värde })),
    ),
    listsTab(told),
    aTab(
      "Effektmått",
      indicators.map(([Mått = "", Datum = "", Värde = ""]) => ({ Mått, Datum, Värde })),
    ),
  ];
}

const LISTS_OF_ROWS = ["countedIds", "bookedIds", "cancelledIds", "nearMisses", "unresolved"];

/** Numbers to six decimals, lists as sets, and an empty list is no field. */
function comparable(value: unknown): unknown {
  if (typeof value === "number") return Math.round(value * 1e6) / 1e6;
  if (Array.isArray(value)) {
    return value.map(comparable).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => !(Array.isArray(field) && field.length === 0));
  return Object.fromEntries(fields.map(([key, field]) => [key, comparable(field)]));
}

function judged(told: Case, asOf: string) {
  const json: unknown = JSON.parse(statusJson(decodeBook(tabsFrom(tabsOf(told))), plainDate(asOf)));
  return json as { commitments: unknown; rowIssues: { tab: string; row: number; column: string }[] };
}

test.each(CASES.flatMap((told) => Object.keys(told.expected).map((asOf) => [told.name, asOf, told] as const)))(
  "%s, as of %s",
  (_name, asOf, told) => {
    const { commitments, rowIssues } = judged(told, asOf);
    expect(comparable(commitments)).toEqual(comparable(told.expected[asOf]));
    if (told.rowIssues === undefined) return;
    const rows: Readonly<Record<string, readonly Said[] | undefined>> = {
      Löften: told.commitments,
      Aktiviteter: told.activities,
      Handlingsplan: told.actions,
    };
    expect(rowIssues.map(({ tab, row, column }) => [tab, rows[tab]?.[row - 2]?.["id"], column])).toEqual(
      told.rowIssues,
    );
  },
);

test("every list of rows is told, also an empty one", () => {
  const [first] = CASES;
  const [day] = Object.keys(first?.expected ?? {});
  const [judgement] = judged(first as Case, day ?? "").commitments as Readonly<Record<string, unknown>>[];
  expect(Object.keys(judgement ?? {})).toEqual(expect.arrayContaining(LISTS_OF_ROWS));
});
