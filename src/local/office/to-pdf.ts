// A Word file as PDF, by the LibreOffice of this machine. It runs without a window, with a profile of its own, so that a
// LibreOffice that somebody has open is left alone, and is ended when it takes too long.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** `missing`: this machine has no LibreOffice. `failed`: it made no file in time. */
export type PdfProblem = "missing" | "failed";

/** Where LibreOffice is put by its own installers, after the names by which a shell finds it. */
export const PROGRAMS: readonly string[] = [
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

/** Whether the program ran to its end; null where there is no such program. */
function run(program: string, parameters: readonly string[], deadline: number): Promise<boolean | null> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: "ignore", windowsHide: true });
    const timer = setTimeout(() => child.kill("SIGKILL"), deadline);
    const end = (isDone: boolean | null) => {
      clearTimeout(timer);
      resolve(isDone);
    };
    child.once("error", () => end(null));
    child.once("exit", (code) => end(code === 0));
  });
}

/**
 * The bytes of the PDF, or why there are none.
 *
 * @param docx The bytes of a Word file.
 * @param programs What LibreOffice may be called here; the first that exists is asked.
 * @param deadline Milliseconds after which it is ended.
 * @throws what the system throws where its temporary folder can't be written.
 */
export async function toPdf(
  docx: Uint8Array,
  programs: readonly string[] = PROGRAMS,
  deadline = DEADLINE,
): Promise<Uint8Array | PdfProblem> {
  const folder = await mkdtemp(join(tmpdir(), "loften-pdf-"));
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
    for (const program of programs) {
      const isDone = await run(program, parameters, deadline);
      if (isDone === null) continue;
      return isDone ? await readFile(join(folder, "dokument.pdf")).catch((): PdfProblem => "failed") : "failed";
    }
    return "missing";
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
