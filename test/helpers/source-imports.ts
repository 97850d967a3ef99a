// Every import a source file makes, those of types alone included, which leave no trace in a bundle.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";
import type { Metafile } from "./dependency-rule";

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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** What the node names as its module, when that is a plain text; a type's `import("…")` holds it as its argument. */
function specifierOf(node: Readonly<Record<string, unknown>>): string | null {
  const named = node["source"] ?? node["argument"] ?? node["expression"];
  const literal = isRecord(named) && named["type"] === "TSLiteralType" ? named["literal"] : named;
  return isRecord(literal) && typeof literal["value"] === "string" ? literal["value"] : null;
}

/**
 * The modules that a TypeScript source names, as written, each once: by `import`, `export … from`, `import("…")` and
 * the type `import("…").Name`.
 */
export function specifiersIn(source: string): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node) || typeof node["type"] !== "string") return;
    const specifier = IMPORTING.includes(node["type"]) ? specifierOf(node) : null;
    if (specifier !== null) found.add(specifier);
    Object.values(node).forEach(visit);
  };
  const plugins: ("typescript" | "jsx")[] = ["typescript", "jsx"];
  visit(parse(source, { sourceType: "module", plugins, createImportExpressions: true }).program.body);
  return [...found];
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
