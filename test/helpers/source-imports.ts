// Every import a source file makes, those of types alone included, which leave no trace in a bundle.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "./dependency-rule";
import { isNode, nodesIn, programOf, type SyntaxNode } from "./syntax";

/** The text of each source file, by its path from the top of the repository: `src/domain/book/book.ts`. */
export type Sources = Readonly<Record<string, string>>;

/** All of src as it stands on disk, without the declarations of others' modules. */
export function sourcesOnDisk(): Sources {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => join("src", path))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "utf8")]));
}

const IMPORTING = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
];

/** What the node names as its module, when that is a plain text; a type's `import("…")` holds it as its argument. */
function specifierOf(node: SyntaxNode): string | null {
  const named = node["source"] ?? node["argument"] ?? node["expression"];
  const literal = isNode(named) && named.type === "TSLiteralType" ? named["literal"] : named;
  return isNode(literal) && typeof literal["value"] === "string" ? literal["value"] : null;
}

/** What has been read of each text: a whole house with one file planted in it is read one file at a time. */
const READ = new Map<string, readonly string[]>();

/**
 * The modules that a TypeScript source names, as written, each once: by `import`, `export … from`, `import("…")` and
 * the type `import("…").Name`.
 */
export function specifiersIn(source: string): readonly string[] {
  const known = READ.get(source);
  if (known) return known;
  const importing = nodesIn(programOf(source)).filter(({ type }) => IMPORTING.includes(type));
  const specifiers = [...new Set(importing.flatMap((node) => specifierOf(node) ?? []))];
  READ.set(source, specifiers);
  return specifiers;
}

/** The imports of all sources in the bundler's form; a module beside the importing one by its path, a package by name. */
export function importsOf(sources: Sources): Metafile {
  const pathOf = (base: string): string =>
    ["", ".ts", ".tsx", "/index.ts"].map((end) => base + end).find((path) => path in sources) ?? base;
  const inputs = Object.entries(sources).map(([path, source]) => {
    const imports = specifiersIn(source).map((specifier) => ({
      path: specifier.startsWith(".") ? pathOf(join(path, "..", specifier)) : specifier,
    }));
    return [path, { imports }];
  });
  return { inputs: Object.fromEntries(inputs) };
}
