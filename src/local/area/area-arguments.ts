// What `area` is asked: which workbooks, on which day, and what to write of them.
import type { Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";

/** What an area can be written as, by the end of the file's name. */
export const AREA_ENDINGS = [".xlsx", ".docx", ".html", ".json", ".csv"] as const;
export type AreaEnding = (typeof AREA_ENDINGS)[number];

export interface AreaArguments {
  readonly command: "area";
  /** The folder that the command was given in, from which the paths and the files' names are told. */
  readonly folder: string;
  /** Files and folders, as they were typed. */
  readonly paths: readonly string[];
  readonly asOf: PlainDate;
  /** Absolute path; empty for what is printed. */
  readonly out: string;
  /** Null for what is printed. */
  readonly ending: AreaEnding | null;
  readonly language: Language;
  /** Absolute path of the folder for programs; empty for none. */
  readonly tidy: string;
  /** Whether `out` is written over, whatever it is. */
  readonly replaces: boolean;
}
