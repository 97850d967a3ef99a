// Who may talk to the desk: only this machine's browser, on the address with the token in it.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** 128 bits in hex, new for each start. */
export function createToken(): string {
  return randomBytes(16).toString("hex");
}

/**
 * The status to refuse a request with, or null when it is welcome so far.
 * A name that someone else's DNS points at 127.0.0.1 shows in Host; another site's page in Origin and Sec-Fetch-Site.
 */
export function refusalOf(request: IncomingMessage, port: number): number | null {
  const { host, origin, "sec-fetch-site": site } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host.toLowerCase())) return 403;
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return 403;
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  return null;
}

/** The path behind the token ("/api/state"), or null when the token isn't there. Takes as long for any wrong token. */
export function pathBehindToken(path: string, token: string): string | null {
  const [, first = ""] = path.split("/");
  const digest = (text: string) => createHash("sha256").update(text).digest();
  if (!timingSafeEqual(digest(first), digest(token))) return null;
  return path.slice(1 + first.length) || "/";
}
