// The pasted text and what it was read as. The reading is done in the page: nothing is sent anywhere.
import { useState } from "preact/hooks";
import type { ValueLists } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { type ProposedBook, proposeCommitments } from "../../domain/propose/propose-commitments";
import { swedish } from "../../i18n/reading/swedish";

export interface Read {
  readonly source: string;
  readonly proposed: ProposedBook;
}

export interface Reading {
  readonly text: string;
  /** Null until a text with promises has been read. */
  readonly read: Read | null;
  /** A text that was read and has nothing to propose. */
  readonly failed: ProposedBook | null;
  setText(text: string): void;
  readText(period: Period | null): void;
  /** Goes back to the text. */
  again(): void;
}

export function useReading(lists: Pick<ValueLists, "activityTypes">): Reading {
  const [text, setText] = useState("");
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState<ProposedBook | null>(null);
  return {
    text,
    read,
    failed,
    setText(next) {
      setText(next);
      setFailed(null);
    },
    readText(period) {
      const proposed = proposeCommitments(text, lists, { words: swedish, ...(period !== null && { period }) });
      if (proposed.problem === null) setRead({ source: text, proposed });
      else {
        setFailed(proposed);
        document.getElementById("promise-text")?.focus();
      }
    },
    again: () => setRead(null),
  };
}
