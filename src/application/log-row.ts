// Appends a new row to a log: checks it, takes the lock, appends, lets go. The page and the refresh do the judging.

import { loggingInput } from "../contract/inputs";
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type Reply, succeed } from "../contract/reply";
import { type Shape, validateBoth } from "../contract/validation";
import type { Ports } from "./ports";
import type { Row, RowLog } from "./row-logs";

/**
 * Whether an entry may be stored already. A page that got no answer sends its entry again, and the second try may
 * arrive before the first. Ask while holding the lock.
 */
function isSentBefore({ retries }: Pick<Ports, "retries">, id: string, isRetry: boolean): boolean {
  if (isRetry) retries.mark(id);
  return isRetry || retries.isMarked(id);
}

/**
 * Appends the row. It leaves no line in Ändringslogg, since `Registrerad av` and `Registrerad` already say who logged
 * an activity and when. Looking an ID up costs a read of the whole column, so it is done only for a row that has been
 * sent before.
 */
export function logRow<F>(ports: Ports, log: RowLog<F>, shape: Shape<Row<F>>, input: unknown): Reply<Row<F>> {
  const checked = refusingPersons(validateBoth(shape, loggingInput, input), ([row, { by }]) =>
    personalNumbersIn({ ...row, by }),
  );
  if (!checked.ok) return checked;
  const [row, { by, isRetry }] = checked.value;
  return ports.lock.hold((): Reply<Row<F>> => {
    if (isSentBefore(ports, row.id, isRetry) && log.has(row.id)) return succeed(row);
    const written = log.append([row], { by, at: ports.clock.now() });
    return written.ok ? succeed(row) : written;
  });
}
