// What a command comes to: the text on stdout, or a refusal.
import { basename } from "node:path";
import { cli as words } from "../../i18n/sv/cli";
import { cliWords } from "../../i18n/words";
import { type Tabs, tabsFrom } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import type { AreaArguments } from "../area/area-arguments";
import { readWorkbook } from "../xlsx/read/workbook";
import { type Arguments, readArguments } from "./arguments";
import type { NextPeriodArguments } from "./next-period";
import type { ProposeArguments } from "./propose";
import { Refusal, readingRefusal, unexpected } from "./refusal";
import { statusJson, statusTable } from "./status";

/** Where a command is given, and whom it may tell something beside its answer. */
export interface Surroundings {
  /** The folder that paths are relative to. */
  readonly folder: string;
  readonly now: Date;
  /** Takes one line for stderr. */
  readonly tell: (line: string) => void;
}

function readTabs(file: string, tell: Surroundings["tell"]): Tabs {
  try {
    return tabsFrom(readWorkbook(file, (formulas) => tell(words.formulasGivenUp(formulas.join(", ")))));
  } catch (error) {
    const refusal = readingRefusal(error, file);
    throw refusal === null ? error : new Refusal(refusal);
  }
}

async function run(
  options: Arguments | AreaArguments | NextPeriodArguments | ProposeArguments,
  tell: Surroundings["tell"],
): Promise<string> {
  if ("text" in options) {
    // Its tables of words are not loaded for the others.
    const { propose } = await import("./propose");
    return await propose(options);
  }
  if (options.command === "area") {
    const { judgeArea } = await import("../area/area");
    return await judgeArea(options, tell);
  }
  if (options.command === "ny-period") {
    const { makeNextPeriod } = await import("./next-period");
    return await makeNextPeriod(options);
  }
  const { command, workbook, asOf, json, csv, tidy } = options;
  const tabs = readTabs(workbook, tell);
  const book = decodeBook(tabs);
  if (command === "report") {
    if (book.settings.isLogoRefused) tell(cliWords(book.settings.language).logoRefused);
    // What a report needs is not loaded for the others.
    const { writeReport } = await import("./report");
    return await writeReport(book, options);
  }
  if (csv || tidy !== "") {
    const { promisesCsv, writeTidy } = await import("../tidy/write-tidy");
    return csv ? promisesCsv(book, asOf, basename(workbook)) : await writeTidy(book, asOf, basename(workbook), tidy);
  }
  return json ? statusJson(book, asOf) : statusTable(book, asOf);
}

/** What a line that nobody foresaw is about. */
function subjectOf(options: Arguments | AreaArguments | NextPeriodArguments | ProposeArguments): string {
  if ("text" in options) return options.text;
  return options.command === "area" ? options.paths.join(", ") : options.workbook;
}

/**
 * Does what was typed after the program's name.
 *
 * @returns The text for stdout, without a line break at its end.
 * @throws Refusal with the line for stderr.
 */
export async function answer(args: readonly string[], { folder, now, tell }: Surroundings): Promise<string> {
  const options = readArguments(args, folder, now);
  if (options === null) return words.usage;
  try {
    return await run(options, tell);
  } catch (error) {
    throw error instanceof Refusal ? error : unexpected(error, subjectOf(options));
  }
}
