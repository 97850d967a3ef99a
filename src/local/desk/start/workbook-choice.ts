// Which .xlsx the desk works in: the one named, a new empty one, or a working copy of the example year.
import { type Stats, statSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { type PlainDate, plainDate } from "../../../domain/calendar/plain-date";
import { SessionError } from "../../session";
import { createWorkbook } from "../../xlsx/edit/create-workbook";
import { fileFault } from "../../xlsx/file/faults";
import { done, type Outcome, stopped } from "../server/outcome";
import type { DeskArguments } from "./arguments";

/** The last day of the example year, when one contact is missing. An earlier day has a working copy of its own. */
export const EXAMPLE_TODAY = plainDate("2022-12-31");

export interface WorkbookChoice {
  readonly file: string;
  readonly isExample: boolean;
  /** Whether the working copy was made just now, and so holds the whole year. */
  readonly isFreshCopy: boolean;
  /** The day on the desk when it opens; null for the real one. */
  readonly today: PlainDate | null;
}

export interface Places {
  /** The project's folder, with examples/ and arbetskopia/ in it. */
  readonly root: string;
  /** The folder that paths on the command line are relative to. */
  readonly cwd: string;
}

/** The file to open, made where it has to be made; or a line that says why not, and then nothing is made. */
export async function chooseWorkbook(wanted: DeskArguments, places: Places): Promise<Outcome<WorkbookChoice>> {
  try {
    return wanted.workbook === null
      ? await exampleCopy(places, wanted.fresh, wanted.today)
      : await namedWorkbook(wanted.workbook, wanted, places);
  } catch (error) {
    const fault = fileFault(error, wanted.workbook ?? places.root);
    if (!(fault instanceof SessionError)) throw error;
    return stopped((words) => words.problems[fault.code](fault.file));
  }
}

async function namedWorkbook(
  workbook: string,
  { create, today }: DeskArguments,
  places: Places,
): Promise<Outcome<WorkbookChoice>> {
  const file = resolve(places.cwd, workbook);
  if (extname(file).toLowerCase() !== ".xlsx") return stopped((words) => words.start.notXlsx(workbook));
  const found = statOf(file);
  if (create) {
    if (found) return stopped((words) => words.start.createExists(workbook));
    await mkdir(dirname(file), { recursive: true });
    createWorkbook(file);
  } else if (!found) {
    return stopped((words) => words.start.missingOfferCreate(workbook));
  } else if (!found.isFile()) {
    return stopped((words) => words.problems.notAFile(workbook));
  }
  return done({ file, isExample: false, isFreshCopy: false, today });
}

async function exampleCopy(
  { root }: Places,
  fresh: boolean,
  today: PlainDate | null,
): Promise<Outcome<WorkbookChoice>> {
  const example = join(root, "examples", "pajala-2022.xlsx");
  const day = today ?? EXAMPLE_TODAY;
  const name = day < EXAMPLE_TODAY ? `pajala-${day}.xlsx` : "pajala-2022.xlsx";
  const file = join(root, "arbetskopia", name);
  const isFreshCopy = fresh || !statOf(file);
  if (isFreshCopy) {
    if (!statOf(example)) return stopped((words) => words.start.exampleMissing(basename(example)));
    await mkdir(dirname(file), { recursive: true });
    await copyFile(example, file);
  }
  return done({ file, isExample: true, isFreshCopy, today: day });
}

function statOf(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false });
}
