// Words of the dialog Skapa uppföljning, in English.
import { formatDate } from "../format/dates";
import type { FollowUpWords } from "../sv/follow-up";

export const followUp: FollowUpWords = {
  heading: "Make a follow-up",
  exampleHeading: "No documents yet",
  exampleText: (municipality) =>
    `The workbook is for ${municipality}, but still has the example's texts about Pajala. Write your own first:`,
  exampleCheck: "Show where they are",
  loading: "Fetching the workbook …",
  loadFailed: "The workbook couldn't be fetched",
  retry: "Try again",
  asOf: "As of",
  asOfHint: (day) => `${formatDate(day, "en")}. What happened after the day is left out.`,
  asOfMissing: "Write a day, for example 2023-01-31.",
  type: "Kind of follow-up",
  types: { Löpande: "Continuous, during the period", Skriftlig: "Written, when the period is over" },
  by: "Made by",
  byHint: "Write a role, not a name. May be left empty.",
  byTooLong: (limit) => `Shorten the text to at most ${limit} characters.`,
  receivers: (receivers) => `Receivers: ${receivers}`,
  receiversMissing: "Mottagare is missing in the tab Inställningar.",
  rowAppendix: "Include appendix B, the list of every row that counted",
  colourRefused: (colour) =>
    `Rubrikfärg ${colour} in the tab Inställningar is not used: write a colour such as #12355b, dark enough for white paper.`,
  descriptions: {
    heading: (printed, all) => `Descriptions that are printed: ${printed} of ${all}`,
    hint: "Read them through. Untick any that says something about a person, or that is not to stand in the document.",
    none: "Include none",
    all: "Include all",
  },
  texts: {
    heading: "Write in the follow-up",
    hint: "Each text is saved when you leave the field, in the tab Löften or Inställningar. No personal data.",
    reason: (id, status) => `Reason for promise ${id} (${status})`,
    lessons: "What we have learnt",
    proposals: "Proposals for the next promise",
    noneNeeded: "No promise needs a reason on this day.",
    missing: (count, ids) =>
      `${count} ${count === 1 ? "promise gives" : "promises give"} no reason: ${ids}. They are marked in the document until you write one.`,
    more: (count) => `Show ${count} more`,
    save: "Save the texts",
    tooLong: (limit) => `Shorten the text to ${limit} characters at most.`,
    changed: (current) =>
      `Somebody else has written here meanwhile: "${current}". Your text is still here. Save again if yours is to stand.`,
    takeTheirs: "Take the other text",
    gone: "The promise is no longer in the workbook. Reload the page.",
    personalNumber: "This looks like a personal identity number. Write without details about persons.",
    states: {
      saving: "Saving the texts …",
      saved: "The texts are saved.",
      refused: "A text wasn't saved. See at the field.",
    },
  },
  google: "Make a Google document",
  word: "Download as Word",
  working: {
    saving: "Saving the texts …",
    counting: "Counting …",
    writing: "Writing the document …",
    sending: "Sending it to Google. This may take half a minute …",
    recording: "Logging the follow-up …",
  },
  done: {
    google: "The Google document is made",
    googleNext:
      "It is in your own Drive, and only you see it. Move it to your shared folder and share it with the receivers.",
    open: "Open the document",
    wordNext: "Open it in Word or LibreOffice and print it for signature, or save it as a PDF.",
    word: "The Word file is downloaded",
    recorded: "The document is logged in the tab Uppföljningar.",
    again: "Download the file again",
  },
  failed: {
    texts: "The texts couldn't be saved",
    textsNext: "The document isn't made. What you have written is still here. Try again.",
    making: "The document couldn't be written",
    makingNext: (detail) => `Nothing is saved or sent. Try again. The error was: ${detail}`,
    google: "The Google document wasn't made",
    googleNext: "Nothing is logged as sent. Try again, or download as Word instead.",
    notRecordedGoogle: "The Google document is made but not logged",
    notRecordedGoogleNext:
      "Enter it in the tab Uppföljningar yourself, and don't make it again. It is in your own Drive: move it to your shared folder and share it with the receivers.",
    notRecordedWord: "The Word file is downloaded but not logged",
    recordAgain: "Log it again",
  },
  preview: "Preview",
  moreRows: (count) => `… and ${count} more rows in the document.`,
};
