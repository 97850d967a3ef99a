// Other programs read what a round trip left: LibreOffice, openpyxl where this machine's Python has it, and exceljs where
// the variable READERS names a folder that holds it. What they can't read of the workbook as it was is no fault of ours.

import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { contact } from "../../helpers/a-contact";
import { EDITED } from "./trip";

/** A workbook before its trip and after it, with what must be found in it. */
export interface Travelled {
  readonly source: string;
  readonly file: string;
  readonly isLogged: boolean;
  readonly isTyped: boolean;
}

export interface OtherReader {
  readonly name: string;
  /** Texts of each file that it can read, whatever tab they stand in. */
  textsOf(files: readonly string[]): Map<string, string>;
}

/** One start of the program takes seconds; one file that it breaks on takes those after it along. */
const FILES_AT_ONCE = 40;
const LONGEST = 300_000;
const MOST_READ = 50_000_000;
/** Comma, quotation mark, UTF-8, from line 1, every tab in a file of its own (LibreOffice's filter options, token 12). */
const EVERY_TAB = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** Reads some at a time, and alone those that weren't read. */
function inBatches(
  files: readonly string[],
  read: (batch: readonly string[]) => Map<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const batch = files.slice(at, at + FILES_AT_ONCE);
    for (const [file, text] of read(batch)) found.set(file, text);
    for (const file of batch.filter((one) => !found.has(one)))
      for (const [one, text] of read([file])) found.set(one, text);
  }
  return found;
}

/** The first rows of what was written: a tab with a million rows is more than a text holds. */
function startOf(path: string): string {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(Math.min(statSync(path).size, MOST_READ) || 1);
  readSync(file, bytes);
  closeSync(file);
  return bytes.toString("utf8");
}

function libreOffice(folder: string): OtherReader | null {
  if (spawnSync("soffice", ["--version"]).status !== 0) return null;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, "csv");
  const convert = (files: readonly string[]): Map<string, string> => {
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    spawnSync("soffice", [profile, "--headless", "--convert-to", EVERY_TAB, "--outdir", out, ...files], {
      stdio: "ignore",
      timeout: LONGEST,
      killSignal: "SIGKILL",
    });
    const made = readdirSync(out);
    return new Map(
      files.flatMap((file): [string, string][] => {
        const start = `${basename(file).replace(/\.\w+$/, "")}-`;
        const own = made.filter((name) => name.startsWith(start));
        return own.length === 0 ? [] : [[file, own.map((name) => startOf(join(out, name))).join("\n")]];
      }),
    );
  };
  return { name: "LibreOffice", textsOf: (files) => inBatches(files, convert) };
}

const PYTHON = ["/usr/bin/python3", "python3"];
const READ_ALL = `
import sys, json, warnings, signal, openpyxl
warnings.simplefilter("ignore")
def stop(*_): raise TimeoutError()
signal.signal(signal.SIGALRM, stop)
for file in sys.stdin.read().splitlines():
    try:
        signal.alarm(60)
        book = openpyxl.load_workbook(file)
        # Of a file of the strict kind it sees no tab at all.
        if not book.worksheets: raise ValueError()
        texts = [str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row if isinstance(cell, str)]
        print(json.dumps([file, "\\n".join(texts)]))
    except BaseException:
        pass
    finally:
        signal.alarm(0)
`;

function openpyxl(): OtherReader | null {
  const python = PYTHON.find((one) => {
    if (one.startsWith("/") && !existsSync(one)) return false;
    return spawnSync(one, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0;
  });
  if (python === undefined) return null;
  const textsOf = (files: readonly string[]): Map<string, string> => {
    const said = execFileSync(python, ["-c", READ_ALL], { input: files.join("\n"), maxBuffer: 2 ** 31 - 1 });
    const lines = said.toString("utf8").split("\n");
    return new Map(lines.filter((line) => line !== "").map((line): [string, string] => JSON.parse(line)));
  };
  return { name: "openpyxl", textsOf };
}

/** Says each text of a workbook as it has read it: rich texts and links have theirs within them. */
const READ_EACH = `
const [folder, ...files] = process.argv.slice(1);
const { Workbook } = require("node:module").createRequire(folder + "/")("exceljs");
(async () => {
  for (const file of files) {
    try {
      const book = new Workbook();
      await book.xlsx.readFile(file);
      const texts = book.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues()));
      process.stdout.write(JSON.stringify([file, texts.join(" ")]) + "\\n");
    } catch {}
  }
})();
`;

function exceljs(): OtherReader | null {
  const folder = process.env["READERS"] ?? "";
  if (!existsSync(join(folder, "node_modules/exceljs"))) return null;
  const read = (files: readonly string[]): Map<string, string> => {
    const limits = { timeout: LONGEST, maxBuffer: 2 ** 31 - 1 };
    const { stdout } = spawnSync(process.execPath, ["-e", READ_EACH, resolve(folder), ...files], limits);
    const lines = stdout.toString("utf8").split("\n").slice(0, -1);
    return new Map(lines.map((line): [string, string] => JSON.parse(line)));
  };
  return { name: "exceljs", textsOf: (files) => inBatches(files, read) };
}

/** Those that this machine has; `folder` holds what they write. */
export function otherReaders(folder: string): OtherReader[] {
  return [libreOffice(folder), openpyxl(), exceljs()].filter((reader) => reader !== null);
}

/** What a reader doesn't find, each in a line; only of workbooks that it could read before the trip. */
export function unreadBy({ name, textsOf }: OtherReader, travelled: readonly Travelled[]): string[] {
  const texts = textsOf(travelled.map(({ file }) => file));
  const lacks = travelled.flatMap((one): { one: Travelled; lack: string }[] => {
    const text = texts.get(one.file);
    if (text === undefined) return [{ one, lack: "can't be read" }];
    const wanted = [one.isLogged ? contact.note : "", one.isTyped ? EDITED.input : ""];
    return wanted.filter((entry) => !text.includes(entry)).map((entry) => ({ one, lack: `lacks "${entry}"` }));
  });
  const before = textsOf([...new Set(lacks.map(({ one }) => one.source))]);
  return lacks.filter(({ one }) => before.has(one.source)).map(({ one, lack }) => `${one.source} ${lack} by ${name}`);
}
