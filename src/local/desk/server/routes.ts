// What the desk's server answers, path by path. No path names a file on disk.
import type { IncomingMessage } from "node:http";
import { readPdfRequest } from "../../../contract/desk-pdfs";
import { parsedJson } from "../../../contract/parsed-json";
import type { Language } from "../../../domain/book/book";
import { hasPersonalNumber } from "../../../domain/checks/personal-data";
import { SessionError } from "../../session";
import type { KeptTexts } from "../../session/text-store";
import { readAction } from "./actions";
import { DESK_PAGE_POLICY, deskPage } from "./desk-page";
import type { FrameShelf } from "./frame-shelf";
import { pathBehindToken, refusalOf } from "./guard";
import { type Keeping, readKeeping } from "./keeping";
import type { Office } from "./office";
import { PHONE_PAGE_POLICY, PHONE_STYLE, phonePage } from "./phone-page";
import { readJson } from "./request-body";
import { type Answer, json, refused } from "./responses";
import type { SessionHost } from "./session-host";
import type { Tickets } from "./tickets";
import type { DeskApi, DeskReply } from "./wire";

/** The built files of the desk's pages, read once at the start. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** The script of the page around the add-on's page for the phone. */
  readonly phoneScript: string;
}

export interface Desk {
  readonly host: SessionHost;
  readonly shelf: FrameShelf;
  /** What the pages of the add-on keep in their storage. */
  readonly kept: KeptTexts;
  readonly office: Office;
  readonly files: PageFiles;
  readonly token: string;
  /** The one-time addresses that lead to the token. */
  readonly tickets: Tickets;
  readonly language: Language;
  /** Reports a failure that nobody foresaw. */
  readonly report: (error: unknown) => void;
}

export async function answer(desk: Desk, request: IncomingMessage, port: number): Promise<Answer> {
  const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
  const isLed = request.method === "GET" && refusalOf(request, port, true) === null && desk.tickets.redeem(path);
  if (isLed) return { status: 200, type: "text/html", body: leadTo(`/${desk.token}/`) };
  const refusal = refusalOf(request, port);
  if (refusal !== null) return refused(refusal);
  const frame = desk.shelf.get(path);
  if (frame) return onlyGet(request, { status: 200, type: "text/html", body: frame.html, policy: frame.policy });
  const behind = pathBehindToken(path, desk.token);
  if (behind === null) return refused(403);
  return await answerPath(desk, request, behind, new URLSearchParams(query));
}

/** A page and no redirection: what comes after it is then asked for by this server's own page. */
const leadTo = (path: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${path}"><title>Löfteskollen</title>`;

async function answerPath(desk: Desk, request: IncomingMessage, path: string, query: URLSearchParams): Promise<Answer> {
  switch (path) {
    case "/": {
      const body = deskPage(desk.language);
      return onlyGet(request, { status: 200, type: "text/html", body, policy: DESK_PAGE_POLICY });
    }
    case "/desk.js":
      return onlyGet(request, { status: 200, type: "text/javascript", body: desk.files.script });
    case "/desk.css":
      return onlyGet(request, { status: 200, type: "text/css", body: desk.files.style });
    case "/mobil": {
      const served = desk.host.phone();
      if (typeof served === "string") return onlyGet(request, { status: 500, type: "text/plain", body: served });
      const body = phonePage(served, desk.language);
      return onlyGet(request, { status: 200, type: "text/html", body, policy: PHONE_PAGE_POLICY });
    }
    case "/mobil.js":
      return onlyGet(request, { status: 200, type: "text/javascript", body: desk.files.phoneScript });
    case "/mobil.css":
      return onlyGet(request, { status: 200, type: "text/css", body: PHONE_STYLE });
    case "/api/state":
      return request.method === "GET"
        ? await reply<"state">(desk, () => desk.host.state())
        : refused(405, { Allow: "GET" });
    case "/api/sheet": {
      if (request.method !== "GET") return refused(405, { Allow: "GET" });
      const since = query.has("since") ? Number(query.get("since")) : null;
      return await reply<"sheet">(desk, () => desk.host.view(query.get("name") ?? "", since));
    }
    case "/api/versions": {
      if (request.method !== "GET") return refused(405, { Allow: "GET" });
      return await reply<"versions">(desk, () => desk.host.versions());
    }
    case "/api/version": {
      if (request.method !== "GET") return refused(405, { Allow: "GET" });
      return await reply<"version">(desk, () => desk.host.versionSheets(query.get("id") ?? ""));
    }
    case "/api/act":
      return await withBody(request, readAction, (work) => reply<"act">(desk, () => desk.host.act(work)));
    case "/api/keep":
      return await withBody(request, readKeeping, (keeping) => reply<"keep">(desk, () => keep(desk.kept, keeping)));
    case "/api/pdf":
      return await withBody(request, readPdfRequest, (sent) => reply<"pdf">(desk, () => desk.office.make(sent)));
    default:
      return madePdf(desk, request, path);
  }
}

/** The text with U+FFFD for halves of a character, which UTF-8 has no bytes for. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "\ufffd");

/** A PDF that has been made, by its ID, shown in the browser's own window for such files. */
function madePdf({ office }: Desk, request: IncomingMessage, path: string): Answer {
  const made = path.startsWith("/pdf/") ? office.made(path.slice("/pdf/".length)) : null;
  if (made === null) return refused(404);
  const { name, bytes } = made;
  return onlyGet(request, {
    status: 200,
    type: "application/pdf",
    body: bytes,
    // The browser's viewer is a page of its own, with a style and a frame in it.
    policy: "frame-ancestors 'none'",
    headers: { "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(wellFormed(name))}` },
  });
}

async function withBody<T>(
  request: IncomingMessage,
  read: (sent: unknown) => T | null,
  work: (input: T) => Promise<Answer>,
): Promise<Answer> {
  if (request.method !== "POST") return refused(405, { Allow: "POST" });
  const body = await readJson(request);
  if (!body.ok) return refused(body.status, { Connection: "close" });
  const input = read(body.value);
  return input === null ? refused(400) : await work(input);
}

/** Each text of what is kept, cell by cell: the digits of two put together can look like a personnummer. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.split(/[\t\n;]/);
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A text with a personnummer in it is kept nowhere; the page still has it. */
function keep(kept: KeptTexts, { key, text }: Keeping): boolean {
  if (text !== null && textsIn(parsedJson(text) ?? text).some(hasPersonalNumber)) return false;
  if (text === null) kept.texts.delete(key);
  else kept.texts.set(key, text);
  return kept.keep();
}

function onlyGet(request: IncomingMessage, found: Answer): Answer {
  return request.method === "GET" ? found : refused(405, { Allow: "GET" });
}

/** Answers with the code of what the session refused. Any other error is a bug: it is reported, and called `unexpected`. */
async function reply<Name extends keyof DeskApi>(
  { report }: Desk,
  work: () => ReturnType<DeskApi[Name]> | Promise<ReturnType<DeskApi[Name]>>,
): Promise<Answer> {
  const say = (said: DeskReply<ReturnType<DeskApi[Name]>>, status = 200) => json(said, status);
  try {
    return say({ ok: true, value: await work() });
  } catch (error) {
    if (error instanceof SessionError) return say({ ok: false, problem: error.code }, 409);
    report(error);
    return say({ ok: false, problem: "unexpected" }, 500);
  }
}
