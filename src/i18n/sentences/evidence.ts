// The notice that a sent follow-up no longer holds, in the language asked for.
import type { Language } from "../../domain/book/book";
import type { EvidenceChange, EvidenceNotice } from "../../domain/evidence/evidence";
import { evidence as evidenceEn } from "../en/evidence";
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

export function evidenceText({ asOf, changes }: EvidenceNotice, language: Language): NoticeText {
  const words = wordsIn(language);
  const lineOf = ({ commitment, isJudgedAnew, ...rows }: EvidenceChange) => {
    const counted = (["added", "changed", "gone", "actions"] as const)
      .filter((kind) => rows[kind].length > 0)
      .map((kind) => words[kind](rows[kind].length));
    const what = counted.length > 0 ? counted : isJudgedAnew ? [words.judgedAnew] : [];
    return words.promise(commitment, what.join(", "));
  };
  return { heading: words.heading(asOf), intro: words.intro, lines: changes.map(lineOf) };
}

/** Promises that a note names before it says how many more there are. */
const MOST_LINES = 12;
/** Of the checksum's 64 digits: enough to tell two states of a workbook apart. */
const SUM_DIGITS = 12;

function lastLine(sum: string, language: Language): string {
  return `${wordsIn(language).sum} ${sum.slice(0, SUM_DIGITS)} …`;
}

/** The note beside a sent follow-up that no longer holds. `sum`: the checksum as of today. */
export function outdatedNote(notice: EvidenceNotice, sum: string, language: Language): string {
  const words = wordsIn(language);
  const { heading, lines } = evidenceText(notice, language);
  const rest = lines.length - MOST_LINES;
  const shown = rest > 1 ? [...lines.slice(0, MOST_LINES), words.andMore(rest)] : lines;
  const told = shown.length > 0 ? shown : [words.rowsUnknown];
  return [`${heading}.`, ...told, lastLine(sum, language)].join("\n");
}

/** Whether the note was written by the add-on, in either language: people's own notes are theirs. */
export function isOutdatedNote(note: string): boolean {
  return [evidenceSv, evidenceEn].some(({ sum }) => note.includes(`\n${sum} `));
}

/** Whether the note tells of the workbook as it is now. */
export function isNoteOf(note: string, sum: string, language: Language): boolean {
  return note.endsWith(`\n${lastLine(sum, language)}`);
}
