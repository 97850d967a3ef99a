// The threads that executions run on, and for each of them the real services on the one workbook.

import { Worker } from "node:worker_threads";
import { createWorld, isDate, type Surroundings, startExecution } from "../../../src/local/runtime/execution";
import { serviceGlobals } from "../../../src/local/runtime/services/globals";
import { OBJECT_MAKERS } from "../../../src/local/runtime/services/object-makers";
import type { RunFrom } from "../../../src/local/session";
import type { Bundle } from "../../../src/local/session/bundle-folder";
import { type Mailbox, mailboxIn, newMailboxMemory } from "./mailbox";
import type { ThreadData } from "./person-thread";
import { type Answer, pack, type Request, type ServiceReference, unpack } from "./wire";

/** Megabytes of one thread's heap. */
const HEAP = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

export interface Thread {
  /** The number that the lock knows the execution by. */
  readonly id: number;
  /** "Range.getValues" */
  nameOf(call: Request & { kind: "call" }): string;
  /** Makes the call on the workbook as it is now. */
  perform(call: Request & { kind: "call" }): Answer;
  /** A service object of this thread's, by what a call named. */
  service(id: number): object;
  /** Packs what a service answered. */
  answer(value: unknown): Answer;
  /** Lets the thread run to its next call, at this time, or to its end. */
  resume(answer: Answer, now: number): Request & { kind: "call" | "done" };
}

/** A service's own object says what it is; arrays, plain objects and dates are values. */
function typeOf(value: object): string | null {
  if (Array.isArray(value) || isDate(value)) return null;
  const tag = Object.prototype.toString.call(value).slice("[object ".length, -1);
  return tag === "Object" ? null : tag;
}

interface Known {
  readonly object: object;
  readonly type: string;
}

function startThread(mailbox: Mailbox, id: number, known: Known[], globals: number): Thread {
  const referenceOf = (object: object): ServiceReference | null => {
    const type = typeOf(object);
    return type === null ? null : { id: known.push({ object, type }) - 1, type };
  };
  const knownBy = (number: number): Known => {
    const found = known[number];
    if (!found) throw new RangeError(`no service object has the number ${number}`);
    return found;
  };
  const service = (number: number): object => knownBy(number).object;
  const answer = (value: unknown): Answer => ({ kind: "value", value: pack(value, referenceOf) });
  const reply = (work: () => unknown): Answer => {
    try {
      return answer(work());
    } catch (error) {
      if (error instanceof Error) throw error;
      const { name, message } = error as { name: string; message: string };
      return { kind: "error", name, message };
    }
  };
  const perform = ({ on, member, args }: Request & { kind: "call" }): Answer =>
    reply(() => {
      const method: unknown = Reflect.get(service(on), member);
      if (typeof method !== "function") throw new RangeError(`${member} is no method`);
      return Reflect.apply(
        method,
        undefined,
        args.map((arg) => unpack(arg, ({ id: number }) => service(number))),
      );
    });
  const lookUp = ({ on, member }: Request & { kind: "get" }): Answer => {
    let isMethod = false;
    const found = reply(() => {
      const value: unknown = Reflect.get(service(on), member);
      isMethod = typeof value === "function";
      return isMethod ? null : value;
    });
    return isMethod ? { kind: "method" } : found;
  };
  return {
    id,
    service,
    answer,
    perform,
    nameOf: ({ on, member }) => `${knownBy(on).type}.${member}`,
    resume: (given, now) => {
      mailbox.setNow(now);
      mailbox.hand("person", given);
      for (;;) {
        const request = mailbox.receive("scheduler") as Request;
        if (request.kind === "done") known.length = globals;
        if (request.kind !== "get") return request;
        mailbox.hand("person", lookUp(request));
      }
    },
  };
}

/**
 * Threads that each run one execution at a time of the bundle's functions, on the same workbook.
 *
 * @param fromOf Where the executions of a thread begin, by its number; in the sheet's window unless told otherwise.
 */
export function startThreads(
  count: number,
  threadFile: string,
  bundle: Bundle,
  functions: readonly string[],
  on: Surroundings,
  fromOf: (thread: number) => RunFrom = () => "sheet",
): Thread[] {
  return Array.from({ length: count }, (_, thread) => {
    const execution = startExecution(on, "FULL", OBJECT_MAKERS, createWorld(on, false), fromOf(thread));
    const entries = Object.entries(serviceGlobals(execution, new Map()));
    const known = entries.map(([name, object]): Known => ({ object, type: typeOf(object) ?? name }));
    const globals = entries.map(([name], id) => ({ name, id, type: known[id]?.type ?? name }));
    const memory = newMailboxMemory();
    const { timeZone } = bundle.manifest;
    const workerData: ThreadData = { memory, source: bundle.source, functions, globals, timeZone };
    new Worker(threadFile, { workerData, resourceLimits: HEAP }).unref();
    return startThread(mailboxIn(memory), execution.id, known, known.length);
  });
}
