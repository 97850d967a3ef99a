// A request's body as JSON, never more than the limit in memory.
import type { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "./wire";

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

/** 415 for anything but JSON (a form of another site can't send that unasked), 413 over the limit, 400 if unreadable. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return { ok: false, status: 413 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) return { ok: false, status: 400 };
    size += chunk.length;
    if (size > BODY_LIMIT) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch {
    return { ok: false, status: 400 };
  }
}
