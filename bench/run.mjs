// Builds the product and the program that measures it, and runs that: `npm run bench [-- --json]`.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const node = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;

if (node("build.mjs", "--quiet") !== 0) process.exit(1);
rmSync(new URL("../build/bench", import.meta.url), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { bench: "bench/main.ts" },
  outdir: "build",
  outExtension: { ".js": ".mjs" },
  chunkNames: "bench/[name]-[hash]",
  bundle: true,
  // What main.ts loads in time stays apart.
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  // The tests' helpers are CommonJS, and find the project from their own folder.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
  define: { __dirname: JSON.stringify(fileURLToPath(new URL("../test/helpers/browser", import.meta.url))) },
  charset: "utf8",
  logLevel: "warning",
  tsconfigRaw: {},
});
process.exit(node("build/bench.mjs", ...process.argv.slice(2)));
