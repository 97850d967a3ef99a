// One Chromium for a whole run of Jest. Jest's own process holds it: the workers' files come and go, and starting a
// browser for each takes longer than many of them.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserServer } from "playwright-core";
import { BROWSER_OFFER, serveBrowser } from "./chromium";

let offer: Server | undefined;
let browser: Promise<BrowserServer> | undefined;

/** Starts nothing yet: the first test that asks waits for the browser, and a run without pages never has one. */
export async function offerBrowser(): Promise<void> {
  const server = createServer(async (_request, response) => {
    try {
      browser ??= serveBrowser();
      response.end((await browser).wsEndpoint());
    } catch (error) {
      response.writeHead(503).end(String(Object(error).message));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  process.env[BROWSER_OFFER] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  offer = server;
}

export async function withdrawBrowser(): Promise<void> {
  offer?.closeAllConnections();
  offer?.close();
  await (await browser?.catch(() => undefined))?.close();
}
