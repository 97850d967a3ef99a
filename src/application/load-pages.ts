// What the pages ask for when they open: one call each.
import { type Reply, succeed } from "../contract/reply";
import type { FollowUpData, SidebarData } from "../contract/server-api";
import type { Ports } from "./ports";

export function loadSidebar({ workbook, clock, memory }: Ports): Reply<SidebarData> {
  const today = clock.today();
  return succeed({ today, book: workbook.read("judging", today), ...memory.recall() });
}

export function loadFollowUp({ workbook, clock, documents, memory }: Ports): Reply<FollowUpData> {
  const today = clock.today();
  const book = workbook.read("everything", today);
  return succeed({ today, book, me: memory.me(), canMakeGoogleDocument: documents.canMake });
}
