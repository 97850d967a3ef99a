// The dialog Handlingsplan och kommunikation, which logs and corrects the rows of both tabs.
import { useState } from "preact/hooks";
import type { FollowUpData } from "../../contract/server-api";
import type { Communication } from "../../domain/book/book";
import type { Action } from "../../domain/book/plan-actions";
import { Radios } from "../shared/components/radios";
import { TextField } from "../shared/components/text-field";
import { callServer } from "../shared/server-client";
import { ActionFields } from "./action-form";
import { CommunicationFields } from "./communication-form";
import {
  type ActionDraft,
  type CommunicationDraft,
  draftOfAction,
  draftOfCommunication,
  isTooLong,
  NEW_ACTION,
  newCommunication,
  readAction,
  readCommunication,
} from "./drafts";
import { ActionList, CommunicationList } from "./row-lists";
import { RowSection } from "./row-section";
import type { RowCalls } from "./use-rows";
import { usePlanWords } from "./words";

const KINDS = ["action", "communication"] as const;
type Kind = (typeof KINDS)[number];

const ACTION_CALLS: RowCalls<Action> = {
  log: (input) => callServer("logAction", input),
  correct: (input) => callServer("correctAction", input),
};
const COMMUNICATION_CALLS: RowCalls<Communication> = {
  log: (input) => callServer("logCommunication", input),
  correct: (input) => callServer("correctCommunication", input),
};

function Actions({ data, by }: { readonly data: FollowUpData; readonly by: string }) {
  const { words } = usePlanWords();
  const { book, today } = data;
  return (
    <RowSection<Action, ActionDraft>
      initial={book.actions}
      prefix="H"
      calls={ACTION_CALLS}
      by={by}
      titles={words.action}
      newDraft={() => NEW_ACTION}
      draftOf={draftOfAction}
      read={(draft, seen) => readAction(draft, today, seen)}
      nameOf={({ text, id }) => text || id}
      fields={(draft, faults, change) => (
        <ActionFields draft={draft} faults={faults} commitments={book.commitments} today={today} onChange={change} />
      )}
      list={(rows, change, store) => (
        <ActionList
          actions={rows}
          commitments={book.commitments}
          today={today}
          onChange={change}
          onDone={(action) => store(action, { state: "Klar", done: today })}
        />
      )}
    />
  );
}

function Communications({ data, by }: { readonly data: FollowUpData; readonly by: string }) {
  const { words } = usePlanWords();
  const { book, today } = data;
  return (
    <RowSection<Communication, CommunicationDraft>
      initial={book.communications}
      prefix="K"
      calls={COMMUNICATION_CALLS}
      by={by}
      titles={words.communication}
      newDraft={() => newCommunication(today)}
      draftOf={draftOfCommunication}
      read={(draft, seen) => readCommunication(draft, today, seen)}
      nameOf={({ title, id }) => title || id}
      fields={(draft, faults, change) => (
        <CommunicationFields
          draft={draft}
          faults={faults}
          commitments={book.commitments}
          channels={book.lists.channels}
          onChange={change}
        />
      )}
      list={(rows, change) => <CommunicationList communications={rows} onChange={change} />}
    />
  );
}

export function Plan({ data }: { readonly data: FollowUpData }) {
  const { words } = usePlanWords();
  const [kind, setKind] = useState<Kind>("action");
  const [by, setBy] = useState(data.me);
  return (
    <main class="plan">
      <h1>{words.heading}</h1>
      <fieldset class="field">
        <legend>{words.what}</legend>
        <div class="checks">
          <Radios name="kind" options={KINDS} labels={words.kinds} chosen={kind} onChoose={setKind} />
        </div>
      </fieldset>
      <TextField
        id="by"
        label={words.by}
        hint={words.byHint}
        error={isTooLong(by) ? words.tooLong : undefined}
        value={by}
        onChange={setBy}
      />
      {data.book.commitments.length === 0 && <p class="notice tone-amber">{words.noPromises}</p>}
      <div class="part" hidden={kind !== "action"}>
        <Actions data={data} by={by.trim()} />
      </div>
      <div class="part" hidden={kind !== "communication"}>
        <Communications data={data} by={by.trim()} />
      </div>
    </main>
  );
}
