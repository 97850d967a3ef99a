// Edits that came while somebody else held the lock. Each lies among the workbook's kept texts until a refresh has logged
// it, so that no edit lacks its line in Ändringslogg, however many people type at once.
import { typedEditInput } from "../contract/inputs";
import { parsedJson } from "../contract/parsed-json";
import { validate } from "../contract/validation";
import { withoutPersonalNumbers } from "../domain/checks/personal-number";
import type { KeptTexts, TypedEdit } from "./plans/plan";

const PREFIX = "edit ";
/** Characters. A kept text holds 9 KB, and a letter takes up to three bytes. */
const LONGEST = 1000;

export const isWaitingKey = (key: string) => key.startsWith(PREFIX);

/** A key that no other edit has. `moment`: milliseconds since 1970, by which the edits are put in order. */
export function waitingKey(moment: number, id: string): string {
  return `${PREFIX}${moment} ${id}`;
}

/** The edit as a kept text. What a long cell said is cut, and a personnummer in it is hidden. */
export function waitingText({ edit, by, at }: TypedEdit): string {
  const short = (said: string) => withoutPersonalNumbers(said.slice(0, LONGEST));
  const after = edit.after === undefined ? undefined : short(edit.after);
  const kept = { ...edit, before: short(edit.before), after };
  return JSON.stringify({ edit: kept, by, at });
}

/** From the first to the last. What isn't as the add-on wrote it is left out. */
export function waitingEdits(kept: KeptTexts): TypedEdit[] {
  const keys = Object.keys(kept).filter(isWaitingKey).sort();
  return keys.flatMap((key) => {
    const read = validate(typedEditInput, parsedJson(kept[key] ?? ""));
    return read.ok ? [read.value] : [];
  });
}
