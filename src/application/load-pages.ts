// What the sidebar and the follow-up dialog load when they open, in one call each, and what the sidebar asks for later.
import { type Reply, succeed } from "../contract/reply";
import type { FollowUpData, SidebarData } from "../contract/server-api";
import { latestFollowUps } from "../domain/book/follow-ups";
import type { PeriodOutcome } from "../domain/book/period-outcome";
import type { Ports } from "./ports";

export function loadSidebar({ workbook, clock, memory }: Ports): Reply<SidebarData> {
  const today = clock.today();
  return succeed({ today, book: workbook.read("judging"), ...memory.recall() });
}

export function loadFollowUp({ workbook, records, clock, documents, memory }: Ports): Reply<FollowUpData> {
  const today = clock.today();
  const book = workbook.read("everything");
  const latest = latestFollowUps(book.followUps);
  const kept = records.evidenceOf(latest.map(({ id }) => id));
  const evidence = latest
    .map(({ id, date, type, asOf, checksum }) => ({
      followUp: { id, date, type, asOf, checksum },
      rows: kept.get(id) ?? [],
    }))
    .filter(({ rows }) => rows.length > 0);
  return succeed({ today, book, me: memory.me(), canMakeGoogleDocument: documents.canMake, evidence });
}

export function loadPast({ workbook }: Ports): Reply<readonly PeriodOutcome[]> {
  return succeed(workbook.read("past").earlier);
}
