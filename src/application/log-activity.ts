// One entry into the log: check it, hold the lock, append, let go. Judging is the page's and the refresh's work.
import { type Reply, succeed } from "../contract/reply";
import { activityInput, validate } from "../contract/schemas";
import type { Activity } from "../domain/activity";
import type { Ports } from "./ports";

export function logActivity({ workbook, lock, clock, memory }: Ports, input: unknown): Reply<Activity> {
  const checked = validate(activityInput, input);
  if (!checked.ok) return checked;
  const { by, isRetry, ...activity } = checked.value;
  const stored = lock.hold(() => {
    const isStored = isRetry && workbook.hasActivity(activity.id);
    return isStored ? succeed(activity) : workbook.appendActivity({ activity, by, at: clock.now() });
  });
  if (stored.ok) memory.remember(by);
  return stored;
}
