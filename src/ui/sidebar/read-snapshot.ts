// What the server put into the page as it was opened: the data as they last were, where they were at hand.

import type { SidebarData } from "../../contract/server-api";
import { type Snapshot, unpackSnapshot } from "../../contract/snapshot";

export interface Opened {
  readonly data: SidebarData;
  /** `HH:mm`, today. */
  readonly readAt: string;
}

export function readSnapshot(): Opened | null {
  const snapshot = JSON.parse(document.getElementById("snapshot")?.textContent ?? "null") as Snapshot | null;
  return snapshot && { data: unpackSnapshot(snapshot), readAt: snapshot.readAt.slice(-5) };
}
