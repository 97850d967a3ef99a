// The ways from what the sidebar says to where it is done: a dialog of the menu, a cell of the sheet, or the form.
import { type ComponentChildren, createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { CellInput } from "../../contract/inputs";
import type { ReplyError } from "../../contract/reply";
import type { MenuFunctions } from "../../contract/server-api";
import type { Activity } from "../../domain/book/activity";
import type { Entry } from "../activity/entry";
import { errorText } from "../activity/error-text";
import { focusField } from "../activity/form/field-texts";
import type { EntryState } from "../activity/form/form-state";
import { useWording } from "../activity/words";
import { callMenu, callServerInTime } from "../shared/server-client";

export type Way =
  | { readonly kind: "menu"; readonly name: keyof MenuFunctions }
  /** A promise, to be changed. */
  | { readonly kind: "promise"; readonly id: string }
  | { readonly kind: "cell"; readonly cell: CellInput }
  /** A stored row in the form, to be corrected; `state`: what it is most likely to become. */
  | { readonly kind: "row"; readonly activity: Activity; readonly state?: EntryState }
  /** A new entry of the type. */
  | { readonly kind: "log"; readonly type: string; readonly state: EntryState };

type Go = (way: Way) => Promise<ReplyError | null>;

const WaysContext = createContext<Go>(async () => null);
export const WaysProvider = WaysContext.Provider;

/** Goes each way. Answers with why it could not, null when it did. */
export function goingWays(entry: Entry): Go {
  return async (way) => {
    if (way.kind === "cell") {
      const reply = await callServerInTime("showCell", way.cell);
      return reply.ok ? null : reply.error;
    }
    if (way.kind === "menu" || way.kind === "promise") {
      const reply = way.kind === "menu" ? await callMenu(way.name) : await callMenu("openChangePromise", way.id);
      return reply.ok ? null : reply.error;
    }
    if (way.kind === "row") entry.startCorrecting(way.activity, way.state);
    else entry.startLogging(way.type, way.state);
    focusField("date");
    return null;
  };
}

interface WayButtonProps {
  readonly way: Way;
  readonly children: ComponentChildren;
  /** Read out after the words of the button, where several buttons say the same. */
  readonly about?: string;
}

export function WayButton({ way, children, about }: WayButtonProps) {
  const go = useContext(WaysContext);
  const wording = useWording();
  const [failure, setFailure] = useState<ReplyError | null>(null);
  return (
    <>
      <button type="button" class="link" onClick={() => void go(way).then(setFailure)}>
        {children}
        {about && <span class="unseen"> {about}</span>}
      </button>
      {failure && (
        <span class="error" role="alert">
          {" "}
          {errorText(failure, wording)}
        </span>
      )}
    </>
  );
}
