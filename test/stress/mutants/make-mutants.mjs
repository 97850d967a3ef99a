// Puts every small fault that Stryker knows of into the rules, each behind a switch, and bundles them with the rules'
// own tests: build/mutants/*.js, and the list of faults beside them.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Instrumenter } from "@stryker-mutator/instrumenter";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The judge and what it stands on, and the tests of both. */
const ROOMS = ["calendar", "judging"];
const NOT_JUDGING = /\/(judgement|counting|draft-effect)\.ts$/;

const filesIn = async (folder) =>
  (
    await Promise.all(
      ROOMS.map((room) => readdir(`${root}${folder}/${room}`, { recursive: true, withFileTypes: true })),
    )
  )
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

const paths = (await filesIn("src/domain")).filter((path) => !NOT_JUDGING.test(path));
const files = await Promise.all(
  paths.map(async (name) => ({ name, content: await readFile(name, "utf8"), mutate: true })),
);
const { files: faulty, mutants } = await new Instrumenter(silent).instrument(files, {
  plugins: null,
  excludedMutations: [],
  ignorers: [],
});

const tests = await filesIn("test/unit/domain");
const contents = [
  // No shrinking, and few runs: that a test fails is enough. One seed: the same faults are found every time.
  `import fc from "fast-check";`,
  `fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true });`,
  ...tests.map((name) => `describe(${JSON.stringify(basename(name))}, () => { require(${JSON.stringify(name)}); });`),
].join("\n");

async function bundleTests(outfile, rules) {
  await build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, sourcefile: "rules-tests.js" },
    plugins: [
      {
        name: "faulty-rules",
        setup({ onLoad }) {
          onLoad({ filter: /\/src\/domain\// }, ({ path }) => {
            const faulty = rules.get(path);
            return faulty === undefined ? null : { contents: faulty, loader: "ts" };
          });
        },
      },
    ],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    charset: "utf8",
    logLevel: "error",
  });
}

const counting = new Map(faulty.map(({ name, content }) => [name, content]));
/** Counting which test passes which fault takes ten times as long as the rules do: that is done once. */
const quick = new Map(
  faulty.map(({ name, content }) => [name, content.replace(/stryCov_9fa48\((?:"\d+"(?:, )?)+\)/g, "0")]),
);
await bundleTests("build/mutants/counting.js", counting);
await bundleTests("build/mutants/quick.js", quick);
await writeFile(
  `${root}build/mutants/mutants.json`,
  JSON.stringify(
    mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
      id,
      file: fileName.slice(fileName.lastIndexOf("/") + 1),
      line: location.start.line + 1,
      column: location.start.column + 1,
      mutator: mutatorName,
      replacement,
    })),
  ),
);
