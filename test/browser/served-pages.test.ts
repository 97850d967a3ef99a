// Each built page as HtmlService serves it, cut by the harshest reader of comments: its script runs, something is drawn
// before any answer has come, and axe finds nothing.
import { readdirSync, readFileSync } from "node:fs";
import { servedPage } from "../../src/local/runtime/services/user-interface/served-page";
import { axeFindings } from "../helpers/browser/axe";
import { newContext } from "../helpers/browser/sidebar-page";

/** JSON that is read as a template, and never served. */
const NOT_SHOWN = ["new-workbook.html"];
const PAGES = readdirSync("dist").filter((name) => name.endsWith(".html") && !NOT_SHOWN.includes(name));
const ADDRESS = "https://served.test/";

/** google.script.run whose calls never come to an answer. */
function playSilence() {
  const run: object = new Proxy({}, { get: () => () => run });
  Reflect.set(window, "google", { script: { run, host: { close: () => undefined } } });
}

async function opened(html: string) {
  const context = await newContext({ viewport: { width: 960, height: 680 }, bypassCSP: true });
  await context.addInitScript(playSilence);
  await context.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.goto(ADDRESS);
  return { page, faults, drawn: async () => (await page.innerText("body")).trim().length };
}

test.each(PAGES)("%s", async (name) => {
  const { page, faults, drawn } = await opened(servedPage(readFileSync(`dist/${name}`, "utf8")));
  await page.waitForFunction("document.body.innerText.trim().length > 0");
  expect(faults).toEqual([]);
  expect(await drawn()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("a page with slashes in a text is broken by that reader, and stays blank", async () => {
  const script = 'const a = "http://schemas.example.org"; document.querySelector("main").textContent = a;';
  const html = `<!doctype html><html lang="sv"><title>Prov</title><main></main><script>${script}</script></html>`;
  const { faults, drawn } = await opened(servedPage(html));
  expect(faults).toHaveLength(1);
  expect(await drawn()).toBe(0);
});
