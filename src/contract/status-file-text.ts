// The status file: what a municipality's workbook says to its police area's, signed with a checksum. It guards against
// accidents and careless edits; whoever means to forge one can work out a checksum as well.
import type { AreaMember } from "../domain/area/area-member";
import type { Language } from "../domain/book/book";
import type { PlainDate } from "../domain/calendar/plain-date";

/** What the file says that it is, and the version of what it holds. */
export const STATUS_TYPE = "lofteskollen-status";
export const STATUS_VERSION = 1;

/** Works out SHA-256 of a text in UTF-8, as 64 hex digits in small letters; a browser's answers later. */
export type Digest = (text: string) => string | Promise<string>;

/** What is signed. */
export interface ToldStatus {
  readonly asOf: PlainDate;
  readonly language: Language;
  readonly member: AreaMember;
  /** The blocks of the municipality's page, but for its drawings, which are made anew. */
  readonly page: readonly object[];
}

/** What the sum is of: a mail program may break lines, and put other blanks in the place of those that stand there. */
export function signedText(content: unknown): string {
  return JSON.stringify(content).replace(/\s+/g, " ");
}

/** The file's text. */
export async function statusFileText(told: ToldStatus, digest: Digest): Promise<string> {
  const checksum = await digest(signedText(told));
  return `${JSON.stringify({ type: STATUS_TYPE, version: STATUS_VERSION, checksum, content: told }, null, 1)}\n`;
}
