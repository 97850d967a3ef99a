// Each built page as HtmlService serves it, cut by the harshest reader of comments: its script runs, something is drawn
// before any answer has come, and axe finds nothing.
import { readdirSync, readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { servedPage } from "../../src/local/runtime/services/user-interface/served-page";
import { axeFindings } from "../helpers/browser/axe";
import { BROWSER_TIMEOUT, getBrowser } from "../helpers/browser/chromium";

/** JSON that is read as a template, and never served. */
const NOT_SHOWN = ["new-workbook.html", "web-address.html"];
const PAGES = readdirSync("dist").filter((name) => name.endsWith(".html") && !NOT_SHOWN.includes(name));
const ADDRESS = "https://served.test/";

/** google.script.run whose calls never come to an answer. */
function playSilence() {
  const run: object = new Proxy({}, { get: () => () => run });
  Reflect.set(window, "google", { script: { run, host: { close: () => undefined } } });
}

let browser: Browser;
let page: Page;
let served = "";
const faults: string[] = [];

/** One window that is given each page in turn, since opening a window takes longer than drawing any of them. */
beforeAll(async () => {
  browser = await getBrowser();
  const context = await browser.newContext({
    viewport: { width: 960, height: 680 },
    bypassCSP: true,
    locale: "sv-SE",
  });
  await context.addInitScript(playSilence);
  await context.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: served }));
  page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
}, BROWSER_TIMEOUT);
afterAll(() => browser?.close());

async function open(html: string): Promise<void> {
  served = html;
  faults.length = 0;
  await page.goto(ADDRESS);
}
const drawn = async () => (await page.innerText("body")).trim().length;

test.each(PAGES)("%s", async (name) => {
  await open(servedPage(readFileSync(`dist/${name}`, "utf8")));
  await page.waitForFunction("document.body.innerText.trim().length > 0");
  expect(faults).toEqual([]);
  expect(await drawn()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
});

test("a page with slashes in a text is broken by that reader, and stays blank", async () => {
  const script = 'const a = "http://schemas.example.org"; document.querySelector("main").textContent = a;';
  await open(
    servedPage(`<!doctype html><html lang="sv"><title>Prov</title><main></main><script>${script}</script></html>`),
  );
  expect(faults).toHaveLength(1);
  expect(await drawn()).toBe(0);
});
