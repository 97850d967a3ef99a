// Entries on their way to the sheet. Each keeps its ID through every try, so that none is lost and none is stored twice.

import type { ActivityInput } from "../../../contract/inputs";
import type { ReplyError } from "../../../contract/reply";
import type { Activity } from "../../../domain/book/activity";
import { isAccountMixUp, isNoAnswer } from "../../shared/server-client";
import type { FormState } from "../form/form-state";
import { contentOf } from "../session-book";
import type { Attempt } from "./attempt";

export interface Parcel {
  readonly input: ActivityInput;
  /** The form as it was when the entry was saved, to be filled again if the entry can't be stored. */
  readonly form: FormState;
  /** Times it has been sent. */
  readonly tries: number;
  readonly phase: "waiting" | "sending" | "failed";
  /** Why the latest try failed; null before that, and for an entry left since the page was last open. */
  readonly error: ReplyError | null;
}

export function parcelOf(input: ActivityInput, form: FormState, tries: number): Parcel {
  return { input, form, tries, phase: "waiting", error: null };
}

/**
 * What is to be sent: one activity for each place in the form, in the order they were written. The first keeps the ID of
 * its attempt, each of the others gets one of its own from `makeAttempt`.
 */
export function parcelsOf(activity: Activity, form: FormState, first: Attempt, makeAttempt: () => Attempt): Parcel[] {
  const by = form.role.trim();
  const parcel = (place: string, { id, tries }: Attempt): Parcel => {
    const input: ActivityInput = { ...contentOf({ ...activity, place }, activity.date), id, by, isRetry: false };
    return parcelOf(input, { ...form, place, morePlaces: [] }, tries);
  };
  const more = form.morePlaces.map((place) => place.trim()).filter((place) => place !== "");
  return [parcel(activity.place, first), ...more.map((place) => parcel(place, makeAttempt()))];
}

/** An entry that was left when the page closed. It may have been on its way, so that it is sent again as a retry. */
export function leftOver(parcel: Parcel): Parcel {
  return { ...parcel, tries: Math.max(1, parcel.tries), phase: "failed", error: null };
}

/** The same, on a page that sends what it keeps by itself. */
export function resumed(parcel: Parcel): Parcel {
  return { ...leftOver(parcel), phase: "waiting" };
}

/** Whether the same entry may get through a little later, as when there is no connection. */
export function isPassing(error: ReplyError | null): boolean {
  return error?.code === "refused" || error?.code === "busy";
}

/** Whether the error tells that nothing was written. After the other errors the page can't know. */
export function wroteNothing(error: ReplyError): boolean {
  return (
    ["inputInvalid", "busy", "workbookIncomplete", "notGranted", "tooLarge", "readOnly"].includes(error.code) ||
    isAccountMixUp(error)
  );
}

const changed = (parcels: readonly Parcel[], id: string, change: Partial<Parcel>) =>
  parcels.map((parcel) => (parcel.input.id === id ? { ...parcel, ...change } : parcel));

/** The oldest entry that waits. One is sent at a time, so that the sheet has them in the order they were saved. */
export function nextToSend(parcels: readonly Parcel[]): Parcel | undefined {
  return parcels.find(({ phase }) => phase === "waiting");
}

export function sending(parcels: readonly Parcel[], { input, tries }: Parcel): Parcel[] {
  return changed(parcels, input.id, { phase: "sending", tries: tries + 1 });
}

/** Times that an entry is sent before the person is asked to try again. */
const TRIES_ALONE = 2;

export function unsent(parcels: readonly Parcel[], id: string, error: ReplyError): Parcel[] {
  const tries = parcels.find(({ input }) => input.id === id)?.tries ?? 0;
  // A call that took its whole time has been waited for long enough.
  const isLost = !wroteNothing(error) && !isNoAnswer(error);
  return changed(parcels, id, { phase: isLost && tries < TRIES_ALONE ? "waiting" : "failed", error });
}

/** Why the latest try failed stays with it until the next one has an answer. */
export function again(parcels: readonly Parcel[], id: string): Parcel[] {
  return changed(parcels, id, { phase: "waiting" });
}

export function without(parcels: readonly Parcel[], id: string): Parcel[] {
  return parcels.filter(({ input }) => input.id !== id);
}
