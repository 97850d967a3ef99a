// The fields of one action of the plan.
import type { Commitment } from "../../domain/book/commitment";
import { ACTION_STATES } from "../../domain/book/plan-actions";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { promiseName } from "../../report/blocks/promise-name";
import { Field } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import type { ActionDraft, Fault, Faults } from "./drafts";
import { usePlanWords } from "./words";

interface ActionFieldsProps {
  readonly draft: ActionDraft;
  readonly faults: Faults<ActionDraft>;
  readonly commitments: readonly Commitment[];
  /** The day that an action marked as done gets, unless another day is written. */
  readonly today: PlainDate;
  onChange(changed: Partial<ActionDraft>): void;
}

export function ActionFields({ draft, faults, commitments, today, onChange }: ActionFieldsProps) {
  const { words } = usePlanWords();
  const { action } = words;
  const errorFor = (fault: Fault | undefined) => fault && words[fault];
  const focuses = [...new Set(commitments.map(({ focus }) => focus))];
  return (
    <>
      <Field id="action-commitment" label={action.commitment} error={errorFor(faults.commitment)}>
        {(ties) => (
          <select
            {...ties}
            value={draft.commitment}
            onChange={(event) => onChange({ commitment: event.currentTarget.value })}
          >
            <option value="">{action.choose}</option>
            {focuses.map((focus) => (
              <optgroup key={focus} label={focus || action.withoutFocus}>
                {commitments
                  .filter((commitment) => commitment.focus === focus)
                  .map((commitment) => (
                    <option key={commitment.id} value={commitment.id}>
                      {promiseName(commitment)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="action-text"
        label={action.text}
        error={errorFor(faults.text)}
        isLong
        value={draft.text}
        onChange={(text) => onChange({ text })}
      />
      <TextField
        id="action-owner"
        label={action.owner}
        error={errorFor(faults.owner)}
        value={draft.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <TextField
        id="action-due"
        label={action.due}
        hint={action.dueHint}
        error={errorFor(faults.due)}
        value={draft.due}
        onChange={(due) => onChange({ due })}
      />
      <Field id="action-state" label={action.state}>
        {(ties) => (
          <select
            {...ties}
            value={draft.state}
            onChange={(event) => {
              const state = ACTION_STATES.find((word) => word === event.currentTarget.value);
              if (state) onChange({ state, done: draft.done || today });
            }}
          >
            {ACTION_STATES.map((state) => (
              <option key={state} value={state}>
                {action.states[state]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {draft.state === "Klar" && (
        <TextField
          id="action-done"
          label={action.done}
          error={errorFor(faults.done)}
          value={draft.done}
          onChange={(done) => onChange({ done })}
        />
      )}
      <TextField
        id="action-comment"
        label={action.comment}
        hint={action.commentHint}
        error={errorFor(faults.comment)}
        isLong
        value={draft.comment}
        onChange={(comment) => onChange({ comment })}
      />
    </>
  );
}
