// The answers of the desk's server, every one with the same protecting headers.
import type { ServerResponse } from "node:http";

const PROTECTIONS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
} as const;

/** The policy of answers that are no pages: nothing in them may run. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

export interface Answer {
  readonly status: number;
  readonly type: "text/html" | "text/javascript" | "text/css" | "text/plain" | "application/json" | "application/pdf";
  readonly body: string | Uint8Array;
  /** The Content-Security-Policy; an answer without one allows nothing. */
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function json(body: unknown, status = 200): Answer {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

export function refused(status: number, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, type: "application/json", body: JSON.stringify({ ok: false, problem: "refused" }), headers };
}

export function send(response: ServerResponse, { status, type, body, policy = NOTHING, headers = {} }: Answer): void {
  response.writeHead(status, {
    ...PROTECTIONS,
    "Content-Security-Policy": policy,
    "Content-Type": typeof body === "string" ? `${type}; charset=utf-8` : type,
    ...headers,
  });
  response.end(body);
}
