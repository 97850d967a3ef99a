// The data of the page. It opens with what was last read, reads the tabs, and is then kept up to date by each save and each
// answer of the server.
import { useEffect, useRef, useState } from "preact/hooks";
import type { ActivityInput, CorrectionInput, LastChoices } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { CurrentBook, Remembered, RowCorrection, SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import { callServerInTime } from "../shared/server-client";
import { useReturning } from "../shared/use-returning";
import { readSnapshot } from "./read-snapshot";
import { withActivities } from "./session-book";
import { timeIn } from "./time-in";

export type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | {
      readonly phase: "ready";
      readonly data: SidebarData;
      /** When the tabs were read: `HH:mm`. */
      readonly readAt: string;
      /** The data are those that the page opened with, until the tabs have been read anew. */
      readonly isOld: boolean;
    };

/** `lagging` means that an entry is saved, but the summary and the rows of others could not be brought up to date. */
export type Refreshing = "no" | "running" | "done" | "lagging" | { readonly error: ReplyError };

export interface HeldBook {
  readonly loading: Loading;
  readonly refreshing: Refreshing;
  load(): void;
  refresh(): void;
  /** Saves an activity and shows it in the page at once. */
  log(input: ActivityInput): Promise<Reply<Activity>>;
  correct(input: CorrectionInput): Promise<Reply<RowCorrection<Activity>>>;
  /** Shows a row as the server has just given it. */
  show(activity: Activity): void;
  /** A row that was struck from this page, as it was before. */
  beforeStriking(id: string): Activity | undefined;
  /** Rows saved from this page that the workbook can't read, or that somebody has deleted in it since. */
  readonly unread: readonly Activity[];
  /** Brings the summary up to date after a save, and has the person's choices remembered. */
  follow(choices?: LastChoices): void;
}

const LATEST_SHOWN = 10;
const NOBODY: Remembered = { me: "", choices: null, latest: [] };

export function useHeldBook(): HeldBook {
  const [loading, setLoading] = useState<Loading>(() => {
    const opened = readSnapshot();
    return opened ? { phase: "ready", ...opened, isOld: true } : { phase: "loading" };
  });
  const [refreshing, setRefreshing] = useState<Refreshing>("no");
  /** Answers come in any order. One is dropped when the answer to a later question has been taken in. */
  const asked = useRef(0);
  const taken = useRef(0);
  /** Rows saved from this page, in order. An answer to an earlier question lacks them. */
  const shown = useRef<Activity[]>([]);
  /** Rows that this page has struck, as they were before. The server's book lacks them, and the person may want them back. */
  const struck = useRef(new Map<string, Activity>());
  /** IDs logged from this page that the server hasn't been told to remember. */
  const untold = useRef<string[]>([]);
  /** The role of the latest entry from this page; null before the first. */
  const role = useRef<string | null>(null);

  /** As they were last saved. */
  function unreadOf({ activities }: SidebarData["book"]): Activity[] {
    if (shown.current.length === 0) return [];
    const rows = new Map(shown.current.map((row) => [row.id, row]));
    for (const { id } of activities) rows.delete(id);
    return [...rows.values()].filter(({ state }) => state !== "Struken");
  }

  /** Takes an answer into the page. Null when a later one was taken in before it. */
  async function take<T extends CurrentBook & Partial<Remembered>>(ask: () => Promise<Reply<T>>) {
    asked.current += 1;
    const turn = asked.current;
    const known = shown.current.length;
    const reply = await ask();
    if (turn < taken.current) return null;
    if (!reply.ok) return reply;
    taken.current = turn;
    setLoading((current) => {
      const data = { ...NOBODY, ...(current.phase === "ready" && current.data), ...reply.value };
      const fresh = shown.current.slice(known);
      // A row that the answer has is no longer struck, unless it was struck after the question.
      for (const { id } of data.book.activities) if (!fresh.some((row) => row.id === id)) struck.current.delete(id);
      const undone = [...struck.current.values()].map((row): Activity => ({ ...row, state: "Struken" }));
      const book = withActivities(data.book, [...undone, ...fresh]);
      const latest = [...new Set([...[...untold.current].reverse(), ...data.latest])];
      return { phase: "ready", data: { ...data, book, latest }, readAt: timeIn(new Date()), isOld: false };
    });
    return reply;
  }

  const ask = () => callServerInTime("loadSidebar");

  async function load() {
    setLoading({ phase: "loading" });
    const reply = await take(ask);
    if (reply?.ok === false) setLoading({ phase: "failed", error: reply.error });
  }

  function sync(choices?: LastChoices) {
    const told = [...untold.current];
    return take(async () => {
      const reply = await callServerInTime("syncSummary", {
        ...(role.current !== null && { me: role.current }),
        ...(choices && { choices }),
        ...(told.length > 0 && { logged: [...told].reverse() }),
      });
      if (reply.ok) untold.current = untold.current.filter((id) => !told.includes(id));
      return reply;
    });
  }

  /** Refreshes unless that is already going on. What a save has said meanwhile is left as it is. */
  async function update(work: () => ReturnType<typeof sync>, done: Refreshing) {
    if (refreshing === "running") return;
    setRefreshing("running");
    const reply = await work();
    if (!reply) return;
    setRefreshing((current) => (current !== "running" ? current : reply.ok ? done : { error: reply.error }));
  }

  /** Brings the summary up to date after a save, and says something only when that failed. */
  async function follow(choices?: LastChoices) {
    const reply = await sync(choices);
    if (reply) setRefreshing(reply.ok ? "no" : "lagging");
  }

  function show(activity: Activity, mine: Partial<SidebarData> = {}) {
    shown.current = [...shown.current, activity];
    setLoading((current) => {
      if (current.phase !== "ready") return current;
      const { data } = current;
      return { ...current, data: { ...data, ...mine, book: withActivities(data.book, [activity]) } };
    });
  }

  async function log(input: ActivityInput) {
    const reply = await callServerInTime("logActivity", input);
    if (!reply.ok) return reply;
    role.current = input.by;
    untold.current = [...untold.current, reply.value.id];
    show(reply.value, { me: input.by });
    setLoading((current) => {
      if (current.phase !== "ready") return current;
      const { data } = current;
      const latest = [reply.value.id, ...data.latest.filter((id) => id !== reply.value.id)].slice(0, LATEST_SHOWN);
      return { ...current, data: { ...data, latest } };
    });
    return reply;
  }

  async function correct(input: CorrectionInput) {
    const reply = await callServerInTime("correctActivity", input);
    if (reply.ok && reply.value.kind === "stored") {
      const { row } = reply.value;
      if (row.state === "Struken") struck.current.set(row.id, { id: row.id, ...input.seen });
      else struck.current.delete(row.id);
      show(row);
    }
    return reply;
  }

  useEffect(() => {
    void (loading.phase === "ready" ? update(() => take(ask), "no") : load());
  }, []);
  // What others and the person have written in the sheet meanwhile comes in unasked, and nothing is said of it.
  useReturning(() => void take(ask));

  return {
    loading,
    refreshing,
    load: () => void load(),
    refresh: () => void update(sync, "done"),
    log,
    correct,
    show: (activity) => show(activity),
    unread: loading.phase === "ready" ? unreadOf(loading.data.book) : [],
    beforeStriking: (id) => struck.current.get(id),
    follow: (choices) => void follow(choices),
  };
}
