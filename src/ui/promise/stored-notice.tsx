// What was stored of a promise, with the ways on: taking it back, doing one more, or closing.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { UndonePromise } from "../../contract/server-api";
import { closeDialog } from "../shared/close-dialog";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { usePromiseWords } from "./words";

interface StoredNoticeProps {
  /** What was stored; the first line is the news. */
  readonly lines: readonly string[];
  /** Null where it can't be taken back. */
  readonly undo: (() => Promise<Reply<UndonePromise>>) | null;
  readonly words: { readonly undone: string; readonly notUndone: string; readonly another: string };
  again(): void;
}

export function StoredNotice({ lines, undo, words, again }: StoredNoticeProps) {
  const { words: form, language } = usePromiseWords();
  const [state, setState] = useState<"stored" | "busy" | "undone" | "changed">("stored");
  const [failure, setFailure] = useState<ReplyError | null>(null);

  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => close.current?.focus(), [state === "busy"]);

  async function takeBack(undoing: NonNullable<StoredNoticeProps["undo"]>) {
    if (state === "busy") return;
    setState("busy");
    setFailure(null);
    const reply = await undoing();
    setState(reply.ok ? reply.value.kind : "stored");
    if (!reply.ok) setFailure(reply.error);
  }

  const isThere = state === "stored" || state === "busy";
  return (
    <>
      <div role="status">
        {isThere &&
          lines.map((line, at) => (
            <p key={line} class={at === 0 ? "notice tone-green" : undefined}>
              {line}
            </p>
          ))}
        {state === "undone" && <p class="notice tone-blue">{words.undone}</p>}
        {state === "changed" && <p class="notice tone-amber">{words.notUndone}</p>}
      </div>
      {failure && (
        <p class="notice tone-red" role="alert">
          {errorText(failure, CALL_ERRORS[language])}
        </p>
      )}
      <p class="draft-buttons">
        <button type="button" class="main" onClick={closeDialog} ref={close}>
          {form.close}
        </button>
        {isThere && undo && (
          <button type="button" class="plain" aria-disabled={state === "busy"} onClick={() => void takeBack(undo)}>
            {form.undo}
          </button>
        )}
        <button type="button" class="plain" onClick={again}>
          {words.another}
        </button>
      </p>
    </>
  );
}
