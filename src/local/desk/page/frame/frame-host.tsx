// A page of the add-on in a sandboxed frame. The page reaches nothing but this window, which listens to that frame
// alone.
import { useEffect, useRef } from "preact/hooks";
import { type DeskState, FRAME_SANDBOX } from "../../server/wire";
import type { Desk } from "../work/desk";
import { type HostMessage, readFrameMessage } from "./frame-protocol";

export interface FrameHostProps {
  readonly desk: Desk;
  readonly title: string;
  /** The page's address on the desk's server. */
  readonly frame: string;
  readonly onClose: () => void;
  /** Called when Esc was pressed in the page, which had no use for it. */
  readonly onEscape?: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
  readonly onFocusEditor: () => void;
  readonly onRegionKey: (isBackward: boolean) => void;
}

/** Equal as long as nothing in the workbook has changed. */
function versionsOf(state: DeskState | null): string {
  return (state?.sheets ?? []).map(({ name, version }) => `${name} ${version}`).join("\n");
}

export function FrameHost(props: FrameHostProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const answer = (message: HostMessage) => frame.current?.contentWindow?.postMessage(message, "*");
    let known = versionsOf(latest.current.desk.snapshot().state);
    const unsubscribe = latest.current.desk.subscribe(() => {
      const versions = versionsOf(latest.current.desk.snapshot().state);
      if (versions === known) return;
      known = versions;
      answer({ kind: "changed" });
    });
    const listen = ({ data, source }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const message = readFrameMessage(data);
      const { desk, onClose, onEscape, onSize, onFocusEditor, onRegionKey } = latest.current;
      switch (message?.kind) {
        case "run": {
          const { id, name, args } = message;
          desk.run(name, args).then(
            ({ value, error, state }) => {
              known = versionsOf(state);
              answer({ kind: "result", id, json: JSON.stringify(value), error });
            },
            (error: Error) => answer({ kind: "result", id, json: "null", error: error.message }),
          );
          break;
        }
        case "keep":
          desk.keep(message).then((isKept) => answer({ kind: "kept", isKept }));
          break;
        case "pdf": {
          const { id, name, content } = message;
          void desk.pdfs.make({ name, content }).then((pdf) => answer({ kind: "pdf", id, pdf }));
          break;
        }
        case "openPdf":
          desk.pdfs.open(message.pdf);
          break;
        case "close":
          onClose();
          break;
        case "size":
          onSize?.(message);
          break;
        case "focusEditor":
          onFocusEditor();
          break;
        case "key":
          if (message.key === "F6") onRegionKey(message.shift);
          else onEscape?.();
          break;
      }
    };
    window.addEventListener("message", listen);
    return () => {
      unsubscribe();
      window.removeEventListener("message", listen);
    };
  }, []);
  return (
    <iframe
      ref={frame}
      title={props.title}
      src={props.frame}
      onLoad={({ currentTarget }) => {
        // A focus that was given before the page came is lost, so it is given again.
        if (document.activeElement !== currentTarget) return;
        currentTarget.blur();
        currentTarget.focus();
      }}
      sandbox={FRAME_SANDBOX}
      referrerpolicy="no-referrer"
    />
  );
}
