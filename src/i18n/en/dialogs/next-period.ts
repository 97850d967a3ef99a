// What Ny period says of the workbook that it makes, in English.
import { formatDate } from "../../format/dates";
import type { NextPeriodWords } from "../../sv/dialogs/next-period";

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const nextPeriod: NextPeriodWords = {
  noPeriod:
    "The workbook doesn't say which period it is for. Write Period från and Period till in the tab Inställningar.",
  notEnded: (to) =>
    `The period lasts until ${formatDate(to, "en")}. The next one can be made when it is over, so that the outcome is right.`,
  exists: (file) => `${file} is there already and is left as it was. Open it, or rename it first.`,
  made: (file, from, to) => `A new workbook for ${formatDate(from, "en")}–${formatDate(to, "en")}: ${file}.`,
  along: (promises, actions) =>
    `Along came ${counted(promises, "promise", "promises")}, the lists, the settings and ${counted(actions, "action that isn't done", "actions that aren't done")}.`,
  activities: (count) =>
    `${counted(count, "activity", "activities")} came along, of days after the period or of promises that go on.`,
  left: (file) => `The log, the communication and the follow-ups are still in ${file}, which is as it was.`,
  outcomes: (count) =>
    `The outcome of ${counted(count, "promise", "promises")} is in the tab Tidigare perioder, and in the next follow-up.`,
  running: (ids) => `Going on, with the same days: ${ids}.`,
  ownTabs: (names) => `Your own tabs don't come along: ${names}.`,
  lookOver:
    "Look over: the registration number, the promises' words and targets, and the day you agreed on their reading.",
  howToOpen: (file) => `Open it with npm start -- --workbook ${file}`,
};
