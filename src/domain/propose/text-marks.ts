// A pasted text cut where something in it was read: promises, the words that their fields rest on, and headings.
import type { PromiseDraft } from "./promise-draft";
import type { Proposal } from "./proposal";
import type { ProposedBook } from "./propose-commitments";
import { lastItem } from "./text/last-item";
import type { Span } from "./text/mapped-text";

/** The fields of a proposal that may rest on words. */
export type MarkedField = {
  [F in keyof Proposal]: Proposal[F] extends { readonly span: Span | null; readonly sure: unknown } ? F : never;
}[keyof Proposal];

export interface TextPiece extends Span {
  /** The key of the promise it is a part of; null where it is none's. */
  readonly draft: number | null;
  /** Whether a field rests on it, and not only the promise's text. */
  readonly isRead: boolean;
}

/** In the order in which people read them. */
export const MARKED_FIELDS: readonly MarkedField[] = [
  "kind",
  "target",
  "interval",
  "from",
  "to",
  "activityTypes",
  "requiredParties",
  "performedBy",
  "owner",
  "places",
  "placeTypes",
  "audiences",
  "requirement",
  "weekdays",
  "unit",
];

interface Mark extends Span {
  readonly draft: number | null;
  readonly isRead: boolean;
}

function marksOf({ key, proposal, ownText, spans }: PromiseDraft): Mark[] {
  const whole = spans.map((span) => ({ ...span, draft: key, isRead: false }));
  if (ownText !== null) return whole;
  const words = MARKED_FIELDS.flatMap((field) => proposal[field].span ?? []);
  return [...whole, ...words.map((span) => ({ ...span, draft: key, isRead: true }))];
}

/** The whole of the text in pieces, one after another. */
export function textPieces(length: number, proposed: ProposedBook, drafts: readonly PromiseDraft[]): TextPiece[] {
  const head = [proposed.municipality, proposed.policeArea, proposed.period].flatMap(({ span }) => span ?? []);
  const areas = proposed.focusAreas.flatMap(({ span, problem }) => [span, ...(problem.span ? [problem.span] : [])]);
  const marks: Mark[] = [
    ...[...head, ...areas].map((span) => ({ ...span, draft: null, isRead: true })),
    ...drafts.flatMap(marksOf),
  ];
  const cuts = new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].filter((edge) => edge <= length).sort((a, b) => a - b);
  const waiting = [...marks].sort((a, b) => b.start - a.start);
  let over: Mark[] = [];
  const pieces = edges.slice(0, -1).map((start, index): TextPiece => {
    const end = edges[index + 1] ?? length;
    over = over.filter((mark) => mark.end > start);
    for (let mark = lastItem(waiting); mark && mark.start <= start; mark = lastItem(waiting)) {
      waiting.pop();
      if (mark.end > start) over.push(mark);
    }
    const owner = over.find(({ draft }) => draft !== null);
    return { start, end, draft: owner?.draft ?? null, isRead: over.some(({ isRead }) => isRead) };
  });
  return pieces.reduce<TextPiece[]>((joined, piece) => {
    const last = joined[joined.length - 1];
    if (last && last.draft === piece.draft && last.isRead === piece.isRead)
      joined[joined.length - 1] = { ...last, end: piece.end };
    else joined.push(piece);
    return joined;
  }, []);
}
