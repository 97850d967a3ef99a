// The descriptions that a document prints, to look through before it is made: no guard knows every person's name.
import { useState } from "preact/hooks";
import type { Activity } from "../../domain/book/activity";
import type { LeavesOut } from "../../report/follow-up/descriptions";
import { useDocumentWords } from "./words";

/** The IDs of the rows whose description is left out. */
export type LeftOut = ReadonlySet<string>;

export const leavingOut =
  (leftOut: LeftOut): LeavesOut =>
  ({ id }) =>
    leftOut.has(id);

interface DescriptionsProps {
  /** Those with a description to print. */
  readonly rows: readonly Activity[];
  readonly leftOut: LeftOut;
  onChange(leftOut: LeftOut): void;
}

export function Descriptions({ rows, leftOut, onChange }: DescriptionsProps) {
  const { descriptions } = useDocumentWords().words;
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const printed = rows.filter(({ id }) => !leftOut.has(id)).length;
  const toggle = (id: string) => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <details class="descriptions" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{descriptions.heading(printed, rows.length)}</summary>
      {isOpen && (
        <fieldset class="field">
          <legend>{descriptions.hint}</legend>
          <p class="notice-actions">
            <button type="button" class="quiet" onClick={() => onChange(new Set(rows.map(({ id }) => id)))}>
              {descriptions.none}
            </button>
            <button type="button" class="quiet" onClick={() => onChange(new Set())}>
              {descriptions.all}
            </button>
          </p>
          {rows.map(({ id, date, note }) => (
            <label key={id} class="check">
              <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} />
              {`${date}: ${note}`}
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
