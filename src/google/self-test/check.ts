// What a check of Självtest is: what is expected and how it is found out; and the small steps that most checks are
// made of.
import type { CheckCodeOf, Observation, SelfTestPart } from "../../contract/self-test";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The scratch tab, which is empty when a check starts, and its workbook. */
export interface Scratch {
  readonly sheet: Sheet;
  readonly book: Spreadsheet;
}

export interface Check {
  readonly expected: readonly Observation[];
  /** Answers with null where the check can't be made. An error that it throws is what was found. */
  readonly probe: (scratch: Scratch) => readonly Observation[] | null;
}

export type Checks<P extends SelfTestPart> = Readonly<Record<CheckCodeOf<P>, Check>>;

export const yesOrNo = (isTrue: boolean): Observation => [isTrue ? "yes" : "no", ""];
export const REFUSED: Observation = ["refused", ""];
export const ACCEPTED: Observation = ["accepted", ""];
export const NOTHING: Observation = ["nothing", ""];
export const allRight = (count: number): Observation => ["right", String(count)];

export function refusal(error: unknown): Observation {
  return ["refused", error instanceof Error ? error.message : String(error)];
}

export function attempt(work: () => unknown): Observation {
  try {
    work();
    return ACCEPTED;
  } catch (error) {
    return refusal(error);
  }
}

/** What became of what was typed. A day is told in the spreadsheet's own time zone. */
export function readCell(cell: Range, { book }: Scratch): Observation {
  const formula = cell.getFormula();
  if (formula !== "") return ["formula", formula];
  const value: unknown = cell.getValue();
  if (value instanceof Date) {
    return ["date", Utilities.formatDate(value, book.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss")];
  }
  if (typeof value === "number") return ["number", String(value)];
  return [typeof value === "boolean" ? "truth" : "text", String(value)];
}

/** Types each text into a cell of its own that has the given format. */
export function typeEach(scratch: Scratch, texts: readonly string[], format = "General"): Observation[] {
  return texts.map((text, index) => {
    const cell = scratch.sheet
      .getRange(index + 1, 1)
      .setNumberFormat(format)
      .setValue(text);
    return readCell(cell, scratch);
  });
}

const MOST_WRONG = 3;

/** Tells how many cases were right, and what the first of the wrong ones said. */
export function tally<T>(cases: readonly T[], wrongOf: (one: T, index: number) => string | null): Observation[] {
  const wrong = cases.map(wrongOf).filter((text): text is string => text !== null);
  const examples = wrong.slice(0, MOST_WRONG).map((text): Observation => ["value", text]);
  return [allRight(cases.length - wrong.length), ...examples];
}
