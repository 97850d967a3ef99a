// What each thing that people do costs: opening the sidebar, logging, correcting, typing in a tab, refreshing the
// summary, and recording a follow-up.

import type { Reply } from "../src/contract/reply";
import type { SidebarData } from "../src/contract/server-api";
import { newDocumentState } from "../src/local/runtime/document-state";
import { sheetNamed } from "../src/local/runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../src/local/runtime/runtime";
import { steppedTime } from "../src/local/runtime/time-source";
import { type Bundle, readBundle } from "../src/local/session/bundle-folder";
import { type Cost, costOf } from "./prices";
import { workbookOf } from "./year-of";

/** 31 December 2022 at noon in Stockholm, the day after the example's last row. */
const NOW = Date.UTC(2022, 11, 31, 11);

/**
 * `openSidebar` is done with nothing in the cache. With a warm cache the sidebar can be used after `openWarm`, and
 * `openCheck` is the call that follows and asks the tabs.
 */
export type Operation =
  | "openSidebar"
  | "openWarm"
  | "openCheck"
  | "log"
  | "correct"
  | "refresh"
  | "handEdit"
  | "report";

const CONTACT = {
  id: "A-BENCH001",
  date: "2022-12-30",
  type: "Medborgarkontakt",
  commitments: [],
  amount: 1,
  placeType: "Skola",
  place: "Kangos",
  parties: ["Polis"],
  audiences: [],
  requirementMet: null,
  state: "Genomförd",
  note: "Rastbesök",
};

/** The value of one call of the server. @throws where the server answers with an error */
function answer<T>(runtime: Runtime, name: string, ...args: unknown[]): T {
  const { value, error } = runtime.run(name, args);
  const reply = value as Reply<T> | null;
  if (error !== null || !reply?.ok) throw new Error(`${name}: ${error ?? JSON.stringify(reply)}`);
  return reply.value;
}

/** What the work costs; `executions` is the number of calls of the server that it makes. */
function measured(runtime: Runtime, executions: number, work: () => void): Cost {
  runtime.meter.reset();
  work();
  return costOf(runtime.meter, executions);
}

/**
 * The cost of each operation in the example's year grown to `count` activities, where the summary has been refreshed
 * before, as it has on any day but the first.
 */
export function operationCosts(count: number, bundle: Bundle = readBundle("dist")): Record<Operation, Cost> {
  const book = workbookOf(count);
  const state = newDocumentState();
  const runtime = createRuntime({ ...bundle, book, state, clock: steppedTime(() => NOW) });
  const activities = sheetNamed(book, "Aktiviteter");
  if (!activities) throw new Error("the workbook has no activities");
  const by = "Områdespolis";
  const earlier = { ...CONTACT, id: "A-BENCH000" };
  const changed = { ...earlier, amount: 2 };
  answer(runtime, "logActivity", { ...earlier, by, isRetry: false });
  answer(runtime, "correctActivity", { id: earlier.id, seen: earlier, changed, by });
  answer(runtime, "syncSummary");
  const openWarm = measured(runtime, 1, () => runtime.run("openSidebar", []));
  const openCheck = measured(runtime, 1, () => answer<SidebarData>(runtime, "loadSidebar"));
  state.scriptCache.clear();
  const openSidebar = measured(runtime, 2, () => {
    runtime.run("openSidebar", []);
    answer(runtime, "loadSidebar");
  });
  answer(runtime, "syncSummary");
  return {
    openSidebar,
    openWarm,
    openCheck,
    log: measured(runtime, 1, () => answer(runtime, "logActivity", { ...CONTACT, by, isRetry: false })),
    correct: measured(runtime, 1, () =>
      answer(runtime, "correctActivity", { id: CONTACT.id, seen: CONTACT, changed: { ...CONTACT, amount: 2 }, by }),
    ),
    refresh: measured(runtime, 1, () => answer(runtime, "syncSummary")),
    handEdit: measured(runtime, 1, () =>
      runtime.edit({ sheet: activities, rect: { row: 2, column: 7, lastRow: 2, lastColumn: 7 }, oldValue: "Kangos" }),
    ),
    report: measured(runtime, 2, () => {
      const { today } = answer<{ today: string }>(runtime, "loadFollowUp");
      const checksum = "0".repeat(64);
      const names = { id: "U-BENCH001", asOf: today, type: "Löpande", fileName: "mätning.docx", checksum, by };
      answer(runtime, "recordFollowUp", { ...names, evidence: [] });
    }),
  };
}
