import type { Activity } from "../../../../src/domain/book/activity";
import { judgeBook } from "../../../../src/domain/judging/judge";
import { nextStepOf } from "../../../../src/domain/summary/next-step";
import type { Reminder } from "../../../../src/domain/summary/reminders";
import { aBook } from "../../../helpers/a-book";
import { aCommitment, anActivity, booked, day } from "../../../helpers/make";

const TODAY = day("2022-06-10");
const REPORT: Reminder = { kind: "report", latest: null, due: day("2022-05-01") };
const AGREE: Reminder = { kind: "interpretations", commitments: ["1.1"] };
const written = (daysLeft: number): Reminder => ({ kind: "written", due: day("2022-06-20"), daysLeft });
const issue = { tab: "Aktiviteter", row: 4, column: "Datum", code: "dateInvalid", value: "32 maj" } as const;

/** Two in the year: the first is due on 25 June. */
const twice = aCommitment({ id: "1.1" });
const held = anActivity("2022-03-01");
const passed = booked("2022-06-03", { id: "A-PASSED" });

function step(told: { rows?: readonly Activity[]; reminders?: readonly Reminder[]; hasIssue?: boolean }) {
  const { rows = [held], reminders = [], hasIssue = false } = told;
  const book = aBook({ commitments: [twice], activities: rows, issues: hasIssue ? [issue] : [] });
  const found = nextStepOf(book, judgeBook(book, TODAY), reminders, TODAY);
  if (found?.kind === "reminder") return found.reminder.kind;
  if (found?.kind === "promise") return `${found.judgement.commitment.id} ${found.need.preferablyBy}`;
  return found?.kind === "happened" ? found.activity.id : (found?.kind ?? null);
}

test.each<[what: string, told: Parameters<typeof step>[0], expected: string | null]>([
  ["nothing presses", {}, null],
  ["a plan whose day has passed", { rows: [held, passed] }, "A-PASSED"],
  ["the earlier of two such plans", { rows: [held, booked("2022-06-05"), passed] }, "A-PASSED"],
  ["a promise whose day is near", { rows: [] }, "1.1 2022-06-25"],
  ["a passed plan comes before a promise", { rows: [passed] }, "A-PASSED"],
  ["rows that can't be read", { hasIssue: true, reminders: [REPORT] }, "mend"],
  ["a promise comes before such rows", { rows: [], hasIssue: true }, "1.1 2022-06-25"],
  ["a report that is due", { reminders: [AGREE, REPORT] }, "report"],
  ["an interpretation to agree on, when nothing else is", { reminders: [AGREE] }, "interpretations"],
  ["a follow-up in two weeks comes first", { rows: [passed], reminders: [written(14)] }, "written"],
  ["a follow-up in three weeks can wait", { rows: [passed], reminders: [written(21)] }, "A-PASSED"],
])("%s", (_what, told, expected) => {
  expect(step(told)).toBe(expected);
});

test("of several promises the one with the nearest day", () => {
  const later = aCommitment({ id: "1.0", target: 1, period: { from: day("2022-01-01"), to: day("2022-07-20") } });
  const book = aBook({ commitments: [later, twice], activities: [] });
  const found = nextStepOf(book, judgeBook(book, TODAY), [], TODAY);
  expect(found?.kind === "promise" && found.judgement.commitment.id).toBe("1.1");
});
