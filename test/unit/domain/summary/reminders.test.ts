// When someone is reminded, and of what.
import { judgeBook } from "../../../../src/domain/judging/judge";
import { remindersOf } from "../../../../src/domain/summary/reminders";
import { reminderText } from "../../../../src/i18n/sentences/reminders";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anAction, day, YEAR_2022 } from "../../../helpers/make";

const agreed = aCommitment({ agreed: day("2022-02-01") });
const base = aBook({ commitments: [agreed] });
const book = {
  ...base,
  settings: { ...base.settings, period: YEAR_2022, writtenBy: day("2023-02-28") },
};
const followUp = {
  id: "U-1",
  date: day("2022-05-02"),
  type: "Löpande",
  asOf: day("2022-05-01"),
  receivers: [],
  document: "",
  checksum: "",
  createdBy: "",
} as const;

function kindsOn(date: string, told: Partial<typeof book> = {}) {
  const asked = { ...book, ...told };
  return remindersOf(asked, judgeBook(asked, day(date)), day(date)).map(({ kind }) => kind);
}

test("a report is due when more than 30 days have passed since the last, while the period runs", () => {
  const followUps = [followUp];
  expect(kindsOn("2022-01-31")).not.toContain("report");
  expect(kindsOn("2022-02-01")).toContain("report");
  expect(kindsOn("2022-05-31", { followUps })).not.toContain("report");
  expect(kindsOn("2022-06-01", { followUps })).toContain("report");
  expect(kindsOn("2023-01-15", { followUps })).not.toContain("report");
});

test("the written follow-up is brought up 60 days before its date, and until it is made", () => {
  expect(kindsOn("2022-12-29")).not.toContain("written");
  expect(kindsOn("2022-12-30")).toContain("written");
  expect(kindsOn("2023-03-10")).toContain("written");
  const made = { ...followUp, type: "Skriftlig", date: day("2023-01-31"), asOf: day("2023-01-31") } as const;
  expect(kindsOn("2023-02-01", { followUps: [made] })).not.toContain("written");
});

test("missing reasons, interpretations nobody agreed on and late actions are named", () => {
  const commitments = [aCommitment({ id: "1.1" }), { ...agreed, id: "1.2", analysis: "Skogsbränder" }];
  const actions = [
    anAction({ id: "H-1", commitment: "1.1", text: "Boka lokal", due: day("2022-03-01"), state: "Pågår" }),
    anAction({ id: "H-2", commitment: "1.1", due: day("2022-03-01"), state: "Klar", done: day("2022-02-01") }),
  ];
  const asked = { ...book, commitments, actions };
  const on = day("2023-01-15");
  const reminders = remindersOf(asked, judgeBook(asked, on), on);
  expect(reminders.map((reminder) => reminderText(reminder, "sv"))).toEqual([
    "Den skriftliga uppföljningen ska vara klar 28 februari 2023. Det är 44 dagar kvar.",
    "En åtgärd är försenad: Boka lokal (löfte 1.1, skulle ha varit klar 1 mars 2022).",
    "Löfte 1.1 behöver en orsak till att det inte går som lovat. Skriv den i kolumnen Analys.",
    "Kom överens om hur löfte 1.1 ska tolkas, och skriv dagen i Tolkning överenskommen.",
  ]);
});

test("a sent follow-up that no longer holds is named by its day, before what can wait", () => {
  const on = day("2022-05-10");
  const outdated = [followUp, { ...followUp, asOf: day("2022-04-01") }];
  const [first] = remindersOf(book, judgeBook(book, on), on, outdated);
  expect(first && reminderText(first, "sv")).toBe(
    "Uppföljningarna per 1 maj 2022 och 1 april 2022 stämmer inte längre med arbetsboken. Skillnaden står i en anteckning i fliken Uppföljningar.",
  );
});

test.each([
  ["2024-01-01", []],
  ["2024-01-02", ["situation"]],
  ["2024-06-01", ["situation"]],
])(
  "on %s an updated situation picture of 2 March 2022 is brought up from 60 days before it is two years old",
  (date, kinds) => {
    const settings = { ...book.settings, situationUpdated: day("2022-03-02") };
    expect(kindsOn(date, { settings }).filter((kind) => kind === "situation")).toEqual(kinds);
  },
);

test("what is said of the situation picture tells whether its day has passed", () => {
  const due = day("2024-03-02");
  const said = (daysLeft: number) => reminderText({ kind: "situation", due, daysLeft }, "sv");
  expect(said(3)).toMatch(/^Lägesbilden ska uppdateras senast 2\smars 2024/);
  expect(said(-3)).toMatch(/^Lägesbilden skulle ha uppdaterats senast 2\smars 2024/);
});
