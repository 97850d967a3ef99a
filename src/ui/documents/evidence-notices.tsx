// Notices of sent follow-ups whose rows have changed in the workbook since, with the rows that differ.
import { useEffect, useState } from "preact/hooks";
import type { Book } from "../../domain/book/book";
import { promisesAsOf } from "../../domain/evidence/basis";
import { type EvidenceNotice, evidenceNotice, evidenceRows, type KeptEvidence } from "../../domain/evidence/evidence";
import { evidenceText } from "../../i18n/sentences/evidence";
import { sha256 } from "../shared/sha256";
import { useDocumentWords } from "./words";

async function noticesOf(book: Book, evidence: readonly KeptEvidence[]): Promise<EvidenceNotice[]> {
  const notices: EvidenceNotice[] = [];
  for (const kept of evidence) {
    const notice = evidenceNotice(kept, await evidenceRows(promisesAsOf(book, kept.followUp.asOf), sha256));
    if (notice) notices.push(notice);
  }
  return notices;
}

export function EvidenceNotices({
  book,
  evidence,
}: {
  readonly book: Book;
  readonly evidence: readonly KeptEvidence[];
}) {
  const { language } = useDocumentWords();
  const [notices, setNotices] = useState<readonly EvidenceNotice[]>([]);
  useEffect(() => {
    let isStale = false;
    void noticesOf(book, evidence).then((found) => {
      if (!isStale) setNotices(found);
    });
    return () => {
      isStale = true;
    };
  }, [book, evidence]);
  return (
    <>
      {notices.map((notice) => {
        const { heading, intro, lines } = evidenceText(notice, language);
        return (
          <section key={notice.followUp.id} class="notice tone-amber">
            <h2>{heading}</h2>
            <p>{intro}</p>
            <ul class="bullets">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
