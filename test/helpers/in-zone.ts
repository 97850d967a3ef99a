// Tests run once more as if this machine stood somewhere else.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** Runs these folders and files of tests; answers with the closing line of the run, "743 passed, 0 failed", or with what failed. */
export function runInZone(timeZone: string, tests: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("node_modules/jest/bin/jest.js"), "--runInBand", ...tests],
    {
      encoding: "utf8",
      env: { ...process.env, TZ: timeZone },
    },
  );
  const failed = stderr.split("\n").filter((line) => line.includes("●"));
  return failed.length > 0 ? failed.join("\n") : (stdout.trimEnd().split("\n").at(-1) ?? "");
}
