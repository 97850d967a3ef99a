// The texts as they are written and saved: which are unsaved, which were refused, and the workbook with them.
import { useMemo, useRef, useState } from "preact/hooks";
import type { AnalysesInput } from "../../contract/inputs";
import type { Reply, ReplyError } from "../../contract/reply";
import type { SavedAnalyses } from "../../contract/server-api";
import type { Book } from "../../domain/book/book";
import { callServer } from "../shared/server-client";
import { useKeptDraft } from "../shared/use-kept-draft";
import { FOLLOW_UP_DRAFT, type Resumed, textsToKeep } from "./kept-texts";
import { afterSaving, keyOf, type Place, type Texts, textIn, tooLong, unsavedIn, withTexts } from "./texts";

/** Why a text wasn't written. */
export type TextProblem =
  | { readonly kind: "changed"; readonly current: string }
  | { readonly kind: "gone" }
  | { readonly kind: "personalNumber" }
  | { readonly kind: "tooLong" };

export type SaveState =
  | { readonly kind: "idle" | "saving" | "saved" | "refused" }
  | { readonly kind: "failed"; readonly error: ReplyError };

export interface Writing {
  /** The workbook with the texts as they were at the latest save or attempt to save. */
  readonly book: Book;
  readonly state: SaveState;
  readonly problems: ReadonlyMap<string, TextProblem>;
  /** Whether what is unsaved would be lost with the page. */
  readonly isAtRisk: boolean;
  textOf(place: Place): string;
  write(place: Place, text: string): void;
  hasUnsaved(): boolean;
  /** Answers with the workbook that has all texts saved; null where some could not be. */
  save(by: string): Promise<Book | null>;
}

/** Keys of the texts in which the server found a personnummer. */
function keysWithPersonalNumber(error: ReplyError, sent: AnalysesInput): string[] {
  return error.fields.flatMap(({ field, code }) => {
    if (code !== "personalNumber") return [];
    const [kind = "", index = ""] = field.split(".");
    if (kind === "lessons" || kind === "proposals") return [kind];
    const reason = kind === "reasons" ? sent.reasons[Number(index)] : undefined;
    return reason ? [keyOf({ kind: "reason", id: reason.id })] : [];
  });
}

const call = (input: AnalysesInput): Promise<Reply<SavedAnalyses>> => callServer("saveAnalyses", input);

export function useTexts(loaded: Book, from: Resumed, send: typeof call = call): Writing {
  const [book, setBook] = useState(loaded);
  const [texts, setTexts] = useState<Texts>(from.texts);
  const [settled, setSettled] = useState<Texts>(texts);
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const [problems, setProblems] = useState<ReadonlyMap<string, TextProblem>>(
    () => new Map([...from.changed].map(([key, current]) => [key, { kind: "changed", current }])),
  );
  const isAtRisk = useKeptDraft(FOLLOW_UP_DRAFT, textsToKeep(book, texts));
  const shown = useMemo(() => withTexts(book, settled), [book, settled]);
  // Texts may be written while a save waits for its answer, so it reads them here and not from its own render.
  const latest = useRef({ book, texts });
  latest.current = { book, texts };
  const pending = useRef<Promise<unknown>>(Promise.resolve());

  const refuse = (found: ReadonlyMap<string, TextProblem>, next: SaveState): null => {
    setProblems(found);
    setState(next);
    return null;
  };

  const saveNow = async (by: string): Promise<Book | null> => {
    const { book: before, texts: sentTexts } = latest.current;
    setSettled(sentTexts);
    const sent = unsavedIn(before, sentTexts, by);
    if (sent === null) {
      setProblems(new Map());
      return before;
    }
    const long = tooLong(sentTexts);
    if (long.length > 0) return refuse(new Map(long.map((key) => [key, { kind: "tooLong" }])), { kind: "refused" });
    setState({ kind: "saving" });
    const reply = await send(sent);
    if (!reply.ok) {
      const keys = keysWithPersonalNumber(reply.error, sent);
      const found = new Map(keys.map((key): [string, TextProblem] => [key, { kind: "personalNumber" }]));
      return refuse(found, found.size > 0 ? { kind: "refused" } : { kind: "failed", error: reply.error });
    }
    const saving = afterSaving(before, sentTexts, reply.value);
    const since = [...latest.current.texts].filter(([key, text]) => sentTexts.get(key) !== text);
    latest.current = { book: saving.book, texts: new Map([...saving.texts, ...since]) };
    setBook(saving.book);
    setTexts(latest.current.texts);
    setSettled(saving.texts);
    if (saving.refused.size > 0) {
      const found = [...saving.refused].map(([key, current]): [string, TextProblem] => [
        key,
        current === null ? { kind: "gone" } : { kind: "changed", current },
      ]);
      return refuse(new Map(found), { kind: "refused" });
    }
    setProblems(new Map());
    setState({ kind: "saved" });
    return saving.book;
  };

  /** Saves run one after the other: a press on the save button also leaves a field, and each of them saves. */
  const save = (by: string): Promise<Book | null> => {
    const next = pending.current.then(() => saveNow(by));
    pending.current = next;
    return next;
  };

  return {
    book: shown,
    state,
    problems,
    isAtRisk,
    textOf: (place) => textIn(book, texts, place),
    write: (place, text) => {
      setTexts(new Map([...latest.current.texts, [keyOf(place), text]]));
      setState({ kind: "idle" });
    },
    hasUnsaved: () => unsavedIn(latest.current.book, latest.current.texts, "") !== null,
    save,
  };
}
