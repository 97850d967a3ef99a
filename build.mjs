// Builds dist/ (what Google gets) and build/ (the desk and the command line for this machine).
//   node build.mjs [--quiet]

import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const at = (path) => root + path;

/** What must not reach a bundle is decided by the metafiles; the architecture test reads them. */
const common = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  charset: "utf8",
  logLevel: "warning",
  write: false,
  /** What is built depends on this file alone; the rooms' tsconfig.json are for the type checker. */
  tsconfigRaw: {},
};
const forPages = {
  ...common,
  format: "iife",
  minify: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
};

/**
 * One script file's bundle, which leaves a plain object of what it exports in the variable: every call evaluates it
 * anew, and esbuild's own export object, all getters, takes as long as the rest.
 */
async function buildScript(entryPoint, variable) {
  const entry = { ...common, platform: "neutral", target: "es2020", minify: true };
  const { metafile } = await build({ ...entry, entryPoints: [entryPoint], format: "esm" });
  const names = Object.values(metafile.outputs)[0].exports.toSorted();
  const list = names.join(", ");
  const contents = `import { ${list} } from "./${entryPoint}"; ${variable} = { ${list} };`;
  const { outputFiles } = await build({ ...entry, stdin: { contents, resolveDir: root }, format: "iife" });
  return { text: `var ${variable};\n${outputFiles[0].text}`, names, metafile };
}

/** Public functions are top-level declarations: Google calls nothing else. The bundle lives behind one name. */
const declared = (names, bundle) =>
  names.map((name) => `function ${name}(...args){return ${bundle}.${name}(...args)}\n`).join("");

/** The bundle knows its own version, by a stamp of its text. */
async function buildServer() {
  const { text, names, metafile } = await buildScript("src/entry/server.ts", "lofteskollen_");
  const stamp = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  return { code: text.replace("%BUILD%", stamp) + declared(names, "lofteskollen_"), names, metafile };
}

/** Google loads every script file at every call: this one does nothing until one of its own functions is called. */
async function buildSelfTestServer() {
  const { text, names, metafile } = await buildScript("src/entry/self-test.ts", "bundle");
  return { code: `function sjalvtest_() {\n${text}return bundle;\n}\n${declared(names, "sjalvtest_()")}`, metafile };
}

/** A page that is built for one language leaves the other's words out: a fifth of the sidebar. */
function wordsOnlyIn(language) {
  const left = language === "en" ? "sv" : "en";
  const fromTheOther = ({ path }) => {
    const area = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
    return { contents: `export * from "../${language}/${area}";`, resolveDir: path.slice(0, path.lastIndexOf("/")) };
  };
  return {
    name: `words-only-in-${language}`,
    setup: ({ onLoad }) => onLoad({ filter: new RegExp(`/i18n/${left}/[\\w-]+\\.ts$`) }, fromTheOther),
  };
}

/** One self-contained page: its script and style inside it, since Google serves no other files. */
async function buildPage(name, language = "") {
  const plugins = language ? [wordsOnlyIn(language)] : [];
  const script = await build({ ...forPages, plugins, entryPoints: [`src/ui/${name}/main.tsx`] });
  const style = await build({ ...common, entryPoints: [`src/ui/${name}/${name}.css`], minify: true });
  const shell = await readFile(at(`src/ui/${name}/${name}${language === "en" ? ".en" : ""}.html`), "utf8");
  const html = shell
    .replace("/*style*/", () => style.outputFiles[0].text.trim().replaceAll("</style", "<\\/style"))
    .replace("/*script*/", () => script.outputFiles[0].text.trim().replaceAll("</script", "<\\/script"));
  return { html, metafile: script.metafile };
}

/** What is read only when tabs are made, as JSON in a file that Google keeps beside the code. */
async function buildNewWorkbook() {
  const script = await build({ ...common, entryPoints: ["src/entry/new-workbook.ts"], format: "esm" });
  const source = Buffer.from(script.outputFiles[0].contents).toString("base64");
  const { newWorkbook } = await import(`data:text/javascript;base64,${source}`);
  return { json: JSON.stringify(newWorkbook), metafile: script.metafile };
}

/** Node programs keep their packages outside: they run from this folder. */
async function buildProgram(entryPoint) {
  return await build({
    ...common,
    entryPoints: [entryPoint],
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
  });
}

/** The desk's own page, and the google.script that it puts into the add-on's pages. */
async function buildDeskPage() {
  const script = await build({ ...forPages, entryPoints: ["src/local/desk/page/main.tsx"] });
  const style = await build({ ...common, entryPoints: ["src/local/desk/page/desk.css"], minify: true });
  const frame = await build({ ...forPages, entryPoints: ["src/local/desk/page/frame-shim.ts"] });
  const [scriptText, styleText, frameText] = [script, style, frame].map(({ outputFiles }) => outputFiles[0].text);
  return { script: scriptText, style: styleText, frame: frameText, metafile: script.metafile };
}

/** Pages by their file's name in dist/; those that many open often have a file for each language. */
const PAGES = {
  sidebar: ["sidebar", "sv"],
  "sidebar-en": ["sidebar", "en"],
  "self-test": ["self-test", "sv"],
  "self-test-en": ["self-test", "en"],
  "follow-up": ["follow-up"],
  "status-report": ["status-report"],
  plan: ["plan"],
  check: ["check"],
  import: ["import"],
};

async function main() {
  const names = Object.keys(PAGES);
  const [server, selfTestServer, newWorkbook, desk, cli, deskPage, ...pages] = await Promise.all([
    buildServer(),
    buildSelfTestServer(),
    buildNewWorkbook(),
    buildProgram("src/local/desk/start/main.ts"),
    buildProgram("src/local/cli/main.ts"),
    buildDeskPage(),
    ...names.map((name) => buildPage(...PAGES[name])),
  ]);
  const bundles = {
    server: server.metafile,
    "self-test-server": selfTestServer.metafile,
    "new-workbook": newWorkbook.metafile,
    ...Object.fromEntries(names.map((name, index) => [name, pages[index].metafile])),
    desk: desk.metafile,
    cli: cli.metafile,
    "desk-page": deskPage.metafile,
  };
  const files = {
    "dist/server.js": server.code,
    "dist/self-test-server.js": selfTestServer.code,
    "dist/new-workbook.html": newWorkbook.json,
    ...Object.fromEntries(names.map((name, index) => [`dist/${name}.html`, pages[index].html])),
    "build/desk.mjs": desk.outputFiles[0].text,
    "build/cli.mjs": cli.outputFiles[0].text,
    "build/desk-page.js": deskPage.script,
    "build/desk-page.css": deskPage.style,
    "build/desk-frame.js": deskPage.frame,
    "build/meta.json": JSON.stringify({ exports: server.names, bundles }),
  };
  // All of dist/ is pushed to Google, so nothing old may stay in it; build/ also holds what tsc and the tests keep there.
  await rm(at("dist"), { recursive: true, force: true });
  await Promise.all(["dist", "build"].map((folder) => mkdir(at(folder), { recursive: true })));
  await Promise.all(Object.entries(files).map(([path, content]) => writeFile(at(path), content)));
  await cp(at("appsscript.json"), at("dist/appsscript.json"));
  if (process.argv.includes("--quiet")) return;
  for (const path of Object.keys(files).filter((name) => name.startsWith("dist/"))) {
    console.log(`${path.padEnd(26)} ${(Buffer.byteLength(files[path]) / 1024).toFixed(1)} KB`);
  }
}

await main();
