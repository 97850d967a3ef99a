// Words for a sent follow-up that the workbook no longer agrees with, in English.
import type { EvidenceWords } from "../sv/evidence";

export const evidence: EvidenceWords = {
  heading: (day) => `The follow-up of ${day} no longer holds`,
  intro: "The workbook now says something else about the same time. Send a new follow-up if the difference matters.",
  added: (count) => (count === 1 ? "1 activity logged afterwards" : `${count} activities logged afterwards`),
  changed: (count) => (count === 1 ? "1 activity changed" : `${count} activities changed`),
  gone: (count) => (count === 1 ? "1 activity no longer belongs here" : `${count} activities no longer belong here`),
  actions: (count) => (count === 1 ? "1 action changed" : `${count} actions changed`),
  target: (before, now) => `the target was ${before} and is now ${now}`,
  rule: "the promise's rule is changed",
  judgedAnew: "the promise or its outcome is another",
  promise: (id, what) => `Promise ${id}: ${what}.`,
  andMore: (count) => `And ${count} more promises.`,
  rowsUnknown: "Which rows differ can't be seen: they aren't in the tab Underlag.",
  sum: "The checksum is now",
};
