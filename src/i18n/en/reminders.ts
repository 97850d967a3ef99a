// Words of the reminders, in English.
import type { RemindersWords } from "../sv/reminders";

export const reminders: RemindersWords = {
  heading: "Reminders",
  none: "Nothing to be reminded of right now.",
  written: (day, days) =>
    days > 0
      ? `The written follow-up is due ${day}. ${days} ${days === 1 ? "day is" : "days are"} left.`
      : days === 0
        ? "The written follow-up is due today."
        : `The written follow-up was due ${day}.`,
  report: (latest) => `It is time for a new status report. The last one was as of ${latest}.`,
  firstReport: "It is time for a first status report.",
  situation: (day, days) =>
    days < 0
      ? `The situation picture was to be updated by ${day}: at least every second year, by Act 2023:196.`
      : `The situation picture is to be updated by ${day}: at least every second year, by Act 2023:196.`,
  outdated: (days, isOne) =>
    `The ${isOne ? "follow-up" : "follow-ups"} as of ${days} no longer ${isOne ? "agrees" : "agree"} with the workbook. A note in the tab Uppföljningar says what differs.`,
  actions: (count, list) => `${count} ${count === 1 ? "action" : "actions"} should have been done: ${list}.`,
  action: (commitment, text, day) => `${text} (promise ${commitment}, ${day})`,
  andMore: (count) => `${count} more`,
  reasons: (ids) => `Promise ${ids} needs a reason for not going as promised. Write it in the column Analys.`,
  interpretations: (ids) =>
    `Agree on how promise ${ids} is to be read, and write the day in the column Tolkning överenskommen.`,
};
