// The finders that the architecture test leans on, tried on small worlds of their own.
import { circlesOf } from "../helpers/import-circles";
import { importsOf, specifiersIn } from "../helpers/source-imports";

test.each([
  ["a value", 'import { a } from "./a";', ["./a"]],
  ["a type", 'import type { A } from "./a";', ["./a"]],
  ["many lines", 'import {\n  a,\n  type B,\n} from "./a";', ["./a"]],
  ["an effect", 'import "./a";', ["./a"]],
  ["a namespace", 'import * as z from "zod/mini";', ["zod/mini"]],
  [
    "what is passed on",
    'export { a } from "./a";\nexport type { B } from "./b";\nexport * from "./c";',
    ["./a", "./b", "./c"],
  ],
  ["a type where it is used", 'export type B = readonly import("./a").A[];', ["./a"]],
  ["a type of a module", 'let a: typeof import("./a");', ["./a"]],
  ["a module on demand", 'const load = async () => await import("./a");', ["./a"]],
  ["a module the old way", 'import a = require("./a");', ["./a"]],
  ["a page", 'import { A } from "./a";\nexport const page = <A of="x">from "./b"</A>;', ["./a"]],
  ["a comment or a text", '// import "./a";\nconst text = `import { b } from "./b";`;', []],
  ["one module named twice", 'import { a } from "./a";\nimport type { A } from "./a";', ["./a"]],
])("a source's imports: %s", (_name, source, specifiers) => {
  expect(specifiersIn(source)).toEqual(specifiers);
});

test("a module beside is known by its path, a package by its name", () => {
  const sources = {
    "src/a/one.ts": 'import { two } from "./two";\nimport { three } from "../b/three";\nimport { x } from "preact";',
    "src/a/two.tsx": "",
    "src/b/three.ts": "",
  };
  expect(importsOf(sources).inputs["src/a/one.ts"]).toEqual({
    imports: [{ path: "src/a/two.tsx" }, { path: "src/b/three.ts" }, { path: "preact" }],
  });
});

/** Files and what each imports: `{ a: "b c" }`. */
function circlesAmong(files: Readonly<Record<string, string>>): string[][] {
  const inputs = Object.entries(files).map(
    ([path, imported]) =>
      [path, { imports: imported.split(" ").flatMap((other) => (other ? [{ path: other }] : [])) }] as const,
  );
  return circlesOf({ inputs: Object.fromEntries(inputs) });
}

test.each([
  ["a chain", { a: "b", b: "c", c: "" }, []],
  ["two ways to one file", { a: "b c", b: "d", c: "d", d: "" }, []],
  ["two files", { a: "b", b: "a" }, [["a", "b"]]],
  ["three files entered from outside", { a: "b", b: "c", c: "d", d: "b" }, [["b", "c", "d"]]],
  ["two circles that share a file", { a: "b c", b: "a", c: "a" }, [["a", "b", "c"]]],
  [
    "two circles apart",
    { a: "b", b: "a c", c: "d", d: "c" },
    [
      ["c", "d"],
      ["a", "b"],
    ],
  ],
  ["a file that imports itself", { a: "a" }, [["a"]]],
  ["packages", { a: "zod", b: "a zod" }, []],
])("circles: %s", (_name, files, circles) => {
  expect(circlesAmong(files)).toEqual(circles);
});
