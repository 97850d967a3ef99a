// A new row in a log: check it, hold the lock, append, let go. Judging is the page's and the refresh's work.

import { loggingInput, personalNumbersIn } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import { type Shape, validateBoth } from "../contract/validation";
import type { Ports } from "./ports";
import type { Row, RowLog } from "./row-logs";

/**
 * Whether an entry may be stored already: a page that got no answer sends it again, and that try may overtake the first.
 * To be asked while the lock is held. Only an entry that was sent before is worth looking up.
 */
function isSentBefore({ retries }: Pick<Ports, "retries">, id: string, isRetry: boolean): boolean {
  if (isRetry) retries.mark(id);
  return isRetry || retries.isMarked(id);
}

/**
 * A new row changes no row, so it leaves no line in Ändringslogg: `Registrerad av` and `Registrerad` on an activity
 * say who logged it and when. An ID is looked up only when the row has been sent before, and the lock's end is the
 * one flush. Who I am is remembered by the refresh.
 */
export function logRow<F>(ports: Ports, log: RowLog<F>, shape: Shape<Row<F>>, input: unknown): Reply<Row<F>> {
  const checked = validateBoth(shape, loggingInput, input);
  if (!checked.ok) return checked;
  const [row, { by, isRetry }] = checked.value;
  const persons = personalNumbersIn({ ...row, by });
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  return ports.lock.hold((): Reply<Row<F>> => {
    if (isSentBefore(ports, row.id, isRetry) && log.has(row.id)) return succeed(row);
    const written = log.append([row], { by, at: ports.clock.now() });
    return written.ok ? succeed(row) : written;
  });
}
