// The pasted text and what it was read as. The reading is done in the page: nothing is sent anywhere.
import { useState } from "preact/hooks";
import type { ValueLists } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import { type ProposedBook, proposeCommitments } from "../../domain/propose/propose-commitments";
import { swedish } from "../../i18n/reading/swedish";
import { type DraftKey, keptDraft, useKeptDraft } from "../shared/use-kept-draft";

export interface Read {
  readonly source: string;
  readonly proposed: ProposedBook;
}

export interface Reading {
  readonly text: string;
  /** Null until a text with promises has been read. */
  readonly read: Read | null;
  /** What was pasted when the dialog last closed, until somebody has said what to do with it; null where nothing was. */
  readonly offered: string | null;
  /** Whether the text would be lost with the page. */
  readonly isAtRisk: boolean;
  /** Goes on with what was pasted. */
  resume(): void;
  drop(): void;
  /** A text that was read and has nothing to propose. */
  readonly failed: ProposedBook | null;
  setText(text: string): void;
  readText(period: Period | null): void;
  /** Goes back to the text. */
  again(): void;
}

interface KeptText {
  readonly text: string;
}

/** @param key Under which the text is kept while it isn't made anything of. */
export function useReading(lists: Pick<ValueLists, "activityTypes">, key: DraftKey): Reading {
  const [text, setText] = useState("");
  const [offered, setOffered] = useState(() => keptDraft<KeptText>(key, (kept) => typeof kept["text"] === "string"));
  const isAtRisk = useKeptDraft(key, offered ?? (text.trim() === "" ? null : { text }));
  const [read, setRead] = useState<Read | null>(null);
  const [failed, setFailed] = useState<ProposedBook | null>(null);
  return {
    text,
    read,
    failed,
    offered: offered?.text ?? null,
    isAtRisk,
    resume() {
      setText(offered?.text ?? "");
      setOffered(null);
    },
    drop: () => setOffered(null),
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
