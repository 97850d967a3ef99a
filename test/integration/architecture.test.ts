// The house stands on its dependency rule; this is where it is kept.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { type Metafile, RULE, violationsOf } from "../helpers/dependency-rule";

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
  ["domain", 'import * as v from "valibot"; console.log(v);', "valibot"],
  [
    "application",
    'import { decodeBook } from "../workbook/decode/book"; console.log(decodeBook);',
    "src/workbook/decode/book.ts",
  ],
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

/** Every import of a source file, those of types alone included, which leave no trace in a bundle. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^(?:import|export)\b[^"';]*?from "([^"]+)";/gm)].map(([, specifier = ""]) =>
    specifier.startsWith(".") ? join(path, "..", specifier) : specifier,
  );
}

test("types keep the rule as well", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => join("src", path))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
  const inputs = Object.fromEntries(
    files.map((path) => [path, { imports: importsOf(path).map((imported) => ({ path: imported })) }]),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(violationsOf({ inputs })).toEqual([]);
});

test("every folder of src has its rule", () => {
  const folders = readdirSync("src", { withFileTypes: true }).map((entry) => entry.name);
  expect(folders.filter((folder) => !(folder in RULE))).toEqual([]);
});

test("the server carries no page, no report and no file code", () => {
  const inputs = Object.keys(record.bundles["server"]?.inputs ?? {});
  expect(inputs.filter((path) => /^src\/(ui|report|local)\/|node_modules\/(docx|preact)/.test(path))).toEqual([]);
});
