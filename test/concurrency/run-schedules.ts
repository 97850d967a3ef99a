// Random schedules of 40 people on one workbook, through the built bundle's own functions.
//
// Each call of a page is an execution with a thread of its own, in which the bundle's code runs as it was built. At
// every call of a service the thread stops, and the scheduler alone says which thread goes on and at what time by the
// runtime's clock: exactly one runs at a time, so the same seed always gives the same schedule. The services are the
// local runtime's own; only the wait for a lock and appendRow, which Google doesn't promise to do in one go, are
// spread over several steps. Times between calls are exponentially spread: any of those that wait may be next.

import type { Reply } from "../../src/contract/reply";
import type { SidebarData } from "../../src/contract/server-api";
import { type Bundle, readBundle } from "../../src/local/bundle-folder";
import { type DocumentState, newDocumentState } from "../../src/local/runtime/document-state";
import { newMeter } from "../../src/local/runtime/meter";
import { ACTIVITIES } from "../../src/workbook/schema";
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

export interface ScheduleResult extends Verdict {
  readonly seed: number;
  readonly records: Records;
  readonly serviceCalls: number;
  readonly killed: number;
  readonly lockTimeouts: number;
}

/** Anyone gets this lock, whoever holds it. */
function withoutLock(state: DocumentState): DocumentState {
  return {
    ...state,
    get lockHolder() {
      return null;
    },
    set lockHolder(_holder: number | null) {},
  };
}

export interface SchedulesOptions {
  readonly seeds: readonly number[];
  readonly hasLock: boolean;
}

/** Runs one schedule for each seed. */
export async function runSchedules({ seeds, hasLock }: SchedulesOptions): Promise<ScheduleResult[]> {
  const bundle: Bundle = readBundle("dist");
  const book = emptyBook();
  const state = hasLock ? newDocumentState() : withoutLock(newDocumentState());
  let timeline = newTimeline(START);
  const clock = {
    now: () => timeline.now(),
    sleep: () => {
      throw new RangeError("nobody sleeps on the scheduler's thread");
    },
  };
  const logged: string[] = [];
  const pool = startThreads(THREADS, bundle, FUNCTIONS, {
    book,
    state,
    clock,
    drive: null,
    manifest: bundle.manifest,
    meter: newMeter(),
    pages: bundle.pages,
    onCall: () => undefined,
    onLog: (line) => logged.push(line),
  });

  const runOne = (seed: number): ScheduleResult => {
    const random = newRandom(seed);
    timeline = newTimeline(START);
    fillBook(book);
    for (const store of [state.documentCache, state.userCache, state.documentProperties, state.userProperties]) {
      store.clear();
    }
    logged.length = 0;
    const before = rowsOf(book, ACTIVITIES.name);
    const google = startGoogle(pool.threads, timeline, random, state);
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
    const surprises = [...verdict.surprises, ...google.errors, ...logged];
    return { ...verdict, surprises, seed, records, serviceCalls: google.calls(), ...google.counts };
  };

  try {
    return seeds.map(runOne);
  } finally {
    await pool.close();
  }
}

export interface Figures {
  readonly schedules: number;
  readonly failed: number;
  readonly acknowledged: number;
  readonly corrections: number;
  readonly lost: number;
  readonly duplicated: number;
  readonly overwritten: number;
  readonly strange: number;
  readonly retries: number;
  readonly unanswered: number;
  readonly killed: number;
  readonly busy: number;
  readonly conflicts: number;
  readonly serviceCalls: number;
}

const isBroken = ({ lost, duplicated, overwritten, strange, surprises }: ScheduleResult): boolean =>
  lost + duplicated + overwritten + strange + surprises.length > 0;

/** The first seeds whose schedules broke a promise, with what was broken. */
export function broken(results: readonly ScheduleResult[]): object[] {
  return results
    .filter(isBroken)
    .slice(0, 5)
    .map(({ seed, lost, duplicated, overwritten, strange, surprises }) => ({
      seed,
      lost,
      duplicated,
      overwritten,
      strange,
      surprises: surprises.slice(0, 3),
    }));
}

export function figuresOf(results: readonly ScheduleResult[]): Figures {
  const sum = (count: (result: ScheduleResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  return {
    schedules: results.length,
    failed: results.filter(isBroken).length,
    acknowledged: sum(({ records }) => records.entries.filter(({ isAcknowledged }) => isAcknowledged).length),
    corrections: sum(({ records }) => records.changes.filter(({ isAcknowledged }) => isAcknowledged).length),
    lost: sum(({ lost }) => lost),
    duplicated: sum(({ duplicated }) => duplicated),
    overwritten: sum(({ overwritten }) => overwritten),
    strange: sum(({ strange }) => strange),
    retries: sum(({ records }) => records.counts.retries),
    unanswered: sum(({ records }) => records.counts.unanswered),
    killed: sum(({ killed }) => killed),
    busy: sum(({ records }) => records.counts.busy),
    conflicts: sum(({ records }) => records.counts.conflicts),
    serviceCalls: sum(({ serviceCalls }) => serviceCalls),
  };
}
