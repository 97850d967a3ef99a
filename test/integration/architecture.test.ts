// The house stands on its dependency rule; this is where it is kept.
import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { type Metafile, RULE, violationsOf } from "../helpers/dependency-rule";
import { circlesOf } from "../helpers/import-circles";
import { importsOf, sourcesOnDisk } from "../helpers/source-imports";

interface BuildRecord {
  readonly exports: readonly string[];
  readonly bundles: Readonly<Record<string, Metafile>>;
}

const record = JSON.parse(readFileSync("build/meta.json", "utf8")) as BuildRecord;

test.each(Object.keys(record.bundles))("the %s bundle keeps the rule", (name) => {
  expect(violationsOf(record.bundles[name] ?? { inputs: {} })).toEqual([]);
});

/** Bundles a line of code as if it stood in a file of src. */
async function bundled(folder: string, code: string): Promise<Metafile> {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: `src/${folder}`, sourcefile: "offender.ts" },
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  return metafile;
}

test.each([
  [
    "domain",
    'import { judgement as judgementSv } from "../i18n/sv/judgement"; console.log(judgementSv);',
    "src/i18n/sv/judgement.ts",
  ],
  ["domain", 'import * as z from "zod/mini"; console.log(z);', "zod/mini"],
  ["domain", 'import { h } from "preact"; console.log(h);', "preact"],
  ["application", 'import { menu as menuSv } from "../i18n/sv/menu"; console.log(menuSv);', "src/i18n/sv/menu.ts"],
  ["workbook", 'import { readFileSync } from "node:fs"; console.log(readFileSync);', "node:fs"],
  ["report", 'import { logRow } from "../application/log-row"; console.log(logRow);', "src/application/log-row.ts"],
  [
    "ui",
    'import { sheetWorkbook } from "../google/ports/workbook"; console.log(sheetWorkbook);',
    "src/google/ports/workbook.ts",
  ],
])("a broken rule is found: %s with %s", async (folder, code, imported) => {
  expect(violationsOf(await bundled(folder, code))).toContain(`src/${folder}/offender.ts must not import ${imported}`);
});

const sources = sourcesOnDisk();

test("types keep the rule as well", () => {
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  expect(violationsOf(importsOf(sources))).toEqual([]);
});

test("a planted import of a type alone is found", () => {
  const planted = { ...sources, "src/domain/planted.ts": 'import type { Ports } from "../application/ports";' };
  expect(violationsOf(importsOf(planted))).toEqual(["src/domain/planted.ts must not import src/application/ports.ts"]);
});

test("no file imports itself in a circle, types included", () => {
  expect(circlesOf(importsOf(sources))).toEqual([]);
});

test("a planted circle of types alone is found", () => {
  const planted = {
    ...sources,
    "src/domain/planted-day.ts": 'export type Day = import("./book/planted-week").Week[];',
    "src/domain/book/planted-week.ts": 'import type { Day } from "../planted-day";\nexport type Week = readonly Day[];',
  };
  expect(circlesOf(importsOf(planted))).toEqual([["src/domain/book/planted-week.ts", "src/domain/planted-day.ts"]]);
});

test("every folder of src has its rule", () => {
  const folders = readdirSync("src", { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  expect(folders.filter((folder) => !(folder in RULE))).toEqual([]);
});

test("the server carries no page, no report and no file code", () => {
  const inputs = Object.keys(record.bundles["server"]?.inputs ?? {});
  expect(inputs.filter((path) => /^src\/(ui|report|local)\/|node_modules\/(docx|preact)/.test(path))).toEqual([]);
});
