// Failures that a person can do something about: one line on stderr and exit code 2.
import { cli as words } from "../../i18n/sv/cli";
import { SessionError } from "../session";

/** Thrown by a command; its message is the line on stderr. */
export class Refusal extends Error {}

/** The system's own code, "ENOENT"; empty where the error has none. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** The line for a workbook that couldn't be read; null for a bug. */
export function readingRefusal(error: unknown, file: string): string | null {
  if (error instanceof SessionError)
    return error.code === "missing" ? words.fileMissing(file) : words.notAWorkbook(file);
  if (codeOf(error) === "ENOENT") return words.fileMissing(file);
  if (codeOf(error) === "EISDIR") return words.notAWorkbook(file);
  return codeOf(error) === "EACCES" || codeOf(error) === "EPERM" ? words.notReadable(file) : null;
}

const WRITE_CODES = ["ENOENT", "EACCES", "EPERM", "EROFS", "EISDIR", "ENOTDIR", "EBUSY", "ENOSPC"];

/** The line for a file that couldn't be written; null for a bug. */
export function writingRefusal(error: unknown, file: string): string | null {
  return WRITE_CODES.includes(codeOf(error)) ? words.notWritable(file) : null;
}

/** What nobody foresaw, as a line that names the file, says what to try, and holds what those who mend it must know. */
export function unexpected(error: unknown, file: string): Refusal {
  return new Refusal(words.unexpected(file, error instanceof Error ? error.message : String(error)));
}
