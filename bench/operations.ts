// What people do, priced: open the sidebar, log, correct, type in a tab, refresh the summary, create the report.

import type { Reply } from "../src/contract/reply";
import type { SidebarData } from "../src/contract/server-api";
import { newDocumentState } from "../src/local/runtime/document-state";
import { sheetNamed } from "../src/local/runtime/model/workbook-model";
import { createRuntime, type Runtime } from "../src/local/runtime/runtime";
import { steppedTime } from "../src/local/runtime/time-source";
import { type Bundle, readBundle } from "../src/local/session/bundle-folder";
import { type Cost, costOf } from "./prices";
import { workbookOf } from "./year-of";

/** The day after the example's last row. */
const NOW = Date.UTC(2022, 11, 31, 11);

/** `openSidebar` with nothing in the cache; `openWarm` until it can be used, with the check that follows it apart. */
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

function answer<T>(runtime: Runtime, name: string, ...args: unknown[]): T {
  const { value, error } = runtime.run(name, args);
  const reply = value as Reply<T> | null;
  if (error !== null || !reply?.ok) throw new Error(`${name}: ${error ?? JSON.stringify(reply)}`);
  return reply.value;
}

/** What one operation costs, in as many executions as it takes. */
function measured(runtime: Runtime, executions: number, work: () => void): Cost {
  runtime.meter.reset();
  work();
  return costOf(runtime.meter, executions);
}

/** Everything has been opened and refreshed once before. */
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
  state.documentCache.clear();
  return {
    openSidebar: measured(runtime, 2, () => {
      runtime.run("openSidebar", []);
      answer(runtime, "loadSidebar");
    }),
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
