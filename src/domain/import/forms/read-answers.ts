// An answer of a form as an activity, read by the same rules as a list of somebody else's.
import type { Activity } from "../../book/activity";
import type { PlainDate } from "../../calendar/plain-date";
import type { ColumnRole } from "../guess-columns";
import { type PastedProblem, type ReadingRules, readRows } from "../list-rows";
import type { Answer, AnswerRole, FormMapping } from "./answers";

export interface ReadAnswer {
  readonly answer: Answer;
  /** Null where something can't be read. */
  readonly activity: Activity | null;
  /** Each with the question it is about; empty where the form doesn't ask. */
  readonly problems: readonly (PastedProblem & { readonly header: string })[];
  /** Who answered; empty where the form doesn't ask. */
  readonly by: string;
  /** The form's own moment, `yyyy-MM-dd HH:mm:ss`; empty where it is written in another way. */
  readonly at: string;
}

const MOMENT = /^\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/;

const UNREAD_STAMP = { role: "date", code: "dateUnreadable" } as const;

/** What a column of a list can say; the rest is about the answer itself. */
const listRole = (role: AnswerRole): ColumnRole => (role === "by" || role === "stamp" ? "skip" : role);

/**
 * @param rules `today` is the day of the reading: an answer's own days are read by the day it was given.
 * @param given The day the answer was given; null where the form's own moment can't be read, and the answer waits then.
 */
export function readAnswer(
  answer: Answer,
  { headers, roles, type }: FormMapping,
  rules: Omit<ReadingRules, "defaults">,
  given: PlainDate | null,
): ReadAnswer {
  const cellOf = (role: AnswerRole) => answer.cells[roles.indexOf(role)] ?? "";
  const stamp = cellOf("stamp");
  const givenOn = given ?? rules.today;
  // A form that asks for no day is answered on the day.
  const hasDay = roles.includes("date");
  const columns = [...roles.map(listRole), ...(hasDay ? [] : (["date"] as const))];
  const cells = [...answer.cells, ...(hasDay ? [] : [givenOn])];
  const table = {
    separator: "\t",
    header: headers,
    above: [],
    below: [],
    columns,
    rows: [{ line: answer.row + 1, cells }],
  };
  const defaults = { type, placeType: "", parties: [] };
  const [row] = readRows(table, columns, { ...rules, today: givenOn, defaults });
  const headerOf = (role: AnswerRole) => headers[roles.indexOf(role)] ?? "";
  return {
    answer,
    activity: row?.activity && given !== null ? { ...row.activity, id: answer.id } : null,
    problems: [
      ...(given === null ? [{ ...UNREAD_STAMP, text: stamp, header: headerOf("stamp") }] : []),
      ...(row?.problems ?? []).map((problem) => ({ ...problem, header: headerOf(problem.role) })),
    ],
    by: cellOf("by"),
    at: MOMENT.test(stamp) ? stamp : "",
  };
}
