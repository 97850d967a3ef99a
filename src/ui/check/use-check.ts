// The calls of the dialog and what they answered.
import { useEffect, useRef, useState } from "preact/hooks";
import type { CellInput } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { WorkbookCheck } from "../../contract/server-api";
import { callServer } from "../shared/server-client";
import { useReturning } from "../shared/use-returning";

declare const google: { readonly script: { readonly host: { readonly editor: { focus(): void } } } };

export interface Checking {
  /** Null until the first check has answered. */
  readonly check: WorkbookCheck | null;
  readonly error: ReplyError | null;
  readonly isBusy: boolean;
  /** Whether the latest answer was to a mending. */
  readonly hasMended: boolean;
  load(): void;
  mend(ids: readonly string[]): void;
  /** Selects the cell in the sheet, which lies beside the list, and gives it the focus. */
  show(cell: CellInput): void;
}

export function useCheck(): Checking {
  const [check, setCheck] = useState<WorkbookCheck | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [hasMended, setMended] = useState(false);
  /** A second press may come before the first has been drawn, so the state alone doesn't stop it. */
  const isPressed = useRef(false);
  /** The look that nobody pressed for. A press waits for it, and is never lost to it. */
  const look = useRef<Promise<void> | null>(null);

  async function ask<T>(call: () => Promise<Reply<T>>, done: (value: T) => void) {
    const reply = await call();
    setError(reply.ok ? null : reply.error);
    if (reply.ok) done(reply.value);
  }

  async function press<T>(call: () => Promise<Reply<T>>, done: (value: T) => void) {
    if (isPressed.current) return;
    isPressed.current = true;
    setBusy(true);
    await look.current;
    await ask(call, done);
    isPressed.current = false;
    setBusy(false);
  }

  async function lookAgain() {
    if (isPressed.current || look.current) return;
    look.current = ask(() => callServer("checkWorkbook"), take(false));
    await look.current;
    look.current = null;
  }

  const take = (isMended: boolean) => (value: WorkbookCheck) => {
    setCheck(value);
    setMended(isMended);
  };
  const load = () => void press(() => callServer("checkWorkbook"), take(false));
  useEffect(load, []);
  // What people mend in the sheet leaves the list by itself.
  useReturning(() => void lookAgain());

  return {
    check,
    error,
    isBusy,
    hasMended,
    load,
    mend: (mends) => void press(() => callServer("mendWorkbook", { mends }), take(true)),
    show: (cell) =>
      void press(
        () => callServer("showCell", cell),
        () => google.script.host.editor.focus(),
      ),
  };
}
