// google.script for a page in the desk's frame, and the storage that the page would have at Google. It runs before the
// page's own scripts and reaches the server only through messages to the desk's page.
// https://developers.google.com/apps-script/guides/html/reference/run

import { createFramePdfs } from "./frame-pdfs";
import type { FrameMessage, HostMessage } from "./frame-protocol";
import { createFrameStorage } from "./frame-storage";

type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

interface Call extends Runner {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * Google runs this many calls of a page at once, and the rest wait.
 * https://developers.google.com/apps-script/guides/html/communication
 */
const AT_ONCE = 10;

const waiting: Call[] = [];
const running = new Map<number, Call>();
let lastId = 0;

const tell = (message: FrameMessage) => window.parent.postMessage(message, new URL(location.href).origin);

const { kept = "{}", makesPdf } = document.currentScript?.dataset ?? {};
const storage = createFrameStorage(kept, tell);
const pdfs = createFramePdfs(tell);

function start(): void {
  while (running.size < AT_ONCE) {
    const call = waiting.shift();
    if (!call) return;
    lastId += 1;
    running.set(lastId, call);
    tell({ kind: "run", id: lastId, name: call.name, args: call.args });
  }
}

/** The arguments, copied as JSON at the time of the call; what JSON can't hold is refused as Google refuses it. */
function copyArgument(value: unknown, index: number): unknown {
  const isLegal = (part: unknown): boolean => {
    if (part === null || part === undefined || ["string", "number", "boolean"].includes(typeof part)) return true;
    if (Array.isArray(part)) return part.every(isLegal);
    const isPlain = typeof part === "object" && Object.getPrototypeOf(part) === Object.prototype;
    return isPlain && Object.values(part).every(isLegal);
  };
  if (!isLegal(value)) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/**
 * withSuccessHandler and the like answer with a new runner, so one can be kept; any other name is a function to run.
 */
function createRunner(runner: Runner): object {
  const settings: Record<string, (value: unknown) => object> = {
    withSuccessHandler: (value) => createRunner({ ...runner, success: toHandler(value) }),
    withFailureHandler: (value) => createRunner({ ...runner, failure: toHandler(value) }),
    withUserObject: (value) => createRunner({ ...runner, userObject: value }),
  };
  return new Proxy(settings, {
    get(_target, name) {
      if (typeof name !== "string") return undefined;
      const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
      return setting ?? ((...args: unknown[]) => call(runner, name, args));
    },
  });
}

function call(runner: Runner, name: string, args: readonly unknown[]): void {
  waiting.push({ ...runner, name, args: args.map(copyArgument) });
  start();
}

function toHandler(value: unknown): Handler | null {
  if (typeof value === "function") return value as Handler;
  if (value === null || value === undefined) return null;
  throw new TypeError("a handler must be a function");
}

window.addEventListener("message", ({ data, source }: MessageEvent<HostMessage>) => {
  if (source !== window.parent) return;
  if (data?.kind === "pdf") pdfs.hear(data);
  if (data?.kind === "kept") storage.hear(data.isKept);
  // Google has no such event: a page that knows it follows the workbook at once here.
  if (data?.kind === "changed") window.dispatchEvent(new Event("workbookchange"));
  if (data?.kind !== "result") return;
  const done = running.get(data.id);
  if (!done) return;
  running.delete(data.id);
  start();
  if (data.error === null) {
    done.success?.(JSON.parse(data.json), done.userObject);
    return;
  }
  const error = Object.assign(new Error(data.error), { name: "ScriptError" });
  if (done.failure) done.failure(error, done.userObject);
  else console.error(error);
});

/** Keys of the desk: F6 leaves for its next part, Esc closes a dialog. The page gets them first. */
window.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || (event.key !== "Escape" && event.key !== "F6")) return;
  event.preventDefault();
  tell({ kind: "key", key: event.key, shift: event.shiftKey });
});

const script = {
  run: createRunner({ success: null, failure: null, userObject: undefined }),
  host: {
    close: () => tell({ kind: "close" }),
    setHeight: (pixels: number) => tell({ kind: "size", height: pixels }),
    setWidth: (pixels: number) => tell({ kind: "size", width: pixels }),
    editor: { focus: () => tell({ kind: "focusEditor" }) },
    origin: new URL(location.href).origin,
  },
};
Object.defineProperty(window, "google", { value: { script }, configurable: true });
// Google has none: a page that knows it offers a PDF.
if (makesPdf !== undefined) Object.defineProperty(window, "deskPdfs", { value: pdfs.maker });
Object.defineProperty(window, "localStorage", { value: storage.area, configurable: true });
