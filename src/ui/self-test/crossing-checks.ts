// The checks that begin in the page: what crosses to the server and back, and the script's lock between two calls.
import type { Reply } from "../../contract/reply";
import type { CheckCodeOf, CheckResult, LockTime, Observation, PAGE_PART, SelfTestApi } from "../../contract/self-test";
import { isLostAnswer } from "../shared/server-client";

/** Calls the server, and never rejects: an answer that was lost on its way is an error. */
export type CallSelfTest = <K extends keyof SelfTestApi>(
  name: K,
  ...args: Parameters<SelfTestApi[K]>
) => Promise<ReturnType<SelfTestApi[K]>>;

export interface Page {
  readonly call: CallSelfTest;
  /** Resolves after this many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface PageCheck {
  readonly expected: readonly Observation[];
  readonly probe: (page: Page) => Promise<CheckResult["found"]>;
}

const refused = (reply: Reply<unknown>): Observation => (reply.ok ? ["accepted", ""] : ["refused", reply.error.detail]);
const yesOrNo = (isTrue: boolean): Observation => [isTrue ? "yes" : "no", ""];

/** Characters, as many as a follow-up of ten years with its charts. */
const LARGE = 300 * 1024;
/** No two parts are the same, so that one that is lost or moved shows. */
const largeText = () => Array.from({ length: LARGE / 8 }, (_, index) => String(index).padStart(8, "0")).join("");

/** What a reader that cuts comments from scripts would take away, and the same text without any of it. */
const SLASHES = "https://a.se//b /* c */ <!-- d --> </script>";
const SLASHES_IN_CODES = [
  ["https:", "", "a.se", "", "b "].join("/"),
  ["", "* c *", " <!"].join("/"),
  "-",
  "- d -",
  "-> <",
  ["", "script>"].join("/"),
];

/** Milliseconds: enough for the first call to take the lock, and less than it holds it. */
const HEAD_START = 1_500;

/** Whether the second call got the lock; null where it tried at a time when the first didn't hold it. */
function sharedLock(holder: LockTime, other: LockTime): CheckResult["found"] {
  const isMeanwhile = holder.isHeld && other.from >= holder.from && other.from < holder.to;
  return isMeanwhile || !other.isHeld ? [yesOrNo(other.isHeld)] : null;
}

export const CROSSING_CHECKS: Readonly<Record<CheckCodeOf<typeof PAGE_PART>, PageCheck>> = {
  slashesInPage: {
    expected: [["yes", ""]],
    probe: async () => [yesOrNo(SLASHES === [...SLASHES_IN_CODES].join(""))],
  },
  largeText: {
    expected: [
      ["number", String(LARGE)],
      ["yes", ""],
    ],
    probe: async ({ call }) => {
      const sent = largeText();
      const reply = await call("echoSelfTest", sent);
      if (!reply.ok) return [refused(reply)];
      return [["number", String(reply.value.length)], yesOrNo(reply.value === sent)];
    },
  },
  dateInAnswer: {
    expected: [["nothing", ""]],
    probe: async ({ call }) => {
      const reply = await call("dateSelfTest");
      if (reply.ok) return [["value", JSON.stringify(reply.value)]];
      return [isLostAnswer(reply.error) ? ["nothing", ""] : refused(reply)];
    },
  },
  lockReleased: {
    expected: [
      ["refused", ""],
      ["yes", ""],
    ],
    probe: async ({ call }) => {
      const failed = await call("lockSelfTest", "fail");
      const next = await call("lockSelfTest", "try");
      return [refused(failed), next.ok ? yesOrNo(next.value.isHeld) : refused(next)];
    },
  },
  lockShared: {
    expected: [["no", ""]],
    probe: async ({ call, pause }) => {
      const holding = call("lockSelfTest", "hold");
      await pause(HEAD_START);
      const other = await call("lockSelfTest", "try");
      const holder = await holding;
      if (!holder.ok || !other.ok) return [refused(holder.ok ? other : holder)];
      return sharedLock(holder.value, other.value);
    },
  },
};
