// The end of the form: what saving would do and what came of the latest save, and the buttons.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SidebarData } from "../../../contract/server-api";
import { mayBePlanned } from "../../../domain/book/checklists";
import { DraftEffects } from "../effect-lines";
import type { Entry } from "../entry";
import { ConflictPanel } from "../saving/conflict-panel";
import { notSavedText } from "../saving/not-saved-text";
import { SavedNotice } from "../saving/saved-notice";
import type { Conflict, CorrectionOutcome } from "../use-correcting";
import { useWording } from "../words";
import { focusField } from "./field-texts";
import { amountOf } from "./form-check";
import { ENTRY_STATES, type EntryState } from "./form-state";

interface FormEndProps {
  readonly entry: Entry;
  readonly data: SidebarData;
  onChanged(): void;
  readonly ending?: ComponentChildren;
}

export function FormEnd({ entry, data, onChanged, ending }: FormEndProps) {
  const wording = useWording();
  const { words } = wording;
  const { form, fields, saved, failure, outbox, correcting } = entry;
  const { conflict } = correcting;
  const onTheirWay = outbox.parcels.filter(({ phase }) => phase !== "failed").length;

  function keepTheirs(over: Conflict) {
    correcting.keepTheirs(over);
    entry.stopCorrecting();
    focusField("type");
  }

  function finish({ kind }: CorrectionOutcome) {
    if (kind !== "stored") return;
    entry.stopCorrecting();
    focusField("type");
    onChanged();
  }

  return (
    <div class="form-end">
      <DraftEffects
        draft={entry.draft}
        lacksAmount={fields.units.length > 0 && amountOf(form, fields) === null}
        data={data}
        isQuiet={saved !== null}
      />
      <div role="status">
        {entry.isAtRisk && !(entry.page.isPhone && outbox.parcels.length > 0) && (
          <p class="hint">{words.form.atRisk}</p>
        )}
        {onTheirWay > 0 && <p class="hint">{words.latest.sending(onTheirWay)}</p>}
        {ending}
        {saved && (
          <SavedNotice
            saved={saved}
            data={data}
            isAlone={entry.page.isPhone}
            onUndo={entry.strike}
            onCorrect={entry.startCorrecting}
          />
        )}
      </div>
      {entry.askedTwice && (
        <div class="notice tone-amber" role="alert">
          <p>{words.form.askTwice[entry.askedTwice]}</p>
        </div>
      )}
      {failure && (
        <div class="notice tone-red" role="alert">
          <p>{notSavedText(failure, wording)}</p>
        </div>
      )}
      {conflict && correcting.seen && (
        <ConflictPanel
          conflict={conflict}
          onKeepTheirs={() => keepTheirs(conflict)}
          onOverwrite={() => void correcting.overwrite(conflict).then(finish)}
          onCancel={() => {
            correcting.dismiss();
            focusField("type");
          }}
        />
      )}
      <Buttons entry={entry} data={data} />
    </div>
  );
}

/** The label of the blue button says what pressing it will do. */
function mainLabel(
  { form, isSaving, failure, isWarned, askedTwice, correcting }: Entry,
  words: ReturnType<typeof useWording>,
) {
  const { form: own, retry } = words.words;
  if (isSaving) return own.saving;
  if (failure) return retry;
  if (isWarned) return own.saveAnyway;
  if (askedTwice) return own.saveTwice;
  return correcting.seen ? own.saveCorrection : own.saves[form.state];
}

function Buttons({ entry, data: { today, latest, book } }: { readonly entry: Entry; readonly data: SidebarData }) {
  const wording = useWording();
  const { words } = wording;
  const { form, isSaving, saved, correcting, move } = entry;
  const row = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!saved) return;
    row.current?.scrollIntoView({ block: "nearest" });
    // The field that had the focus may be gone after the save, so the focus moves to the button.
    if (document.activeElement === document.body) main.current?.focus();
  }, [saved]);
  const again = () => {
    const last = book.activities.find(({ id }) => id === latest[0]);
    if (last) entry.repeat(last);
    focusField("date");
  };
  const change = (state: EntryState) => {
    move({ kind: "setState", state, today });
    focusField("date");
  };
  const cancel = () => {
    entry.stopCorrecting();
    focusField("type");
  };
  const others = ENTRY_STATES.filter((state) => state !== form.state);
  const offered = others.filter((state) => state !== "Planerad" || mayBePlanned(form.type));
  const quiet = (label: string, act: () => void) => (
    <button type="button" class="quiet" key={label} onClick={act}>
      {label}
    </button>
  );
  return (
    <div class="buttons" ref={row}>
      <button type="submit" class="main" ref={main} aria-disabled={isSaving}>
        {mainLabel(entry, wording)}
      </button>
      {correcting.seen && quiet(words.form.cancel, cancel)}
      {!correcting.seen && !entry.page.isPhone && latest.length > 0 && quiet(words.form.again, again)}
      {offered.map((state) => quiet(words.form.instead[state], () => change(state)))}
      {!mayBePlanned(form.type) && <p class="hint">{words.form.noDogPlan}</p>}
    </div>
  );
}
