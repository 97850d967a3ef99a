// Words of the page for the phone, in English.
import { formatNumber } from "../format/figures";
import type { PhoneWords } from "../sv/phone";

export const phone: PhoneWords = {
  again: "Same again",
  againHint: "One tap logs it for today. You can undo.",
  nothingToLog: "There are no promises to log for yet. Open the sheet on a computer and choose Kom igång.",
  ended: (day) =>
    `The period ended on ${day}. What you log today doesn't count here. Ask the coordinator for the link to the new period.`,
  waiting: (count) =>
    count === 1 ? "1 activity hasn't been sent yet." : `${formatNumber(count, "en")} activities haven't been sent yet.`,
  noConnection: "No connection just now.",
  sentByItself: "It is sent by itself when that is possible, and saved only once.",
  kept: "You can close the page: it stays on the phone until you open it the next time. Without a connection it can't be opened.",
  notKept: "Don't close the page yet: the browser keeps nothing for it.",
  refused: (why) => `${why} If that goes on: open the page anew from the link and sign in, so that it can be sent.`,
  tryNow: "Try now",
};
