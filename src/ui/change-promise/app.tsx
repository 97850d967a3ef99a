// The dialog Ändra löfte: people choose a promise, unless it was opened from one, and change it in plain words.
import { useState } from "preact/hooks";
import type { PromiseChangeInput } from "../../contract/promise-inputs";
import type { Reply } from "../../contract/reply";
import type { PromisesData, UndonePromise } from "../../contract/server-api";
import { titleOf } from "../activity/promise-title";
import { PromisePage } from "../promise/promise-page";
import { StoredNotice } from "../promise/stored-notice";
import { DraftOffer } from "../shared/components/draft-offer";
import { Field } from "../shared/components/field";
import { callServer } from "../shared/server-client";
import { dropKeptDraft, keptDraft } from "../shared/use-kept-draft";
import { ChangeForm } from "./change-form";
import { CHANGE_DRAFT, type KeptChange, type SavedChange } from "./use-change";
import { useChangeWords } from "./words";

/** The ID of the promise that the dialog was opened from; null where people are to choose. */
function openedFrom(): unknown {
  return JSON.parse(document.getElementById("promise")?.textContent ?? "null");
}

export function App() {
  const [from, setFrom] = useState(openedFrom);
  return (
    <PromisePage fetch={() => callServer("loadPromises")} useHeading={() => useChangeWords().words.heading}>
      {(data, again) => (
        <Changing
          data={data}
          from={from}
          again={() => {
            setFrom(null);
            again();
          }}
        />
      )}
    </PromisePage>
  );
}

interface ChangingProps {
  readonly data: PromisesData;
  /** The ID of the promise to open with; anything else lets people choose. */
  readonly from: unknown;
  again(): void;
}

function Changing({ data, from, again }: ChangingProps) {
  const { words } = useChangeWords();
  const [saved, setSaved] = useState<SavedChange | null>(null);
  if (saved === null) return <Choice data={data} from={from} onSaved={setSaved} />;
  return <StoredNotice lines={[words.saved]} undo={saved.undo && undoing(saved.undo)} words={words} again={again} />;
}

const undoing = (change: PromiseChangeInput) => async (): Promise<Reply<UndonePromise>> => {
  const reply = await callServer("changePromise", change);
  return reply.ok ? { ok: true, value: { kind: reply.value.kind === "stored" ? "undone" : "changed" } } : reply;
};

const readKept = () =>
  keptDraft<KeptChange>(CHANGE_DRAFT, ({ id, touched }) => typeof id === "string" && typeof touched === "object");

interface ChoiceProps {
  readonly data: PromisesData;
  readonly from: unknown;
  onSaved(saved: SavedChange): void;
}

/** Rows are told apart by their place, since two may have the same ID. */
function Choice({ data, from, onSaved }: ChoiceProps) {
  const { words } = useChangeWords();
  const { promises } = data;
  const [at, setAt] = useState(() => promises.findIndex(({ id }) => id === from));
  const [offered, setOffered] = useState(readKept);
  const [resumed, setResumed] = useState<KeptChange | null>(null);
  const opened = promises[at];
  if (promises.length === 0) return <p>{words.none}</p>;
  const kept = promises.findIndex(({ id }) => id === offered?.id);
  const changed = promises[kept];
  if (offered !== null && changed !== undefined) {
    const resume = () => {
      setResumed(offered);
      setAt(kept);
      setOffered(null);
    };
    const drop = () => {
      dropKeptDraft(CHANGE_DRAFT);
      setOffered(null);
    };
    return (
      <DraftOffer text={titleOf({ id: changed.id, text: changed.content.text })} onResume={resume} onDrop={drop} />
    );
  }
  return (
    <>
      <Field id="which" label={words.which}>
        {(ties) => (
          <select {...ties} value={String(at)} onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}>
            <option value="-1">{words.choose}</option>
            {promises.map((promise, place) => (
              <option key={String(place)} value={String(place)}>
                {titleOf({ id: promise.id, text: promise.content.text })}
              </option>
            ))}
          </select>
        )}
      </Field>
      {opened && (
        <ChangeForm
          key={at}
          data={data}
          opened={opened}
          kept={resumed?.id === opened.id ? resumed : null}
          onSaved={onSaved}
        />
      )}
    </>
  );
}
