// Kom igång: the tabs that are missing, and the summary of what they then hold.
import { type Reply, succeed } from "../contract/reply";
import type { Ports } from "./ports";
import { refreshSummary } from "./refresh-summary";

/** Names of the tabs made; none when every tab was there, and then nothing has been changed. */
export function setUpWorkbook(ports: Ports): Reply<readonly string[]> {
  const made = ports.lock.hold(() => succeed(ports.workbook.makeTabs()));
  if (!made.ok || made.value.length === 0) return made;
  const refreshed = refreshSummary(ports);
  return refreshed.ok ? made : refreshed;
}
