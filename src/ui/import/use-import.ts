// The calls of the dialog: one fetches the promises, and then one for each part of the rows, so that progress shows.
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { contentOf } from "../activity/session-book";
import { callServer } from "../shared/server-client";
import { dropKeptDraft } from "../shared/use-kept-draft";
import type { KeptList, LeftOut, Meaning } from "./use-list";

export const IMPORT_DRAFT = "lofteskollen-import-1";

/** Rows in one call. */
const PART = 200;

export interface Progress {
  readonly phase: "running" | "done" | "stopped" | "undoing" | "undone";
  readonly all: number;
  /** IDs of the rows that were read in. */
  readonly stored: readonly string[];
  readonly already: number;
  readonly left: LeftOut;
  readonly error: ReplyError | null;
}

export interface Importing {
  readonly data: SidebarData | null;
  readonly loadError: ReplyError | null;
  readonly progress: Progress | null;
  load(): void;
  /** @param left The list's other rows, which the outcome tells of. */
  read(activities: readonly Activity[], left: LeftOut, meanings: readonly Meaning[], by: string): void;
  /** Strikes the rows that were read in. */
  undo(): void;
  /** The rows to begin the next list with: those that were not read in. */
  readonly next: KeptList | null;
  /** Starts over for another list, which has what is left of this one. */
  another(): void;
}

export function useImport(): Importing {
  const [data, setData] = useState<SidebarData | null>(null);
  const [loadError, setLoadError] = useState<ReplyError | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [next, setNext] = useState<KeptList | null>(null);
  const [role, setRole] = useState("");

  async function load() {
    setLoadError(null);
    const reply = await callServer("loadSidebar");
    if (reply.ok) setData(reply.value);
    else setLoadError(reply.error);
  }

  async function read(activities: readonly Activity[], left: LeftOut, meanings: readonly Meaning[], by: string) {
    setRole(by);
    const all = activities.length;
    let progressed: Progress = { phase: "running", all, stored: [], already: 0, left, error: null };
    setProgress(progressed);
    for (let start = 0; start < activities.length; start += PART) {
      const part = activities.slice(start, start + PART);
      const rows = part.map((activity) => ({ ...contentOf(activity, activity.date), id: activity.id }));
      const words = start === 0 ? [...meanings] : [];
      const reply = await callServer("importActivities", { rows, words, by });
      if (!reply.ok) {
        setProgress({ ...progressed, phase: "stopped", error: reply.error });
        return;
      }
      const { stored, already } = reply.value;
      progressed = {
        ...progressed,
        stored: [...progressed.stored, ...stored.map(({ id }) => id)],
        already: progressed.already + already.length,
      };
      setProgress(progressed);
    }
    dropKeptDraft(IMPORT_DRAFT);
    await sync(by);
    setProgress({ ...progressed, phase: "done" });
  }

  async function sync(by: string) {
    const synced = await callServer("syncSummary", { me: by });
    if (synced.ok) setData((before) => before && { ...before, ...synced.value });
  }

  async function undo(read: Progress) {
    setProgress({ ...read, phase: "undoing", error: null });
    for (let start = 0; start < read.stored.length; start += PART) {
      const reply = await callServer("undoImport", { ids: read.stored.slice(start, start + PART), by: role });
      if (!reply.ok) {
        setProgress({ ...read, phase: "done", error: reply.error });
        return;
      }
    }
    await sync(role);
    setProgress({ ...read, phase: "undone", error: null });
  }

  useEffect(() => {
    void load();
  }, []);

  return {
    data,
    loadError,
    progress,
    load: () => void load(),
    read: (...list) => void read(...list),
    undo: () => void (progress && undo(progress)),
    next,
    another() {
      setNext(progress?.phase === "done" ? progress.left.list : null);
      setProgress(null);
      void load();
    },
  };
}
