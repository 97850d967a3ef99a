// The fields of one message to the citizens.
import type { Commitment } from "../../domain/book/commitment";
import { promiseName } from "../../report/blocks/promise-name";
import { Field, FieldGroup } from "../shared/components/field";
import { TextField } from "../shared/components/text-field";
import { toggled } from "../shared/toggled";
import type { CommunicationDraft, Fault, Faults } from "./drafts";
import { usePlanWords } from "./words";

interface CommunicationFieldsProps {
  readonly draft: CommunicationDraft;
  readonly faults: Faults<CommunicationDraft>;
  readonly commitments: readonly Commitment[];
  readonly channels: readonly string[];
  onChange(changed: Partial<CommunicationDraft>): void;
}

export function CommunicationFields({ draft, faults, commitments, channels, onChange }: CommunicationFieldsProps) {
  const { words } = usePlanWords();
  const { communication } = words;
  const errorFor = (fault: Fault | undefined) => fault && words[fault];
  const known = draft.channel === "" || channels.includes(draft.channel) ? channels : [...channels, draft.channel];
  return (
    <>
      <TextField
        id="message-date"
        label={communication.date}
        hint={communication.dateHint}
        error={errorFor(faults.date)}
        value={draft.date}
        onChange={(date) => onChange({ date })}
      />
      <Field id="message-channel" label={communication.channel}>
        {(ties) => (
          <select
            {...ties}
            value={draft.channel}
            onChange={(event) => onChange({ channel: event.currentTarget.value })}
          >
            <option value="">{communication.anyChannel}</option>
            {known.map((channel) => (
              <option key={channel} value={channel}>
                {channel}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="message-title"
        label={communication.title}
        error={errorFor(faults.title)}
        value={draft.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        id="message-sender"
        label={communication.sender}
        error={errorFor(faults.sender)}
        value={draft.sender}
        onChange={(sender) => onChange({ sender })}
      />
      <TextField
        id="message-link"
        label={communication.link}
        hint={communication.linkHint}
        error={errorFor(faults.link)}
        value={draft.link}
        onChange={(link) => onChange({ link })}
      />
      <FieldGroup id="message-commitments" label={communication.commitments}>
        <div class="checks">
          {commitments.map((commitment) => (
            <label key={commitment.id} class="check">
              <input
                type="checkbox"
                checked={draft.commitments.includes(commitment.id)}
                onChange={() => onChange({ commitments: toggled(draft.commitments, commitment.id) })}
              />
              {promiseName(commitment)}
            </label>
          ))}
        </div>
      </FieldGroup>
    </>
  );
}
