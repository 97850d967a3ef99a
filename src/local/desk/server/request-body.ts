// A request's body as JSON, never more than the limit in memory.
import type { IncomingMessage } from "node:http";
import { BODY_LIMIT } from "./wire";

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

/** 415 for anything but JSON (a form of another site can't send that unasked), 413 over the limit, 400 if unreadable. */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return { ok: false, status: 413 };
  const text = await readText(request);
  if (text === null) return { ok: false, status: 413 };
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value, DEEPEST) ? { ok: true, value } : { ok: false, status: 400 };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Null over the limit; what there was of it when the sender hung up. */
async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > BODY_LIMIT) return null;
    }
  } catch (error) {
    if (!request.destroyed) throw error;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Nothing the pages send is a tenth as deep; what comes after this walks through it by recursion. */
const DEEPEST = 100;

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((part) => isShallow(part, left - 1));
}
