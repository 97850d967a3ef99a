// What is typed in the forms, how it is read, and what is wrong with it.
import type { Communication } from "../../domain/book/book";
import { TEXT_LIMIT } from "../../domain/book/limits";
import type { Action, ActionState } from "../../domain/book/plan-actions";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { readDate } from "../../domain/calendar/typed-day";

export interface ActionDraft {
  readonly commitment: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly state: ActionState;
  readonly done: string;
  readonly comment: string;
}

export interface CommunicationDraft {
  readonly date: string;
  readonly channel: string;
  readonly sender: string;
  readonly title: string;
  readonly link: string;
  readonly commitments: readonly string[];
}

export type Fault = "missing" | "dayInvalid" | "tooLong";
export type Faults<D> = { readonly [F in keyof D]?: Fault };
/** A draft as it was read: `fields` is null while something is wrong. */
export interface Read<T, D> {
  readonly fields: Omit<T, "id"> | null;
  readonly faults: Faults<D>;
}

export const NEW_ACTION: ActionDraft = {
  commitment: "",
  text: "",
  owner: "",
  due: "",
  state: "Ej påbörjad",
  done: "",
  comment: "",
};

export function draftOfAction({ id: _id, due, done, ...rest }: Action): ActionDraft {
  return { ...rest, due: due ?? "", done: done ?? "" };
}

export function newCommunication(today: PlainDate): CommunicationDraft {
  return { date: today, channel: "", sender: "", title: "", link: "", commitments: [] };
}

export function draftOfCommunication({ id: _id, ...rest }: Communication): CommunicationDraft {
  return rest;
}

type Day = { readonly day: PlainDate | null; readonly isWrong: boolean };

/** The day may be left empty. */
function dayIn(text: string, today: PlainDate, direction: "past" | "future"): Day {
  if (text.trim() === "") return { day: null, isWrong: false };
  const day = readDate(text, today, direction);
  return { day, isWrong: day === null };
}

export const isTooLong = (text: string): boolean => text.trim().length > TEXT_LIMIT;

/** Texts that are too long. One that the sheet already had so long may stay: its writer is somebody else. */
function longTexts<D>(draft: D, seen: D | null, names: readonly (keyof D)[]): Faults<D> {
  const long = names.filter((name) => draft[name] !== seen?.[name] && isTooLong(String(draft[name])));
  return Object.fromEntries(long.map((name) => [name, "tooLong"])) as Faults<D>;
}

/**
 * Reads the form of an action. Only an action that is done has a day when it was.
 *
 * @param seen The row before it was changed; null for a new one.
 */
export function readAction(
  draft: ActionDraft,
  today: PlainDate,
  seen: ActionDraft | null = null,
): Read<Action, ActionDraft> {
  const due = dayIn(draft.due, today, "future");
  const isDone = draft.state === "Klar";
  const done = isDone ? dayIn(draft.done, today, "past") : { day: null, isWrong: false };
  const faults: Faults<ActionDraft> = {
    ...longTexts(draft, seen, ["text", "owner", "comment"]),
    ...(draft.commitment === "" && { commitment: "missing" }),
    ...(draft.text.trim() === "" && { text: "missing" }),
    ...(due.isWrong && { due: "dayInvalid" }),
    ...(done.isWrong && { done: "dayInvalid" }),
  };
  const fields = {
    commitment: draft.commitment,
    text: draft.text.trim(),
    owner: draft.owner.trim(),
    due: due.day,
    state: draft.state,
    done: done.day,
    comment: draft.comment.trim(),
  };
  return { faults, fields: Object.keys(faults).length > 0 ? null : fields };
}

/** @param seen The row before it was changed; null for a new one. */
export function readCommunication(
  draft: CommunicationDraft,
  today: PlainDate,
  seen: CommunicationDraft | null = null,
): Read<Communication, CommunicationDraft> {
  const { day } = dayIn(draft.date, today, "past");
  const faults: Faults<CommunicationDraft> = {
    ...longTexts(draft, seen, ["sender", "title", "link"]),
    ...(day === null && { date: "dayInvalid" }),
    ...(draft.title.trim() === "" && { title: "missing" }),
  };
  if (day === null || Object.keys(faults).length > 0) return { faults, fields: null };
  const { channel, commitments } = draft;
  const [sender, title, link] = [draft.sender.trim(), draft.title.trim(), draft.link.trim()];
  return { faults, fields: { date: day, channel, sender, title, link, commitments } };
}
