// One entry into the log: check it, hold the lock, append, let go. Judging is the page's and the refresh's work.
import { fail, type Reply, succeed } from "../contract/reply";
import { activityInput, personalNumbersIn, validate } from "../contract/schemas";
import type { Activity } from "../domain/activity";
import type { Ports } from "./ports";
import { isSentBefore } from "./sent-before";

/**
 * A new row changes no row, so it leaves no line in Ändringslogg: `Registrerad av` and `Registrerad` on the row say
 * who and when, and the save stays at one read, one write and one flush. Who I am is remembered by the refresh.
 */
export function logActivity(ports: Ports, input: unknown): Reply<Activity> {
  const { workbook, lock, clock } = ports;
  const checked = validate(activityInput, input);
  if (!checked.ok) return checked;
  const persons = personalNumbersIn(checked.value);
  if (persons.length > 0) return fail("inputInvalid", "", persons);
  const { by, isRetry, ...activity } = checked.value;
  return lock.hold(() => {
    const isStored = isSentBefore(ports, activity.id, isRetry) && workbook.hasActivity(activity.id);
    return isStored ? succeed(activity) : workbook.appendActivity({ activity, by, at: clock.now() });
  });
}
