// The compiler keeps each room of src to what its tsconfig.json lets in; this is where that is tried.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { RULE } from "../helpers/dependency-rule";

const ROOMS = readdirSync("src", { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
/** They know nothing of browsers, of Google or of Node. */
const PURE = ["domain", "contract", "application", "workbook", "i18n"];

/** A file of settings without the comments that tsconfig.json may have. */
const settingsIn = (path: string) =>
  JSON.parse(readFileSync(path, "utf8").replace(/^\s*\/\/.*$/gm, "")) as { references?: { path: string }[] };

/** Compiles files of these rooms together with one more that holds the code, and gives what the compiler says of it. */
function complaintsOf(rooms: readonly string[], code: string): string[] {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync("build/rooms-");
  try {
    writeFileSync(join(folder, "planted.ts"), code);
    const here = (path: string) => relative(folder, path);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: here(`src/${rooms[0]}/tsconfig.json`),
        compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true, rootDir: here(".") },
        include: ["planted.ts", ...rooms.map((room) => here(`src/${room}`))],
        references: [],
      }),
    );
    const { stdout } = spawnSync("npx", ["tsc", "-p", folder], { encoding: "utf8" });
    return [...stdout.matchAll(/error TS\d+: (.+)/g)].map(([, said = ""]) => said);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("no pure room, nor a package that one imports, lets browsers, Google or Node in", () => {
  const globals = ["document", "SpreadsheetApp", "process", "Buffer", "setTimeout"];
  const complaints = complaintsOf(PURE, `export const seen = [${globals.join(", ")}];\n`);
  expect(complaints).toHaveLength(globals.length);
  for (const [index, name] of globals.entries()) expect(complaints[index]).toContain(`Cannot find name '${name}'`);
});

test("the root's tsconfig.json refers to every room", () => {
  const referred = (settingsIn("tsconfig.json").references ?? []).map(({ path }) => path.replace("./src/", ""));
  expect(referred.toSorted()).toEqual([...ROOMS, "local/desk/page"].toSorted());
});

test.each(ROOMS)("src/%s refers to no room that the dependency rule keeps from it", (room) => {
  const referred = (settingsIn(`src/${room}/tsconfig.json`).references ?? []).map(({ path }) =>
    path.replace("../", ""),
  );
  const allowed = Object.entries(RULE)
    .filter(([folder]) => folder === room || folder.startsWith(`${room}/`))
    .flatMap(([, { folders }]) => folders);
  expect(referred.filter((other) => !allowed.includes(other))).toEqual([]);
});
