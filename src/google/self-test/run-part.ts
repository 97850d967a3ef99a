// Runs one part of Självtest, each of its checks in an emptied tab. What a check throws is what it found, and the
// others go on.
import {
  type CheckResult,
  type Observation,
  type PartAnswer,
  SELF_TEST,
  type ServerPart,
} from "../../contract/self-test";
import { appendChecks } from "./append-checks";
import { chartChecks } from "./chart-checks";
import { type Check, type Checks, refusal, type Scratch } from "./check";
import { driveChecks } from "./drive-checks";
import { keepingChecks } from "./keeping-checks";
import { ruleChecks } from "./rule-checks";
import { empty, inScratchTab } from "./scratch-tab";
import { tabChecks } from "./tab-checks";
import { textChecks } from "./text-checks";
import { timeChecks } from "./time-checks";

const CHECKS: { readonly [P in ServerPart]: Checks<P> } = {
  tabs: tabChecks,
  texts: textChecks,
  rules: ruleChecks,
  time: timeChecks,
  keeping: keepingChecks,
  appends: appendChecks,
  charts: chartChecks,
  drive: driveChecks,
};

export function isServerPart(part: unknown): part is ServerPart {
  return typeof part === "string" && Object.keys(CHECKS).includes(part);
}

function found({ probe }: Check, scratch: Scratch): readonly Observation[] | null {
  try {
    empty(scratch);
    return probe(scratch);
  } catch (error) {
    return [refusal(error)];
  }
}

export function runPart<P extends ServerPart>(part: P): PartAnswer {
  return inScratchTab((scratch) => {
    const checks: Readonly<Record<string, Check>> = CHECKS[part];
    const results = SELF_TEST[part].flatMap((code): CheckResult[] => {
      const check = checks[code];
      return check ? [{ code, expected: check.expected, found: found(check, scratch) }] : [];
    });
    const { book } = scratch;
    return {
      place: {
        scriptZone: Session.getScriptTimeZone(),
        spreadsheetZone: book.getSpreadsheetTimeZone(),
        locale: book.getSpreadsheetLocale(),
      },
      results,
    };
  });
}
