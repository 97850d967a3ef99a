// Next period's workbook: what comes along, what doesn't, and what moves.
import { judgeBook } from "../../../../src/domain/judging/judge";
import { outcomeOf } from "../../../../src/domain/years/outcome-of";
import { tabsFrom } from "../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../src/workbook/decode/book";
import { nextPeriodTabs } from "../../../../src/workbook/next-period/next-period-tabs";
import { planNextPeriod } from "../../../../src/workbook/next-period/plan-next-period";
import type { RawTab } from "../../../../src/workbook/schema/raw-tab";
import { day } from "../../../helpers/make";
import { aWorkbook, PERIOD } from "../../../helpers/tabs";
import { readYear } from "../../../helpers/year-file";
import { tabsOfBook } from "../../../helpers/year-tabs";

const AFTER = day("2023-01-31");

function next(raw: readonly RawTab[], today = AFTER) {
  const tabs = tabsFrom(raw);
  const plan = planNextPeriod(tabs, today);
  if ("problem" in plan) throw new Error(plan.problem);
  const made = nextPeriodTabs(tabs, plan);
  return { plan, made, old: decodeBook(tabs), book: decodeBook(tabsFrom(made)) };
}

const year = readYear("examples/pajala-2022.json");
const lists = { activityTypes: [], placeTypes: [], parties: [], audiences: [], channels: [] };

test("of a full year the promises, settings and open actions come along, and the log doesn't", () => {
  const { book, plan } = next(tabsOfBook(year, lists));
  expect(book.commitments.map(({ text }) => text)).toEqual(year.commitments.map(({ text }) => text));
  expect(book.commitments.map(({ period }) => [period.from, period.to])).toEqual(
    year.commitments.map(({ period }) => [period.from.replace("2022", "2023"), period.to.replace("2022", "2023")]),
  );
  expect(book.settings).toMatchObject({
    municipality: year.settings.municipality,
    receivers: year.settings.receivers,
    period: { from: "2023-01-01", to: "2023-12-31" },
    writtenBy: "2024-02-29",
  });
  expect(book.actions).toEqual(year.actions.filter(({ state }) => state !== "Klar"));
  expect([book.activities, book.communications, book.followUps]).toEqual([[], [], []]);
  expect(
    book.commitments.every(({ agreed, analysis, assessment }) => agreed === null && analysis === "" && !assessment),
  ).toBe(true);
  expect(plan).toMatchObject({ promises: 7, activities: 0, running: [] });
});

test("what came of each promise comes along as figures", () => {
  const { book, old } = next(tabsOfBook(year, lists));
  expect(book.earlier).toHaveLength(7);
  expect(book.earlier.map(({ counted, target }) => [counted, target])).toEqual(
    judgeBook(old, AFTER).map(({ counted, target }) => [counted, target]),
  );
  expect(book.earlier.find(({ commitment }) => commitment === "2.1")).toMatchObject({ counted: 156, target: 157 });
  expect(book.issues).toEqual([]);
});

test("how each promise was counted comes along, also where the tab is from before that was kept", () => {
  const told = tabsOfBook(year, lists);
  const { book, old, made } = next(told);
  expect(book.earlier).toEqual(judgeBook(old, AFTER).map(outcomeOf));
  const head = ["Löfte-ID", "Löfte", "Från", "Till", "Måttyp", "Per", "Mål", "Utfall", "Vår egen"];
  const row = ["2.1", "Annat", "2021-01-01", "2021-12-31", "Snitt", "vecka", 157, 148, "håll i minnet"];
  const again = next([...told, { name: "Tidigare perioder", rows: [head, row] }]);
  expect(again.book.issues).toEqual([]);
  expect(again.book.earlier[0]).toMatchObject({ counted: 148, rule: null, average: null, status: null });
  expect(again.book.earlier.slice(1)).toEqual(book.earlier);
  expect(again.made.find(({ name }) => name === "Tidigare perioder")?.rows[1]).toEqual(row);
  expect(made.find(({ name }) => name === "Tidigare perioder")?.rows[0]).not.toContain("Räknas");
});

test("the figures of the period before that stay", () => {
  const { made } = next(tabsOfBook(year, lists));
  const again = next(made, day("2024-01-31"));
  expect(again.book.earlier).toHaveLength(14);
  expect(again.book.settings.period).toEqual({ from: "2024-01-01", to: "2024-12-31" });
});

const TERM = [
  { Inställning: "Kommun", Värde: "Arjeplog" },
  { Inställning: "Period från", Värde: "2022-09-01" },
  { Inställning: "Period till", Värde: "2022-12-31" },
  { Inställning: "Undantagna veckor", Värde: "2022-V44" },
  { Inställning: "Diarienummer", Värde: "KS 2022/14" },
];
const PATROL = { Löfte: "Minst två patruller", Måttyp: "Antal", Mål: "2", Aktivitetstyper: "Patrull" };
const row = (id: string, date: string, told: Record<string, string> = {}) => ({
  "Aktivitet-ID": id,
  Datum: date,
  Aktivitetstyp: "Patrull",
  Läge: "Genomförd",
  ...told,
});

test("a shorter period moves by its own length, a promise that goes on keeps its days and rows, and so does next year's log", () => {
  const { book, plan } = next(
    aWorkbook({
      Löften: [
        { ...PATROL, "Löfte-ID": "1", Från: "2022-10-01", Till: "2022-11-30", Analys: "Snö" },
        {
          ...PATROL,
          "Löfte-ID": "2",
          Löfte: "Under två år",
          Till: "2023-12-31",
          Aktivitetstyper: "Möte",
          Analys: "Pågår",
        },
      ],
      Inställningar: TERM,
      Aktiviteter: [
        row("A1", "2022-10-05"),
        row("A2", "2022-10-06", { Aktivitetstyp: "Möte" }),
        row("A3", "2023-01-09"),
        row("A4", "2022-10-07", { Läge: "Struken" }),
      ],
    }),
  );
  expect(plan).toMatchObject({ running: ["2"], activities: 2 });
  expect(book.settings).toMatchObject({
    period: { from: "2023-01-01", to: "2023-04-30" },
    diaryNumber: "",
    excludedWeeks: [],
  });
  expect(book.commitments.map(({ period, analysis }) => [period.from, period.to, analysis])).toEqual([
    ["2023-02-01", "2023-03-31", ""],
    ["2023-01-01", "2023-12-31", "Pågår"],
  ]);
  expect(book.activities.map(({ id }) => id)).toEqual(["A2", "A3"]);
  expect(book.earlier.map(({ commitment }) => commitment)).toEqual(["1"]);
});

test.each([
  ["no period", aWorkbook({ Inställningar: [] }), AFTER, { problem: "noPeriod" }],
  ["a period that isn't over", aWorkbook({ Inställningar: PERIOD }), day("2022-12-31"), { problem: "notEnded" }],
])("%s: nothing is planned", (_what, raw, today, problem) => {
  expect(planNextPeriod(tabsFrom(raw), today)).toMatchObject(problem);
});
