// The calls of the dialog: one fetches the promises, and then one for each part of the rows, so that progress shows.
import { useEffect, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { contentOf } from "../activity/session-book";
import { callServer } from "../shared/server-client";

/** Rows in one call. */
const PART = 200;

export interface Progress {
  readonly phase: "running" | "done" | "stopped";
  readonly all: number;
  readonly stored: number;
  readonly already: number;
  readonly error: ReplyError | null;
}

export interface Importing {
  readonly data: SidebarData | null;
  readonly loadError: ReplyError | null;
  readonly progress: Progress | null;
  load(): void;
  read(activities: readonly Activity[], by: string): void;
  /** Starts over for another list. */
  another(): void;
}

export function useImport(): Importing {
  const [data, setData] = useState<SidebarData | null>(null);
  const [loadError, setLoadError] = useState<ReplyError | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);

  async function load() {
    setLoadError(null);
    const reply = await callServer("loadSidebar");
    if (reply.ok) setData(reply.value);
    else setLoadError(reply.error);
  }

  async function read(activities: readonly Activity[], by: string) {
    let progressed: Progress = { phase: "running", all: activities.length, stored: 0, already: 0, error: null };
    setProgress(progressed);
    for (let start = 0; start < activities.length; start += PART) {
      const part = activities.slice(start, start + PART);
      const rows = part.map((activity) => ({ ...contentOf(activity, activity.date), id: activity.id }));
      const reply = await callServer("importActivities", { rows, by });
      if (!reply.ok) {
        setProgress({ ...progressed, phase: "stopped", error: reply.error });
        return;
      }
      const { stored, already } = reply.value;
      progressed = {
        ...progressed,
        stored: progressed.stored + stored.length,
        already: progressed.already + already.length,
      };
      setProgress(progressed);
    }
    const synced = await callServer("syncSummary", { me: by });
    if (synced.ok) setData((before) => before && { ...before, ...synced.value });
    setProgress({ ...progressed, phase: "done" });
  }

  useEffect(() => {
    void load();
  }, []);

  return {
    data,
    loadError,
    progress,
    load: () => void load(),
    read: (activities, by) => void read(activities, by),
    another() {
      setProgress(null);
      void load();
    },
  };
}
