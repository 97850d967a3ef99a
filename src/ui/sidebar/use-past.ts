// What came of the promises in earlier periods: asked for when the first card wants it, and then kept by the page.
import { useMemo, useState } from "preact/hooks";
import type { ReplyError } from "../../contract/reply";
import type { Book } from "../../domain/book/book";
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import type { Judgement } from "../../domain/judging/judgement";
import { outcomeOf } from "../../domain/years/outcome-of";
import { type Series, seriesOfEach } from "../../domain/years/series";
import { callServerInTime } from "../shared/server-client";

type Asked =
  | { readonly phase: "no" | "running" }
  | { readonly phase: "failed"; readonly error: ReplyError }
  | { readonly phase: "known"; readonly earlier: readonly PeriodOutcome[] };

export interface Past {
  /** Whether the workbook has the tab Tidigare perioder. */
  readonly exists: boolean;
  readonly error: ReplyError | null;
  /** Asks the server, unless it has been asked or is being so. */
  ask(): void;
  /** The promise through its periods; null until the server has answered. */
  seriesOf(judgement: Judgement): Series | null;
}

export function usePast({ hasPast }: Pick<Book, "hasPast">, judgements: readonly Judgement[]): Past {
  const [asked, setAsked] = useState<Asked>({ phase: "no" });
  const all = useMemo(
    () => (asked.phase === "known" ? seriesOfEach(judgements.map(outcomeOf), asked.earlier) : null),
    [asked, judgements],
  );

  async function ask() {
    if (asked.phase === "running" || asked.phase === "known") return;
    setAsked({ phase: "running" });
    const reply = await callServerInTime("loadPast");
    setAsked(reply.ok ? { phase: "known", earlier: reply.value } : { phase: "failed", error: reply.error });
  }

  return {
    exists: hasPast,
    error: asked.phase === "failed" ? asked.error : null,
    ask: () => void ask(),
    seriesOf: (judgement) => all?.[judgements.indexOf(judgement)] ?? null,
  };
}
