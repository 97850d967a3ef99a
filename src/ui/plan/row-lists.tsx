// The lists of rows: actions under their promise, with late ones marked, and messages with the newest first.
import type { Communication } from "../../domain/book/book";
import type { Commitment } from "../../domain/book/commitment";
import type { Action } from "../../domain/book/plan-actions";
import { isOpen } from "../../domain/book/plan-actions";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { promiseName } from "../../report/blocks/promise-name";
import { PagedList } from "../shared/components/paged-list";
import { usePlanWords } from "./words";

interface ActionListProps {
  readonly actions: readonly Action[];
  readonly commitments: readonly Commitment[];
  readonly today: PlainDate;
  onChange(action: Action): void;
  onDone(action: Action): void;
}

function DueText({ action, today }: { readonly action: Action; readonly today: PlainDate }) {
  const words = usePlanWords().words.action;
  if (!isOpen(action, today)) return <>{action.done ? words.doneOn(action.done) : words.doneAlready}</>;
  if (action.due === null) return <>{words.noDay}</>;
  if (action.due >= today) return <>{words.by(action.due)}</>;
  return (
    <span class="tag tone-red">
      <span aria-hidden="true">▼</span> {words.overdue(action.due)}
    </span>
  );
}

export function ActionList({ actions, commitments, today, onChange, onDone }: ActionListProps) {
  const { words } = usePlanWords();
  const ids = [...new Set([...commitments.map(({ id }) => id), ...actions.map(({ commitment }) => commitment)])];
  const groups = ids
    .map((id) => ({
      id,
      commitment: commitments.find((commitment) => commitment.id === id),
      actions: actions.filter((action) => action.commitment === id),
    }))
    .filter((group) => group.actions.length > 0);
  if (groups.length === 0) return <p>{words.action.none}</p>;
  return (
    <>
      {groups.map(({ id, commitment, actions: own }) => (
        <div key={id}>
          <h3>{commitment ? promiseName(commitment) : words.action.unknownPromise(id)}</h3>
          <p class="quiet-text">{commitment?.focus || words.action.withoutFocus}</p>
          <ul class="rows">
            {own.map((action) => (
              <li key={action.id}>
                <p>{action.text || action.id}</p>
                <p class="quiet-text">
                  {action.owner || words.action.nobody} ·{" "}
                  {isOpen(action, today) && `${words.action.states[action.state]} · `}
                  <DueText action={action} today={today} />
                </p>
                <p class="row-buttons">
                  <button type="button" class="quiet flush" onClick={() => onChange(action)}>
                    {words.change}
                    <span class="unseen"> {action.text || action.id}</span>
                  </button>
                  {action.state !== "Klar" && (
                    <button type="button" class="quiet" onClick={() => onDone(action)}>
                      {words.doneToday}
                      <span class="unseen"> {action.text || action.id}</span>
                    </button>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

interface CommunicationListProps {
  readonly communications: readonly Communication[];
  onChange(communication: Communication): void;
}

export function CommunicationList({ communications, onChange }: CommunicationListProps) {
  const { words } = usePlanWords();
  if (communications.length === 0) return <p>{words.communication.none}</p>;
  const newestFirst = [...communications].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (
    <PagedList items={newestFirst} more={words.more}>
      {(row) => (
        <>
          <p>{row.title || row.link || row.id}</p>
          <p class="quiet-text">
            {[row.date, row.channel, row.sender, row.commitments.join(", ") || words.communication.all]
              .filter((part) => part !== "")
              .join(" · ")}
          </p>
          <p class="row-buttons">
            <button type="button" class="quiet flush" onClick={() => onChange(row)}>
              {words.change}
              <span class="unseen"> {row.title || row.id}</span>
            </button>
          </p>
        </>
      )}
    </PagedList>
  );
}
