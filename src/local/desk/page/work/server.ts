// The desk's server as the page calls it. Addresses are relative, so that the token in the page's own goes with them.
import type { DeskApi, DeskProblem, DeskReply } from "../../server/wire";

/** A call that failed, with the reason that the person is told. */
export class CallFailed extends Error {
  constructor(readonly problem: DeskProblem) {
    super(problem);
  }
}

type Name = keyof DeskApi;
type AnswerOf<N extends Name> = ReturnType<DeskApi[N]>;

async function call<N extends Name>(name: N, query = "", init?: RequestInit): Promise<AnswerOf<N>> {
  let response: Response;
  let reply: DeskReply<AnswerOf<N>>;
  try {
    response = await fetch(`api/${name}${query}`, init);
    reply = await response.json();
  } catch {
    throw new CallFailed("serverGone");
  }
  if (!reply.ok) throw new CallFailed(reply.problem);
  return reply.value;
}

/**
 * Characters. Browsers send at most 64 KiB once a page is gone
 * (https://fetch.spec.whatwg.org/#http-network-or-cache-fetch).
 */
const MOST_AFTER_LEAVING = 20_000;

function post<N extends Name>(name: N, body: string, init: RequestInit = {}): Promise<AnswerOf<N>> {
  return call(name, "", { method: "POST", headers: { "Content-Type": "application/json" }, body, ...init });
}

/** The calls of DeskApi as the page makes them. A call that fails rejects with CallFailed. */
export type Server = { readonly [N in Name]: (...input: Parameters<DeskApi[N]>) => Promise<AnswerOf<N>> };

export const server: Server = {
  act: (action) => post("act", JSON.stringify(action)),
  keep: (keeping) => {
    const body = JSON.stringify(keeping);
    return post("keep", body, { keepalive: body.length <= MOST_AFTER_LEAVING }).catch(() => false);
  },
  pdf: (request) => post("pdf", JSON.stringify(request)),
  state: () => call("state"),
  versions: () => call("versions"),
  version: (id) => call("version", `?id=${encodeURIComponent(id)}`),
  sheet: (name, since) =>
    call("sheet", `?name=${encodeURIComponent(name)}${since === undefined ? "" : `&since=${since}`}`),
};
