// The port and the token of the latest desk on a workbook, so that a page that was left open finds the desk when it is
// started again. They lie beside the workbook: whoever can read that needs no token for it.
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { openKeptTexts } from "../../session/text-store";

export interface DeskAddress {
  readonly port: number;
  /** 128 bits in hex. */
  readonly token: string;
}

export interface LastAddress {
  /** Null when there is none that can be used. */
  read(): DeskAddress | null;
  /** Does nothing where it can't be written: the next desk then has another address. */
  write(address: DeskAddress): void;
}

export function lastAddress(workbook: string): LastAddress {
  const name = `.lofteskollen-${userInfo().username}-${basename(workbook)}.json`;
  const kept = openKeptTexts(join(dirname(workbook), name));
  return {
    read() {
      const [port, token = ""] = [Number(kept.texts.get("port")), kept.texts.get("token")];
      const isUsable = Number.isInteger(port) && port > 1023 && port < 65_536 && /^[0-9a-f]{32}$/.test(token);
      return isUsable ? { port, token } : null;
    },
    write({ port, token }) {
      kept.texts.set("port", String(port)).set("token", token);
      kept.keep();
    },
  };
}
