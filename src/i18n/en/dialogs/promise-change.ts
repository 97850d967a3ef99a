// Words of the dialog Ändra löfte, in English.
import { formatNumber } from "../../format/figures";
import type { PromiseChangeWords } from "../../sv/dialogs/promise-change";

export const promiseChange: PromiseChangeWords = {
  heading: "Change a promise",
  which: "Which promise?",
  choose: "Choose a promise",
  none: "There are no promises yet. Choose Nytt löfte in the menu Medborgarlöften.",
  partOf: "Is the promise a part of another?",
  alone: "No, it stands alone",
  partOfStands: (id) => `The sheet says ”${id}”, which no other promise is called. It stays until you change it.`,
  assessment: "Your own assessment",
  assessmentHint: "A promise that doesn't apply isn't counted among the others.",
  assessments: {
    Uppfyllt: "Fulfilled",
    "Delvis uppfyllt": "Partly fulfilled",
    "Inte uppfyllt": "Not fulfilled",
    "Inte aktuellt": "No longer applies",
  },
  notAssessed: "None yet",
  analysis: "Why?",
  analysisHint: "Written in Analys, and told in the follow-up.",
  reasonMissing: "Write why the promise doesn't apply.",
  reviewAsk:
    "You have changed how the promise counts. The fields ”How it counts” and ”When did the parties agree on how it counts?” don't change by themselves. Read them.",
  textSays: (said, target) =>
    `The promise's text says ${formatNumber(said, "en")} but the target is ${formatNumber(target, "en")}. Change the text too, or let it stand if it is right.`,
  byRule: "Write the sentence after the changed rule",
  reviewed: "I have read the two fields, and they are right for the change",
  reviewMissing: "Tick ”I have read the two fields”: they may else describe what was so before.",
  countedNow: (count) =>
    count === 1 ? "1 logged activity counts now." : `${formatNumber(count, "en")} logged activities count now.`,
  countedThen: (count) => `${count === 0 ? "None" : formatNumber(count, "en")} would count with the change.`,
  left: (count, type) =>
    type === ""
      ? `${formatNumber(count, "en")} ${count === 1 ? "has" : "have"} no type and would no longer belong to the promise.`
      : `${formatNumber(count, "en")} ${count === 1 ? "is" : "are"} logged as ${type} and would no longer belong to the promise. Write ${type} beside the new word if that is to count as before.`,
  save: "Save the change",
  saving: "Saving …",
  nothing: "You haven't changed anything yet.",
  saved: "Done. The change is saved, with a line for each field in the tab Ändringslogg.",
  undone: "Undone. The promise stands as it did before. New words in Listor stay.",
  notUndone: "Somebody has changed the promise since. Your change stays. Open the promise again to change it.",
  another: "Change one more promise",
  changed: "Somebody else has changed the promise since you opened it. Nothing is saved.",
  changedNext: (fields) =>
    `Changed in the sheet: ${fields}. Fetch it to see it in the form. What you have changed in other fields is kept. Then save again.`,
  takeIn: "Fetch what is changed",
  takenIn: "The form now shows the promise as the sheet has it, with what you have changed in other fields.",
  gone: "The promise is no longer in the sheet. Nothing is saved. Choose another promise, or add it again with Nytt löfte.",
};
