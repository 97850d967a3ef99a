// Finds the follow-ups already sent that no longer match the workbook, by their checksums.
import { useEffect, useState } from "preact/hooks";
import type { Book } from "../../domain/book/book";
import type { FollowUp } from "../../domain/book/follow-ups";
import { sentFollowUps } from "../../domain/book/follow-ups";
import { promisesAsOf, reportBasis } from "../../domain/evidence/basis";
import { sha256 } from "../shared/sha256";

async function outdatedIn(book: Book): Promise<FollowUp[]> {
  const outdated: FollowUp[] = [];
  for (const followUp of sentFollowUps(book.followUps)) {
    const sum = await sha256(reportBasis(followUp.asOf, promisesAsOf(book, followUp.asOf)));
    if (sum !== followUp.checksum) outdated.push(followUp);
  }
  return outdated;
}

export function useOutdated(book: Book): readonly FollowUp[] {
  const [outdated, setOutdated] = useState<readonly FollowUp[]>([]);
  useEffect(() => {
    let isStale = false;
    void outdatedIn(book).then((found) => {
      if (!isStale) setOutdated(found);
    });
    return () => {
      isStale = true;
    };
  }, [book]);
  return outdated;
}
