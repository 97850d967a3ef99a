// The pasted text and what it was read as. The reading is done in the page: nothing is sent anywhere.
import { useCallback, useState } from "preact/hooks";
import type { ValueLists } from "../../domain/book/book";
import type { Period } from "../../domain/calendar/periods";
import type { KeptList } from "../../domain/propose/kept-list";
import { type ProposedBook, proposeCommitments } from "../../domain/propose/propose-commitments";
import { swedish } from "../../i18n/reading/swedish";
import { type DraftKey, keptDraft, useKeptDraft } from "../shared/use-kept-draft";

/** What people have made of the promises that were read, as it is kept. */
export interface Work<Basics> {
  readonly list: KeptList;
  readonly basics: Basics;
}

export interface Read<Basics = unknown> {
  readonly source: string;
  readonly proposed: ProposedBook;
  /** What had been made of it when the page closed; null where the text was just read. */
  readonly begun: Work<Basics> | null;
}

export interface Reading<Basics = unknown> {
  readonly text: string;
  /** Null until a text with promises has been read. */
  readonly read: Read<Basics> | null;
  /** What was pasted when the dialog last closed, until somebody has said what to do with it; null where nothing was. */
  readonly offered: string | null;
  /** Whether the text would be lost with the page. */
  readonly isAtRisk: boolean;
  /** Goes on with what was pasted. */
  resume(): void;
  drop(): void;
  /** A text that was read and has nothing to propose. */
  readonly failed: ProposedBook | null;
  /** Keeps what people have made of the promises, until something is made of it. */
  keep(work: Work<Basics>): void;
  setText(text: string): void;
  readText(period: Period | null): void;
  /** Goes back to the text. */
  again(): void;
}

interface KeptText<Basics> {
  readonly text: string;
  /** The period that people chose where the text has several, and what they had made of the promises. */
  readonly chosen?: Period | null;
  readonly work?: Work<Basics>;
}

/** @param key Under which the text is kept while it isn't made anything of. */
export function useReading<Basics = unknown>(lists: Pick<ValueLists, "activityTypes">, key: DraftKey): Reading<Basics> {
  const [text, setText] = useState("");
  const [offered, setOffered] = useState(() =>
    keptDraft<KeptText<Basics>>(key, (kept) => typeof kept["text"] === "string"),
  );
  const [chosen, setChosen] = useState<Period | null>(null);
  const [work, setWork] = useState<Work<Basics> | null>(null);
  const draft = { text, ...(work !== null && { chosen, work }) };
  const isAtRisk = useKeptDraft(key, offered ?? (text.trim() === "" ? null : draft));
  const [read, setRead] = useState<Read<Basics> | null>(null);
  const keep = useCallback((made: Work<Basics>) => setWork(made), []);
  const readAs = (source: string, period: Period | null) =>
    proposeCommitments(source, lists, { words: swedish, ...(period !== null && { period }) });
  const [failed, setFailed] = useState<ProposedBook | null>(null);
  return {
    text,
    read,
    failed,
    offered: offered?.text ?? null,
    isAtRisk,
    resume() {
      const source = offered?.text ?? "";
      setText(source);
      setOffered(null);
      if (offered?.work === undefined) return;
      const period = offered.chosen ?? null;
      setChosen(period);
      setWork(offered.work);
      setRead({ source, proposed: readAs(source, period), begun: offered.work });
    },
    keep,
    drop: () => setOffered(null),
    setText(next) {
      setText(next);
      setFailed(null);
    },
    readText(period) {
      const proposed = readAs(text, period);
      setChosen(period);
      if (proposed.problem === null) setRead({ source: text, proposed, begun: null });
      else {
        setFailed(proposed);
        document.getElementById("promise-text")?.focus();
      }
    },
    again() {
      setRead(null);
      setWork(null);
    },
  };
}
