// Makes the example workbook anew from examples/pajala-2022.json, through the product's own schema of the tabs.
//   node scripts/make-example.mjs
import { spawnSync } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = `${root}build/make-example.mjs`;

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["scripts/make-example.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  charset: "utf8",
  write: false,
});
await mkdir(`${root}build`, { recursive: true });
await Promise.all(outputFiles.map(({ contents }) => writeFile(program, contents)));
const { status } = spawnSync(process.execPath, [program], { cwd: root, stdio: "inherit" });
await rm(program);
process.exitCode = status ?? 1;
