// `area --tidy`: open data of every workbook of an area, each in a folder of its own under the one that was named.
import { basename, join } from "node:path";
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { cliWords } from "../../i18n/words";
import { findTab } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { COMMITMENTS } from "../../workbook/schema/tabs";
import { Refusal, readingRefusal, unexpected } from "../cli/refusal";
import { printableLine } from "../printable";
import { writeTidy } from "../tidy/write-tidy";
import type { AreaArguments } from "./area-arguments";
import { type FoundFile, findWorkbooks } from "./find-workbooks";
import { hasOwnTabs } from "./own-workbook";
import { readJudgedTabs } from "./read-judged-tabs";

/** What each workbook's folder is called: its path under the area's folder without its ending. */
export function folderNames(files: readonly FoundFile[]): string[] {
  const taken = new Set<string>();
  return files.map(({ name }) => {
    const plain =
      name
        .replace(/\.xlsx$/i, "")
        .replace(/[\\/:]+/g, "-")
        .replace(/^[-.]+/, "") || "arbetsbok";
    let free = plain;
    for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${plain}-${next}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The line that says why the workbook isn't among them; empty where it is written, null for an area's own workbook. */
async function writeOne(
  { path, name }: FoundFile,
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
    await writeTidy(decodeBook(tabs), asOf, basename(path), folder);
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
  let written = 0;
  for (const [at, file] of files.entries()) {
    const line = await writeOne(file, join(tidy, names[at] ?? ""), asOf, language, tell);
    if (line === "") written += 1;
    else if (line !== null) notRead.push(line);
  }
  for (const line of notRead) tell(line);
  if (written === 0) throw new Refusal(words.noWorkbooks(paths.join(", "), notRead.length > 0));
  return printableLine(words.areaWritten(tidy, written, notRead.length));
}
