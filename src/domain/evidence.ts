// What a follow-up rested on, row by row, and which of its rows the workbook no longer says.
import type { FollowUp } from "./book";
import type { PlainDate } from "./plain-date";

/** A row of the tab Underlag. */
export interface Evidence {
  readonly commitment: string;
  /** ID of the promise itself, of an activity or of an action. */
  readonly row: string;
  /** What the row came to; see `BasisRow`. */
  readonly outcome: string;
  /** SHA-256 in hex of what the row said. */
  readonly checksum: string;
}

export interface KeptEvidence {
  readonly followUp: Pick<FollowUp, "id" | "date" | "type" | "asOf" | "checksum">;
  readonly rows: readonly Evidence[];
}

/** What has become of the rows of one promise since the follow-up was sent. IDs in order. */
export interface EvidenceChange {
  readonly commitment: string;
  /** The promise's own rule, or where it stands, is another. */
  readonly isJudgedAnew: boolean;
  /** Says or comes to something else now. */
  readonly changed: readonly string[];
  /** Isn't among the promise's rows any more. */
  readonly gone: readonly string[];
  /** Dated within the follow-up, but not in the log when it was made. */
  readonly added: readonly string[];
}

export interface EvidenceNotice {
  readonly followUp: KeptEvidence["followUp"];
  readonly asOf: PlainDate;
  /** Promises with a difference only, by ID; never empty. */
  readonly changes: readonly EvidenceChange[];
}

const keyOf = ({ commitment, row }: Evidence) => `${commitment}\t${row}`;
const isSame = (a: Evidence, b: Evidence) => a.outcome === b.outcome && a.checksum === b.checksum;
const isOwn = ({ commitment, row }: Evidence) => commitment === row;

/** @param today The rows of the workbook as it now is, judged as of the follow-up's own day. */
function changeOf(commitment: string, kept: readonly Evidence[], today: readonly Evidence[]): EvidenceChange {
  const before = new Map(kept.map((row) => [keyOf(row), row]));
  const after = new Map(today.map((row) => [keyOf(row), row]));
  const differing = kept.filter((row) => {
    const now = after.get(keyOf(row));
    return now !== undefined && !isSame(row, now);
  });
  const rowsOf = (rows: readonly Evidence[]) => rows.filter((row) => !isOwn(row)).map(({ row }) => row);
  return {
    commitment,
    isJudgedAnew: differing.some(isOwn),
    changed: rowsOf(differing),
    gone: rowsOf(kept.filter((row) => !after.has(keyOf(row)))),
    added: rowsOf(today.filter((row) => !before.has(keyOf(row)))),
  };
}

/** Null when the follow-up says what the workbook says. A promise that has come or gone counts as judged anew. */
export function evidenceNotice({ followUp, rows }: KeptEvidence, today: readonly Evidence[]): EvidenceNotice | null {
  const ids = [...new Set([...rows, ...today].map(({ commitment }) => commitment))].sort();
  const changes = ids.flatMap((id): EvidenceChange[] => {
    const kept = rows.filter(({ commitment }) => commitment === id);
    const now = today.filter(({ commitment }) => commitment === id);
    const change = changeOf(id, kept, now);
    const isJudgedAnew = change.isJudgedAnew || kept.length === 0 || now.length === 0;
    const count = change.changed.length + change.gone.length + change.added.length;
    return isJudgedAnew || count > 0 ? [{ ...change, isJudgedAnew }] : [];
  });
  return changes.length > 0 ? { followUp, asOf: followUp.asOf, changes } : null;
}
