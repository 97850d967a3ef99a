// `npm start`: opens the desk on a workbook and keeps it open until Ctrl+C.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { inspect } from "node:util";
import type { DeskWords } from "../../../i18n/sv/desk";
import { deskWords } from "../../../i18n/words";
import { printable, printableLine } from "../../printable";
import { openSession } from "../../session/open-session";
import type { Outcome } from "../server/outcome";
import { parseArguments } from "./arguments";
import { nowFrom } from "./desk-now";
import { lastAddress } from "./last-address";
import { openBrowser } from "./open-browser";
import { openDesk } from "./open-desk";
import { chooseWorkbook } from "./workbook-choice";

const argv = process.argv.slice(2);
/** Exit code when the desk could not be opened; the line on stderr says why. */
const COULD_NOT_START = 2;

async function main(words: DeskWords): Promise<void> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const fail = ({ say }: Extract<Outcome<never>, { ok: false }>) => {
    console.error(printableLine(say(words)));
    process.exitCode = COULD_NOT_START;
  };

  const parsed = parseArguments(argv);
  if (!parsed.ok) return fail(parsed);
  const { language, openBrowser: mayOpen, port, takesOver } = parsed.value;

  const chosen = await chooseWorkbook(parsed.value, { root, cwd: process.env["INIT_CWD"] ?? process.cwd() });
  if (!chosen.ok) return fail(chosen);
  const choice = chosen.value;

  const now = nowFrom(choice.today);
  const report = (error: unknown) => console.error(printable(inspect(error)));
  const desk = await openDesk({
    choice,
    now,
    language,
    takesOver,
    port,
    root,
    openSession,
    report,
    address: lastAddress(choice.file),
  });
  if (!desk.ok) return fail(desk);

  let removeOpener = () => {};
  const stop = () => {
    removeOpener();
    desk.value.close().then(
      () => {
        console.log(words.start.stopped);
        process.exit(0);
      },
      (error: unknown) => {
        report(error);
        process.exit(1);
      },
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  console.log(
    printable(`${words.start.listening(desk.value.url)}\n${words.start.file(choice.file)}\n${words.start.stop}`),
  );
  if (mayOpen && !process.env["CI"]) removeOpener = openBrowser(desk.value.oneTimeUrl(), dirname(choice.file));
}

const words = deskWords(argv.some((argument) => /^(--language=)?en$/.test(argument)) ? "en" : "sv");
try {
  await main(words);
} catch (error) {
  console.error(printableLine(words.start.unexpected(error instanceof Error ? error.message : String(error))));
  process.exitCode = COULD_NOT_START;
}
