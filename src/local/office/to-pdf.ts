// A Word file as PDF, by the LibreOffice of this machine. It runs without a window, with a profile of its own, so that a
// LibreOffice that somebody has open is left alone, and is ended when it takes too long.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PdfProblem } from "../../contract/desk-pdfs";
import { fetchesNothing } from "../own-document";
import { FOLDER_NAME } from "./left-behind";

/** What LibreOffice is called by a shell, and where its own installers put it. */
const PROGRAMS: readonly string[] = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];

/** Milliseconds. A first start makes the profile, which takes most of it. */
const DEADLINE = 120_000;

/** Tags and bookmarks come along (help.libreoffice.org, "PDF Export Command Line Parameters"). */
const FILTER =
  'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}';

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/**
 * The path of this machine's LibreOffice; null where there is none. Nothing is started.
 *
 * @param programs Names, looked for in the folders of `path`, and absolute paths; the first that exists is taken.
 * @param path Folders as the variable PATH lists them.
 */
export function findOffice(programs = PROGRAMS, path = process.env["PATH"] ?? ""): string | null {
  const folders = path.split(delimiter).filter(isAbsolute);
  const files = programs.flatMap((program) =>
    isAbsolute(program)
      ? [program]
      : folders.flatMap((folder) => [join(folder, program), join(folder, `${program}.exe`)]),
  );
  return files.find(isProgram) ?? null;
}

/** Ends LibreOffice whole: what is started is a script that starts the program itself. */
function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    execFile("taskkill", ["/pid", String(pid), "/T", "/F"], () => {});
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/** How the program ended; "late" where the time was up or it was stopped. */
function run(
  program: string,
  parameters: readonly string[],
  deadline: number,
  stop: AbortSignal | undefined,
): Promise<"done" | PdfProblem> {
  return new Promise((resolve) => {
    // A group of its own can be ended whole: https://nodejs.org/api/child_process.html#optionsdetached
    const isOwnGroup = process.platform !== "win32";
    const child = spawn(program, parameters, { stdio: "ignore", windowsHide: true, detached: isOwnGroup });
    let isLate = false;
    const cutOff = () => {
      isLate = true;
      end(child);
    };
    const timer = setTimeout(cutOff, deadline);
    stop?.addEventListener("abort", cutOff);
    const ended = (isDone: boolean) => {
      clearTimeout(timer);
      stop?.removeEventListener("abort", cutOff);
      resolve(isLate ? "late" : isDone ? "done" : "failed");
    };
    child.once("error", () => ended(false));
    child.once("exit", (code) => ended(code === 0));
    if (stop?.aborted) cutOff();
  });
}

interface Limits {
  /** Milliseconds after which it is ended. */
  readonly deadline?: number;
  /** Ends it when it is aborted. */
  readonly stop?: AbortSignal;
}

/**
 * The bytes of the PDF, or why there are none: a document that fetches anything from elsewhere is not given to the program.
 *
 * @param docx The bytes of a Word file.
 * @param program LibreOffice's path, as `findOffice` tells it.
 * @throws what the system throws where its temporary folder can't be written.
 */
export async function toPdf(
  docx: Uint8Array,
  program: string,
  { deadline = DEADLINE, stop }: Limits = {},
): Promise<Uint8Array | PdfProblem> {
  if (!fetchesNothing(docx)) return "failed";
  const folder = await mkdtemp(join(tmpdir(), FOLDER_NAME));
  try {
    const file = join(folder, "dokument.docx");
    await writeFile(file, docx);
    const profile = pathToFileURL(join(folder, "profil")).href;
    const parameters = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      FILTER,
      "--outdir",
      folder,
      file,
    ];
    const ended = await run(program, parameters, deadline, stop);
    if (ended !== "done") return ended;
    return await readFile(join(folder, "dokument.pdf")).catch((): PdfProblem => "failed");
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
