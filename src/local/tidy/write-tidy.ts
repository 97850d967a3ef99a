// Writes a workbook's promises and counted activities as a folder of files for programs.
import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Book } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { judgeBook } from "../../domain/judging/judge";
import { cli as words } from "../../i18n/sv/cli";
import { Refusal, writingRefusal } from "../cli/refusal";
import { writeWhole } from "../cli/write-whole";
import { codeOf } from "../system-code";
import { COUNTED_FIELDS, tidyActivities } from "./activity-table";
import { csvOf } from "./csv";
import { dataPackage, PACKAGE_NAME } from "./data-package";
import { PROMISE_FIELDS, sourceOf, tidyPromises } from "./promise-table";

const TABLE_FILES = ["promises.csv", "activities.csv"] as const;
const PACKAGE_FILE = "datapackage.json";

/** A whole file: the last line has its line break as well. */
const wholeFile = (csv: string) => `${csv}\r\n`;

/** The promises of a workbook as the text of a .csv, but for the last sign of its last line break, which printing adds. */
export function promisesCsv(book: Book, asOf: PlainDate, file: string): string {
  const source = sourceOf(book, file, asOf);
  return `${csvOf(PROMISE_FIELDS, tidyPromises(source, judgeBook(book, asOf), book.unreadable))}\r`;
}

/** The three files by their names. */
export function tidyFiles(book: Book, asOf: PlainDate, file: string): Readonly<Record<string, string>> {
  const source = sourceOf(book, file, asOf);
  const judgements = judgeBook(book, asOf);
  const promises = wholeFile(csvOf(PROMISE_FIELDS, tidyPromises(source, judgements, book.unreadable)));
  const activities = wholeFile(csvOf(COUNTED_FIELDS, tidyActivities(source, judgements)));
  const about = dataPackage(source, { promises, activities }, book.issues.length, book.settings.language);
  const [promiseFile, activityFile] = TABLE_FILES;
  return { [promiseFile]: promises, [activityFile]: activities, [PACKAGE_FILE]: about };
}

/** Whether the folder has a package of ours; null where it has none at all. */
async function ownPackage(folder: string): Promise<boolean | null> {
  try {
    const { name }: { readonly name?: unknown } = JSON.parse(await readFile(join(folder, PACKAGE_FILE), "utf8"));
    return name === PACKAGE_NAME;
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : false;
  }
}

export const hasOwnPackage = async (folder: string): Promise<boolean> => (await ownPackage(folder)) === true;

/** Whether the folder has a package of ours, or nothing by the names of its files. */
const isOurs = async (folder: string): Promise<boolean> =>
  (await ownPackage(folder)) ?? !TABLE_FILES.some((name) => existsSync(join(folder, name)));

/**
 * Writes them in a folder, which is made where it isn't there. Files of an earlier time are replaced.
 *
 * @param file The workbook's name as its reader knows it.
 * @returns What is printed.
 * @throws Refusal where the folder holds somebody else's files by these names, or can't be written.
 */
export async function writeTidy(book: Book, asOf: PlainDate, file: string, folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (codeOf(error) === "EEXIST" || codeOf(error) === "ENOTDIR") throw new Refusal(words.notAFolder(folder));
    const refusal = writingRefusal(error, folder);
    throw refusal === null ? error : new Refusal(refusal);
  }
  if (!(await isOurs(folder))) throw new Refusal(words.notOurPackage(folder));
  const files = tidyFiles(book, asOf, file);
  // The package is written last: whoever finds it finds what it tells of.
  for (const [name, text] of Object.entries(files)) await writeWhole(join(folder, name), Buffer.from(text, "utf8"));
  return words.tidyWritten(folder, Object.keys(files));
}
