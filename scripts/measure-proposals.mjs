// How well promise texts are read: `node scripts/measure-proposals.mjs FOLDER [--held-out 08,22] [--wrong]`.
// FOLDER holds texts (NN-place.txt) with the rows that careful reading made of them (NN-place.json).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = `${root}build/measure-proposals.mjs`;
await build({
  absWorkingDir: root,
  entryPoints: ["scripts/measure-proposals.ts"],
  outfile: program,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  charset: "utf8",
  logLevel: "warning",
  tsconfigRaw: {},
});
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 1;
