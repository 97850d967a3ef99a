// The short text at the end of the page for the citizens, in English.
import type { ShortTextWords } from "../fi/short-text";
import { formatDate } from "../format/dates";

export const shortText: ShortTextWords = {
  name: "In English",
  day: (date) => formatDate(date, "en"),
  text: (municipality, total, day, counts) =>
    `${municipality && `${municipality}: `}The municipality and the police have made promises to the citizens about safety. Number of promises: ${total}. Status on ${day}: ${counts}.`,
  statuses: {
    fulfilled: "fulfilled",
    onTrack: "on track",
    atRisk: "at risk",
    behind: "behind",
    partly: "partly fulfilled",
    missed: "not fulfilled",
    notMeasurable: "can't be judged yet",
    notStarted: "not started",
    notApplicable: "no longer relevant",
  },
};
