import type { Book } from "../../../../src/domain/book/book";
import { yearStrip } from "../../../../src/domain/picture/year-strip";
import { judgementsIn, summarize } from "../../../../src/domain/summary/summary";
import { summaryFigures } from "../../../../src/google/summary/chart-figures";
import { layoutLine, parseLayout } from "../../../../src/google/summary/layout-line";
import { SUMMARY_COLUMNS } from "../../../../src/google/summary/row";
import { summaryRows } from "../../../../src/google/summary/rows";
import { aBook, EMPTY_BOOK, someSettings } from "../../../helpers/a-book";
import { aCommitment, anAction, anActivity, booked, day, every, YEAR_2022 } from "../../../helpers/make";

const TODAY = day("2022-06-30");

function rowsOf(told: Partial<Book>, asOf = TODAY) {
  return summaryRows(summarize(aBook(told), asOf), "2022-06-30 12:00", "sv");
}

const textOf = (rows: ReturnType<typeof rowsOf>, kind: string) =>
  rows.filter((row) => row.kind === kind).map(({ cells }) => String(cells[0] ?? "").replace(/^'/, ""));

test("what a reader asks first stands first, and all of it fits beside an open sidebar", () => {
  const [, , header] = rowsOf({});
  expect(header?.cells).toEqual([
    "Löfte-ID",
    "Löfte",
    "Status",
    "Utfall",
    "Andel",
    "Behövs",
    "Mål",
    "Senast räknad",
    "Ansvarig",
  ]);
  const sidebar = 300;
  const rowNumbers = 48;
  const width = SUMMARY_COLUMNS.reduce((sum, column) => sum + column.width, 0);
  expect(width).toBeLessThanOrEqual(1280 - sidebar - rowNumbers);
});

test("title, verdict, promises under their focus areas with status in sign and word", () => {
  const rows = rowsOf({
    commitments: [aCommitment({ id: "2.1", focus: "Trygghet" }), aCommitment({ id: "1.1", focus: "Droger" })],
    activities: every(20, "2022-01-10", "2022-06-01"),
  });
  expect(textOf(rows, "title")).toEqual(["Medborgarlöften · Fjällby · 2022 · per 30 juni 2022"]);
  expect(textOf(rows, "verdict")).toEqual(["2 uppfyllda"]);
  expect(textOf(rows, "focus")).toEqual(["Trygghet", "Droger"]);
  expect(rows.filter(({ kind }) => kind === "promise").map(({ cells }) => cells.slice(0, 5))).toEqual([
    ["'2.1", "Ett löfte", "✔ Uppfyllt", "'8 av 2", 4],
    ["'1.1", "Ett löfte", "✔ Uppfyllt", "'8 av 2", 4],
  ]);
});

test("what is to be decided and how fresh each party is", () => {
  const rows = rowsOf({
    commitments: [aCommitment({ requiredParties: ["Kommun"], agreed: null }), aCommitment({ id: "1.2", target: null })],
    activities: [anActivity("2021-12-28", { parties: ["Polis"] }), anActivity("2022-06-13", { parties: [] })],
  });
  expect(textOf(rows, "line")).toEqual([
    "Mål eller tidsenhet saknas för löfte 1.2. Det kan inte bedömas förrän det är ifyllt.",
    "Tolkningen är inte överenskommen för löftena 1.1 och 1.2.",
    "1 aktivitet är oklar: den kan räknas när uppgifterna är kompletta. Se sidopanelen.",
    "Kommun: ingen än · Polis: 28 december 2021",
  ]);
});

test("what is open in the plan leads to its promise and focus area, the late ones first and flagged", () => {
  const commitments = [aCommitment({ id: "3.2", focus: "Narkotika", agreed: TODAY })];
  const actions = [
    anAction({ id: "Å1", commitment: "3.2", text: "Boka möte", owner: "Rektor", due: day("2022-09-01") }),
    anAction({ id: "Å2", commitment: "3.2", text: "Skriv rutinen", owner: "", due: day("2022-02-28") }),
    anAction({ id: "Å3", commitment: "9.9", text: "", owner: "", due: null }),
    anAction({ id: "Å4", commitment: "3.2", state: "Klar", done: day("2022-03-01") }),
  ];
  const rows = rowsOf({ commitments, actions });
  expect(textOf(rows, "heading")).toContain("Öppna åtgärder: 3, varav 1 är försenad");
  expect(textOf(rows, "line").slice(1, 4)).toEqual([
    "Försenad, skulle ha varit klar 28 februari: Skriv rutinen → löfte 3.2 → Narkotika",
    "Klar senast 1 september: Boka möte · Rektor → löfte 3.2 → Narkotika",
    "Ingen dag är satt: Å3 → löfte 9.9 → Utan inriktning",
  ]);
  const many = Array.from({ length: 30 }, (_, index) => anAction({ id: `Å${index}`, commitment: "3.2" }));
  expect(textOf(rowsOf({ commitments, actions: many }), "line")).toContain("26 till står i fliken Handlingsplan.");
});

test("no promises and no settings: it says so, draws nothing, and never shows an empty word", () => {
  const summary = summarize(EMPTY_BOOK, TODAY);
  const rows = summaryRows(summary, "2022-06-30 12:00", "sv");
  expect(rows.filter(({ kind }) => kind === "chart")).toEqual([]);
  expect(textOf(rows, "verdict")).toEqual(["Inga löften än. Skriv dem i fliken Löften."]);
  expect(textOf(rows, "line")).toEqual(["Inget just nu.", "Ingen aktivitet har hållits än."]);
  expect(JSON.stringify(rows)).not.toMatch(/undefined|null|NaN/);
  expect(summaryFigures(summary.dashboard, "sv")).toEqual({ cells: [["", "", "", "", ""]], charts: [] });
});

test("400 promises with texts of 3,000 characters stay a table that can be read", () => {
  const long = `${"Ett mycket långt löfte med många ord ".repeat(80)}slut`;
  const commitments = Array.from({ length: 400 }, (_, index) =>
    aCommitment({ id: `L${index}`, text: long, owner: long, focus: long, agreed: null }),
  );
  const rows = rowsOf({ commitments, settings: someSettings({ municipality: long }) });
  expect(rows.filter(({ kind }) => kind === "promise")).toHaveLength(400);
  expect(Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => String(cell).length)))).toBeLessThan(200);
  expect(textOf(rows, "line")[0]).toBe(
    "Tolkningen är inte överenskommen för löftena L0, L1, L2, L3, L4, L5, L6, L7, L8, L9 och 390 till.",
  );
});

describe("the figures behind the charts", () => {
  const commitments = [
    aCommitment({ id: "1.1", text: "Skola, socialtjänst och polis träffas ofta", target: 3 }),
    aCommitment({ id: "2.1", kind: "Snitt", interval: "vecka", target: 2 }),
  ];
  const settings = someSettings({ excludedWeeks: [] });
  const activities = [anActivity("2022-01-05"), anActivity("2022-01-06"), booked("2022-12-01")];
  const { dashboard } = summarize(aBook({ settings, commitments, activities }), TODAY);

  test("shares are held below the whole while anything is left, and are named by the promise", () => {
    const { cells } = summaryFigures(dashboard, "sv");
    expect(cells[1]).toEqual(["Löfte", "Andel av målet", "Tid", "Räknat", "Mål"]);
    expect(cells[2]?.slice(0, 2)).toEqual(["'1.1 Skola, socialtjänst …", 0.67]);
  });

  test("weeks to come have no bar, and a week cut off by the year's start no target", () => {
    const { cells, charts } = summaryFigures(dashboard, "sv");
    const weeks = cells.slice(2).map((row) => row.slice(2, 5));
    expect(weeks).toHaveLength(53);
    expect(weeks[0]).toEqual(["v. 52", 0, ""]);
    expect(weeks[1]).toEqual(["v. 1", 2, 2]);
    expect(weeks[26]).toEqual(["v. 26", 0, 2]);
    expect(weeks[27]).toEqual(["v. 27", "", 2]);
    expect(charts.map(({ kind, title, rows, columns }) => ({ kind, title, rows, columns }))).toEqual([
      { kind: "share", title: "Andel av målet per löfte", rows: 3, columns: 2 },
      { kind: "pace", title: "Löfte 2.1: räknat per vecka mot målet", rows: 54, columns: 3 },
    ]);
  });

  test("an average by another unit names its months", () => {
    const monthly = [aCommitment({ kind: "Snitt", interval: "varannan månad", target: 2, period: YEAR_2022 })];
    const { dashboard: own } = summarize(aBook({ commitments: monthly, activities }), TODAY);
    const names = summaryFigures(own, "sv")
      .cells.slice(2)
      .map((row) => row[2]);
    expect(names).toEqual(["jan–feb", "mar–apr", "maj–jun", "jul–aug", "sep–okt", "nov–dec"]);
  });
});

describe("the layout's line", () => {
  const line = (told: Partial<Book>, asOf = TODAY) => {
    const summary = summarize(aBook(told), asOf);
    const { cells, charts } = summaryFigures(summary.dashboard, "sv");
    return layoutLine(summaryRows(summary, "2022-06-30 12:00", "sv"), cells.length, charts, "sv");
  };
  const commitments = [aCommitment({ agreed: TODAY })];

  test("is the same while only figures change, and another when a row comes", () => {
    const before = line({ commitments });
    expect(line({ commitments, activities: [anActivity("2022-03-01")] })).toBe(before);
    expect(line({ commitments: [...commitments, aCommitment({ id: "1.2", agreed: TODAY })] })).not.toBe(before);
  });

  test("says how much was written and where the charts lie", () => {
    const summary = summarize(aBook({ commitments }), TODAY);
    const rows = summaryRows(summary, "2022-06-30 12:00", "sv");
    const chartRow = rows.findIndex(({ kind }) => kind === "chart");
    expect(parseLayout(line({ commitments }))).toEqual({ look: expect.any(Number), chartRow });
    expect(parseLayout("något annat")).toBeNull();
  });

  test("stays short enough for a cell whatever the workbook holds", () => {
    const many = Array.from({ length: 400 }, (_, index) => aCommitment({ id: `L${index}`, focus: `F${index}` }));
    expect(line({ commitments: many }).length).toBeLessThan(50_000);
  });
});

test("a promise that can't be read is counted and named as not assessed", () => {
  const rows = rowsOf({
    commitments: [aCommitment()],
    unreadable: [{ id: "1.2", focus: "Trygghet", text: "Ett till", row: 3 }],
  });
  expect(textOf(rows, "verdict")).toEqual(["1 ligger efter · 1 inte bedömt"]);
  expect(
    rows
      .filter(({ kind }) => kind === "promise")
      .at(-1)
      ?.cells.slice(0, 6),
  ).toEqual(["'1.2", "Ett till", "? Inte bedömt", "–", "", "Rätta rad 3 i fliken Löften."]);
});

test("a promise that can't be read has its place among the others in the year", () => {
  const book = aBook({
    commitments: [aCommitment({ id: "1" }), aCommitment({ id: "3" })],
    unreadable: [{ id: "2", focus: "", text: "Ett till", row: 3, before: 1 }],
  });
  const summary = summarize(book, TODAY);
  const rows = summaryRows({ ...summary, strip: yearStrip(judgementsIn(summary), book) }, "2022-06-30 12:00", "sv");
  const pictured = rows.filter(({ kind }) => kind === "picture").map(({ cells }) => cells);
  expect(pictured.map(([id]) => id)).toEqual(["'1", "'2", "'3"]);
  expect(pictured[1]?.slice(1)).toEqual(["Ett till", "Inte bedömt"]);
});

test("the year stands under the table, month by month in signs, with what they stand for", () => {
  const book = aBook({
    commitments: [aCommitment({ id: "1.1", activityTypes: ["Vandring"], placeTypes: ["Torg"] })],
    activities: [
      anActivity("2022-01-10", { type: "Vandring", placeType: "Torg" }),
      anActivity("2022-03-10", { type: "Vandring", placeType: "Torg", amount: 4 }),
      anActivity("2022-03-11", { type: "Vandring", placeType: "Skola" }),
      booked("2022-08-10", { type: "Vandring", placeType: "Torg" }),
    ],
  });
  const summary = summarize(book, TODAY);
  const rows = summaryRows({ ...summary, strip: yearStrip(judgementsIn(summary), book) }, "2022-06-30 12:00", "sv");
  expect(textOf(rows, "heading")[0]).toBe("Året i en bild");
  expect(rows.filter(({ kind }) => kind === "picture").map(({ cells }) => cells.map(String))).toEqual([
    [
      "'1.1",
      "Vandring",
      "jan ● feb – mar ●4○ apr – maj – jun – jul · aug ◇ sep · okt · nov · dec ·"
        .replace(/(?<=[●–○◇·4]) /g, "  ")
        .replace(/(?<=[a-z]) /g, "\u00a0"),
    ],
  ]);
  expect(textOf(rows, "key")).toEqual([
    "● räknas   ○ räknas inte, eller saknar uppgifter   ◇ planerat   – inget   · återstår eller gäller inte",
  ]);
});
