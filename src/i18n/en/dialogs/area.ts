// Words of the dialog Lägen från kommunerna, in English.
import { formatDate } from "../../format/dates";
import type { AreaDialogWords } from "../../sv/dialogs/area";
import { callErrors } from "../call-errors";

export const area: AreaDialogWords = {
  heading: "Statuses of the municipalities",
  intro:
    "Each municipality saves a status file in its status report and sends it. Paste it here, or drop the files in the box. Nothing is read in the municipalities' own sheets.",
  loading: "Loading the statuses …",
  loadFailed: "The statuses could not be loaded",
  retry: "Try again",
  paste: "Paste a status file",
  pasteHint: "The whole file, or the whole mail that it stands in.",
  choose: "Or choose files",
  take: "Take in",
  taking: "Taking in …",
  taken: (municipality, day) => `${municipality} is taken in, as of ${formatDate(day, "en")}.`,
  already: (municipality, day) =>
    `${municipality} as of ${formatDate(day, "en")} is taken in already. Nothing is changed.`,
  notTaken: {
    notAFile: (name) => `${name} is no status file, or isn't whole. Ask the municipality to save it again.`,
    altered: (name) =>
      `${name} has been changed since the municipality saved it: its checksum doesn't fit. It isn't taken in. Ask the municipality for it again.`,
    newer: (name) => `${name} is made by a later version of Löfteskollen. Update this workbook first.`,
  },
  pasted: "What was pasted",
  row: (municipality) => `${municipality} in the tab Kommunernas lägen`,
  none: "No status is taken in yet.",
  listHeading: "The latest from each municipality",
  told: (name, day) => `${name}: as of ${formatDate(day, "en")}`,
  old: "older than a month",
  oldNotice: (name, day) => `${name}: as of ${formatDate(day, "en")}, more than a month ago.`,
  dayNotice: (name, day) => `${name}: as of ${formatDate(day, "en")}.`,
  preview: "The page on the area",
  fileName: (day) => `the area ${day}`,
  errors: callErrors,
};
