// Workbooks of as many programs as this machine has: those that the variable WORKBOOKS names folders of, those that
// packages ship with their tests, LibreOffice's templates, and odd ones that are made here.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ODDITIES, oddFile } from "../../helpers/local/odd-files";

const WORKBOOK = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const FOLDERS = ["examples", "test/fixtures", "../shared/data", "node_modules", "/usr/share", "/usr/lib/python3"];
const TEMPLATES = "/usr/lib/libreoffice/share/template";

function filesUnder(folder: string, wanted: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path, wanted);
    return entry.isFile() && wanted.test(entry.name) ? [path] : [];
  });
}

/** Each oddity alone, and each with the one after it. */
function oddWorkbooks(folder: string): string[] {
  const base = new Uint8Array(readFileSync("test/fixtures/other-program.xlsx"));
  const oddities = Object.entries(ODDITIES);
  const sets = oddities.flatMap(([name, own], index) => {
    const [next, other] = oddities[(index + 1) % oddities.length] ?? [name, own];
    return [
      { name, set: [own] },
      { name: `${name}-${next}`, set: [own, other] },
    ];
  });
  return sets.map(({ name, set }) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, oddFile(base, set));
    return path;
  });
}

/** LibreOffice's templates as workbooks; none where it isn't installed. */
function templates(folder: string): string[] {
  const found = filesUnder(TEMPLATES, /\.ots$/);
  if (found.length === 0) return [];
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, ...found], {
      stdio: "ignore",
      timeout: 600_000,
    });
  } catch {
    return [];
  }
  return readdirSync(folder)
    .filter((name) => WORKBOOK.test(name))
    .map((name) => join(folder, name));
}

/** Paths of all of them; `folder` holds those that are made. */
export function findWorkbooks(folder: string): string[] {
  const [odd, converted] = ["odd", "templates"].map((name) => join(folder, name));
  if (odd === undefined || converted === undefined) return [];
  mkdirSync(odd, { recursive: true });
  mkdirSync(converted, { recursive: true });
  const named = (process.env["WORKBOOKS"] ?? "").split(delimiter).filter((one) => one !== "");
  const found = [...FOLDERS, ...named].flatMap((one) => filesUnder(one, WORKBOOK));
  return [...new Set([...found, ...oddWorkbooks(odd), ...templates(converted)])];
}
