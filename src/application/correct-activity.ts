// A correction: written only if the row still says what the page saw, so that nobody else's change is lost.
import { fail, type Reply, succeed } from "../contract/reply";
import { changedFields, correctionInput, personalNumbersIn, validate } from "../contract/schemas";
import type { Correction } from "../contract/server-api";
import { type ActivityFields, differingFields } from "../domain/activity-fields";
import type { Ports } from "./ports";

/** The fields of `from` that are named. */
function pick(from: ActivityFields, fields: readonly (keyof ActivityFields)[]): Partial<ActivityFields> {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}

/** Undo is a correction to `Inställd`: the row stays. A row that says it already is stored, without another line. */
export function correctActivity({ workbook, lock, clock }: Ports, input: unknown): Reply<Correction> {
  const checked = validate(correctionInput, input);
  if (!checked.ok) return checked;
  const { id, seen, changed, by } = checked.value;
  const limited = validate(changedFields, pick(changed, differingFields(seen, changed)));
  if (!limited.ok) return limited;
  const persons = personalNumbersIn({ ...limited.value, by });
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  const target: ActivityFields = { ...seen, ...(limited.value as Partial<ActivityFields>) };
  return lock.hold((): Reply<Correction> => {
    const found = workbook.findActivity(id, [target, seen], clock.today());
    if (found === null) return succeed({ kind: "conflict", reason: "gone", current: null });
    const current = found.activity;
    if (current === null) return succeed({ kind: "conflict", reason: "unreadable", current });
    if (differingFields(current, target).length === 0) return succeed({ kind: "stored", activity: current });
    if (differingFields(current, seen).length > 0) {
      return succeed({ kind: "conflict", reason: "changed", current });
    }
    const written = found.correct(pick(target, differingFields(seen, target)), by, clock.now());
    return written.ok ? succeed({ kind: "stored", activity: { ...target, id } }) : written;
  });
}
