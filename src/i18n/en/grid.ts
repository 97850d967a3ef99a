// What the grid says when it can't do what a person asked, in English.
import type { GridWords } from "../sv/grid";

/** Characters of a cell's text in a message. */
const SHOWN = 60;
const quoted = (text: string) => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text}"`;

export const grid: GridWords = {
  notInList: (cell) => `What you wrote in ${cell} isn't one of the choices there. Choose from the list.`,
  personalNumber: (cell) =>
    `What you wrote in ${cell} looks like a personal identity number. It wasn't saved. Write without details about persons.`,
  personalName: "The name looks like a personal identity number. Choose a name without details about persons.",
  changedMeanwhile: ({ cell, now }) =>
    `${cell} was changed in another window and ${now === "" ? "is empty now" : `now says ${quoted(now)}`}. What you wrote wasn't saved.`,
  notTakenBack: ({ cell, now }) =>
    `${cell} was changed since and ${now === "" ? "is empty now" : `now says ${quoted(now)}`}. Nothing was changed, and next time it is the change before that.`,
  tabChanged: (tab) =>
    `The tab ${tab} was changed in another window since. Nothing was changed, and next time it is the change before that.`,
  nameTakenSince: (name) => `Another tab is called ${name} now. Rename that first. Nothing was changed.`,
  tabGone: (tab) =>
    `The tab ${tab} has been deleted. Undo that first, in the window where it was done. Nothing was changed.`,
  rowsMoved: (tab) =>
    `The rows of ${tab} were moved in another window. Nothing was changed. Look where the row is now and do it again.`,
  nameTaken: (name) => `There is a tab called ${name} already. Choose another name.`,
  nameUnusable: (name) => `A tab can't be called "${name}". Use at most 31 characters, and none of \\ / ? * [ ] :`,
  lastSheet: "The last tab can't be deleted.",
  formulasGivenUp: (formulas: string) =>
    `The formula in ${formulas} took too long. The cell counts with the value it had; open the file in your program and change the formula.`,
  versionGone: "That version is no longer there.",
  rowsOutside: "Those rows aren't in the tab.",
  mergedCell: ({ cell, first }) =>
    `${cell} is merged with ${first}. What you wrote wasn't saved. Write in ${first} instead.`,
  pivotCell: (cell) =>
    `${cell} belongs to a pivot table, which writes over what stands there. Nothing was changed. Write outside it.`,
  sortAcross: (block) =>
    `The cells ${block} are merged or belong to a pivot table, so the rows can't be sorted. Change that in your spreadsheet program first.`,
  pushedOut: (cell) =>
    `There is content or a format at the edge of the tab, in ${cell}, that would be lost. Nothing was inserted. Delete it first.`,
};
