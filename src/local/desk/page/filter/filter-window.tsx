// Chooses which texts of a column are shown.
import { useState } from "preact/hooks";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { SheetView } from "../../../session";
import { Modal } from "../windows/modal";
import { type ColumnFilter, headerOf, textsOf } from "./row-filter";

/** As many texts as are listed; the field above them narrows the list. */
const LISTED = 200;

interface FilterWindowProps {
  readonly words: DeskWords["page"];
  readonly view: SheetView;
  readonly column: number;
  readonly filter: ColumnFilter | null;
  /** Called with null when the column is to be shown whole. */
  readonly onFilter: (filter: ColumnFilter | null) => void;
  readonly onClose: () => void;
}

export function FilterWindow({ words, view, column, filter, onFilter, onClose }: FilterWindowProps) {
  const texts = textsOf(view, column);
  const header = headerOf(view, column);
  const [shown, setShown] = useState<ReadonlySet<string>>(filter?.shown ?? new Set(texts.map(({ text }) => text)));
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const listed = texts.filter(({ text }) => text.toLowerCase().includes(wanted));
  const toggle = (changed: readonly string[], isShown: boolean) => {
    const next = new Set(shown);
    for (const text of changed) {
      if (isShown) next.add(text);
      else next.delete(text);
    }
    setShown(next);
  };
  const toggleListed = (isShown: boolean) =>
    toggle(
      listed.map(({ text }) => text),
      isShown,
    );
  const isAll = texts.every(({ text }) => shown.has(text));
  return (
    <Modal title={words.filterTitle(header)} close={words.closeDialog} onClose={onClose}>
      <form
        class="question filter-window"
        onSubmit={(event) => {
          event.preventDefault();
          onFilter(isAll ? null : { column, header, shown });
        }}
      >
        <input
          type="text"
          aria-label={words.filterSearch}
          placeholder={words.filterSearch}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <div class="buttons">
          <button type="button" class="plain" onClick={() => toggleListed(true)}>
            {words.filterAll}
          </button>
          <button type="button" class="plain" onClick={() => toggleListed(false)}>
            {words.filterNone}
          </button>
        </div>
        <fieldset>
          <legend class="for-screen-readers">{words.filterTitle(header)}</legend>
          {listed.slice(0, LISTED).map(({ text, count }) => (
            <label key={text}>
              <input
                type="checkbox"
                checked={shown.has(text)}
                onChange={(event) => toggle([text], event.currentTarget.checked)}
              />
              <span>{text || words.filterEmpty}</span>
              <span class="count">{count}</span>
            </label>
          ))}
        </fieldset>
        <div class="buttons">
          <button type="submit" class="primary">
            {words.filterYes}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
