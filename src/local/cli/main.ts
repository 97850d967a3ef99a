// The command line: the same rules without Google, over an .xlsx file.
// Exit code 0 when it could judge (missed targets included), 2 with one line on stderr when it could not.
import { setFlagsFromString } from "node:v8";
import { printable, printableLine } from "../printable";
import { answer } from "./answer";

// One short run: optimising the spreadsheet library's code takes longer than running it.
setFlagsFromString("--liftoff-only");

/** One line beside the answer. */
const tell = (line: string) => process.stderr.write(`${printableLine(line)}\n`);

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on("error", () => process.exit());
try {
  const folder = process.env["INIT_CWD"] ?? process.cwd();
  process.stdout.write(`${printable(await answer(process.argv.slice(2), { folder, now: new Date(), tell }))}\n`);
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
