// `area --tidy`: open data of every workbook of an area, each in a folder of its own under the one that was named.
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, isAbsolute, join } from "node:path";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { cliWords } from "../../i18n/words";
import { findTab } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { COMMITMENTS } from "../../workbook/schema/tabs";
import { Refusal, readingRefusal, unexpected } from "../cli/refusal";
import { printableLine } from "../printable";
import { hasOwnPackage, writeTidy } from "../tidy/write-tidy";
import type { AreaArguments } from "./area-arguments";
import { type FoundFile, findWorkbooks } from "./find-workbooks";
import { hasOwnTabs } from "./own-workbook";
import { readJudgedTabs } from "./read-judged-tabs";

/** Of a name, in hexadecimal signs; few enough to read, and enough that two workbooks of an area never meet. */
const SUM_LENGTH = 8;
const sumOf = (name: string) => createHash("sha256").update(name, "utf8").digest("hex").slice(0, SUM_LENGTH);

/**
 * What each workbook's folder is called: its path under the area's folder without its ending. Where that says more than a
 * folder's name can, a sum of the path tells it from others, so that no name depends on what else there is.
 */
export function folderNames(files: readonly Pick<FoundFile, "name">[]): string[] {
  const taken = new Set<string>();
  return files.map(({ name }) => {
    const path = name.replaceAll("\\", "/");
    const asWritten = path.replace(/\.xlsx$/, "");
    const near = isAbsolute(name) ? basename(path) : path;
    const plain =
      near
        .replace(/\.xlsx$/i, "")
        .replace(/[/:]+/g, "-")
        .replace(/^[-.]+/, "") || "arbetsbok";
    // Some disks take "Norr" and "norr" for one folder.
    const isAlone = plain === asWritten && !taken.has(plain.toLowerCase());
    const free = isAlone ? plain : `${plain}-${sumOf(path)}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The workbook as the rows name it: by its path under the area's folder, and outside it by no folders of this machine. */
const fileIn = (name: string, folder: string) => (isAbsolute(name) ? `${folder}.xlsx` : name.replaceAll("\\", "/"));

/** Folders with packages of ours, from earlier, that were not written this time. */
async function leftIn(tidy: string, written: readonly string[]): Promise<string[]> {
  const entries = await readdir(tidy, { withFileTypes: true });
  const others = entries.filter((entry) => entry.isDirectory() && !written.includes(entry.name));
  const left: string[] = [];
  for (const { name } of others) if (await hasOwnPackage(join(tidy, name))) left.push(name);
  return left.sort();
}

/** The line that says why the workbook isn't among them; empty where it is written, null for an area's own workbook. */
async function writeOne(
  { path, name }: FoundFile,
  tidy: string,
  folder: string,
  asOf: PlainDate,
  language: Language,
  tell: (line: string) => void,
): Promise<string | null> {
  const words = cliWords(language);
  try {
    const { tabs, names } = readJudgedTabs(path, (formulas) =>
      tell(`${name}: ${words.formulasGivenUp(formulas.join(", "))}`),
    );
    if (hasOwnTabs(names)) return null;
    if (findTab(tabs, COMMITMENTS) === undefined) return words.noPromiseTab(name);
    await writeTidy(decodeBook(tabs), asOf, fileIn(name, folder), join(tidy, folder));
    return "";
  } catch (error) {
    // Where a folder can't be written the others can't either.
    if (error instanceof Refusal) throw error;
    return readingRefusal(error, name) ?? unexpected(error, name).message;
  }
}

/**
 * What is printed.
 *
 * @param tell Takes the line of each workbook that can't be read.
 * @throws Refusal with the line that says why nothing was read or written.
 */
export async function writeAreaTidy(options: AreaArguments, tell: (line: string) => void): Promise<string> {
  const { paths, folder, tidy, asOf, language } = options;
  const words = cliWords(language);
  const { files, closedFolders } = findWorkbooks(paths, folder, "");
  const notRead = closedFolders.map((closed) => words.folderClosed(closed));
  const names = folderNames(files);
  const written: string[] = [];
  for (const [at, file] of files.entries()) {
    const name = names[at] ?? "";
    const line = await writeOne(file, tidy, name, asOf, language, tell);
    if (line === "") written.push(name);
    else if (line !== null) notRead.push(line);
  }
  for (const line of notRead) tell(line);
  if (written.length === 0) throw new Refusal(words.noWorkbooks(paths.join(", "), notRead.length > 0));
  const left = await leftIn(tidy, written);
  if (left.length > 0) tell(printableLine(words.packagesLeft(tidy, left)));
  return printableLine(words.areaWritten(tidy, written.length, notRead.length));
}
