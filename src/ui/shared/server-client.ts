// The pages' way to the server: the one place that calls google.script.run, whose functions exist by name only.
import type { Reply, ReplyError } from "../../contract/reply";
import type { SelfTestApi } from "../../contract/self-test";
import type { ServerApi } from "../../contract/server-api";

type PageApi = ServerApi & SelfTestApi;
type ServerFunction = (...args: readonly unknown[]) => void;

interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): Record<keyof PageApi, ServerFunction>;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

const failed = (code: ReplyError["code"], detail: string): Reply<never> => ({
  ok: false,
  error: { code, detail, fields: [] },
});

/** What is said of an answer that was lost in crossing. */
const LOST = "null";

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error ?? ""));

/**
 * Calls a public function. Never rejects: a call that failed on the way is `refused` with its message, an answer
 * that was lost in crossing (null) is `unexpected`.
 */
export function callServer<K extends keyof PageApi>(
  name: K,
  ...args: Parameters<PageApi[K]>
): Promise<ReturnType<PageApi[K]>> {
  const call = new Promise<unknown>((resolve) => {
    google.script.run
      .withSuccessHandler((value) => resolve(value ?? failed("unexpected", LOST)))
      .withFailureHandler((error) => resolve(failed("refused", messageOf(error))))
      [name](...args);
  });
  const answer = call.catch((error: unknown) => failed("unexpected", messageOf(error)));
  return answer as Promise<ReturnType<PageApi[K]>>;
}

/** The call was made, but what it answered didn't come through. */
export function isLostAnswer({ code, detail }: ReplyError): boolean {
  return code === "unexpected" && detail === LOST;
}

/** Milliseconds after which a call that Google hasn't answered is given up. */
export const ANSWER_LIMIT = 30_000;

const NO_ANSWER = "NO_ANSWER";

/** As `callServer`, but gives up after a while: Google may lose an answer without a word. See `isNoAnswer`. */
export function callServerInTime<K extends keyof PageApi>(
  name: K,
  ...args: Parameters<PageApi[K]>
): Promise<ReturnType<PageApi[K]> | Reply<never>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failed("refused", NO_ANSWER)), ANSWER_LIMIT);
    void callServer(name, ...args).then((reply) => {
      clearTimeout(timer);
      resolve(reply);
    });
  });
}

/** Nothing came back in time: the call may have done its work all the same. */
export function isNoAnswer({ code, detail }: ReplyError): boolean {
  return code === "refused" && detail === NO_ANSWER;
}

/** With several Google accounts signed in, the page and the server may speak for different ones, and Google says no. */
export function isAccountMixUp({ code, detail }: ReplyError): boolean {
  return code === "refused" && /PERMISSION_DENIED/i.test(detail);
}
