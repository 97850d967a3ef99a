// A check of Självtest: what is expected, how it is found out, and the small steps that most checks are made of.
import type { CheckCodeOf, Observation, SelfTestPart } from "../../contract/self-test";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The scratch tab, emptied, and its workbook. */
export interface Scratch {
  readonly sheet: Sheet;
  readonly book: Spreadsheet;
}

export interface Check {
  readonly expected: readonly Observation[];
  /** Null where it can't be tried. What it throws is what was found. */
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

/** What became of what was typed, a day by the spreadsheet's own clock. */
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

/** Types each text into a cell of its own, of the given format. */
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

/** How many cases were right, and what the first of the others said. */
export function tally<T>(cases: readonly T[], wrongOf: (one: T, index: number) => string | null): Observation[] {
  const wrong = cases.map(wrongOf).filter((text): text is string => text !== null);
  const examples = wrong.slice(0, MOST_WRONG).map((text): Observation => ["value", text]);
  return [allRight(cases.length - wrong.length), ...examples];
}
