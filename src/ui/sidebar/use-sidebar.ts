// The page's data: fetched once, kept up to date by what is logged here and what the server answers.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Reply, ReplyError } from "../../contract/reply";
import type { ActivityInput } from "../../contract/schemas";
import type { SidebarData } from "../../contract/server-api";
import type { Activity } from "../../domain/activity";
import { callServer } from "../server-client";
import { withActivity } from "./session-book";

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
  /** Saves, shows the activity among the page's own rows at once, and lets the summary follow. */
  log(input: ActivityInput): Promise<Reply<Activity>>;
}

export function useSidebar(): Sidebar {
  const [loading, setLoading] = useState<Loading>({ phase: "loading" });
  const [refreshing, setRefreshing] = useState<Refreshing>("no");
  /** Answers come in no order: one asked for before the latest save lacks it, and is dropped. */
  const latest = useRef(0);

  async function load() {
    setLoading({ phase: "loading" });
    const reply = await callServer("loadSidebar");
    setLoading(reply.ok ? { phase: "ready", data: reply.value } : { phase: "failed", error: reply.error });
  }

  /** Answers whether there was new data, and null when a later refresh has taken over. */
  async function sync(): Promise<Reply<SidebarData> | null> {
    latest.current += 1;
    const turn = latest.current;
    const reply = await callServer("syncSummary");
    if (turn !== latest.current) return null;
    if (reply.ok) setLoading({ phase: "ready", data: reply.value });
    return reply;
  }

  async function refresh() {
    if (refreshing === "running") return;
    setRefreshing("running");
    const reply = await sync();
    if (reply) setRefreshing(reply.ok ? "done" : { error: reply.error });
  }

  /** After a save nothing more is said than what went wrong. */
  async function follow() {
    const reply = await sync();
    if (reply) setRefreshing(reply.ok ? "no" : "lagging");
  }

  async function log(input: ActivityInput) {
    const reply = await callServer("logActivity", input);
    if (!reply.ok) return reply;
    setLoading((current) => {
      if (current.phase !== "ready") return current;
      const { data } = current;
      return { phase: "ready", data: { ...data, me: input.by, book: withActivity(data.book, reply.value) } };
    });
    void follow();
    return reply;
  }

  useEffect(() => {
    void load();
  }, []);

  return { loading, refreshing, load: () => void load(), refresh: () => void refresh(), log };
}
