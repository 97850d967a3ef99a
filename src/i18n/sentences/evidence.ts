// The notice that the workbook no longer agrees with a sent follow-up, in the language asked for.
import type { Language } from "../../domain/book/book";
import type { EvidenceChange, EvidenceNotice } from "../../domain/evidence/evidence";
import { evidence as evidenceEn } from "../en/evidence";
import { formatNumber } from "../format/figures";
import { type EvidenceWords, evidence as evidenceSv } from "../sv/evidence";

export interface NoticeText {
  /** "Uppföljningen 2023-01-31 stämmer inte längre". */
  readonly heading: string;
  readonly intro: string;
  /** One for each promise: "Löfte 2.1: 3 aktiviteter registrerade i efterhand, 1 aktivitet ändrad." */
  readonly lines: readonly string[];
}

function wordsIn(language: Language): EvidenceWords {
  return { sv: evidenceSv, en: evidenceEn }[language];
}

/** The notice in full, with a line for each promise that is affected. */
export function evidenceText({ asOf, changes }: EvidenceNotice, language: Language): NoticeText {
  const words = wordsIn(language);
  const number = (target: number | null) => (target === null ? "–" : formatNumber(target, language));
  const ruleText = ({ targets, hasNewRule }: EvidenceChange) => {
    if (targets) return [words.target(number(targets.before), number(targets.now))];
    return hasNewRule ? [words.rule] : [];
  };
  const lineOf = (change: EvidenceChange) => {
    const { commitment, isJudgedAnew, ...rows } = change;
    const counted = (["added", "changed", "gone", "actions"] as const)
      .filter((kind) => rows[kind].length > 0)
      .map((kind) => words[kind](rows[kind].length));
    const named = [...ruleText(change), ...counted];
    const what = named.length > 0 ? named : isJudgedAnew ? [words.judgedAnew] : [];
    return words.promise(commitment, what.join(", "));
  };
  return { heading: words.heading(asOf), intro: words.intro, lines: changes.map(lineOf) };
}

/** A note names at most this many promises and counts the others, unless there is only one more. */
const MOST_LINES = 12;
/** The note shows this many of the checksum's 64 digits, enough to tell two states of a workbook apart. */
const SUM_DIGITS = 12;

function lastLine(sum: string, language: Language): string {
  return `${wordsIn(language).sum} ${sum.slice(0, SUM_DIGITS)} …`;
}

/** The note beside the row of a sent follow-up. `sum` is the checksum of the workbook as it is now. */
export function outdatedNote(notice: EvidenceNotice, sum: string, language: Language): string {
  const words = wordsIn(language);
  const { heading, lines } = evidenceText(notice, language);
  const rest = lines.length - MOST_LINES;
  const shown = rest > 1 ? [...lines.slice(0, MOST_LINES), words.andMore(rest)] : lines;
  const told = shown.length > 0 ? shown : [words.rowsUnknown];
  return [`${heading}.`, ...told, lastLine(sum, language)].join("\n");
}

/** Whether the add-on wrote the note, in either language. A note that a person wrote must not be touched. */
export function isOutdatedNote(note: string): boolean {
  return [evidenceSv, evidenceEn].some(({ sum }) => note.includes(`\n${sum} `));
}

/** Whether the note was written about the state of the workbook that has this checksum. */
export function isNoteOf(note: string, sum: string, language: Language): boolean {
  return note.endsWith(`\n${lastLine(sum, language)}`);
}
