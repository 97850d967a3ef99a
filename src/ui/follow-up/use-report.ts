// The report for the day chosen, composed anew whenever the day changes.
import { useEffect, useState } from "preact/hooks";
import type { Book } from "../../domain/book";
import type { PlainDate } from "../../domain/plain-date";
import { type ComposedReport, composeReport } from "../../report/compose";
import { sha256 } from "./sha256";

export type Composing =
  | { readonly phase: "counting" }
  | { readonly phase: "ready"; readonly asOf: PlainDate; readonly report: ComposedReport }
  | { readonly phase: "failed"; readonly detail: string };

/** With no day the last report stays as it is. */
export function useReport(book: Book, asOf: PlainDate | null): Composing {
  const [composing, setComposing] = useState<Composing>({ phase: "counting" });
  useEffect(() => {
    if (asOf === null) return;
    let isStale = false;
    setComposing({ phase: "counting" });
    composeReport(book, asOf, book.settings.language, sha256).then(
      (report) => {
        if (!isStale) setComposing({ phase: "ready", asOf, report });
      },
      (error: unknown) => {
        if (!isStale) setComposing({ phase: "failed", detail: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isStale = true;
    };
  }, [book, asOf]);
  return composing;
}
