// The ticks of a checklist as the end of the note, so that they are kept with the entry and others can read them:
// "Lugn kväll. [Checklista: polis, kommun]".
import { checklistFor } from "../../../domain/book/checklists";
import type { ChecklistWords } from "../../../i18n/sv/checklist";
import type { FormState } from "./form-state";

/** The short name of each point of the type's checklist, in the order of the list. */
function namesOf(type: string, { short }: ChecklistWords): ReadonlyMap<string, string> {
  const checklist = checklistFor(type);
  if (checklist === null) return new Map();
  const names: Readonly<Record<string, string>> = short[checklist.kind];
  return new Map([...checklist.minimum, ...checklist.more].map((point) => [point, names[point] ?? point]));
}

/** The note as it is stored. Only what has been done has ticks. */
export function noteWithTicks({ type, note, checks, state }: FormState, words: ChecklistWords): string {
  const ticked = [...namesOf(type, words)].flatMap(([point, name]) => (checks.includes(point) ? [name] : []));
  if (ticked.length === 0 || state !== "Genomförd") return note.trim();
  return `${note.trim()} [${words.heading}: ${ticked.join(", ")}]`.trim();
}

/** The stored note in two. Ticks that aren't all known, as in another language, stay in the note. */
export function splitNote(
  { type, note }: Pick<FormState, "type" | "note">,
  words: ChecklistWords,
): Pick<FormState, "note" | "checks"> {
  const whole = { note, checks: [] };
  const start = note.lastIndexOf(`[${words.heading}: `);
  if (start === -1 || !note.endsWith("]")) return whole;
  const points = new Map([...namesOf(type, words)].map(([point, name]) => [name, point]));
  const names = note.slice(start + words.heading.length + 3, -1).split(", ");
  const checks = names.flatMap((name) => points.get(name) ?? []);
  return checks.length === names.length ? { note: note.slice(0, start).trim(), checks } : whole;
}
