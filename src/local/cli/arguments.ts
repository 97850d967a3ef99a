// Reads and checks what was typed after the command.
import { resolve } from "node:path";
import type { Period } from "../../domain/calendar/periods";
import { type PlainDate, parsePlainDate, plainDate, plainDateOf } from "../../domain/calendar/plain-date";
import { cli as words } from "../../i18n/sv/cli";
import { AREA_ENDINGS, type AreaArguments } from "../area/area-arguments";
import type { NextPeriodArguments } from "./next-period";
import { readOptions, type Typed } from "./options";
import type { ProposeArguments } from "./propose";
import { Refusal } from "./refusal";

/**
 * What `report` can write: the whole follow-up; one page: the status, for residents, or for the council; or the list to
 * log on by hand.
 */
export const REPORT_KINDS = ["follow-up", "status", "public", "council", "log-list"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What the documents are written without. */
export interface LeftOut {
  readonly rowAppendix: boolean;
  readonly descriptions: boolean;
}

export interface Arguments {
  readonly command: "status" | "report";
  /** Absolute path. */
  readonly workbook: string;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly json: boolean;
  /** Whether the promises are printed as a .csv. */
  readonly csv: boolean;
  /** Absolute path of the folder for programs; empty for none. */
  readonly tidy: string;
  readonly kind: ReportKind;
  /** Absolute path of the document; empty for status. */
  readonly out: string;
  readonly leavesOut: LeftOut;
  /** Whether `out` is written over, whatever it is. */
  readonly replaces: boolean;
}

/** A workbook counts its days from here (ECMA-376 part 1, 18.17.4.1), and no promise is older. */
const FIRST_DAY = plainDate("1900-01-01");

/** A day that a workbook can hold; null for anything else. */
function readDay(text: string): PlainDate | null {
  const day = parsePlainDate(text);
  return day === null || day < FIRST_DAY ? null : day;
}

/** "2027-01-01..2027-12-31", both days included; null for anything else. */
function readPeriod(text: string): Period | null {
  const [, first = "", last = ""] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  const [from, to] = [readDay(first), readDay(last)];
  return from === null || to === null || to < from ? null : { from, to };
}

/** The path of a new workbook; empty for none. */
function newWorkbook(folder: string, out: string | undefined): string {
  if (out === undefined) return "";
  if (!/\.xlsx$/i.test(out)) throw new Refusal(words.outNotXlsx(out));
  return resolve(folder, out);
}

function readProposeArguments(
  command: ProposeArguments["command"],
  { text, json, out, period: written }: Typed["values"],
  folder: string,
): ProposeArguments {
  if (text === undefined) throw new Refusal(words.textMissing);
  const period = written === undefined ? null : readPeriod(written);
  if (written !== undefined && period === null) throw new Refusal(words.periodInvalid(written));
  return { command, text: resolve(folder, text), json: json !== undefined, out: newWorkbook(folder, out), period };
}

function readAreaArguments({ values, paths }: Typed, folder: string, asOf: PlainDate): AreaArguments {
  if (paths.length === 0) throw new Refusal(words.pathsMissing);
  const { out, tidy, language = "sv" } = values;
  if (out !== undefined && tidy !== undefined) throw new Refusal(words.oneAnswer(["--out", "--tidy"]));
  if (language !== "sv" && language !== "en") throw new Refusal(words.languageUnknown(language));
  const ending = out === undefined ? null : AREA_ENDINGS.find((known) => out.toLowerCase().endsWith(known));
  if (ending === undefined) throw new Refusal(words.outNotOfArea(out ?? ""));
  const replaces = values.replace !== undefined;
  return {
    command: "area",
    folder,
    paths,
    asOf,
    out: out === undefined ? "" : resolve(folder, out),
    ending,
    language,
    tidy: tidy === undefined ? "" : resolve(folder, tidy),
    replaces,
  };
}

function readReportArguments({ kind: named = "follow-up", out }: Typed["values"], folder: string) {
  if (out === undefined) throw new Refusal(words.outMissing);
  const kind = REPORT_KINDS.find((known) => known === named);
  if (kind === undefined) throw new Refusal(words.kindUnknown(named));
  if (kind === "log-list" && !/\.(html|xlsx)$/i.test(out)) throw new Refusal(words.outNoLogList(out));
  if (kind === "log-list") return { kind, out: resolve(folder, out) };
  const isPage = kind === "public" && /\.html$/i.test(out);
  if (!isPage && !/\.(docx|pdf)$/i.test(out)) throw new Refusal(words.outNotDocx(out));
  return { kind, out: resolve(folder, out) };
}

/**
 * The arguments; null when help was asked for. Paths are relative to `folder`.
 *
 * @throws Refusal with the line that says what is wrong.
 */
export function readArguments(
  args: readonly string[],
  folder: string,
  now: Date,
): Arguments | AreaArguments | NextPeriodArguments | ProposeArguments | null {
  const typed = readOptions(args);
  if (typed === null) return null;
  const { command, values } = typed;
  if (command === "propose" || command === "granska") return readProposeArguments(command, values, folder);
  if (command !== "area" && values.workbook === undefined) throw new Refusal(words.workbookMissing);
  const { "as-of": day } = values;
  const today = plainDateOf(now);
  const asOf = day === undefined ? today : readDay(day);
  if (asOf === null) throw new Refusal(words.asOfInvalid(day ?? ""));
  if (command === "area") return readAreaArguments(typed, folder, asOf);
  const workbook = resolve(folder, values.workbook ?? "");
  if (command === "ny-period") return { command, workbook, asOf, out: newWorkbook(folder, values.out) };
  const { kind, out } =
    command === "report" ? readReportArguments(values, folder) : ({ kind: "follow-up", out: "" } as const);
  const answers = (["json", "csv", "tidy"] as const).filter((name) => values[name] !== undefined);
  if (answers.length > 1) throw new Refusal(words.oneAnswer(answers.map((name) => `--${name}`)));
  const leavesOut = {
    rowAppendix: values["without-appendix-b"] !== undefined,
    descriptions: values["without-descriptions"] !== undefined,
  };
  const isAsked = (name: "json" | "csv" | "replace") => values[name] !== undefined;
  const tidy = values.tidy === undefined ? "" : resolve(folder, values.tidy);
  return {
    command,
    workbook,
    asOf,
    today,
    json: isAsked("json"),
    csv: isAsked("csv"),
    tidy,
    kind,
    out,
    leavesOut,
    replaces: isAsked("replace"),
  };
}
