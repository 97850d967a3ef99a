// The text and its promises side by side, what was dropped, and what in the text became no promise.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Settings } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { countDrafts } from "../../domain/propose/promise-draft";
import { formatNumber } from "../../i18n/format/figures";
import { PagedList } from "../shared/components/paged-list";
import { DraftCard } from "./draft-card";
import { MarkedText } from "./marked-text";
import type { DraftActions, Drafts } from "./use-drafts";
import type { Read } from "./use-reading";
import { useGuideWords, useProposalWords } from "./words";

export interface TextReviewProps {
  readonly read: Read;
  readonly drafts: Drafts;
  /** The promises' numbers, in their order. */
  readonly ids: readonly string[];
  readonly settings: Pick<Settings, "period" | "excludedWeeks" | "memberOf">;
  readonly today: PlainDate;
}

/** The same actions; those that take away what was pressed move the focus to where the promises are counted. */
function withFocus(actions: DraftActions, focus: () => void): DraftActions {
  const then =
    <Inputs extends readonly unknown[]>(act: (...inputs: Inputs) => void) =>
    (...inputs: Inputs) => {
      act(...inputs);
      focus();
    };
  return {
    ...actions,
    drop: then(actions.drop),
    restore: then(actions.restore),
    rewrite: then(actions.rewrite),
    join: then(actions.join),
    make: then(actions.make),
  };
}

export function TextReview({ read, drafts, ids, settings, today }: TextReviewProps) {
  const { words } = useGuideWords();
  const { review } = useProposalWords().words;
  const [current, setCurrent] = useState<number | null>(null);
  const { list } = drafts;
  const top = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone.
  useEffect(() => top.current?.focus({ preventScroll: true }), []);
  const actions = useMemo(() => withFocus(drafts.actions, () => top.current?.focus()), [drafts.actions]);
  return (
    <div class="review">
      <MarkedText source={read.source} proposed={read.proposed} drafts={list.drafts} current={current} />
      <section aria-labelledby="promises-heading">
        <h2 id="promises-heading">{words.promisesHeading}</h2>
        <p role="status" id="found" tabIndex={-1} ref={top}>
          {review.counted(countDrafts(list.drafts, settings.period))}
        </p>
        <Notices read={read} />
        <ul class="drafts">
          {list.drafts.map((draft, index) => (
            <DraftCard
              key={draft.key}
              draft={draft}
              id={ids[index] ?? ""}
              source={read.source}
              settings={settings}
              today={today}
              isLast={index === list.drafts.length - 1}
              actions={actions}
              onCurrent={() => setCurrent(draft.key)}
            />
          ))}
        </ul>
        <LeftOut drafts={{ list, actions }} />
      </section>
    </div>
  );
}

/** What is to be known of the text as a whole. */
function Notices({ read }: { readonly read: Read }) {
  const { review } = useProposalWords().words;
  const { impossibleDate, isCut } = read.proposed;
  return (
    <>
      {impossibleDate !== null && (
        <p class="notice tone-amber">
          {review.impossibleDate(read.source.slice(impossibleDate.start, impossibleDate.end))}
        </p>
      )}
      {isCut && <p class="notice tone-amber">{review.cut}</p>}
    </>
  );
}

/** Nothing of the text is dropped in silence: both lists can be made promises of again. */
function LeftOut({ drafts: { list, actions } }: { readonly drafts: Drafts }) {
  const { words, language } = useGuideWords();
  const { leftOut } = useProposalWords().words;
  const more = (count: number) => words.more(formatNumber(count, language));
  return (
    <>
      {list.dropped.length > 0 && (
        <section aria-labelledby="dropped">
          <h3 id="dropped">{words.dropped}</h3>
          <PagedList items={list.dropped} more={more}>
            {(draft) => (
              <>
                {draft.rule.text}{" "}
                <button type="button" class="link" onClick={() => actions.restore(draft.key)}>
                  {words.restore}
                  <span class="unseen"> {draft.rule.text}</span>
                </button>
              </>
            )}
          </PagedList>
        </section>
      )}
      {list.notUnderstood.length > 0 && (
        <section aria-labelledby="left-out">
          <h3 id="left-out">{words.notUnderstood}</h3>
          <PagedList items={list.notUnderstood} more={more}>
            {(part) => (
              <>
                {part.text} <span class="quiet-text">({leftOut[part.reason]})</span>{" "}
                <button type="button" class="link" onClick={() => actions.make(part)}>
                  {words.makePromise}
                  <span class="unseen"> {part.text}</span>
                </button>
              </>
            )}
          </PagedList>
        </section>
      )}
    </>
  );
}
