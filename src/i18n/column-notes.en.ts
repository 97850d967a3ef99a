// Help notes on the headers of the workbook's tabs, in English; headers and words in the tabs stay Swedish.
import type { columnNotesSv } from "./column-notes.sv";

export const columnNotesEn = {
  commitmentId: "The promise's number, for example 2.1. Each promise has its own.",
  kind: "Antal: this many times in the period.\nSnitt: this many on average per week, month and so on.\nVarje: this many in every week, month and so on.\nMilstolpe: something to be done once.\nLöpande: no number is promised.",
  target: "How many are promised. Leave empty for Milstolpe and Löpande.",
  interval: "Needed for Snitt and Varje.",
  wordList: "Put commas between several. The words must be in the tab Listor.",
  requirement: "What must be met for an activity to count. Then only rows where Krav uppfyllt is Ja count.",
  ownPeriod:
    "Only if the promise has its own period. Otherwise the one in Inställningar applies. Write for example 2022-03-01.",
  agreed: "The day you agreed how to read the promise.",
  assessment: "Your own verdict. It decides promises of the kind Löpande and is shown beside the others.",
  rowId: "Leave empty. The row gets its ID by itself.",
  ticked:
    "Which promises the row is for, for example 2.1. Put commas between several. Empty in Aktiviteter: all promises with the activity's type.",
  amount: "How many occasions the row stands for. Empty means 1.",
  state:
    "Genomförd (held), Planerad (booked) or Inställd (cancelled). Empty means held, or booked if the day is still to come.",
  note: "Keep it short. Nothing about individuals.",
  by: "Your role, for example youth worker. Not your name.",
  memberOf: "The party this one belongs to. Skola in Kommun also counts as Kommun.",
  settings: "One setting a row. Change only the column Värde.",
  written: "Filled in automatically. Don't change it.",
} satisfies typeof columnNotesSv;
