// What every public function answers: a value, or an error with a code. Words for the codes are in i18n.

export const ERROR_CODES = [
  /** The input isn't what the function takes; `fields` names what is wrong. */
  "inputInvalid",
  /** Someone else holds the workbook's lock. Nothing was written, and trying again may help. */
  "busy",
  /** A tab or header that the work needs is missing; `detail` names it. */
  "workbookIncomplete",
  /** More than one call may carry, on the way in or out (`CROSSING_LIMIT`). Nothing was sent or answered. */
  "tooLarge",
  /** Google or the file refused (quota, permission, offline, read-only); `detail` holds their message. */
  "refused",
  /** Whoever asks hasn't allowed the add-on what this needs; `detail` is a `Permission`. */
  "notGranted",
  /** The tabs that `detail` names are protected against whoever asks, wholly or in part; what was to be written there isn't. */
  "protected",
  /** Whoever asks from the web may not write in the sheet: nothing was read or written for them. */
  "readOnly",
  /** The sheet's script has no Drive service: somebody must add it in the script's editor. */
  "driveOff",
  /** A bug stopped the work; nothing was written after it. */
  "unexpected",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What people allow the add-on, each by itself: the sheet, its own pages, the files it makes in Drive. */
export type Permission = "sheet" | "pages" | "drive";

export interface FieldError {
  /** The path to the field in the input: `note`, `rows.3.date`. */
  readonly field: string;
  /** `personalNumber` means that the text holds a valid personnummer or samordningsnummer, which is never stored. */
  readonly code: "missing" | "invalid" | "tooLong" | "personalNumber";
}

export interface ReplyError {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fields: readonly FieldError[];
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ReplyError };

export function succeed<T>(value: T): Reply<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, detail = "", fields: readonly FieldError[] = []): Reply<never> {
  return { ok: false, error: { code, detail, fields } };
}
