// Google's part: runs each call of a page as an execution of its own, one service call at a time among all the others.

import { type DocumentState, releaseLock } from "../../../src/local/runtime/document-state";
import type { Random } from "./random";
import type { Thread } from "./thread-pool";
import type { Timeline } from "./timeline";
import type { Request } from "./wire";

type Call = Request & { readonly kind: "call" };

/** Mean milliseconds of the calls that cost something; the rest pass in about one. */
const PRICES: Readonly<Record<string, number>> = {
  "Range.getValues": 150,
  "Range.setValue": 10,
  "Range.setValues": 10,
  "Sheet.appendRow": 20,
  "SpreadsheetApp.flush": 240,
  "Lock.tryLock": 40,
  "Cache.get": 20,
  "Cache.put": 60,
  "Properties.getProperty": 30,
  "Properties.setProperty": 62,
  "Properties.getProperties": 30,
  "Properties.setProperties": 62,
  "Properties.deleteProperty": 62,
  "Cache.getAll": 20,
  "Cache.putAll": 60,
  "Range.getNotes": 150,
};
/** Now and then one call takes as long as many. */
const STALL = { share: 0.02, times: 20 };
/** How long it takes a waiting execution to see that the lock is free. */
const LOCK_POLL = 50;
const WAIT_FOR_THREAD = 100;

/** Where an execution is killed: at this call, before it is made or when it has been made but not answered. */
export interface Kill {
  readonly call: number;
  readonly isMade: boolean;
}

export interface ExecutionOrder {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly kill: Kill | null;
  /** `value` is null for an execution that was killed. */
  readonly ended: (value: unknown) => void;
}

export interface Google {
  execute(order: ExecutionOrder): void;
  /** Executions that ended in an error of their own, which none may. */
  readonly errors: readonly string[];
  /** Calls made to services. */
  calls(): number;
  /** Executions that were killed, and waits for the lock that were too long. */
  readonly counts: { killed: number; lockTimeouts: number };
}

interface Running extends ExecutionOrder {
  readonly thread: Thread;
  made: number;
}

interface Waiting {
  readonly running: Running;
  readonly request: Call;
  /** When the patience is out. */
  readonly deadline: number;
}

export interface GoogleOptions {
  readonly threads: readonly Thread[];
  readonly timeline: Timeline;
  readonly random: Random;
  readonly state: DocumentState;
  readonly isFresh: boolean;
}

export function startGoogle({ threads, timeline, random, state, isFresh }: GoogleOptions): Google {
  const free = [...threads];
  const waiters = new Set<Waiting>();
  const errors: string[] = [];
  const counts = { killed: 0, lockTimeouts: 0 };
  let calls = 0;

  const price = (name: string): number =>
    random.delay(PRICES[name] ?? 1) * (random.chance(STALL.share) ? STALL.times : 1);

  const end = ({ thread, ended }: Running, value: unknown): void => {
    releaseLock(state, thread.id);
    letIn();
    free.push(thread);
    ended(value);
  };
  const goOn = (running: Running, request: Request): void => {
    if (request.kind === "get") throw new RangeError("a question is no call");
    if (request.kind === "done") {
      if (request.error !== null) errors.push(`${running.name}: ${request.error}`);
      end(running, request.value);
      return;
    }
    timeline.after(price(running.thread.nameOf(request)), () => reach(running, request));
  };
  const kill = (running: Running): void => {
    running.thread.resume({ kind: "die" }, timeline.now());
    counts.killed += 1;
    end(running, null);
  };
  const make = (running: Running, request: Call): void => {
    const answer = running.thread.perform(request);
    if (running.kill?.call === running.made && running.kill.isMade) kill(running);
    else goOn(running, running.thread.resume(answer, timeline.now()));
    letIn();
  };

  /** A lock that is taken is waited for until it is free or the patience is out; meanwhile the others go on. */
  const tryLock = (waiting: Waiting): void => {
    const { running, request, deadline } = waiting;
    const answer = running.thread.perform({ ...request, args: [0] });
    const isTaken = answer.kind === "value" && answer.value === false;
    if (isTaken && timeline.now() < deadline) {
      waiters.add(waiting);
      return;
    }
    if (isTaken) counts.lockTimeouts += 1;
    goOn(running, running.thread.resume(answer, timeline.now()));
  };
  const waitForLock = (running: Running, request: Call): void => {
    const patience = Number(request.args[0]);
    const waiting = { running, request, deadline: timeline.now() + patience };
    timeline.after(patience, () => {
      if (waiters.delete(waiting)) tryLock(waiting);
    });
    tryLock(waiting);
  };
  /** Google promises no order: any of those who wait may be let in, or someone who has just come. */
  const letIn = (): void => {
    if (state.lockHolder !== null) return;
    const [first, ...others] = waiters;
    if (first === undefined) return;
    const next = random.pick([first, ...others]);
    waiters.delete(next);
    timeline.after(random.delay(LOCK_POLL), () => tryLock(next));
  };
  /** Google doesn't promise that appendRow finds its row and fills it in one go, so here it doesn't. */
  const append = (running: Running, request: Call): void => {
    const { thread } = running;
    const sheet = thread.service(request.on) as GoogleAppsScript.Spreadsheet.Sheet;
    const row = sheet.getLastRow() + 1;
    const number = (value: object): number => {
      const { value: packed } = thread.answer(value) as { value: { id: number } };
      return packed.id;
    };
    timeline.after(random.delay(PRICES["Sheet.appendRow"] ?? 1), () => {
      const [cells] = request.args as [unknown[]];
      if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), row - sheet.getMaxRows());
      const range = number(sheet.getRange(row, 1, 1, cells.length));
      make(running, { kind: "call", on: range, member: "setValues", args: [[cells]] });
    });
  };

  /** The moment a call reaches the workbook. */
  const reach = (running: Running, request: Call): void => {
    calls += 1;
    running.made += 1;
    if (running.kill?.call === running.made && !running.kill.isMade) {
      kill(running);
      return;
    }
    const name = running.thread.nameOf(request);
    if (name === "Lock.tryLock") waitForLock(running, request);
    else if (name === "Sheet.appendRow") append(running, request);
    else make(running, request);
  };

  const execute = (order: ExecutionOrder): void => {
    // The thread that was used last has had most of the code optimised.
    const thread = free.pop();
    if (!thread) {
      timeline.after(WAIT_FOR_THREAD, () => execute(order));
      return;
    }
    const running: Running = { ...order, thread, made: 0 };
    const { name, args } = order;
    goOn(running, thread.resume({ kind: "run", name, args, seed: random.below(2 ** 32), isFresh }, timeline.now()));
  };

  return { execute, errors, calls: () => calls, counts };
}
