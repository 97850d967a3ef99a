// The command line: the same rules without Google, over an .xlsx file.
// Exit code 0 when it could judge (missed targets included), 2 with one line on stderr when it could not.
import { setFlagsFromString } from "node:v8";
import { cli as words } from "../../i18n/sv/cli";
import { type Tabs, tabsFrom } from "../../workbook/cells/tab";
import { decodeBook } from "../../workbook/decode/book";
import { printable, printableLine } from "../printable";
import { readWorkbook } from "../xlsx/read/workbook";
import { type Arguments, readArguments } from "./arguments";
import type { NextPeriodArguments } from "./next-period";
import type { ProposeArguments } from "./propose";
import { Refusal, readingRefusal, unexpected } from "./refusal";
import { statusJson, statusTable } from "./status";

// One short run: optimising the spreadsheet library's code takes longer than running it.
setFlagsFromString("--liftoff-only");

/** One line beside the answer. */
const tell = (line: string) => process.stderr.write(`${printableLine(line)}\n`);

function readTabs(file: string): Tabs {
  try {
    return tabsFrom(readWorkbook(file, (formulas) => tell(words.formulasGivenUp(formulas.join(", ")))));
  } catch (error) {
    const refusal = readingRefusal(error, file);
    throw refusal === null ? error : new Refusal(refusal);
  }
}

async function run(options: Arguments | NextPeriodArguments | ProposeArguments): Promise<string> {
  if ("text" in options) {
    // Its tables of words are not loaded for the others.
    const { propose } = await import("./propose");
    return await propose(options);
  }
  if (options.command === "ny-period") {
    const { makeNextPeriod } = await import("./next-period");
    return await makeNextPeriod(options);
  }
  const { command, workbook, asOf, json } = options;
  const book = decodeBook(readTabs(workbook));
  if (command === "report") {
    // What a report needs is not loaded for the others.
    const { writeReport } = await import("./report");
    return await writeReport(book, options);
  }
  return json ? statusJson(book, asOf) : statusTable(book, asOf);
}

async function answer(args: readonly string[]): Promise<string> {
  const options = readArguments(args, process.env["INIT_CWD"] ?? process.cwd(), new Date());
  if (options === null) return words.usage;
  try {
    return await run(options);
  } catch (error) {
    throw error instanceof Refusal ? error : unexpected(error, "text" in options ? options.text : options.workbook);
  }
}

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on("error", () => process.exit());
try {
  process.stdout.write(`${printable(await answer(process.argv.slice(2)))}\n`);
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
