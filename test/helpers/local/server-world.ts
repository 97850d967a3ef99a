// The desk's server on a workbook in memory, and ways to send it what no browser would.
import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { createFrameShelf } from "../../../src/local/desk/server/frame-shelf";
import { createToken } from "../../../src/local/desk/server/guard";
import { openOffice } from "../../../src/local/desk/server/office";
import { type RunningDesk, startServer } from "../../../src/local/desk/server/server";
import { hostSession } from "../../../src/local/desk/server/session-host";
import { createTickets } from "../../../src/local/desk/server/tickets";
import { openKeptTexts } from "../../../src/local/session/text-store";
import { type MemorySession, memorySession } from "./memory-session";

export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface ServerWorld {
  readonly desk: RunningDesk;
  readonly session: MemorySession;
  readonly token: string;
  readonly port: number;
  /** What the server reported to the one who looks after it. */
  readonly reported: readonly unknown[];
  /** What the pages' storage holds. */
  readonly kept: ReadonlyMap<string, string>;
  /** The path behind the token. */
  at(path: string): string;
  /** Sends the path as it is, which fetch and URL would tidy up. */
  send(path: string, sent?: Sent): Promise<Got>;
  act(action: unknown, headers?: Sent["headers"]): Promise<Got>;
  keep(keeping: unknown): Promise<Got>;
  pdf(request: unknown): Promise<Got>;
  /** Sends the bytes and gives the answer's, all until the server hangs up. */
  sendRaw(bytes: string): Promise<string>;
  /** What stands in the workbook's only cell. */
  stored(): string;
}

export const EDIT = { kind: "edit", sheet: "Blad1", edits: [{ row: 1, column: 0, input: "ändrat" }] };

/** Close `desk` afterwards. `keptFile` is where the pages' storage is kept; without one it is forgotten. */
export async function startServerWorld(keptFile?: string): Promise<ServerWorld> {
  const session = memorySession({
    sheets: [{ name: "Blad1", rows: [["Rubrik"], ["värde"]] }],
    sidebar: "<head></head><script>page()</script>",
    functions: {
      boom: () => {
        throw new Error("a bug");
      },
      echo: (args) => args,
    },
  });
  const token = createToken();
  const kept = openKeptTexts(keptFile);
  const shelf = createFrameShelf("shim()", kept);
  // A PDF that says what it was made of.
  const office = openOffice(async (docx) => Buffer.concat([Buffer.from("%PDF "), docx]));
  const host = hostSession(session, shelf, { isExample: false, chosenToday: null });
  const tickets = createTickets();
  const files = { script: "page()", style: "p{}", phoneScript: "phone()" };
  const reported: unknown[] = [];
  const report = (error: unknown) => reported.push(error);
  const desk = await startServer({ host, shelf, kept, office, files, token, tickets, language: "sv", report }, 0);
  const port = Number(new URL(desk.url).port);

  const at = (path: string) => `/${token}${path}`;
  const send = async (path: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Got> => {
    const outgoing = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false });
    outgoing.end(body);
    const [response] = await once(outgoing, "response");
    return { status: response.statusCode, headers: response.headers, body: await text(response) };
  };
  const post = (path: string, body: unknown, headers: Sent["headers"] = {}): Promise<Got> =>
    send(at(path), {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return {
    desk,
    session,
    token,
    port,
    reported,
    kept: kept.texts,
    at,
    send,
    act: (action, headers) => post("/api/act", action, headers),
    keep: (keeping) => post("/api/keep", keeping),
    pdf: (request) => post("/api/pdf", request),
    sendRaw: async (bytes) => {
      const socket = connect(port, "127.0.0.1");
      socket.write(bytes);
      return await text(socket);
    },
    stored: () => session.text("Blad1", 1, 0),
  };
}
