// What could not be sent yet: that it is kept, where, and what happens to it.

import type { Entry } from "../activity/entry";
import { errorText } from "../activity/error-text";
import { isPassing } from "../activity/saving/outbox";
import { isConnectionLost } from "../shared/server-client";
import { usePhoneWords } from "./words";

export function WaitingNotice({ entry: { outbox, isAtRisk } }: { readonly entry: Entry }) {
  const wording = usePhoneWords();
  const { phone } = wording;
  const waiting = outbox.parcels.filter(({ error }) => isPassing(error));
  const error = waiting.at(-1)?.error;
  if (!error) return null;
  const why = isConnectionLost(error) ? phone.noConnection : phone.refused(errorText(error, wording));
  const tryNow = () => {
    for (const { input, phase } of waiting) if (phase === "failed") outbox.retry(input.id);
  };
  return (
    <div class="notice tone-amber">
      <p>
        <strong>{phone.waiting(waiting.length)}</strong> {why} {phone.sentByItself}{" "}
        {isAtRisk ? phone.notKept : phone.kept}
      </p>
      <p>
        <button type="button" class="link" onClick={tryNow}>
          {phone.tryNow}
        </button>
      </p>
    </div>
  );
}
