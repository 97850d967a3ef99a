// The desk's server as the page calls it. Addresses are relative: the page's own carries the token.
import type { SheetView } from "../../session";
import type { ActionAnswer, DeskAction, DeskProblem, DeskReply, DeskState } from "../wire";

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

export const server = {
  act: (action: DeskAction) =>
    call<ActionAnswer>("api/act", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(action),
    }),
  state: () => call<DeskState>("api/state"),
  /** Null when the tab is gone. */
  sheet: (name: string) => call<SheetView | null>(`api/sheet?name=${encodeURIComponent(name)}`),
};

export type Server = typeof server;
