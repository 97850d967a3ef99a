// The only place that calls google.script.run, whose functions exist by name alone
// (https://developers.google.com/apps-script/guides/html/reference/run).
import { isTooLarge } from "../../contract/crossing";
import { unpackReply } from "../../contract/packed-rows";
import { type Reply, type ReplyError, succeed } from "../../contract/reply";
import type { SelfTestApi } from "../../contract/self-test";
import type { MenuFunctions, ServerApi } from "../../contract/server-api";

type PageApi = ServerApi & SelfTestApi;
type ServerFunction = (...args: readonly unknown[]) => void;

interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): Record<keyof (PageApi & MenuFunctions), ServerFunction>;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

const failed = (code: ReplyError["code"], detail: string): Reply<never> => ({
  ok: false,
  error: { code, detail, fields: [] },
});

/** The detail of the error for an answer that came through as null. */
const LOST = "null";

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error ?? ""));

/**
 * Calls a public function of the server.
 *
 * @returns The server's answer, or `tooLarge` for a call that isn't made. The promise never rejects: a call that failed on the way is `refused` with Google's
 *   message as its detail, and an answer that came through as null is `unexpected`.
 * @example const reply = await callServer("showCell", { tab: "Löften", row: 2, column: null });
 */
export function callServer<K extends keyof PageApi>(
  name: K,
  ...args: Parameters<PageApi[K]>
): Promise<ReturnType<PageApi[K]>> {
  if (isTooLarge(args)) return Promise.resolve(failed("tooLarge", "")) as Promise<ReturnType<PageApi[K]>>;
  const call = new Promise<unknown>((resolve) => {
    google.script.run
      .withSuccessHandler((value) => resolve(value ? unpackReply(value as Reply<unknown>) : failed("unexpected", LOST)))
      .withFailureHandler((error) => resolve(failed("refused", messageOf(error))))
      [name](...args);
  });
  const answer = call.catch((error: unknown) => failed("unexpected", messageOf(error)));
  return answer as Promise<ReturnType<PageApi[K]>>;
}

/** Calls a function of the menu: it has done its work when anything at all comes back. */
export function callMenu<K extends keyof MenuFunctions>(
  name: K,
  ...args: Parameters<MenuFunctions[K]>
): Promise<Reply<null>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler(() => resolve(succeed(null)))
      .withFailureHandler((error) => resolve(failed("refused", messageOf(error))))
      [name](...args);
  });
}

/** Whether the server answered and the answer came through as null. */
export function isLostAnswer({ code, detail }: ReplyError): boolean {
  return code === "unexpected" && detail === LOST;
}

/** Milliseconds that a page waits for an answer. */
export const ANSWER_LIMIT = 30_000;

const NO_ANSWER = "NO_ANSWER";

/** Calls as `callServer` does, but gives up after `ANSWER_LIMIT`, because an answer may never come. See `isNoAnswer`. */
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

/** Whether nothing came back in time. The call may have done its work all the same. */
export function isNoAnswer({ code, detail }: ReplyError): boolean {
  return code === "refused" && detail === NO_ANSWER;
}

/**
 * Whether the call came nowhere, or nothing came back: google.script.run tells of a phone without connection by a text that
 * practitioners report.
 */
export function isConnectionLost(error: ReplyError): boolean {
  return isNoAnswer(error) || (error.code === "refused" && /NetworkError|HTTP 0\b/.test(error.detail));
}

/**
 * Whether Google refused because several accounts are signed in, and page and server run as different ones, as
 * practitioners report (docs/google.md).
 */
export function isAccountMixUp({ code, detail }: ReplyError): boolean {
  return code === "refused" && /PERMISSION_DENIED/i.test(detail);
}
