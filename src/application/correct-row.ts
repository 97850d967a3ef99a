// Corrects a row, but only if the row still says what the page saw, so that nobody else's change is lost.

import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type Reply, succeed } from "../contract/reply";
import type { RowCorrection } from "../contract/server-api";
import { type Shape, validate } from "../contract/validation";
import type { Ports } from "./ports";
import type { Row, RowLog } from "./row-logs";

interface CorrectionShapes<F> {
  readonly correction: Shape<{
    readonly id: string;
    readonly seen: F;
    readonly changed: F;
    readonly by: string;
  }>;
  /** The fields that change: only they are held to the limits of new text. */
  readonly changes: Shape<{ readonly [K in keyof F]?: F[K] | undefined }>;
}

/** The fields in which `a` and `b` differ. Lists with the same values in another order differ. */
function fieldsUnlike<F extends object>(a: F, b: F): (keyof F)[] {
  return (Object.keys(a) as (keyof F)[]).filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]));
}

function pick<F extends object>(from: F, fields: readonly (keyof F)[]): Partial<F> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<F>;
}

/**
 * Undo is a correction to `Struken`, so that the row stays. A row that already says what it is corrected to counts as
 * stored, and leaves no second line in Ändringslogg.
 */
export function correctRow<F extends object>(
  { lock, clock }: Ports,
  log: RowLog<F>,
  shapes: CorrectionShapes<F>,
  input: unknown,
): Reply<RowCorrection<Row<F>>> {
  const checked = validate(shapes.correction, input);
  if (!checked.ok) return checked;
  const { id, seen, changed, by } = checked.value;
  const limited = refusingPersons(validate(shapes.changes, pick(changed, fieldsUnlike(changed, seen))), (changes) =>
    personalNumbersIn({ ...changes, by }),
  );
  if (!limited.ok) return limited;
  const target: F = { ...seen, ...(limited.value as Partial<F>) };
  return lock.hold((): Reply<RowCorrection<Row<F>>> => {
    const found = log.find(id, [target, seen], clock.today());
    if (found === null) return succeed({ kind: "conflict", reason: "gone", current: null });
    const { current } = found;
    if (current === null) return succeed({ kind: "conflict", reason: "unreadable", current });
    if (fieldsUnlike<F>(target, current).length === 0) return succeed({ kind: "stored", row: current });
    if (fieldsUnlike<F>(seen, current).length > 0) {
      return succeed({ kind: "conflict", reason: "changed", current });
    }
    const written = found.correct(pick(target, fieldsUnlike(target, seen)), { by, at: clock.now() });
    return written.ok ? succeed({ kind: "stored", row: { ...target, id } }) : written;
  });
}
