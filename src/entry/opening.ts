// What the sidebar and the page for the phone open with.
import { type Opening, openSidebar } from "../application/open-sidebar";
import { type Reply, succeed } from "../contract/reply";
import { answer } from "./answer";

/** Asks for what a page opens with. */
export const askOpening = (): Reply<Opening> => answer((own) => succeed(openSidebar(own)));

/** A workbook that can't be read opens the page in Swedish and empty; the page then says what is wrong. */
export function openingOf(reply: Reply<Opening>): Opening {
  return reply.ok ? reply.value : { language: "sv", snapshot: null };
}
