// Reads the body of a request as JSON, with no more of it in memory than the limit.
import type { IncomingMessage } from "node:http";
import { parsedJson } from "../../../contract/parsed-json";
import { BODY_LIMIT } from "./wire";

export type Body = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: number };

/**
 * Reads the body of a request.
 *
 * @returns The value, or the HTTP status to refuse it with: 415 for anything but JSON, which a form of another site can't
 *   send (https://fetch.spec.whatwg.org/#cors-safelisted-request-header), 413 over the limit, 400 for what can't be read.
 */
export async function readJson(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, status: 415 };
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) return { ok: false, status: 413 };
  const text = await readText(request);
  if (text === null) return { ok: false, status: 413 };
  const value = parsedJson(text);
  return value === null ? { ok: false, status: 400 } : { ok: true, value };
}

/** The text, as far as it came when the sender hung up; null when it is over the limit. */
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
