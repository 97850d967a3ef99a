// The built sidebar alone in a page with storage of its own, as Google gives it, and a server that the test plays: for
// answers that get lost, which a real server never loses on demand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { plainJson, type Snapshot } from "../../../src/contract/snapshot";
import type { Language } from "../../../src/domain/book";

/** What a call comes to: an answer, `lost` (a connection failure after the call), or `silent` (no answer ever). */
export type Outcome = { readonly value: unknown } | "lost" | "silent";
export type PlayedServer = (name: string, args: readonly unknown[]) => Outcome | Promise<Outcome>;

export interface SidebarPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Names of the calls made, in order. */
  readonly calls: string[];
}

const ADDRESS = "https://sidebar.test/";
const BUILT = join(__dirname, "..", "..", "..", "dist");
const FILES: Readonly<Record<Language, string>> = { sv: "sidebar.html", en: "sidebar-en.html" };

/** google.script.run in the page: every function asks the test. */
function playGoogle() {
  type Handler = (value: unknown) => void;
  const runner = (succeed: Handler, failWith: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, failWith);
          if (name === "withFailureHandler") return (handler: Handler) => runner(succeed, handler);
          return async (...args: unknown[]) => {
            const ask = Reflect.get(window, "askTest") as (name: string, args: unknown[]) => Promise<string>;
            const outcome = JSON.parse(await ask(String(name), args)) as { value: unknown } | "lost" | "silent";
            if (outcome === "lost") failWith(new Error("NetworkError: Connection failure due to HTTP 0"));
            else if (outcome !== "silent") succeed(outcome.value);
          };
        },
      },
    );
  const ignore = () => undefined;
  Reflect.set(window, "google", { script: { run: runner(ignore, ignore) } });
}

/** Opens the sidebar, 300 px wide, with what it is given to open with. Further pages of the context share its storage. */
export async function openSidebarPage(
  browser: Browser,
  server: PlayedServer,
  language: Language = "sv",
  snapshot: Snapshot | null = null,
): Promise<SidebarPage> {
  const context = await browser.newContext({ viewport: { width: 300, height: 900 }, locale: "sv-SE", bypassCSP: true });
  context.setDefaultTimeout(15_000);
  const calls: string[] = [];
  await context.exposeFunction("askTest", async (name: string, args: readonly unknown[]) => {
    calls.push(name);
    return JSON.stringify(await server(name, args));
  });
  await context.addInitScript(playGoogle);
  await context.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: readFileSync(join(BUILT, FILES[language]), "utf8").replace(
        'id="snapshot">null<',
        () => `id="snapshot">${plainJson(snapshot)}<`,
      ),
    }),
  );
  return { context, calls, page: await openAgain(context) };
}

/** One more page of the same person, as when the sidebar is closed and opened. */
export async function openAgain(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  return page;
}
