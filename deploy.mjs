// Builds and pushes to the Apps Script project named in .clasp.local.json, which is yours alone and never committed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROJECT = ".clasp.local.json";
const PLACEHOLDER = "DITT-SKRIPT-ID-HAR";

function stop(message) {
  console.error(message);
  process.exit(2);
}

function scriptIdOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).scriptId ?? "";
  } catch {
    return stop(`${file} går inte att läsa. Den ska innehålla {"scriptId": "...", "rootDir": "dist"}.`);
  }
}

function run(program, args) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(PROJECT)) stop(`${PROJECT} saknas. Kopiera .clasp.json dit och skriv in ditt eget skript-ID.`);
if (["", PLACEHOLDER].includes(scriptIdOf(PROJECT))) stop(`Skriv in ditt eget skript-ID i ${PROJECT}.`);
run("build.mjs", []);
const clasp = fileURLToPath(import.meta.resolve("@google/clasp"));
run(clasp, ["push", "--force", "--project", PROJECT]);
