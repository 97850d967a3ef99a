// The desk's server. It listens on this machine only, behind a token.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { refused, send } from "./responses";
import { answer, type Desk } from "./routes";

export interface RunningDesk {
  /** The address to open, with the token in it. */
  readonly url: string;
  /** An address that leads there once, for a browser to be started with. */
  oneTimeUrl(): string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1.
 *
 * @param port 0 takes a free one.
 * @throws An error with the code EADDRINUSE when the port is taken.
 */
export async function startServer(desk: Desk, port: number): Promise<RunningDesk> {
  const server = createServer((request, response) => {
    answer(desk, request, portOf(server)).then(
      (found) => send(response, found),
      (error: unknown) => {
        desk.report(error);
        send(response, refused(500));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server),
    oneTimeUrl: () => `http://127.0.0.1:${portOf(server)}${desk.tickets.issue()}`,
    url: `http://127.0.0.1:${portOf(server)}/${desk.token}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
