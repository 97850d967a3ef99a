// Reads the data that the server put into the page when it was opened, where it had any at hand.

import type { SidebarData } from "../../contract/server-api";
import { type Snapshot, unpackSnapshot } from "../../contract/snapshot";

export interface Opened {
  readonly data: SidebarData;
  /** When the tabs were read: `HH:mm` of today. */
  readonly readAt: string;
}

export function readSnapshot(): Opened | null {
  const snapshot = JSON.parse(document.getElementById("snapshot")?.textContent ?? "null") as Snapshot | null;
  return snapshot && { data: unpackSnapshot(snapshot), readAt: snapshot.readAt.slice(-5) };
}
