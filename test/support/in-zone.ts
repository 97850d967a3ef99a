// The tests of the rules, the workbook and the bundle, run once more as if this machine stood somewhere else.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const TESTS = ["test/domain", "test/workbook", "test/i18n", "test/bundle/a-year"];

/** The closing line of the run: "743 passed, 0 failed". */
export function runInZone(timeZone: string): string {
  const { stdout } = spawnSync(process.execPath, [resolve("node_modules/jest/bin/jest.js"), "--runInBand", ...TESTS], {
    encoding: "utf8",
    env: { ...process.env, TZ: timeZone },
  });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}
