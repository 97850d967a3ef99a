// How the promises stand: flags for what needs attention, the promises behind them, and rows that can't be read.
import { useId, useState } from "preact/hooks";
import type { SidebarData } from "../../contract/server-api";
import { partsOf, withoutParts } from "../../domain/judging/joint-status";
import { type Judgement, shownStatus } from "../../domain/judging/judgement";
import { countStatuses, STATUSES_TO_ACT_ON } from "../../domain/summary/summary";
import { countWord, judgementWords, unreadWord } from "../../i18n/sentences/judgement";
import { titleOf } from "../activity/promise-title";
import { useWording } from "../activity/words";
import { StatusTag } from "../shared/components/status-tag";
import { PromiseCard } from "./promise-card";
import { RowIssues } from "./row-issues";
import { usePast } from "./use-past";
import { useLead } from "./words";
import { YearInPicture } from "./year-in-picture";

const needsSomething = (judgement: Judgement) => STATUSES_TO_ACT_ON.includes(shownStatus(judgement));

interface StandingProps {
  readonly data: SidebarData;
  readonly judgements: readonly Judgement[];
}

export function Standing({ data, judgements }: StandingProps) {
  const { book } = data;
  const { words, lead, language } = useLead();
  const { standing } = words;
  const [isOpen, setOpen] = useState(true);
  const [showsAll, setShowsAll] = useState(false);
  const listId = useId();
  const past = usePast(book, judgements);
  // Nothing is held against anybody before the first row is written.
  const promises = withoutParts(judgements);
  const flagged = book.activities.length === 0 ? [] : promises.filter(needsSomething);
  const unread = book.unreadable.length;
  const shown = showsAll ? promises : isOpen ? flagged : [];
  return (
    <section aria-label={standing.heading}>
      {flagged.length > 0 && (
        <h2>
          <button
            type="button"
            class="flags disclosure"
            aria-expanded={isOpen || showsAll}
            aria-controls={listId}
            onClick={() => {
              setOpen(!(isOpen || showsAll));
              setShowsAll(false);
            }}
          >
            <Flags judgements={flagged} />
          </button>
        </h2>
      )}
      {judgements.length > 0 && flagged.length === 0 && (
        <h2>
          {book.activities.length === 0 ? lead.nothingLogged : <CalmLine judgements={promises} unread={unread} />}
        </h2>
      )}
      <RowIssues issues={book.issues} unreadable={book.unreadable} />
      {showsAll && <YearInPicture data={data} judgements={judgements} />}
      <ul class="cards" id={listId} hidden={shown.length === 0 && !(showsAll && unread > 0)}>
        {shown.map((judgement) => (
          <PromiseCard
            key={judgement.commitment.id}
            judgement={judgement}
            settings={book.settings}
            past={past}
            parts={partsOf(judgement, judgements)}
          />
        ))}
        {showsAll &&
          book.unreadable.map((unreadable) => (
            <li class="card" key={unreadable.row}>
              <h3 class="card-line">
                <span class="one-line">{titleOf(unreadable)}</span>
                <StatusTag status="notMeasurable" word={judgementWords(language).notAssessed} />
              </h3>
            </li>
          ))}
      </ul>
      {promises.length + unread > flagged.length && (
        <button type="button" class="quiet flush" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? standing.showFewer : standing.showAll}
        </button>
      )}
    </section>
  );
}

/** The order of the flags, most urgent first. */
function Flags({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const { language } = useWording();
  const counts = countStatuses(judgements);
  return STATUSES_TO_ACT_ON.map((status) => {
    const count = counts.find((entry) => entry.status === status)?.count;
    return count && <StatusTag key={status} status={status} word={countWord(status, count, language)} />;
  });
}

interface CalmLineProps {
  readonly judgements: readonly Judgement[];
  /** How many promises can't be read. */
  readonly unread: number;
}

/** The line when nothing is flagged. A promise that can't be judged or read isn't called on track. */
function CalmLine({ judgements, unread }: CalmLineProps) {
  const { language, words } = useWording();
  const { standing } = words;
  const counting = judgements.map(shownStatus).filter((status) => status !== "notApplicable");
  const all = (...statuses: readonly Judgement["status"][]) =>
    counting.length > 0 && counting.every((status) => statuses.includes(status));
  if (unread > 0) {
    return (
      <>
        {standing.noneBehind} {unreadWord(unread, language)}.
      </>
    );
  }
  if (all("fulfilled")) return <>{standing.allFulfilled}</>;
  if (all("fulfilled", "onTrack")) return <>{standing.allOnTrack}</>;
  return <>{all("notStarted") ? standing.notStarted : standing.noneBehind}</>;
}
