// The rows that a follow-up rested on, and which of them the workbook no longer bears out.
import type { FollowUp } from "../book/follow-ups";
import type { PlainDate } from "../calendar/plain-date";
import { basisRows, factOf, isAction, isOwn, isPlan, type JudgedPromise, targetOf } from "./basis";

/** A row of the tab Underlag. */
export interface Evidence {
  readonly commitment: string;
  /** ID of the promise itself, of an activity or of an action. */
  readonly row: string;
  /** What the row came to, as in `BasisRow`. */
  readonly outcome: string;
  /** SHA-256 in hex of what the row said. */
  readonly checksum: string;
}

export interface KeptEvidence {
  readonly followUp: Pick<FollowUp, "id" | "date" | "type" | "asOf" | "checksum">;
  readonly rows: readonly Evidence[];
}

/** What has become of one promise's rows since the follow-up was sent, as IDs in order. */
export interface EvidenceChange {
  readonly commitment: string;
  /** Its rule, its target or its result has changed, or the promise itself has come or gone. */
  readonly isJudgedAnew: boolean;
  /** The target then and now, where they differ; null for none. */
  readonly targets: { readonly before: number | null; readonly now: number | null } | null;
  /** Its rule says something else: what counts, how much is promised or which days it holds. */
  readonly hasNewRule: boolean;
  /** Activities that say something else now, or have another outcome. */
  readonly changed: readonly string[];
  /** Activities that aren't among the promise's rows any more. */
  readonly gone: readonly string[];
  /** Activities of the follow-up's days that weren't in the log when it was made. */
  readonly added: readonly string[];
  /** Actions that were opened or closed, have come or gone. */
  readonly actions: readonly string[];
}

export interface EvidenceNotice {
  readonly followUp: KeptEvidence["followUp"];
  readonly asOf: PlainDate;
  /** The promises with a difference, by ID; there is at least one. */
  readonly changes: readonly EvidenceChange[];
}

/** The rows as the tab Underlag keeps them. `sumOf`: SHA-256 (FIPS 180-4) of a text in UTF-8, in small hex digits. */
export function summedRows(promises: readonly JudgedPromise[], sumOf: (text: string) => string): Evidence[] {
  return basisRows(promises).map(({ content, ...row }) => ({ ...row, checksum: sumOf(content) }));
}

/** The rows as `summedRows` gives them, where a browser's `digest` answers later. Equal contents are summed once. */
export async function evidenceRows(
  promises: readonly JudgedPromise[],
  digest: (text: string) => Promise<string>,
): Promise<Evidence[]> {
  const contents = [...new Set(basisRows(promises).map(({ content }) => content))];
  const sums = await Promise.all(contents.map(digest));
  const sumOf = new Map(contents.map((content, index) => [content, sums[index] ?? ""]));
  return summedRows(promises, (content) => sumOf.get(content) ?? "");
}

function isSame(kept: Evidence, now: Evidence): boolean {
  return factOf(kept, kept.checksum) === factOf(now, now.checksum);
}

function byRow(rows: readonly Evidence[]): Map<string, Evidence> {
  return new Map(rows.map((row) => [row.row, row]));
}

function idsOf(rows: readonly Evidence[]): string[] {
  return rows.map(({ row }) => row).sort();
}

/** What the promise itself came to and said, then and now. */
function ownChange(
  kept: readonly Evidence[],
  now: readonly Evidence[],
): Pick<EvidenceChange, "targets" | "hasNewRule"> {
  const [before, after] = [kept.find(isOwn), now.find(isOwn)];
  if (!before || !after) return { targets: null, hasNewRule: false };
  const targets = { before: targetOf(before), now: targetOf(after) };
  return {
    targets: targets.before === targets.now ? null : targets,
    hasNewRule: before.checksum !== after.checksum,
  };
}

function changeOf(commitment: string, kept: readonly Evidence[], now: readonly Evidence[]): EvidenceChange {
  const before = byRow(kept);
  const after = byRow(now);
  const gone = kept.filter(({ row }) => !after.has(row));
  const added = now.filter(({ row }) => !before.has(row));
  const changed = kept.filter((row) => {
    const today = after.get(row.row);
    return today !== undefined && !isSame(row, today);
  });
  const activities = (rows: readonly Evidence[]) => rows.filter((row) => !isOwn(row) && !isAction(row));
  return {
    commitment,
    isJudgedAnew: [...gone, ...added, ...changed].some(isOwn),
    ...ownChange(kept, now),
    changed: idsOf(activities(changed)),
    gone: idsOf(activities(gone)),
    added: idsOf(activities(added)),
    actions: idsOf([...gone, ...added, ...changed].filter(isAction)),
  };
}

function isAnything({ isJudgedAnew, changed, gone, added, actions }: EvidenceChange): boolean {
  return isJudgedAnew || changed.length + gone.length + added.length + actions.length > 0;
}

/** The rows of each promise, but for plans of days to come. */
function byCommitment(rows: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const row of rows) {
    if (isPlan(row)) continue;
    const group = groups.get(row.commitment);
    if (group) group.push(row);
    else groups.set(row.commitment, [row]);
  }
  return groups;
}

/**
 * What the workbook no longer bears out of a follow-up; null when it all holds.
 * @param today The rows as the workbook has them now, judged as of the follow-up's own day.
 */
export function evidenceNotice({ followUp, rows }: KeptEvidence, today: readonly Evidence[]): EvidenceNotice | null {
  const kept = byCommitment(rows);
  const now = byCommitment(today);
  const ids = [...new Set([...kept.keys(), ...now.keys()])].sort();
  const changes = ids.map((id) => changeOf(id, kept.get(id) ?? [], now.get(id) ?? [])).filter(isAnything);
  return changes.length > 0 ? { followUp, asOf: followUp.asOf, changes } : null;
}
