// Saves the texts that the coordinator writes about the promises: reasons, what was learnt and what to promise next.
// A text that somebody else has changed meanwhile is never written over.

import { type AnalysesInput, analysesInput } from "../contract/inputs";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type Reply, succeed } from "../contract/reply";
import type { SavedAnalyses, SavedText } from "../contract/server-api";
import { validate } from "../contract/validation";
import type { Ports } from "./ports";
import type { TextCell } from "./row-logs";

interface Wish {
  readonly cell: TextCell;
  /** What is to be written, and what the cell said when the page saw it. */
  readonly text: string;
  readonly seen: string;
}

function wishesIn({ reasons, lessons, proposals }: AnalysesInput): Wish[] {
  return [
    ...reasons.map(({ id, ...written }): Wish => ({ cell: { kind: "reason", commitment: id }, ...written })),
    ...(lessons ? [{ cell: { kind: "lessons" }, ...lessons } as const] : []),
    ...(proposals ? [{ cell: { kind: "proposals" }, ...proposals } as const] : []),
  ];
}

/** Where a valid personnummer stands, by the field of the input. */
function personsIn({ reasons, lessons, proposals, by }: AnalysesInput) {
  return [
    ...reasons.flatMap(({ text }, index) => personalNumbersIn({ text }, `reasons.${index}.`)),
    ...personalNumbersIn({ text: lessons?.text }, "lessons."),
    ...personalNumbersIn({ text: proposals?.text }, "proposals."),
    ...personalNumbersIn({ by }),
  ];
}

function outcomeOf({ text, seen }: Wish, current: string | null): SavedText {
  if (current === null) return { kind: "gone", current: "" };
  const mayWrite = current === text || current === "" || current === seen.trim();
  return mayWrite ? { kind: "stored", current: text } : { kind: "changed", current };
}

/** A text that stands in its cell already counts as stored, and leaves no second line in Ändringslogg. */
export function saveAnalyses({ records, lock, clock }: Ports, input: unknown): Reply<SavedAnalyses> {
  const checked = refusingPersons(validate(analysesInput, input), personsIn);
  if (!checked.ok) return checked;
  const wishes = wishesIn(checked.value);
  return lock.hold((): Reply<SavedAnalyses> => {
    const before = records.readTexts(wishes.map(({ cell }) => cell));
    const outcomes = wishes.map((wish, index) => ({ ...wish, outcome: outcomeOf(wish, before[index] ?? null) }));
    const texts = outcomes.filter(({ outcome, text }, index) => outcome.kind === "stored" && before[index] !== text);
    const written = records.writeTexts(texts, { by: checked.value.by, at: clock.now() });
    if (!written.ok) return written;
    const outcomeFor = (kind: TextCell["kind"]) => outcomes.find(({ cell }) => cell.kind === kind)?.outcome ?? null;
    return succeed({
      reasons: outcomes.flatMap(({ cell, outcome }) =>
        cell.kind === "reason" ? [{ id: cell.commitment, ...outcome }] : [],
      ),
      lessons: outcomeFor("lessons"),
      proposals: outcomeFor("proposals"),
    });
  });
}
