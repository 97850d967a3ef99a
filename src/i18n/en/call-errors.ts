// Words for a call to the server that failed, in English.
import type { CallErrorWords } from "../sv/call-errors";

/** By what was not allowed: `Permission` in contract. */
const LOST: Readonly<Record<string, string>> = {
  sheet: "read and write in the sheet, so nothing in the menu works",
  pages: "show pages in the sheet, so the sidebar and the dialogs can't be opened",
  drive: "save files in your Drive, so no Google document can be made. Download as Word instead",
};

export const callErrors: CallErrorWords = {
  inputInvalid: (fields) => `The data weren't accepted (${fields}).`,
  busy: "Someone else is writing in the sheet right now. Wait a moment and try again.",
  workbookIncomplete: (detail) => `Something is missing in the workbook: ${detail}. Choose Kom igång in the menu.`,
  notGranted: (what) =>
    `You haven't let the add-on ${LOST[what] ?? "do this"}. To change that: remove the add-on at myaccount.google.com/connections and choose in the menu again. Google then asks anew.`,
  protected: (tabs) =>
    `You may not change everything in ${tabs}, since something there is locked. Whoever owns the sheet can let you in: Data → Protect sheets and ranges.`,
  tooLarge:
    "This is too much to send at once, more than 8 MB. A document can be downloaded as Word. If the workbook is that large: put earlier periods in a sheet of their own.",
  readOnly:
    "You may not write in this sheet, so you can't log here. Ask whoever owns the sheet for the right to edit it.",
  refused: (detail) => `The answer was no, or none at all: ${detail}`,
  driveOff:
    "Drive isn't switched on for the sheet. Whoever owns the sheet chooses Extensions → Apps Script, presses the plus at Services, and chooses Drive API and Add. Then try again.",
  unexpected: (detail) => `Something went wrong: ${detail}`,
  severalAccounts:
    "You are signed in with several Google accounts. Open the sheet in a private window with only the account that has it.",
  noDetail: "nothing more is known",
};
