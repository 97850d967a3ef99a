// What was added, with the ways on: taking it back, one more, or closing.
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import { usePromiseWords } from "../promise/words";
import { closeDialog } from "../shared/close-dialog";
import { CALL_ERRORS, errorText } from "../shared/error-text";
import { callServer } from "../shared/server-client";

export interface Added {
  readonly id: string;
  readonly text: string;
  readonly by: string;
}

export function AddedNotice({ added, again }: { readonly added: Added; again(): void }) {
  const { words, language } = usePromiseWords();
  const [state, setState] = useState<"added" | "busy" | "undone" | "changed">("added");
  const [failure, setFailure] = useState<ReplyError | null>(null);

  const close = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone.
  useEffect(() => close.current?.focus(), [state === "busy"]);

  async function undo() {
    if (state === "busy") return;
    setState("busy");
    setFailure(null);
    const reply = await callServer("undoPromise", added);
    setState(reply.ok ? reply.value.kind : "added");
    if (!reply.ok) setFailure(reply.error);
  }

  const isThere = state === "added" || state === "busy";
  return (
    <>
      <div role="status">
        {isThere && (
          <>
            <p class="notice tone-green">{words.added(added.id)}</p>
            <p>{words.addedNext}</p>
          </>
        )}
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
          {words.close}
        </button>
        {isThere && (
          <button type="button" class="plain" aria-disabled={state === "busy"} onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
        <button type="button" class="plain" onClick={again}>
          {words.another}
        </button>
      </p>
    </>
  );
}
