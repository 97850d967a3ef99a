// One random schedule of 40 people on one workbook, through the built bundle's own functions.
//
// Each call of a page is an execution with a thread of its own, in which the bundle's code runs as it was built. At
// every call of a service the thread stops, and the scheduler alone says which thread goes on and at what time by the
// runtime's clock: exactly one runs at a time, so the same seed always gives the same schedule. The services are the
// local runtime's own; only the wait for a lock and appendRow, which Google doesn't promise to do in one go, are
// spread over several steps. Times between calls are exponentially spread: any of those that wait may be next.

import { createHash } from "node:crypto";
import type { Reply } from "../../../src/contract/reply";
import type { SidebarData } from "../../../src/contract/server-api";
import { type DocumentState, newDocumentState } from "../../../src/local/runtime/document-state";
import type { Surroundings } from "../../../src/local/runtime/execution";
import { newMeter } from "../../../src/local/runtime/meter";
import { readBundle } from "../../../src/local/session/bundle-folder";
import { ACTIVITIES } from "../../../src/workbook/schema/tabs";
import { startGoogle } from "./google";
import { newRecords, PEOPLE, type Records, sendPeople } from "./people";
import { newRandom } from "./random";
import { emptyBook, fillBook, rowsOf } from "./small-workbook";
import { startThreads } from "./thread-pool";
import { newTimeline } from "./timeline";
import { judge, type Verdict } from "./verdict";

/** More than there are people: a page that got no answer asks again while its first call still runs. */
const THREADS = PEOPLE + 4;
const START = Date.UTC(2022, 5, 30, 8, 0);
const FUNCTIONS = ["logActivity", "correctActivity", "syncSummary", "loadSidebar"] as const;

export interface ScheduleOrder {
  readonly seed: number;
  /** False for a lock that anyone gets, whoever holds it. */
  readonly hasLock: boolean;
  /** Whether each execution evaluates the bundle anew, as in Google, or goes on with what its thread already has. */
  readonly isFresh: boolean;
}

export interface ScheduleResult extends Verdict {
  readonly seed: number;
  /** Entries and corrections that somebody was told are stored. */
  readonly acknowledged: number;
  readonly corrections: number;
  readonly pageCalls: number;
  readonly unanswered: number;
  readonly retries: number;
  readonly busy: number;
  readonly conflicts: number;
  readonly killed: number;
  readonly lockTimeouts: number;
  readonly serviceCalls: number;
  /** The same for two schedules in which everybody was told the same at the same time, and every row came out the same. */
  readonly fingerprint: string;
}

/** A document whose lock can be taken out. */
function openableState(): DocumentState & { hasLock: boolean } {
  let holder: number | null = null;
  return {
    ...newDocumentState(),
    hasLock: true,
    get lockHolder() {
      return this.hasLock ? holder : null;
    },
    set lockHolder(next: number | null) {
      holder = next;
    },
  };
}

const countAcknowledged = (records: readonly { readonly isAcknowledged: boolean }[]): number =>
  records.filter(({ isAcknowledged }) => isAcknowledged).length;

/** Threads and a workbook that schedules are run on, one after another. `threadFile` is the built person-thread.ts. */
export function startStage(threadFile: string): (order: ScheduleOrder) => ScheduleResult {
  const bundle = readBundle("dist");
  const book = emptyBook();
  const state = openableState();
  const logged: string[] = [];
  let timeline = newTimeline(START);
  const clock = {
    now: () => timeline.now(),
    sleep: () => {
      throw new RangeError("nobody sleeps on the scheduler's thread");
    },
  };
  const surroundings: Surroundings = {
    book,
    state,
    clock,
    drive: null,
    manifest: bundle.manifest,
    meter: newMeter(),
    pages: bundle.pages,
    onCall: () => undefined,
    onLog: (line) => logged.push(line),
    answer: null,
    access: "owner",
    webUrl: () => null,
    granted: bundle.manifest.oauthScopes,
  };
  // Phones among the sidebars: every other execution began on the web.
  const threads = startThreads(THREADS, threadFile, bundle, FUNCTIONS, surroundings, (thread) =>
    thread % 2 === 0 ? "web" : "sheet",
  );

  function reset(hasLock: boolean): void {
    timeline = newTimeline(START);
    fillBook(book);
    for (const store of [state.scriptCache, state.userCache, state.scriptProperties, state.userProperties]) {
      store.clear();
    }
    state.hasLock = hasLock;
    state.lockHolder = null;
    logged.length = 0;
  }

  const fingerprintOf = (records: Records): string =>
    createHash("sha256")
      .update(
        JSON.stringify([
          records,
          book.sheets.map(({ rows }) => rows.map((cells) => cells?.map((cell) => cell?.value))),
          timeline.now(),
        ]),
      )
      .digest("hex");

  return ({ seed, hasLock, isFresh }) => {
    reset(hasLock);
    const random = newRandom(seed);
    const before = rowsOf(book, ACTIVITIES.name);
    const google = startGoogle({ threads, timeline, random, state, isFresh });
    const records = newRecords();
    google.execute({
      name: "loadSidebar",
      args: [],
      kill: null,
      ended: (value) => {
        const reply = value as Reply<SidebarData>;
        if (!reply.ok) throw new Error(`loadSidebar: ${reply.error.code} ${reply.error.detail}`);
        sendPeople({ google, timeline, random, records }, reply.value.book.activities);
      },
    });
    timeline.run();
    const verdict = judge(before, book, records);
    const { calls, ...counts } = records.counts;
    return {
      ...verdict,
      surprises: [...verdict.surprises, ...google.errors, ...logged],
      seed,
      acknowledged: countAcknowledged(records.entries),
      corrections: countAcknowledged(records.changes),
      pageCalls: calls,
      ...counts,
      ...google.counts,
      serviceCalls: google.calls(),
      fingerprint: fingerprintOf(records),
    };
  };
}
