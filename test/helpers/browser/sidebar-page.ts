// The built sidebar, or the page for the phone, alone in a page with storage of its own, as Google gives it, and a server that the test plays: for
// answers that get lost, which a real server never loses on demand.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { plainJson, type Snapshot } from "../../../src/contract/snapshot";
import type { Language } from "../../../src/domain/book/book";
import { servedPage } from "../../../src/local/runtime/services/user-interface/served-page";
import { BROWSER_TIMEOUT, getBrowser } from "./chromium";

/**
 * What a call comes to: an answer, Google's words for a refusal, `lost` (a connection failure after the call), or `silent` (no
 * answer ever).
 */
export type Outcome = { readonly value: unknown } | { readonly refused: string } | "lost" | "silent";
export type PlayedServer = (name: string, args: readonly unknown[]) => Outcome | Promise<Outcome>;

export interface SidebarPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Names of the calls made, in order. */
  readonly calls: readonly string[];
  /** Resolves when the function has been called: what shows on screen may be there before the call is. */
  called(name: string): Promise<void>;
}

const ADDRESS = "https://sidebar.test/";
const BUILT = join(__dirname, "..", "..", "..", "dist");
const FILES: Readonly<Record<Language, string>> = { sv: "sidebar.html", en: "sidebar-en.html" };
/** A phone that is touched, and as narrow as they get. */
export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

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
            const outcome = JSON.parse(await ask(String(name), args)) as
              | { value: unknown }
              | { refused: string }
              | "lost"
              | "silent";
            if (outcome === "lost") failWith(new Error("NetworkError: Connection failure due to HTTP 0"));
            else if (outcome !== "silent" && "refused" in outcome) failWith(new Error(outcome.refused));
            else if (outcome !== "silent") succeed(outcome.value);
          };
        },
      },
    );
  const ignore = () => undefined;
  Reflect.set(window, "google", { script: { run: runner(ignore, ignore) } });
}

let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  browser = await getBrowser();
}, BROWSER_TIMEOUT);
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(() => browser?.close());

/** Opens a browser context, which is one person's; it is closed when the test is over. */
export async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: "sv-SE", ...options });
  contexts.push(context);
  return context;
}

/** Opens the sidebar, 300 px wide, with what it is given to open with. Further pages of the context share its storage. */
export function openSidebarPage(
  server: PlayedServer,
  language: Language = "sv",
  snapshot: Snapshot | null = null,
): Promise<SidebarPage> {
  return openPage(FILES[language], { viewport: { width: 300, height: 900 } }, server, snapshot);
}

/** The page for the phone, on one. */
export function openPhonePage(server: PlayedServer): Promise<SidebarPage> {
  return openPage("phone.html", PHONE, server, null);
}

async function openPage(
  file: string,
  screen: BrowserContextOptions,
  server: PlayedServer,
  snapshot: Snapshot | null,
): Promise<SidebarPage> {
  const context = await newContext({ ...screen, bypassCSP: true });
  context.setDefaultTimeout(15_000);
  const calls: string[] = [];
  const awaited = new Map<string, () => void>();
  const called = (name: string) =>
    calls.includes(name) ? Promise.resolve() : new Promise<void>((resolve) => void awaited.set(name, resolve));
  await context.exposeFunction("askTest", async (name: string, args: readonly unknown[]) => {
    calls.push(name);
    awaited.get(name)?.();
    return JSON.stringify(await server(name, args));
  });
  await context.addInitScript(playGoogle);
  await context.route(ADDRESS, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      body: servedPage(
        readFileSync(join(BUILT, file), "utf8").replace(
          'id="snapshot">null<',
          () => `id="snapshot">${plainJson(snapshot)}<`,
        ),
      ),
    }),
  );
  return { context, calls, called, page: await openAgain(context) };
}

/** One more page of the same person, as when the sidebar is closed and opened. */
export async function openAgain(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(ADDRESS);
  return page;
}
