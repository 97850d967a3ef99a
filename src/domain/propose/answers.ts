// The answers to a remark that asks which of a few things is meant, each with what it makes of the rule.
import type { PromiseRule } from "../book/promise-rule";
import type { PromiseDraft } from "./promise-draft";
import type { RemarkCode } from "./remark";

export type AnswerCode =
  | "onlyParty"
  | "allParties"
  | "anyParty"
  | "Tillsammans"
  | "Var och en"
  | "Alla"
  | "eachYear"
  | "wholePeriod"
  | "eachDay"
  | "oneOfTheDays"
  | "atLeast"
  | "isPromise"
  /** It is none, and goes to what was dropped. */
  | "isNone"
  /** What was read is right. */
  | "right"
  /** What is asked for isn't said: the promise stays as it is written. */
  | "asWritten";

export interface Answer {
  readonly code: AnswerCode;
  /** Null where the rule says so already. */
  readonly change: Partial<PromiseRule> | null;
  /** The party of `onlyParty`. */
  readonly party?: string;
}

function answer({ rule }: PromiseDraft, code: AnswerCode, change: Partial<PromiseRule>): Answer {
  const isSo = Object.entries(change).every(
    ([field, value]) => JSON.stringify(rule[field as keyof PromiseRule]) === JSON.stringify(value),
  );
  return { code, change: isSo ? null : change };
}

/** The remarks that ask for something that the text doesn't say, rather than tell how it was read. */
const ASKING: readonly RemarkCode[] = [
  "noNumber",
  "vagueNumber",
  "aboutNumber",
  "atMost",
  "perOccasion",
  "severalNumbers",
  "partOfNumber",
  "share",
  "averageOfWhat",
  "noPeriod",
  "season",
  "whichYear",
  "exception",
  "outsidePeriod",
  "impossibleDate",
  "increase",
  "weak",
  "conditional",
  "regular",
  "everybody",
  "twoPromises",
];

/** All answers to a remark, at least one; what the rule says already is among them. */
export function answersTo(code: RemarkCode, draft: PromiseDraft): readonly Answer[] {
  const { rule, proposal } = draft;
  switch (code) {
    case "eitherParty": {
      const parties = proposal.parties.value;
      return [
        ...parties.map(
          (party): Answer => ({ code: "onlyParty", party, change: { requiredParties: [party], owner: party } }),
        ),
        answer(draft, "allParties", { requiredParties: parties }),
        { code: "anyParty", change: null },
      ];
    }
    case "severalPlaces": {
      const each = answer(draft, "Var och en", { spread: "Var och en" });
      const areNamed = rule.places.length > 1;
      // Of named places an empty cell says so already.
      const together: Answer =
        rule.spread === null && areNamed
          ? { code: "Tillsammans", change: null }
          : answer(draft, "Tillsammans", { spread: "Tillsammans" });
      return areNamed ? [each, together, answer(draft, "Alla", { spread: "Alla" })] : [each, together];
    }
    case "yearInSeveralYears":
      return [
        { code: "eachYear", change: null },
        { code: "wholePeriod", change: { kind: "Antal", interval: null } },
      ];
    case "severalWeekdays": {
      if (rule.interval !== "vecka" || rule.target !== 1) return [{ code: "right", change: null }];
      return [
        { code: "eachDay", change: { target: rule.weekdays.length } },
        { code: "oneOfTheDays", change: null },
      ];
    }
    case "perhapsNone":
      return [
        { code: "isPromise", change: null },
        { code: "isNone", change: null },
      ];
    case "noComparison":
      return [{ code: "atLeast", change: null }];
    default:
      return [{ code: ASKING.includes(code) ? "asWritten" : "right", change: null }];
  }
}
