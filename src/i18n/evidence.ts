// The notice that a sent follow-up no longer holds, in the language asked for.
import type { Language } from "../domain/book";
import type { EvidenceChange, EvidenceNotice } from "../domain/evidence";
import { evidenceEn } from "./evidence.en";
import { evidenceSv } from "./evidence.sv";

export interface NoticeText {
  /** "Uppföljningen 2023-01-31 stämmer inte längre". */
  readonly heading: string;
  readonly intro: string;
  /** One for each promise: "Löfte 2.1: 3 aktiviteter registrerade i efterhand, 1 aktivitet ändrad." */
  readonly lines: readonly string[];
}

export function evidenceText({ asOf, changes }: EvidenceNotice, language: Language): NoticeText {
  const words = language === "en" ? evidenceEn : evidenceSv;
  const lineOf = ({ commitment, isJudgedAnew, ...rows }: EvidenceChange) => {
    const counted = (["added", "changed", "gone", "actions"] as const)
      .filter((kind) => rows[kind].length > 0)
      .map((kind) => words[kind](rows[kind].length));
    const what = counted.length > 0 ? counted : isJudgedAnew ? [words.judgedAnew] : [];
    return words.promise(commitment, what.join(", "));
  };
  return { heading: words.heading(asOf), intro: words.intro, lines: changes.map(lineOf) };
}
