// The menu's Kom igång: makes the tabs that are missing, and then the summary of what they hold.
import { type Reply, succeed } from "../contract/reply";
import type { Ports } from "./ports";
import { refreshSummary } from "./refresh-summary";

/** Answers with the names of the tabs it made. When none was missing, nothing is changed, the summary included. */
export function setUpWorkbook(ports: Ports): Reply<readonly string[]> {
  const made = ports.lock.hold(() => succeed(ports.workbook.makeTabs()));
  if (!made.ok || made.value.length === 0) return made;
  const refreshed = refreshSummary(ports);
  return refreshed.ok ? made : refreshed;
}
