// Sends saved entries one at a time, while the form is free for the next.
import { useEffect, useRef, useState } from "preact/hooks";
import type { ActivityInput } from "../../../contract/inputs";
import type { Reply } from "../../../contract/reply";
import type { Activity } from "../../../domain/book/activity";
import { again, isPassing, nextToSend, type Parcel, sending, unsent, without } from "./outbox";

export interface Outbox {
  readonly parcels: readonly Parcel[];
  send(parcels: readonly Parcel[]): void;
  retry(id: string): void;
  /** Removes an entry that isn't on its way, to be changed or thrown away. */
  takeOut(id: string): void;
}

/** Milliseconds between the tries of a page that sends what it keeps by itself. */
const BETWEEN = 20_000;

interface OutboxWork {
  /** Whether what could not be sent is tried again by itself, and what is left from before at once. */
  readonly sendsLater: boolean;
  readonly initial: readonly Parcel[];
  deliver(input: ActivityInput): Promise<Reply<Activity>>;
  onStored(activity: Activity, parcel: Parcel): void;
  onFailed(parcel: Parcel): void;
  /** Called when something was stored and nothing more waits. */
  onIdle(): void;
}

export function useOutbox(work: OutboxWork): Outbox {
  const [parcels, setParcels] = useState(work.initial);
  const now = useRef(parcels);
  const isWorking = useRef(false);
  const latest = useRef(work);
  latest.current = work;

  function change(next: readonly Parcel[]) {
    now.current = next;
    setParcels(next);
  }

  async function deliverAll() {
    if (isWorking.current) return;
    isWorking.current = true;
    let hasStored = false;
    for (let next = nextToSend(now.current); next; next = nextToSend(now.current)) {
      const { id } = next.input;
      change(sending(now.current, next));
      const reply = await latest.current.deliver({ ...next.input, isRetry: next.tries > 0 });
      if (reply.ok) {
        hasStored = true;
        change(without(now.current, id));
        latest.current.onStored(reply.value, next);
        continue;
      }
      change(unsent(now.current, id, reply.error));
      const failed = now.current.find(({ input, phase }) => input.id === id && phase === "failed");
      if (failed) latest.current.onFailed(failed);
    }
    isWorking.current = false;
    if (hasStored) latest.current.onIdle();
  }

  function retry(id: string) {
    change(again(now.current, id));
    void deliverAll();
  }

  useEffect(() => {
    // What failed while the machine was offline is sent again when it is back on the net.
    const tryAgain = () => {
      for (const { input, phase, error } of now.current) {
        if (phase === "failed" && isPassing(error)) change(again(now.current, input.id));
      }
      void deliverAll();
    };
    window.addEventListener("online", tryAgain);
    if (!work.sendsLater) return () => window.removeEventListener("online", tryAgain);
    // A phone sleeps in a pocket, and its browser doesn't always tell that the connection is back.
    const whenInSight = () => void (document.visibilityState === "visible" && tryAgain());
    const timer = setInterval(whenInSight, BETWEEN);
    document.addEventListener("visibilitychange", whenInSight);
    tryAgain();
    return () => {
      window.removeEventListener("online", tryAgain);
      document.removeEventListener("visibilitychange", whenInSight);
      clearInterval(timer);
    };
  }, []);

  return {
    parcels,
    send(fresh) {
      change([...now.current, ...fresh]);
      void deliverAll();
    },
    retry,
    takeOut: (id) => change(without(now.current, id)),
  };
}
