// Only a browser on this machine, at the address with the token in it, may talk to the desk.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** A token of 128 random bits in hex. A desk on a workbook keeps the one it made first. */
export function createToken(): string {
  return randomBytes(16).toString("hex");
}

/** Whether a page of another site sends the request, or leads to it. */
const isFromElsewhere = (site: string | string[] | undefined) =>
  site !== undefined && site !== "same-origin" && site !== "none";

/**
 * Looks at where a request comes from. A name that somebody's DNS points at 127.0.0.1 shows in Host, and a page of another
 * site in Origin and Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/).
 *
 * @param mayBeLedTo Whether a page of elsewhere may lead here: the file that hands a browser a one-time address is one.
 * @returns The HTTP status to refuse the request with, or null when nothing speaks against it.
 */
export function refusalOf(request: IncomingMessage, port: number, mayBeLedTo = false): number | null {
  const { host, origin, "sec-fetch-site": site } = request.headers;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !hosts.includes(host.toLowerCase())) return 403;
  if (origin !== undefined && origin !== `http://${host.toLowerCase()}`) return 403;
  if (!mayBeLedTo && isFromElsewhere(site)) return 403;
  return null;
}

/**
 * Takes the token off a path. Every wrong token takes equally long, so that nobody can guess it letter by letter.
 *
 * @returns The rest of the path ("/api/state"), or null when the path doesn't begin with the token.
 */
export function pathBehindToken(path: string, token: string): string | null {
  const [, first = ""] = path.split("/");
  const digest = (text: string) => createHash("sha256").update(text).digest();
  if (!timingSafeEqual(digest(first), digest(token))) return null;
  return path.slice(1 + first.length) || "/";
}
