import {
  ANSWER_LIMIT,
  callServer,
  callServerInTime,
  isAccountMixUp,
  isConnectionLost,
  isNoAnswer,
} from "../../../../src/ui/shared/server-client";

type Handler = (value: unknown) => void;

/** google.script.run whose every function does as told. */
function serverThat(answer: (succeed: Handler, failWith: Handler) => void): object {
  const runner = (succeed: Handler, failWith: Handler): object => ({
    withSuccessHandler: (handler: Handler) => runner(handler, failWith),
    withFailureHandler: (handler: Handler) => runner(succeed, handler),
    syncSummary: () => answer(succeed, failWith),
  });
  const ignore = () => undefined;
  return { script: { run: runner(ignore, ignore) } };
}

async function call(answer: (succeed: Handler, failWith: Handler) => void) {
  Object.assign(globalThis, { google: serverThat(answer) });
  return await callServer("syncSummary");
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "google");
});

test("an answer comes through as it is", async () => {
  const error = { code: "busy", detail: "", fields: [] };
  expect(await call((succeed) => succeed({ ok: false, error }))).toEqual({ ok: false, error });
});

test("an answer lost in crossing is a bug of ours", async () => {
  expect(await call((succeed) => succeed(null))).toMatchObject({ ok: false, error: { code: "unexpected" } });
});

test("a call that failed on the way is refused, with Google's words", async () => {
  const reply = await call((_succeed, failWith) => failWith(new Error("Connection failure")));
  expect(reply).toMatchObject({ ok: false, error: { code: "refused", detail: "Connection failure" } });
});

test("a call that can't even be made is a bug of ours", async () => {
  const reply = await call(() => {
    throw new TypeError("Failed due to illegal value in property: 0");
  });
  expect(reply).toMatchObject({ ok: false, error: { code: "unexpected" } });
});

test.each([
  ["refused", "NetworkError: Connection failure due to HTTP 0", true],
  ["refused", "Authorization is required to perform that action.", false],
  ["unexpected", "NetworkError", false],
] as const)("whether the connection was lost: %s %s", (code, detail, isLost) => {
  expect(isConnectionLost({ code, detail, fields: [] })).toBe(isLost);
});

test("several signed-in accounts are recognised by Google's code for it", async () => {
  const words = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";
  const mixUp = await call((_succeed, failWith) => failWith(new Error(words)));
  const offline = await call((_succeed, failWith) => failWith(new Error("Connection failure")));
  expect([mixUp, offline].map((reply) => !reply.ok && isAccountMixUp(reply.error))).toEqual([true, false]);
});

describe("a call in time", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("is given up when Google never answers", async () => {
    Object.assign(globalThis, { google: serverThat(() => undefined) });
    const call = callServerInTime("syncSummary");
    await jest.advanceTimersByTimeAsync(ANSWER_LIMIT);
    const reply = await call;
    expect(!reply.ok && isNoAnswer(reply.error)).toBe(true);
  });

  test("passes on an answer", async () => {
    const value = { today: "2022-06-30" };
    Object.assign(globalThis, { google: serverThat((succeed) => succeed({ ok: true, value })) });
    expect(await callServerInTime("syncSummary")).toEqual({ ok: true, value });
  });
});
