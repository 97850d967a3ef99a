// One-time addresses that lead to the desk. The desk's own address holds its token, and so is handed to no other program in
// a command line, where anybody on the machine can read it.
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** Milliseconds that a browser has to start in. */
const LIFETIME = 120_000;

const PREFIX = "/open/";

export interface Tickets {
  /** A path that leads to the desk once, for two minutes. */
  issue(): string;
  /** Whether the path is such a one. It is used up then. */
  redeem(path: string): boolean;
}

/** @param now Milliseconds since 1970. */
export function createTickets(now: () => number = Date.now): Tickets {
  let left: { readonly digest: Buffer; readonly until: number }[] = [];
  const digestOf = (path: string) => createHash("sha256").update(path).digest();
  return {
    issue() {
      const path = PREFIX + randomBytes(16).toString("hex");
      left.push({ digest: digestOf(path), until: now() + LIFETIME });
      return path;
    },
    redeem(path) {
      if (!path.startsWith(PREFIX)) return false;
      const sent = digestOf(path);
      const found = left.find(({ digest, until }) => timingSafeEqual(digest, sent) && until > now());
      left = left.filter((ticket) => ticket !== found && ticket.until > now());
      return found !== undefined;
    },
  };
}
