// The calls of the dialog: one reads what the workbook has, and one makes the tabs.
import { useEffect, useRef, useState } from "preact/hooks";
import type { StartInput } from "../../contract/promise-inputs";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData, StartedWorkbook } from "../../contract/server-api";
import { closeDialog } from "../shared/close-dialog";
import { callServer } from "../shared/server-client";
import { dropKeptDraft } from "../shared/use-kept-draft";

export interface Made extends StartedWorkbook {
  /** Promises that were made of people's own text. */
  readonly promises: number;
}

export interface Starting {
  readonly data: SidebarData | null;
  readonly loadError: ReplyError | null;
  readonly made: Made | null;
  readonly error: ReplyError | null;
  readonly isBusy: boolean;
  load(): void;
  start(input: StartInput): void;
  close(): void;
}

export const GUIDE_DRAFT = "lofteskollen-guide-1";

export function useStart(): Starting {
  const [data, setData] = useState<SidebarData | null>(null);
  const [loadError, setLoadError] = useState<ReplyError | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(false);
  /** A second press may come before the first has been drawn, so the state alone doesn't stop it. */
  const isRunning = useRef(false);

  async function load() {
    setLoadError(null);
    const reply = await callServer("loadSidebar");
    if (reply.ok) setData(reply.value);
    else setLoadError(reply.error);
  }

  async function start(input: StartInput) {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setError(null);
    const reply = await callServer("startWorkbook", input);
    isRunning.current = false;
    setBusy(false);
    if (reply.ok) dropKeptDraft(GUIDE_DRAFT);
    if (reply.ok) setMade({ ...reply.value, promises: input.kind === "own" ? input.book.promises.length : 0 });
    else setError(reply.error);
  }

  useEffect(() => {
    void load();
  }, []);
  return {
    data,
    loadError,
    made,
    error,
    isBusy,
    load: () => void load(),
    start: (input) => void start(input),
    close: closeDialog,
  };
}
