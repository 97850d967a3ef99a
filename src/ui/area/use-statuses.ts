// The status files that the workbook keeps, held against their sums, and those that are taken in.
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { StatusesData } from "../../contract/server-api";
import { type NotTaken, readStatusFile, type StatusContent } from "../../contract/status-file";
import { callServer } from "../shared/server-client";
import { sha256 } from "../shared/sha256";

/** A text that is to be taken in, and what people know it by; null for what was pasted. */
export interface Offered {
  readonly name: string | null;
  readonly text: string;
}

/** What became of one of them. */
export type Outcome =
  | { readonly kind: "kept" | "already"; readonly content: StatusContent }
  | { readonly kind: "notTaken"; readonly name: string | null; readonly why: NotTaken }
  | { readonly kind: "failed"; readonly error: ReplyError };

export interface Statuses {
  readonly today: StatusesData["today"];
  readonly language: StatusesData["language"];
  readonly contents: readonly StatusContent[];
  /** Rows that have been changed since they were taken in, by their municipality. */
  readonly altered: readonly string[];
}

export interface Taking {
  /** Null until the workbook has been read. */
  readonly statuses: Statuses | null;
  readonly error: ReplyError | null;
  readonly isBusy: boolean;
  readonly outcomes: readonly Outcome[];
  load(): void;
  take(offered: readonly Offered[]): void;
}

async function statusesOf({ today, language, kept }: StatusesData): Promise<Statuses> {
  const read = await Promise.all(kept.map(async (one) => ({ one, status: await readStatusFile(one.text, sha256) })));
  return {
    today,
    language,
    contents: read.flatMap(({ status }) => (status.kind === "read" ? [status.content] : [])),
    altered: read.flatMap(({ one, status }) => (status.kind === "read" ? [] : [one.municipality])),
  };
}

async function takeIn({ name, text }: Offered): Promise<Outcome> {
  const read = await readStatusFile(text, sha256);
  if (read.kind === "notTaken") return { ...read, name };
  const { content, checksum, text: kept } = read;
  const { municipality, period } = content.member;
  const reply = await callServer("keepStatus", { municipality, period, asOf: content.asOf, checksum, text: kept });
  return reply.ok ? { kind: reply.value.kind, content } : { kind: "failed", error: reply.error };
}

export function useStatuses(): Taking {
  const [statuses, setStatuses] = useState<Statuses | null>(null);
  const [error, setError] = useState<ReplyError | null>(null);
  const [isBusy, setBusy] = useState(true);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const isTaking = useRef(false);

  async function load() {
    setBusy(true);
    const reply = await callServer("loadStatuses");
    if (reply.ok) setStatuses(await statusesOf(reply.value));
    setError(reply.ok ? null : reply.error);
    setBusy(false);
  }

  async function take(offered: readonly Offered[]) {
    if (isTaking.current) return;
    isTaking.current = true;
    setBusy(true);
    const told: Outcome[] = [];
    // One at a time: each of them holds the workbook while it is written.
    for (const one of offered) told.push(await takeIn(one));
    setOutcomes(told);
    await load();
    isTaking.current = false;
  }

  useEffect(() => void load(), []);
  return {
    statuses,
    error,
    isBusy,
    outcomes,
    load: () => void load(),
    take: (offered) => void take(offered),
  };
}
