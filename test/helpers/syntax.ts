// A TypeScript source as the parts that a parser finds in it, for tests that read the house's own code.
import { parse } from "@babel/parser";

/** A part of a source: its kind (`NumericLiteral`, `ImportDeclaration` …) and what Babel says of it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** What stands directly inside a part. */
function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value.filter(isNode) : [value]))
    .filter(isNode);
}

/** The part and everything in it, but for parts that are left out and what they hold. */
export function nodesIn(node: SyntaxNode, isLeftOut: (node: SyntaxNode) => boolean = () => false): SyntaxNode[] {
  return isLeftOut(node) ? [] : [node, ...childrenOf(node).flatMap((child) => nodesIn(child, isLeftOut))];
}

/** The whole source. */
export function programOf(source: string): SyntaxNode {
  const { program } = parse(source, {
    sourceType: "module",
    plugins: ["typescript", "jsx"],
    createImportExpressions: true,
  });
  if (!isNode(program)) throw new TypeError("a program is a node");
  return program;
}
