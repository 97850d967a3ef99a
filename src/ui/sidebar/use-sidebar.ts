// The page's data: fetched once, kept up to date by what is saved here and what the server answers.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { ActivityInput, Choices, CorrectionInput } from "../../contract/schemas";
import type { RowCorrection, SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/activity";
import { callServerInTime } from "../server-client";
import { withActivities } from "./session-book";

export type Loading =
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | { readonly phase: "ready"; readonly data: SidebarData };

/** `lagging`: an entry is saved, but the summary and others' rows didn't follow. What is on the page still stands. */
export type Refreshing = "no" | "running" | "done" | "lagging" | { readonly error: ReplyError };

export interface Sidebar {
  readonly loading: Loading;
  readonly refreshing: Refreshing;
  load(): void;
  refresh(): void;
  /** Saves, and shows the activity among the page's own rows at once. */
  log(input: ActivityInput): Promise<Reply<Activity>>;
  correct(input: CorrectionInput): Promise<Reply<RowCorrection<Activity>>>;
  /** Shows a row as the server has just said it is. */
  show(activity: Activity): void;
  /** After saving: lets the summary follow, and has the latest choices remembered. */
  follow(choices?: Choices): void;
}

const LATEST_SHOWN = 10;

export function useSidebar(): Sidebar {
  const [loading, setLoading] = useState<Loading>({ phase: "loading" });
  const [refreshing, setRefreshing] = useState<Refreshing>("no");
  /** Answers come in no order: one asked for before a later refresh is dropped. */
  const turns = useRef(0);
  /** Rows that were saved here, in order: an answer asked for before them lacks them. */
  const shown = useRef<Activity[]>([]);
  /** IDs logged here that the server hasn't been told are mine. */
  const untold = useRef<string[]>([]);
  /** The role I logged as last; null before I have. */
  const role = useRef<string | null>(null);

  async function load() {
    setLoading({ phase: "loading" });
    const reply = await callServerInTime("loadSidebar");
    setLoading(reply.ok ? { phase: "ready", data: reply.value } : { phase: "failed", error: reply.error });
  }

  /** Answers whether there was new data, and null when a later refresh has taken over. */
  async function sync(choices?: Choices): Promise<Reply<SidebarData> | null> {
    turns.current += 1;
    const turn = turns.current;
    const known = shown.current.length;
    const told = [...untold.current];
    const reply = await callServerInTime("syncSummary", {
      ...(role.current !== null && { me: role.current }),
      ...(choices && { choices }),
      ...(told.length > 0 && { logged: [...told].reverse() }),
    });
    if (reply.ok) untold.current = untold.current.filter((id) => !told.includes(id));
    if (turn !== turns.current) return null;
    if (reply.ok) {
      const book = withActivities(reply.value.book, shown.current.slice(known));
      const latest = [...[...untold.current].reverse(), ...reply.value.latest];
      setLoading({ phase: "ready", data: { ...reply.value, book, latest } });
    }
    return reply;
  }

  async function refresh() {
    if (refreshing === "running") return;
    setRefreshing("running");
    const reply = await sync();
    if (reply) setRefreshing(reply.ok ? "done" : { error: reply.error });
  }

  /** After a save nothing more is said than what went wrong. */
  async function follow(choices?: Choices) {
    const reply = await sync(choices);
    if (reply) setRefreshing(reply.ok ? "no" : "lagging");
  }

  function show(activity: Activity, mine: Partial<SidebarData> = {}) {
    shown.current = [...shown.current, activity];
    setLoading((current) => {
      if (current.phase !== "ready") return current;
      const { data } = current;
      return { phase: "ready", data: { ...data, ...mine, book: withActivities(data.book, [activity]) } };
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
      return { phase: "ready", data: { ...data, latest } };
    });
    return reply;
  }

  async function correct(input: CorrectionInput) {
    const reply = await callServerInTime("correctActivity", input);
    if (reply.ok && reply.value.kind === "stored") show(reply.value.row);
    return reply;
  }

  useEffect(() => {
    void load();
  }, []);

  return {
    loading,
    refreshing,
    load: () => void load(),
    refresh: () => void refresh(),
    log,
    correct,
    show: (activity) => show(activity),
    follow: (choices) => void follow(choices),
  };
}
