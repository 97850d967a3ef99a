// Builds dist/ (what Google gets) and build/ (the desk and the command line for this machine), and prints the sizes.
//   node build.mjs [--quiet]

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesPage } from "./scripts/licence-notices.mjs";
import { MISTAKABLE, plainScript } from "./scripts/plain-script.mjs";
import { licencesText, productionPackages } from "./scripts/production-packages.mjs";

/**
 * @import { BuildOptions, Metafile, Plugin } from "esbuild"
 * @typedef {{ text: string, metafile: Metafile }} Bundle
 * @typedef {"sv" | "en"} Language
 * @typedef {{ folder: string, language: Language | null }} Page
 */

const root = fileURLToPath(new URL(".", import.meta.url));
const at = (/** @type {string} */ path) => root + path;

/**
 * Leaves out of a locale what nothing here asks it for: how times are formatted and distances in time are told. A
 * bundler can't see which parts of an object are read.
 *
 * @type {Plugin}
 */
const leanLocales = {
  name: "lean-locales",
  setup({ onLoad }) {
    onLoad({ filter: /date-fns\/locale\/[\w-]+\/_lib\/(format\w+)\.js$/ }, ({ path }) => {
      const name = path.slice(path.lastIndexOf("/") + 1, -3);
      return { contents: `export const ${name} = undefined;` };
    });
  },
};

/** What must not reach a bundle is decided by the metafiles; the architecture test reads them. */
const common = /** @satisfies {BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  logLevel: "warning",
  /** What is built depends on this file alone; the rooms' tsconfig.json are for the type checker. */
  tsconfigRaw: {},
});
const forPages = /** @satisfies {BuildOptions} */ ({
  plugins: [leanLocales],
  format: "iife",
  minify: true,
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
});
/**
 * What HtmlService serves: plain ASCII, because the page's own word about its encoding is reported to be lost, and
 * nothing that its reader of comments stumbles on. Licence notices have a file of their own.
 */
const forHtmlService = /** @satisfies {BuildOptions} */ ({
  ...forPages,
  charset: "ascii",
  legalComments: "none",
  supported: { "template-literal": false },
});
/** Apps Script is ECMAScript and Google's services, and nothing of Node or a browser. */
const forGoogle = /** @satisfies {BuildOptions} */ ({
  plugins: [leanLocales],
  platform: "neutral",
  target: "es2020",
  minify: true,
});

/**
 * A key and its value, as a Map takes them.
 *
 * @template V
 * @param {string} key
 * @param {V} value
 * @returns {[string, V]}
 */
const pair = (key, value) => [key, value];

/**
 * One bundle, kept in memory.
 *
 * @param {BuildOptions} options
 * @returns {Promise<Bundle>}
 * @throws when the source cannot be bundled; esbuild has then said why
 */
async function bundled(options) {
  const { outputFiles, metafile } = await build({ ...common, ...options, write: false, metafile: true });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return { text: file.text, metafile };
}

/**
 * One script file for Google. Its bundle leaves a plain object of what it exports in the variable: every call evaluates
 * the file anew, and esbuild's own export object, all getters, would take as long as the rest of it.
 *
 * @param {string} entryPoint
 * @param {string} variable
 */
async function buildScript(entryPoint, variable) {
  const { metafile } = await bundled({ ...forGoogle, entryPoints: [entryPoint], format: "esm" });
  const names = Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
  const list = names.join(", ");
  const contents = `import { ${list} } from "./${entryPoint}"; ${variable} = { ${list} };`;
  const { text } = await bundled({ ...forGoogle, stdin: { contents, resolveDir: root }, format: "iife" });
  return { text: `var ${variable};\n${text}`, names, metafile };
}

/**
 * Public functions as top-level declarations, since Google calls nothing else.
 * https://developers.google.com/apps-script/guides/html/reference/run
 *
 * @param {readonly string[]} names
 * @param {string} bundle an expression for the object that holds the functions
 */
const declared = (names, bundle) =>
  names.map((name) => `function ${name}(...args){return ${bundle}.${name}(...args)}\n`).join("");

/** The server's bundle knows its own version by a stamp of its text. */
async function buildServer() {
  const { text, names, metafile } = await buildScript("src/entry/server.ts", "lofteskollen_");
  const stamp = createHash("sha256").update(text).digest("base64url").slice(0, 8);
  return { text: text.replace("%BUILD%", stamp) + declared(names, "lofteskollen_"), names, metafile };
}

/** Google loads every script file at every call: this one does nothing until one of its own functions is called. */
async function buildSelfTestServer() {
  const { text, names, metafile } = await buildScript("src/entry/self-test.ts", "bundle");
  return { text: `function sjalvtest_() {\n${text}return bundle;\n}\n${declared(names, "sjalvtest_()")}`, metafile };
}

/** The date-fns locale with each language's names of days and months. */
const LOCALES = { sv: "sv", en: "en-US" };

/**
 * Leaves the other language's words out of a page that is built for one language: they are a fifth of the sidebar. Days
 * are read in both languages, but written in one.
 *
 * @param {Language} language
 * @returns {Plugin}
 */
function wordsOnlyIn(language) {
  const other = language === "en" ? "sv" : "en";
  return {
    name: `words-only-in-${language}`,
    setup({ onLoad }) {
      const words = new RegExp(`/i18n/${other}/((?:dialogs/)?[\\w-]+)\\.ts$`);
      onLoad({ filter: words }, ({ path }) => ({
        contents: `export * from "./${words.exec(path)?.[1]}";`,
        resolveDir: at(`src/i18n/${language}`),
      }));
      const names = new RegExp(`/date-fns/locale/${LOCALES[other]}/_lib/localize\\.js$`);
      onLoad({ filter: names }, () => ({ contents: "export const localize = undefined;" }));
    },
  };
}

/**
 * The pages by the name of their file in dist/. A page is a folder of src/ui that holds a main.tsx and a shell; where
 * there is an English shell as well, the page is built once for each language.
 *
 * @returns {Promise<Map<string, Page>>}
 */
async function findPages() {
  const folders = (await readdir(at("src/ui"))).filter((folder) => existsSync(at(`src/ui/${folder}/main.tsx`))).sort();
  /** @type {Map<string, Page>} */
  const pages = new Map();
  for (const folder of folders) {
    const hasEnglish = existsSync(at(`src/ui/${folder}/${folder}.en.html`));
    pages.set(folder, { folder, language: hasEnglish ? "sv" : null });
    if (hasEnglish) pages.set(`${folder}-en`, { folder, language: "en" });
  }
  return pages;
}

/**
 * A page without its script and style, every other letter written as a character reference.
 *
 * @param {string} shell
 */
const inAscii = (shell) => shell.replace(/[\u0080-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/**
 * @param {string} css
 * @throws {Error} for a style that a reader of comments would cut, or that ends the element it stands in
 */
function plainStyle(css) {
  if (MISTAKABLE.test(css) || css.includes("</style")) throw new Error("a style with a comment's beginning in it");
  return css;
}

/**
 * One self-contained page: its script and style are inside it, since Google serves no other files.
 *
 * @param {Page} page
 */
async function buildPage({ folder, language }) {
  const plugins = [...forPages.plugins, ...(language ? [wordsOnlyIn(language)] : [])];
  const script = await bundled({ ...forHtmlService, plugins, entryPoints: [`src/ui/${folder}/main.tsx`] });
  const style = await bundled({ ...forHtmlService, entryPoints: [`src/ui/${folder}/${folder}.css`] });
  const shell = await readFile(at(`src/ui/${folder}/${folder}${language === "en" ? ".en" : ""}.html`), "utf8");
  const text = inAscii(shell)
    .replace("/*style*/", () => plainStyle(style.text.trim()))
    .replace("/*script*/", () => plainScript(script.text.trim()));
  return { text, metafile: script.metafile };
}

/**
 * Every page by the name of its file in dist/.
 *
 * @returns {Promise<Map<string, Bundle>>}
 */
async function buildPages() {
  const pages = await findPages();
  return new Map(await Promise.all([...pages].map(async ([name, page]) => pair(name, await buildPage(page)))));
}

/** What is read only when tabs are made, as JSON in a file that Google keeps beside the code. */
async function buildNewWorkbook() {
  const { text, metafile } = await bundled({ entryPoints: ["src/entry/new-workbook.ts"], format: "esm" });
  const source = Buffer.from(text).toString("base64");
  const { newWorkbook } = await import(`data:text/javascript;base64,${source}`);
  return { text: JSON.stringify(newWorkbook), metafile };
}

/** What reads files of its own at run time, and has to find them in its own folder. */
const WITH_FILES = ["excelize-wasm", "@resvg/resvg-wasm", "open-sans-fontface"];

/**
 * A program for Node, with its packages inside it: Node reads one file sooner than a hundred.
 *
 * @param {string} entryPoint
 */
function buildProgram(entryPoint) {
  return bundled({
    entryPoints: [entryPoint],
    platform: "node",
    format: "esm",
    target: "node20",
    external: WITH_FILES,
    sourcemap: "inline",
    sourcesContent: false,
  });
}

async function main() {
  const [pages, server, selfTestServer, newWorkbook, desk, cli, areaWorker, deskPage, deskStyle, deskFrame, deskPhone] =
    await Promise.all([
      buildPages(),
      buildServer(),
      buildSelfTestServer(),
      buildNewWorkbook(),
      buildProgram("src/local/desk/start/main.ts"),
      buildProgram("src/local/cli/main.ts"),
      // A thread of the command line, which starts it by this name.
      buildProgram("src/local/area/worker.ts"),
      bundled({ ...forPages, entryPoints: ["src/local/desk/page/main.tsx"] }),
      bundled({ entryPoints: ["src/local/desk/page/desk.css"], minify: true }),
      // The google.script that the desk puts into the add-on's pages.
      bundled({ ...forPages, entryPoints: ["src/local/desk/page/frame/frame-shim.ts"] }),
      bundled({ ...forPages, entryPoints: ["src/local/desk/page/frame/phone-host.ts"] }),
    ]);
  const bundles = {
    server,
    "self-test-server": selfTestServer,
    "new-workbook": newWorkbook,
    ...Object.fromEntries(pages),
    desk,
    cli,
    "area-worker": areaWorker,
    "desk-page": deskPage,
    "desk-phone": deskPhone,
  };
  const metafiles = Object.fromEntries(Object.entries(bundles).map(([name, { metafile }]) => [name, metafile]));
  const files = new Map([
    ["dist/server.js", server.text],
    ["dist/self-test-server.js", selfTestServer.text],
    ["dist/new-workbook.html", newWorkbook.text],
    // The address of the page for the phone, which the deploy writes here once there is one.
    ["dist/web-address.html", "null"],
    ["dist/licences.html", await licencesPage(at("."), [server, selfTestServer, ...pages.values()])],
    ...[...pages].map(([name, { text }]) => pair(`dist/${name}.html`, text)),
    ["build/desk.mjs", desk.text],
    ["build/cli.mjs", cli.text],
    ["build/area-worker.mjs", areaWorker.text],
    ["build/desk-page.js", deskPage.text],
    ["build/desk-page.css", deskStyle.text],
    ["build/desk-frame.js", deskFrame.text],
    ["build/desk-phone.js", deskPhone.text],
    ["build/licences.txt", licencesText(await productionPackages(at(".")))],
    ["build/meta.json", JSON.stringify({ exports: server.names, bundles: metafiles })],
  ]);
  // All of dist/ is pushed to Google, so nothing old may stay in it; build/ also holds what tsc and the tests keep there.
  await rm(at("dist"), { recursive: true, force: true });
  await Promise.all(["dist", "build"].map((folder) => mkdir(at(folder), { recursive: true })));
  await Promise.all([...files].map(([path, text]) => writeFile(at(path), text)));
  await cp(at("appsscript.json"), at("dist/appsscript.json"));
  if (process.argv.includes("--quiet")) return;
  for (const [path, text] of files) {
    if (path !== "build/meta.json" && path !== "build/licences.txt") {
      console.log(`${path.padEnd(26)} ${(Buffer.byteLength(text) / 1024).toFixed(1).padStart(7)} KB`);
    }
  }
}

await main();
