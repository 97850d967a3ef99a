// Each page of src/ui can be changed or taken away by itself: what two pages share lies in a room of its own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What pages may share. Every other folder of src/ui is a page. */
const SHARED_ROOMS = ["shared", "documents", "activity", "promise"];

const ROOMS = readdirSync("src/ui", { withFileTypes: true }).map(({ name }) => name);
const PAGES = ROOMS.filter((name) => !SHARED_ROOMS.includes(name));

/** The page that the file imports, types and styles included, though it lies outside it; null where it keeps to its own. */
function foreignPageOf(file: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const page = PAGES.find((name) => join(file, "..", specifier).startsWith(join("src/ui", name, "/")));
  return page && !file.startsWith(join("src/ui", page, "/")) ? page : null;
}

function foreignImports(file: string, source: string): string[] {
  const specifiers = [...source.matchAll(/(?:from|@import|import\()\s*"([^"]+)"/g)].map(
    ([, specifier = ""]) => specifier,
  );
  return specifiers.filter((specifier) => foreignPageOf(file, specifier) !== null);
}

test("a page imports no other page, and no shared room imports a page", () => {
  const files = readdirSync("src/ui", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:tsx?|css)$/.test(path))
    .map((path) => join("src/ui", path));
  expect(files.length).toBeGreaterThan(60);
  const found = files.flatMap((file) => foreignImports(file, readFileSync(file, "utf8")).map((path) => [file, path]));
  expect(found).toEqual([]);
});

test.each([
  ["another page's words", "src/ui/plan/plan.tsx", 'import { a } from "../check/words";', ["../check/words"]],
  ["a type alone", "src/ui/plan/plan.tsx", 'import type {\n  A,\n} from "../check/words";', ["../check/words"]],
  ["a style", "src/ui/plan/plan.css", '@import "../check/check.css";', ["../check/check.css"]],
  ["a page in a shared room", "src/ui/shared/words.ts", 'export { a } from "../plan/words";', ["../plan/words"]],
  ["its own folder", "src/ui/plan/plan.tsx", 'import { a } from "./words";', []],
  ["a shared room", "src/ui/plan/plan.tsx", 'import { a } from "../shared/words";', []],
])("the rule sees %s", (_what, file, source, found) => {
  expect(foreignImports(file, source)).toEqual(found);
});
