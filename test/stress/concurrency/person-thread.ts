// An execution's own thread: the built bundle in a bare world, stopped at every call of a service until it is let on.

import { runInContext, Script } from "node:vm";
import { workerData } from "node:worker_threads";
import { createRealm } from "../../../src/local/runtime/realm";
import { argumentsIn, resultOut } from "../../../src/local/runtime/script-call";
import { mailboxIn } from "./mailbox";
import { newRandom } from "./random";
import { type Answer, pack, type Request, type ServiceReference, unpack } from "./wire";

export interface ThreadData {
  readonly memory: SharedArrayBuffer;
  /** The server bundle's text. */
  readonly source: string;
  /** The public functions that can be called. */
  readonly functions: readonly string[];
  /** The services' globals. */
  readonly globals: readonly (ServiceReference & { readonly name: string })[];
  readonly timeZone: string;
}

type PublicFunctions = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const { memory, source, functions, globals, timeZone }: ThreadData = workerData;
const mailbox = mailboxIn(memory);
const clock = {
  now: mailbox.now,
  sleep: () => {
    throw new RangeError("an execution that sleeps");
  },
};
const references = new WeakMap<object, ServiceReference>();
const realm = createRealm(clock, timeZone, (value) => references.has(value));
const insideMath: object = runInContext("Math", realm.context);
const methods = new Set<string>();
/** An execution that was ended gets nowhere: what its `finally` and `catch` still try reaches no service. */
let isDead = false;

function ask(request: Request): Answer {
  if (isDead) throw realm.error("the execution has ended", "Exception");
  mailbox.hand("scheduler", request);
  return mailbox.receive("person") as Answer;
}

function resultOf(answer: Answer): unknown {
  if (answer.kind === "value") return realm.enter(unpack(answer.value, serviceFor));
  if (answer.kind === "error") throw realm.error(answer.message, answer.name);
  isDead = true;
  throw realm.error("the execution has ended", "Exception");
}

const referenceOf = (value: object): ServiceReference | null => references.get(value) ?? null;

function serviceFor(reference: ServiceReference): object {
  const { id, type } = reference;
  const call = (member: string, args: readonly unknown[]): unknown =>
    resultOf(ask({ kind: "call", on: id, member, args: args.map((arg) => pack(arg, referenceOf)) }));
  const service = new Proxy(
    {},
    {
      get: (_target, key) => {
        if (typeof key === "symbol") return undefined;
        const name = `${type}.${key}`;
        if (!methods.has(name)) {
          const answer = ask({ kind: "get", on: id, member: key });
          if (answer.kind !== "method") return resultOf(answer);
          methods.add(name);
        }
        return (...args: unknown[]) => call(key, args);
      },
    },
  );
  references.set(service, reference);
  return service;
}

/**
 * The bundle as the body of a function: each call of it makes all that the bundle keeps anew, as a fresh world does,
 * at a fifth of the price. The bundle leaves nothing on the global object, which the bundle's own tests see to.
 */
const names = globals.map(({ name }) => name);
const wrapped = `(function (${names.join(", ")}) {\n${source}\nreturn { ${functions.join(", ")} }; })`;
const load = new Script(wrapped, { filename: "server.js" }).runInContext(realm.context) as (
  ...services: readonly object[]
) => PublicFunctions;
const services = globals.map(serviceFor);
/** What the thread has from its last execution, which an execution that is fresh does without. */
const kept = load(...services);

function perform({ name, args, seed, isFresh }: Answer & { kind: "run" }): Request {
  isDead = false;
  Reflect.set(insideMath, "random", newRandom(seed).next);
  try {
    const target = (isFresh ? load(...services) : kept)[name];
    if (!target) throw new RangeError(`no public function is called ${name}`);
    return { kind: "done", value: resultOut(target(...argumentsIn(args).map(realm.enter))), error: null };
  } catch (error) {
    return { kind: "done", value: null, error: String(error) };
  }
}

for (;;) {
  const order = mailbox.receive("person") as Answer;
  if (order.kind !== "run") throw new RangeError(`an idle thread was told to ${order.kind}`);
  mailbox.hand("scheduler", perform(order));
}
