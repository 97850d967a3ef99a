// As many schedules side by side as there are processors: each lane a process, for its threads take turns anyway.

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
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
    entryPoints: ["test/concurrency/lane.ts", "test/concurrency/person-thread.ts"],
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
  });
}

/**
 * Only one of a lane's threads runs at a time, so V8 gets no helpers beside it; and each of the forty would optimise
 * the same code for itself, which takes longer than a thousand schedules give back.
 */
const V8 = ["--single-threaded", "--no-opt", "--always-sparkplug", "--no-lazy-feedback-allocation"];

function startLane(folder: string): Lane {
  const child = fork(join(folder, "lane.js"), [join(folder, "person-thread.js")], { execArgv: V8 });
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

export function startLanes(): Lanes {
  const folder = mkdtempSync(join(tmpdir(), "schedules-"));
  buildInto(folder);
  const lanes = Array.from({ length: availableParallelism() }, () => startLane(folder));
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
