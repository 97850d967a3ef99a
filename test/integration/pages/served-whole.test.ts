// The built pages as HtmlService serves them: nothing in them is taken for a comment.
import { readdirSync, readFileSync } from "node:fs";
import { Script } from "node:vm";
import { parse } from "@babel/parser";
import { servedPage } from "../../../src/local/runtime/services/user-interface/served-page";

/** JSON that is read as a template, and never served. */
const NOT_SHOWN = ["new-workbook.html", "web-address.html"];
const pages = readdirSync("dist").filter((name) => name.endsWith(".html") && !NOT_SHOWN.includes(name));

/** A quick look passes over texts, and takes a quotation mark in a regular expression for one's beginning: what it finds is read again. */
function hasTemplate(script: string): boolean {
  if (!/`/.test(script.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, ""))) return false;
  const { tokens } = parse(script, { tokens: true });
  return (tokens ?? []).some(({ type }) => /`|template/.test(String(type?.label)));
}

test("there are pages", () => expect(pages.length).toBeGreaterThan(9));

test.each(pages)("%s is served as it was pushed, in plain ASCII, and its scripts can be read", (name) => {
  const html = readFileSync(`dist/${name}`, "utf8");
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);
  expect(servedPage(html) === html).toBe(true);
  expect(/[^\t\n -~]/.exec(html)?.[0]).toBeUndefined();
  expect(scripts).toHaveLength(name === "licences.html" ? 0 : 1);
  for (const script of scripts) {
    expect(() => new Script(script)).not.toThrow();
    expect(hasTemplate(script)).toBe(false);
  }
});

test("the licences of what is pushed go along with it", () => {
  const { bundles } = JSON.parse(readFileSync("build/meta.json", "utf8")) as {
    bundles: Record<string, { inputs: Record<string, unknown> }>;
  };
  const pushed = Object.entries(bundles).filter(
    ([name]) => !["desk", "cli", "area-worker", "desk-page", "desk-phone"].includes(name),
  );
  const packages = pushed.flatMap(([, { inputs }]) =>
    Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []),
  );
  const text = readFileSync("dist/licences.html", "utf8");
  for (const name of new Set(packages)) expect(text).toContain(`\n${name} `);
  expect(packages).toContain("docx");
});
