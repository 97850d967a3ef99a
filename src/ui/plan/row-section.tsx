// A form and the list of its tab's rows: the form logs a new row, or corrects one that is chosen in the list.
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Faults, Read } from "./drafts";
import { SaveNotice } from "./save-notice";
import { type RowCalls, useRows } from "./use-rows";
import { usePlanWords } from "./words";

interface RowSectionProps<T, D> {
  readonly initial: readonly T[];
  /** First letter of the IDs of new rows. */
  readonly prefix: string;
  readonly calls: RowCalls<T>;
  readonly by: string;
  readonly titles: { readonly new: string; readonly list: string; correct(id: string): string };
  newDraft(): D;
  draftOf(row: T): D;
  /** `seen` is the row before it was changed; null for a new one. */
  read(draft: D, seen: D | null): Read<T, D>;
  nameOf(row: T): string;
  fields(draft: D, faults: Faults<D>, change: (changed: Partial<D>) => void): ComponentChildren;
  /** `change` opens a row in the form; `store` changes it at once. */
  list(rows: readonly T[], change: (row: T) => void, store: (row: T, changed: Partial<T>) => void): ComponentChildren;
}

export function RowSection<T extends { readonly id: string }, D extends object>(props: RowSectionProps<T, D>) {
  const { titles, by } = props;
  const { words } = usePlanWords();
  const rows = useRows(props.initial, props.prefix, props.calls);
  const [draft, setDraft] = useState<D>(props.newDraft);
  /** The row in the form as it was last seen; null for a new one. */
  const [seen, setSeen] = useState<T | null>(null);
  // Errors show only after a press: while somebody types they are in the way.
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [formId, listId] = [useId(), useId()];
  const { fields, faults } = props.read(draft, seen && props.draftOf(seen));
  const isSaving = rows.saving.kind === "saving";

  const open = (row: T | null) => {
    setSeen(row);
    setDraft(row ? props.draftOf(row) : props.newDraft());
    setChecked(false);
  };
  const submit = async () => {
    setChecked(true);
    if (fields === null) return;
    if (seen === null) {
      if (await rows.add(fields, by)) open(null);
      return;
    }
    const changed = await rows.change(seen, fields, by);
    if (changed) open(changed.isStored ? null : changed.row);
  };
  // The first wrong field takes the focus once its error is on screen, so that both are read out.
  useEffect(() => {
    if (isChecked) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isChecked]);
  const seenId = seen?.id ?? "";
  useEffect(() => {
    if (seenId) heading.current?.focus();
  }, [seenId]);

  return (
    <>
      <form
        ref={form}
        aria-labelledby={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(false);
          void submit();
        }}
      >
        <h2 id={formId} ref={heading} tabIndex={-1}>
          {seen ? titles.correct(seen.id) : titles.new}
        </h2>
        {props.fields(draft, isChecked ? faults : {}, (changed) => setDraft({ ...draft, ...changed }))}
        <p class="buttons">
          <button type="submit" class="main" aria-disabled={isSaving}>
            {seen ? words.saveChange : words.save}
          </button>
          {seen && (
            <button type="button" class="quiet" onClick={() => open(null)}>
              {words.stop}
            </button>
          )}
        </p>
        <SaveNotice saving={rows.saving} nameOf={props.nameOf} />
      </form>
      <section class="list" aria-labelledby={listId}>
        <h2 id={listId}>{titles.list}</h2>
        {props.list(rows.rows, open, (row, changed) => {
          const { id: _id, ...all } = { ...row, ...changed };
          void rows.change(row, all, by);
        })}
      </section>
    </>
  );
}
