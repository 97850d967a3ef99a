// The desk as `npm start` runs it, in a process of its own on a workbook of the test's.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface StartedDesk {
  readonly url: string;
  /** Stops it as Ctrl+C does; resolves when the workbook is closed. */
  close(): Promise<void>;
}

export interface StartDeskOptions {
  /** Path of the .xlsx; it is written to. */
  readonly workbook: string;
  /** The desk's day, `yyyy-MM-dd`; the real one when left out. */
  readonly today?: string;
}

const ROOT = join(__dirname, "..", "..", "..");

/** Needs the built desk (`node build.mjs`). Rejects with what the desk said when it doesn't open. */
export async function startDesk({ workbook, today }: StartDeskOptions): Promise<StartedDesk> {
  const args = [join(ROOT, "build", "desk.mjs"), "--workbook", workbook, "--no-open"];
  if (today) args.push("--today", today);
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return {
      url,
      async close() {
        child.kill("SIGINT");
        await ended;
      },
    };
  }
  throw new Error(`the desk did not open: ${complaint}`);
}
