// The desk's server as the page calls it. Addresses are relative: the page's own carries the token.
import type { SheetView } from "../../session";
import type { ActionAnswer, DeskAction, DeskProblem, DeskReply, DeskState, Keeping } from "../server/wire";

/** A call that came to nothing, with the reason a person is told. */
export class CallFailed extends Error {
  constructor(readonly problem: DeskProblem) {
    super(problem);
  }
}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  let reply: DeskReply<T>;
  try {
    response = await fetch(path, init);
    reply = await response.json();
  } catch {
    throw new CallFailed("serverGone");
  }
  if (!reply.ok) throw new CallFailed(reply.problem);
  return reply.value;
}

/** Characters: browsers send no more than 64 kB once the page is gone. */
const MOST_AFTER_LEAVING = 20_000;

function post<T>(path: string, body: string, init: RequestInit = {}): Promise<T> {
  return call<T>(path, { method: "POST", headers: { "Content-Type": "application/json" }, body, ...init });
}

export const server = {
  act: (action: DeskAction) => post<ActionAnswer>("api/act", JSON.stringify(action)),
  /** False when it could not be kept. */
  keep: (keeping: Keeping) => {
    const body = JSON.stringify(keeping);
    return post<boolean>("api/keep", body, { keepalive: body.length <= MOST_AFTER_LEAVING }).catch(() => false);
  },
  state: () => call<DeskState>("api/state"),
  /** Null when the tab is gone. */
  sheet: (name: string) => call<SheetView | null>(`api/sheet?name=${encodeURIComponent(name)}`),
};

export type Server = typeof server;
