// Schedules side by side, as many as there are processors unless told otherwise: each lane a process, for its threads
// take turns anyway.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, constants, setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { ScheduleOrder, ScheduleResult } from "./schedule";

export interface Lanes {
  /** Results in the order of the orders. */
  run(orders: readonly ScheduleOrder[]): Promise<ScheduleResult[]>;
  close(): void;
}

interface Lane {
  readonly child: ChildProcess;
  run(order: ScheduleOrder): Promise<ScheduleResult>;
}

function buildInto(folder: string): void {
  buildSync({
    entryPoints: ["test/stress/concurrency/lane.ts", "test/stress/concurrency/person-thread.ts"],
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
  });
}

/**
 * Only one of a lane's threads runs at a time, so V8 gets no helpers beside it; and each of the forty would optimise
 * the same code for itself, so that is left until a function has been run a good deal.
 */
const V8 = ["--single-threaded", "--always-sparkplug", "--no-lazy-feedback-allocation", "--interrupt-budget=500000"];

const TASKSET = "/usr/bin/taskset";
/** "Cpus_allowed_list:	0-1,4" */
const ALLOWED = /^Cpus_allowed_list:\s*(.+)$/m;

/** Numbers of the processors that this process may use; none where the system doesn't say, or can't hold one to its own. */
function processors(): number[] {
  if (!existsSync(TASKSET)) return [];
  const list = ALLOWED.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
  return (list?.split(",") ?? []).flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** On a processor of its own, where it can be had: a turn handed to another one takes twice as long to arrive. */
function startLane(folder: string, processor: number | undefined): Lane {
  const held =
    processor === undefined
      ? { execArgv: V8 }
      : { execPath: TASKSET, execArgv: ["-c", String(processor), process.execPath, ...V8] };
  const child = fork(join(folder, "lane.js"), [join(folder, "person-thread.js")], held);
  // The tests beside it wait for pages, and not for ever.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const ended = once(child, "exit").then(([code]): never => {
    throw new Error(`a lane ended with ${String(code)}`);
  });
  ended.catch(() => undefined);
  return {
    child,
    run: async (order) => {
      child.send(order);
      const [result]: ScheduleResult[] = await Promise.race([once(child, "message"), ended]);
      if (!result) throw new Error("a lane answered nothing");
      return result;
    },
  };
}

/** @param count How many schedules run at a time. */
export function startLanes(count = availableParallelism()): Lanes {
  const folder = mkdtempSync(join(tmpdir(), "schedules-"));
  buildInto(folder);
  const own = processors();
  const lanes = Array.from({ length: count }, (_, index) => startLane(folder, own[index]));
  return {
    run: async (orders) => {
      const results: ScheduleResult[] = [];
      const left = orders.entries();
      await Promise.all(
        lanes.map(async (lane) => {
          for (const [index, order] of left) results[index] = await lane.run(order);
        }),
      );
      return results;
    },
    close: () => {
      for (const { child } of lanes) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
