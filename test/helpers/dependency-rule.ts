// The dependency rule, read off the bundler's metafile: which folder of src may import which, and which packages.

/** What of esbuild's metafile the rule needs. */
export interface Metafile {
  readonly inputs: Readonly<
    Record<string, { readonly imports: readonly { readonly path: string; readonly external?: boolean }[] }>
  >;
}

interface Allowed {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

const EVERYTHING_BUT_LOCAL = ["domain", "contract", "application", "workbook", "google", "report", "i18n", "ui"];

export const RULE: Readonly<Record<string, Allowed>> = {
  domain: { folders: ["domain/words", "domain/calendar"], packages: ["date-fns", "@date-fns/utc"] },
  "domain/calendar": { folders: ["domain"], packages: ["date-fns", "@date-fns/utc"] },
  contract: { folders: ["domain"], packages: ["zod"] },
  "domain/words": { folders: [], packages: ["@orama/stemmers"] },
  application: { folders: ["domain", "contract", "workbook"], packages: [] },
  workbook: { folders: ["domain"], packages: [] },
  i18n: { folders: ["domain"], packages: ["date-fns"] },
  google: { folders: ["application", "workbook", "domain", "contract", "i18n"], packages: ["date-fns"] },
  report: { folders: ["domain", "i18n"], packages: ["docx", "d3-scale", "d3-shape"] },
  ui: { folders: ["contract", "domain", "i18n", "report"], packages: ["preact"] },
  // A file is read in the page that it is dropped on, which keeps it there.
  "ui/import": { folders: ["ui", "contract", "domain", "i18n", "xlsx"], packages: ["preact"] },
  // An empty list is made in the page that it is saved from.
  "ui/log-list": { folders: ["ui", "domain", "i18n", "report", "xlsx"], packages: ["preact"] },
  // The link as a picture that a phone's camera reads.
  "ui/phone-link": { folders: ["ui", "contract", "domain", "i18n"], packages: ["preact", "qr"] },
  // A file holds days by their numbers.
  xlsx: { folders: ["workbook", "domain/calendar"], packages: ["fflate"] },
  entry: { folders: EVERYTHING_BUT_LOCAL, packages: [] },
  "local/area": { folders: ["local", "domain", "workbook", "report", "i18n", "xlsx"], packages: ["node:"] },
  // All of local may use workbook/: the names of cells (A1) and the tabs are the same in a file as in Google's.
  "local/cli": {
    folders: ["local", "domain", "workbook", "report", "i18n", "xlsx"],
    packages: ["node:", "@resvg/resvg-wasm"],
  },
  "local/office": { folders: ["local", "contract"], packages: ["node:"] },
  "local/runtime": { folders: ["local", "domain", "workbook"], packages: ["node:", "fflate", "numfmt"] },
  "local/xlsx": {
    folders: ["local", "workbook", "xlsx", "domain/calendar"],
    packages: ["node:", "excelize-wasm", "fflate"],
  },
  "local/desk": {
    folders: ["local", "contract", "domain", "i18n", "workbook"],
    packages: ["node:", "preact", "zod", "d3-scale"],
  },
  local: { folders: ["local", "domain", "i18n", "workbook", "xlsx"], packages: ["node:", "zod"] },
};

/** "local/desk" of src/local/desk/page/grid.ts, "domain" of src/domain/judging/judge.ts; null outside src. */
function folderOf(path: string): string | null {
  const [root, folder = "", inner = "", ...rest] = path.split("/");
  if (root !== "src") return null;
  const room = `${folder}/${inner}`;
  return rest.length > 0 && room in RULE ? room : folder;
}

/** "zod" of node_modules/zod/v4/mini/index.js, "node:fs" as it stands. */
function packageOf(path: string): string {
  return path.replace(/^.*node_modules\//, "");
}

function isAllowed(allowed: Allowed, imported: string): boolean {
  const folder = folderOf(imported);
  if (folder !== null) return allowed.folders.some((name) => folder === name || folder.startsWith(`${name}/`));
  const name = packageOf(imported);
  return allowed.packages.some((known) => name === known || name.startsWith(known.endsWith(":") ? known : `${known}/`));
}

/** One line for each import the rule forbids; none when it is kept. */
export function violationsOf(metafile: Metafile): string[] {
  return Object.entries(metafile.inputs).flatMap(([path, { imports }]) => {
    const folder = folderOf(path);
    if (folder === null) return [];
    const allowed = RULE[folder];
    if (!allowed) return [`${path}: src/${folder} is not in the rule`];
    return imports
      .filter((imported) => folderOf(imported.path) !== folder && !isAllowed(allowed, imported.path))
      .map((imported) => `${path} must not import ${imported.path}`);
  });
}
