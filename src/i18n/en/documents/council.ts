// Words of the page for the municipal council, in English.
import type { CouncilWords } from "../../sv/documents/council";

export const council: CouncilWords = {
  title: (day) => `To the municipal council: the promises to residents, ${day}`,
  purpose:
    "This page shows which problem in the situation picture each promise answers, and which actions in the plan serve it. It supports the municipal board's report to the council on crime prevention (Act 2023:196, sections 4–6 and 13).",
  situation: {
    done: (day) => `The situation picture was updated on ${day}.`,
    due: (day) => `It is to be updated at least every second year, next by ${day} (section 6).`,
    overdue: (day) => `It was to be updated by ${day} (section 6).`,
    missing: "The day the situation picture was updated is not stated.",
  },
  plan: {
    done: (day) => `The action plan was decided on ${day}.`,
    due: (day) => `It is to be followed up at least every second year, next by ${day} (section 6).`,
    overdue: (day) => `It was to be followed up by ${day} (section 6).`,
    missing: "The day the action plan was decided is not stated.",
  },
  bothMissing: "It is not recorded when the situation picture was updated or when the action plan was adopted.",
  tableLabel: "Promises, problems and actions",
  columns: {
    promise: "Promise",
    problem: "Problem in the situation picture",
    actions: "Actions in the plan",
    status: "Outcome",
  },
  sameProblem: "same problem",
  noProblem: "no problem stated",
  noAction: "no action",
  done: (text, day) => `${text} (${day ? `done ${day}` : "done"})`,
  open: (text, day) => `${text} (${day ? `by ${day}` : "in progress"})`,
  overdue: (text, day) => `${text} (late, was due ${day})`,
  more: (count) => `and ${count} more`,
  counts: (all, done, late) =>
    [
      all === 1 ? (done === 1 ? "done" : "not done") : `${done} of ${all} done`,
      ...(late > 0 ? [`${late} late`] : []),
    ].join(", "),
  unanswered: (names, isOne) =>
    isOne ? `One problem has no promise: ${names}.` : `Problems without a promise: ${names}.`,
  withoutAction: (names) => `No action in the plan serves ${names}.`,
  fileName: (municipality, day) => ["to the council", municipality, day].filter(Boolean).join(" "),
};
