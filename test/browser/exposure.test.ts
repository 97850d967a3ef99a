// A script that got into a page of the desk: it can run nothing more, reach nobody and take nothing along.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Frame, Page } from "playwright-core";
import { BROWSER_TIMEOUT } from "../helpers/browser/chromium";
import { dialogFrame } from "../helpers/browser/dialog-page";
import { type ExampleDesk, openExampleDesk } from "../helpers/browser/example-desk";
import { type AttackPlan, attackPage } from "../helpers/browser/page-attack";

const PAGE = '<!doctype html><title>utanför</title><link rel="icon" href="data:,">';

let shown: ExampleDesk;
let browser: Browser;
let page: Page;
let server: Server;
let outside: string;
/** Paths that were asked for at the attacker's server, and the address each request said that it came from. */
const reached = new Map<string, string>();

beforeAll(async () => {
  server = createServer((request, response) => {
    reached.set(request.url ?? "", request.headers.referer ?? "");
    const isScript = request.url?.endsWith(".js");
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? "ran('a script from outside')" : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  outside = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  shown = await openExampleDesk("2022-12-31");
  ({ browser, page } = shown);
  page.setDefaultTimeout(60_000);
}, BROWSER_TIMEOUT);

beforeEach(() => reached.clear());
afterAll(async () => {
  await shown?.close();
  server?.closeAllConnections();
  server?.close();
});

const SIDEBAR = "Medborgarlöften";

/** The page in the sidebar's frame or in the dialog with the title, when its words are there. */
async function frameCalled(title: string): Promise<Frame> {
  const element = title === SIDEBAR ? page.locator(`iframe[title="${title}"]`) : dialogFrame(page, title);
  await element.contentFrame().getByRole("heading").first().waitFor();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`no frame ${title}`);
  return frame;
}

const attack = (): AttackPlan => ({ outside, patience: 10_000 });
const harmless = { ran: [], touchedAbove: false };

test("the attack works on a page that doesn't defend itself", async () => {
  const open = await browser.newPage();
  await open.goto(`${outside}open`);
  expect((await open.evaluate(attackPage, attack())).ran.toSorted()).toEqual([
    "a data address",
    "a handler",
    "a link",
    "a script from outside",
    "a script written in",
    "a text",
  ]);
  const paths = ["audio", "beacon", "fetch", "frame", "image", "object", "open", "script.js", "socket", "style"];
  expect([...reached.keys()].toSorted()).toEqual(paths.map((path) => `/${path}`));
  expect(reached.get("/image")).toBe(`${outside}open`);
  await open.close();
});

test("the desk's own page", async () => {
  await frameCalled(SIDEBAR);
  expect(await page.evaluate(attackPage, attack())).toEqual(harmless);
  expect([...reached.keys()]).toEqual([]);
});

/** A dialog over the desk and a list beside the grid; all pages come from the same shelf, with the same headers. */
test.each(["Skapa uppföljning", "Kontrollera arbetsboken"])("the page %s", async (item) => {
  await page.getByRole("menuitem", { name: "Medborgarlöften" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  const frame = await frameCalled(item);
  expect(await frame.evaluate(attackPage, attack())).toEqual(harmless);
  expect([...reached.keys()]).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("the sidebar, which can't leave its frame or take another page's place either", async () => {
  const frame = await frameCalled(SIDEBAR);
  expect(await frame.evaluate(attackPage, attack())).toEqual(harmless);
  const isTopMoved = await frame.evaluate((address) => {
    try {
      window.top?.location.assign(address);
      return true;
    } catch {
      return false;
    }
  }, outside);
  expect(isTopMoved).toBe(false);
  const left = page.waitForEvent("framenavigated", (moved) => moved === frame);
  await frame.evaluate((address) => location.assign(`${address}?found`), outside);
  await left;
  expect([page.url().startsWith(outside), [...reached.keys()]]).toEqual([false, []]);
});

test("a page that a link leads to isn't told the desk's address, and can't reach back", async () => {
  const opened = page.waitForEvent("popup");
  await page.evaluate((address) => void window.open(`${address}linked`), outside);
  const other = await opened;
  await other.waitForLoadState();
  expect(reached.get("/linked")).toBe("");
  expect(await other.evaluate(() => window.opener)).toBeNull();
  await other.close();
});

test("the browser keeps nothing of the desk but a name for the window, as long as it is open", async () => {
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    stored: localStorage.length,
    inWindow: Object.entries(sessionStorage),
    caches: (await caches.keys()).length,
  }));
  const name = ["window", expect.stringMatching(/^[\da-f-]{36}$/)];
  expect(kept).toEqual({ cookies: "", stored: 0, inWindow: [name], caches: 0 });
});
