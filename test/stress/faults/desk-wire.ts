// The desk's wire as its page and the sidebar in it use it: one action at a time, and what became of it.
import { once } from "node:events";
import { request } from "node:http";
import { json } from "node:stream/consumers";
import type { ActivityInput } from "../../../src/contract/inputs";
import { plainDate } from "../../../src/domain/calendar/plain-date";
import type { ActionAnswer, DeskAction, DeskReply } from "../../../src/local/desk/server/wire";
import { contact } from "../../helpers/a-contact";

/** Null when the desk died before it answered. */
export type Heard = DeskReply<ActionAnswer> | null;

/** On a connection of its own: one that was left open may be closed just as it is used again. */
export async function act(url: string, action: DeskAction): Promise<Heard> {
  const headers = { "content-type": "application/json" };
  const outgoing = request(`${url}api/act`, { method: "POST", headers, agent: false });
  // A connection that is cut may say so more than once.
  outgoing.on("error", () => undefined);
  outgoing.end(JSON.stringify(action));
  try {
    const [response] = await once(outgoing, "response");
    return (await json(response)) as DeskReply<ActionAnswer>;
  } catch {
    return null;
  }
}

export function logging(input: ActivityInput): DeskAction {
  return { kind: "run", name: "logActivity", args: [input] };
}

/** True when the add-on said that the entry is stored. */
export function isStored(heard: Heard): boolean {
  if (!heard?.ok || heard.value.error !== null) return false;
  const { value } = heard.value;
  return typeof value === "object" && value !== null && "ok" in value && value.ok === true;
}

/** An entry of its own: its number is in its ID and in its note. */
export function entry(number: number, isRetry = false): ActivityInput {
  const id = `A-SPARAT${String(number).padStart(4, "0")}`;
  return { ...contact, id, date: plainDate("2022-06-15"), note: `Rastbesök nummer ${number}`, isRetry };
}
