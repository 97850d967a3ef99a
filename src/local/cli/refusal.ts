// Failures that a person can do something about: one line on stderr and exit code 2.
import { dirname } from "node:path";
import { cli as words } from "../../i18n/sv/cli";
import { unreadable } from "../../i18n/sv/unreadable";
import { SessionError } from "../session";
import { codeOf, isOfSystem } from "../system-code";
import { unreadableLine } from "../unreadable-line";

/** Thrown by a command; its message is the line on stderr. */
export class Refusal extends Error {}

/** The line for a workbook that couldn't be read; null for a bug. */
export function readingRefusal(error: unknown, file: string): string | null {
  if (!(error instanceof SessionError)) return null;
  const { code, reason } = error;
  if (reason) return unreadableLine(file, reason, "sv");
  if (code === "missing") return words.fileMissing(file);
  const isTold = code === "notAFile" || code === "notReadable" || code === "nameTooLong" || code === "linkLoop";
  return isTold ? unreadable[code](file) : words.notAWorkbook(file);
}

/** The line for a file that couldn't be written; null for a bug. */
export function writingRefusal(error: unknown, file: string): string | null {
  if (codeOf(error) === "ENAMETOOLONG") return unreadable.nameTooLong(file);
  // A file that is to be written isn't missing: its folder is.
  if (codeOf(error) === "ENOENT") return words.outFolderMissing(dirname(file));
  return isOfSystem(error) ? words.notWritable(file) : null;
}

/** What nobody foresaw, as a line that names the file, says what to try, and holds what those who mend it must know. */
export function unexpected(error: unknown, file: string): Refusal {
  return new Refusal(words.unexpected(file, error instanceof Error ? error.message : String(error)));
}
