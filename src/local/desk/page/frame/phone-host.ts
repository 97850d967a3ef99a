// The page around the add-on's page for the phone. That page reaches nothing but this window, which listens to its frame
// alone and calls the desk's server for it.
import { CallFailed, server } from "../work/server";
import { type HostMessage, readFrameMessage } from "./frame-protocol";

const frame = document.querySelector("iframe");
const answer = (message: HostMessage) => frame?.contentWindow?.postMessage(message, "*");

/** What google.script.run is reported to say where there is no connection; else the desk's own code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof CallFailed)) return String(error);
  return error.problem === "serverGone" ? "NetworkError: Connection failure due to HTTP 0" : error.problem;
}

addEventListener("message", ({ data, source }: MessageEvent<unknown>) => {
  if (source === null || source !== frame?.contentWindow) return;
  const message = readFrameMessage(data);
  if (message?.kind === "run") {
    const { id, name, args } = message;
    server.act({ kind: "run", name, args, from: "web" }).then(
      ({ value, error }) => answer({ kind: "result", id, json: JSON.stringify(value), error }),
      (error: unknown) => answer({ kind: "result", id, json: "null", error: reasonOf(error) }),
    );
  }
  if (message?.kind === "keep") {
    const { key, text } = message;
    void server.keep({ key, text }).then((isKept) => answer({ kind: "kept", isKept }));
  }
});
