// The short text at the end of the page for residents, in English.
import type { Status } from "../../domain/judging/judgement";
import type { ShortTextWords } from "../fi/short-text";
import { formatDate } from "../format/dates";
import { formatList } from "../format/figures";
import { plural } from "../format/plural";

const STANDING: Readonly<Record<Status, (count: number) => string>> = {
  fulfilled: (count) => plural(count, "has been fulfilled", "have been fulfilled"),
  onTrack: (count) => plural(count, "is on track", "are on track"),
  atRisk: (count) => plural(count, "is at risk", "are at risk"),
  behind: (count) => plural(count, "is behind", "are behind"),
  partly: (count) => plural(count, "has been fulfilled in part", "have been fulfilled in part"),
  missed: (count) => plural(count, "has not been fulfilled", "have not been fulfilled"),
  notMeasurable: () => "cannot be assessed yet",
  notStarted: (count) => plural(count, "has not started", "have not started"),
  notApplicable: (count) => plural(count, "is no longer relevant", "are no longer relevant"),
};

export const shortText: ShortTextWords = {
  name: "In English",
  day: (date) => formatDate(date, "en"),
  standing: (status, count) => `${count} ${STANDING[status](count)}`,
  unread: (count) => `${count} ${plural(count, "has", "have")} not been assessed yet`,
  text: (municipality, total, day, standing) =>
    `${municipality ? `${municipality} municipality` : "The municipality"} and the police have made ${total} ${plural(total, "promise", "promises")} to residents about safety. As of ${day}, ${formatList(standing, "en")}.`,
};
