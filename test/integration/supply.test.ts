// What is installed is what was chosen: a lockfile that says so itself, licences that fit, and no package without a reason.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json";

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  /** Only for development, or for that and what a package can do without. */
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const { "": root, ...packages } = lock.packages;
const installed = Object.entries(packages);
const atRunTime = installed.filter(([, { dev, devOptional }]) => !dev && !devOptional);
const runtimePackages = Object.keys(manifest.dependencies);

const LICENCES = [
  "MIT",
  "ISC",
  "Apache-2.0",
  "Apache License version 2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "MPL-2.0",
  "(MIT OR Apache-2.0)",
];

const named = (found: typeof installed) => found.map(([path]) => path.replace("node_modules/", ""));

test("every package is known by its content and by no server", () => {
  expect(named(atRunTime)).toEqual(expect.arrayContaining(runtimePackages));
  expect(named(installed.filter(([, { integrity = "" }]) => !/^sha512-[\w+/]{86}==$/.test(integrity)))).toEqual([]);
  expect(named(installed.filter(([, { resolved }]) => resolved !== undefined))).toEqual([]);
});

test("the versions are those that package.json and the packages themselves ask for", () => {
  const { dependencies, devDependencies, engines } = manifest;
  expect(root).toMatchObject({ dependencies, devDependencies, engines });
  const quiet = { npm_config_logs_max: "0", npm_config_update_notifier: "false" };
  const { status, stderr } = spawnSync("npm", ["ls", "--package-lock-only", "--all"], {
    encoding: "utf8",
    env: { ...process.env, ...quiet },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("what is needed at run time has a licence that fits, and runs nothing when it is installed", () => {
  expect(named(atRunTime.filter(([, { license = "" }]) => !LICENCES.includes(license)))).toEqual([]);
  expect(named(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([]);
});

test("every package of production is listed, with the whole text of its licence beside what is built", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/list-packages.mjs", "--json"], { encoding: "utf8" });
  expect(status).toBe(0);
  const listed = JSON.parse(stdout) as { name: string; version: string; licence: string; age: null; bytes: number }[];
  const isNeeded = ([, { optional = false }]: (typeof installed)[number]) => !optional;
  expect(listed.map(({ name }) => name).sort()).toEqual(
    atRunTime
      .filter(isNeeded)
      .map(([path]) => path.replace(/^.*node_modules\//, ""))
      .sort(),
  );
  expect(listed.filter(({ age, bytes, licence }) => age !== null || bytes < 500 || licence === "")).toEqual([]);
  const texts = readFileSync("build/licences.txt", "utf8").split(`\n${"=".repeat(80)}\n\n`);
  expect(texts.map((text) => text.split("\n")[0])).toEqual(
    listed.map(({ name, version, licence }) => `${name} ${version} (${licence})`),
  );
  expect(texts.filter((text) => text.length < 500)).toEqual([]);
});

test("the spreadsheet library can be replaced: nothing but its own folder names it", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));
  const naming = sources.filter((path) => /excelize/i.test(readFileSync(join("src", path), "utf8")));
  expect(naming.filter((path) => !path.startsWith(join("local", "xlsx", "library")))).toEqual([]);
  expect(naming.length).toBeGreaterThan(0);
});

test("docs/packages.md gives each package's reason", () => {
  const table = readFileSync("docs/packages.md", "utf8");
  const reasoned = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = ""]) => names.split(", "));
  const chosen = [...runtimePackages, ...Object.keys(manifest.devDependencies)];
  expect(chosen.filter((name) => !name.startsWith("@types/") && !reasoned.includes(name))).toEqual([]);
  expect(reasoned.filter((name) => name !== "Package" && !chosen.includes(name))).toEqual([]);
});
