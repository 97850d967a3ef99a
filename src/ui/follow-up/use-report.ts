// The report for the chosen day, composed again whenever the day or the workbook's texts change.
import { useEffect, useState } from "preact/hooks";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { type ComposedReport, composeReport, type PrintChoices } from "../../report/follow-up/compose";
import { messageOf } from "../shared/message-of";
import { sha256 } from "../shared/sha256";

export type Composing =
  | { readonly phase: "counting" }
  | { readonly phase: "ready"; readonly report: ComposedReport }
  | { readonly phase: "failed"; readonly detail: string };

export interface ComposedPreview {
  readonly composing: Composing;
  /** Composes the report again after a failure. */
  retry(): void;
}

/**
 * @param choices The same object as long as nothing else is chosen.
 * @param asOf Null while the day is being typed; the latest report stays until there is a day again.
 */
export function useReport(book: Book, asOf: PlainDate | null, choices: PrintChoices): ComposedPreview {
  const [composing, setComposing] = useState<Composing>({ phase: "counting" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (asOf === null) return;
    let isStale = false;
    setComposing((before) => (before.phase === "failed" ? { phase: "counting" } : before));
    composeReport(book, asOf, book.settings.language, sha256, choices).then(
      (report) => {
        if (!isStale) setComposing({ phase: "ready", report });
      },
      (error: unknown) => {
        if (!isStale) setComposing({ phase: "failed", detail: messageOf(error) });
      },
    );
    return () => {
      isStale = true;
    };
  }, [book, asOf, choices, attempt]);
  return { composing, retry: () => setAttempt((number) => number + 1) };
}
