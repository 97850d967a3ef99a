// The built command line run as if the computer's clock stood at another moment, in another zone.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Loaded before the program: every way to ask for the time answers with one moment, and days are reckoned as ever. */
const STOPPED_CLOCK = `
const moment = Date.parse(process.env.MOMENT);
globalThis.Date = new Proxy(Date, {
  construct: (Real, told, made) => Reflect.construct(Real, told.length === 0 ? [moment] : told, made),
  get: (Real, key) => (key === "now" ? () => moment : Reflect.get(Real, key)),
});
`;

export interface Surroundings {
  /** As ISO 8601 writes it. */
  readonly moment: string;
  /** As the IANA time zone database names it. */
  readonly timeZone: string;
}

/** What the command writes on stdout. `folder`: where the clock's own file may lie. */
export function runAt({ moment, timeZone }: Surroundings, folder: string, ...args: readonly string[]): string {
  const clock = join(folder, "clock.mjs");
  writeFileSync(clock, STOPPED_CLOCK);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", pathToFileURL(clock).href, resolve("build/cli.mjs"), ...args],
    { encoding: "utf8", cwd: folder, env: { ...process.env, INIT_CWD: folder, TZ: timeZone, MOMENT: moment } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
