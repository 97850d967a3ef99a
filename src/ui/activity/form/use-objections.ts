// What stops a save: problems until they are mended, and a warning about personal data once.
import { useState } from "preact/hooks";
import type { ReplyError } from "../../../contract/reply";
import { FIELD_NAMES } from "./field-texts";
import type { PersonalText, Problem } from "./form-check";

export interface Objections {
  /** What the latest try to save found and nobody has mended since. */
  readonly problems: readonly Problem[];
  /** Saving has stopped at these texts about people once; the next time it goes through. */
  readonly isWarned: boolean;
  /** How many tries to save have been stopped. */
  readonly refusals: number;
  /** Whether something stops the save. If so, it is shown. */
  stop(): boolean;
  /** Shows what the server found in fields of the form. */
  stopFor(error: ReplyError): void;
  /** Drops what was found, when the form holds something else. */
  forget(): void;
}

/** The problems that the server found in fields of the form, in the order of the form. */
export function problemsFrom({ fields }: Pick<ReplyError, "fields">): Problem[] {
  return FIELD_NAMES.flatMap((field) => {
    const named = fields.find((entry) => entry.field.replace(/^changed\./, "").split(".")[0] === field);
    if (!named) return [];
    return [{ field, code: named.code === "personalNumber" ? "personalNumber" : "refusedByServer" }];
  });
}

const isSame = (a: Problem, b: Problem) => a.field === b.field && a.code === b.code;

/** @param standing What must be mended in the form as it stands. */
export function useObjections(standing: readonly Problem[], personalTexts: readonly PersonalText[]): Objections {
  const [found, setFound] = useState<readonly Problem[]>([]);
  const [warnedOf, setWarnedOf] = useState("");
  const [refusals, setRefusals] = useState(0);
  const warning = personalTexts.map(({ field, text }) => `${field} ${text}`).join("\n");
  const isWarned = warning !== "" && warning === warnedOf;

  function refuse(problems: readonly Problem[]): true {
    setFound(problems);
    setRefusals((count) => count + 1);
    return true;
  }

  return {
    problems: found.filter(
      (problem) => problem.code === "refusedByServer" || standing.some((other) => isSame(problem, other)),
    ),
    isWarned,
    refusals,
    stop() {
      if (standing.length > 0) return refuse(standing);
      setFound([]);
      if (warning === "" || isWarned) return false;
      setWarnedOf(warning);
      return refuse([]);
    },
    stopFor(error) {
      const named = problemsFrom(error);
      if (named.length > 0) refuse(named);
    },
    forget: () => setFound([]),
  };
}
