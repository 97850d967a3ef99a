// What the documents say of the house is true of it: every path, command, heading and step that they name is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import manifest from "../../package.json";
import { SELF_TEST } from "../../src/contract/self-test";

const DOCUMENTS = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The name of something in the repository: no word, no address, and nothing that is built. */
const PATH =
  /^(?:(?:src|test|docs|bench|scripts|examples|\.ci|\.github|\.vscode)(?:\/[\w.-]+)*\/?|[\w-]+\.(?:md|mjs|json))$/;

const textOf = (document: string) => readFileSync(document, "utf8");

/** What stands between backticks, and in indented and fenced code. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^(?: {4}|\t)(.+)$/gm)].map(([, line = ""]) => line);
  const fences = [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(([, block = ""]) => block);
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  return [...blocks, ...fences, ...spans];
}

function pathsIn(text: string): string[] {
  const words = codeIn(text).flatMap((code) => code.split(/\s+/));
  return words.filter((word) => PATH.test(word));
}

function commandsIn(text: string): string[] {
  const code = codeIn(text).join("\n");
  return [...code.matchAll(/npm (?:run (?:--silent )?)?([\w-]+)/g)].map(([, command = ""]) => command);
}

/** GitHub's address of a heading: small letters, hyphens for spaces, and nothing but letters, digits and hyphens. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Targets of the links to files and headings of our own, relative to the repository. */
function linksIn(document: string): { readonly file: string; readonly anchor: string }[] {
  const targets = [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = "", anchor = ""] = target.split("#");
      return { file: path === "" ? document : join(dirname(document), path), anchor };
    });
}

test("there are documents to read", () => {
  expect(DOCUMENTS).toEqual(
    expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/google.md", "docs/walks.md"]),
  );
});

describe.each(DOCUMENTS)("%s", (document) => {
  test("names files that are there", () => {
    expect(pathsIn(textOf(document)).filter((path) => !existsSync(path))).toEqual([]);
  });

  test("names commands that are there", () => {
    const known = [...Object.keys(manifest.scripts), "ci", "test", "start"];
    expect(commandsIn(textOf(document)).filter((command) => !known.includes(command))).toEqual([]);
  });

  test("links to files and headings that are there", () => {
    const broken = linksIn(document).filter(
      ({ file, anchor }) => !existsSync(file) || (anchor !== "" && !anchorsIn(textOf(file)).includes(anchor)),
    );
    expect(broken).toEqual([]);
  });
});

/** A step of a walk: a file, a name that is declared in it, and what happens there. */
const STEP = /^\d+\. `([^`]+)`, `(\w+)`: /gm;

function isDeclared({ file, name }: { readonly file: string; readonly name: string }): boolean {
  const declaration = new RegExp(
    `\\b(?:function|const|interface|type) ${name}\\b|^ +(?:async )?${name}(?:\\(|:|,$)`,
    "m",
  );
  return existsSync(file) && declaration.test(textOf(file));
}

test("each step of a walk is declared in the file that it names", () => {
  const walks = textOf("docs/walks.md");
  const steps = [...walks.matchAll(STEP)].map(([, file = "", name = ""]) => ({ file, name }));
  expect(steps).toHaveLength([...walks.matchAll(/^\d+\./gm)].length);
  expect(steps.length).toBeGreaterThan(30);
  expect(steps.filter((step) => !isDeclared(step))).toEqual([]);
});

test("docs/google.md counts the checks of Självtest, and names each of them once among the beliefs", () => {
  const text = textOf("docs/google.md");
  const checks = Object.values(SELF_TEST).flat();
  const rows = [...text.matchAll(/^\| [^|]+ \| ((?:`\w+` ?)+) \|/gm)].map(([, names = ""]) => names);
  const named = rows.flatMap((names) => [...names.matchAll(/\w+/g)].map(([name]) => name));
  expect(named.toSorted()).toEqual(checks.toSorted());
  expect(text).toContain(`one list of ${checks.length} checks`);
});
