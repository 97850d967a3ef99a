// The desk as `npm start` runs it, in a process of its own on a workbook of the test's.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

export interface StartedDesk {
  readonly url: string;
  /** Of the desk's process. */
  readonly pid: number;
  /** Stops it as Ctrl+C does; resolves when the workbook is closed. */
  close(): Promise<void>;
  /** Ends it as a power cut does; resolves when it is gone. */
  kill(): Promise<void>;
}

export interface StartDeskOptions {
  /** Path of the .xlsx; it is written to. */
  readonly workbook: string;
  /** The desk's day, `yyyy-MM-dd`; the real one when left out. */
  readonly today?: string;
  /** The largest file it may write, in blocks of 512 bytes: the disk is full beyond it. */
  readonly mostBlocks?: number;
  /** A folder whose programs come before the machine's own. */
  readonly programs?: string;
}

const ROOT = join(__dirname, "..", "..", "..");

/** Needs the built desk (`node build.mjs`). Rejects with what the desk said when it doesn't open. */
export async function startDesk({ workbook, today, mostBlocks, programs }: StartDeskOptions): Promise<StartedDesk> {
  const node = [process.execPath, join(ROOT, "build", "desk.mjs"), "--workbook", workbook, "--no-open"];
  if (today) node.push("--today", today);
  const limited = ["sh", "-c", `ulimit -f ${mostBlocks} && exec "$@"`, "sh", ...node];
  const [program = "", ...args] = mostBlocks === undefined ? node : limited;
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...(programs && { PATH: `${programs}${delimiter}${process.env["PATH"]}` }) },
  });
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
      pid: child.pid ?? 0,
      async close() {
        child.kill("SIGINT");
        await ended;
      },
      async kill() {
        child.kill("SIGKILL");
        await ended;
      },
    };
  }
  throw new Error(`the desk did not open: ${complaint}`);
}
