// Reads and checks what was typed after the command.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Period } from "../../domain/calendar/periods";
import { type PlainDate, parsePlainDate, plainDateOf } from "../../domain/calendar/plain-date";
import { cli as words } from "../../i18n/sv/cli";
import type { NextPeriodArguments } from "./next-period";
import type { ProposeArguments } from "./propose";
import { Refusal } from "./refusal";

/** What `report` can write: the whole follow-up, the status on one page, or the page for the citizens. */
export const REPORT_KINDS = ["follow-up", "status", "public"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export interface Arguments {
  readonly command: "status" | "report";
  /** Absolute path. */
  readonly workbook: string;
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  readonly json: boolean;
  readonly kind: ReportKind;
  /** Absolute path of the document; empty for status. */
  readonly out: string;
}

const OPTIONS = {
  workbook: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  kind: { type: "string" },
  text: { type: "string" },
  period: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal(
      words.optionUnknown(error instanceof Error ? (error.message.split(".")[0] ?? "") : String(error)),
    );
  }
}

/** "2027-01-01..2027-12-31", both days included; null for anything else. */
function readPeriod(text: string): Period | null {
  const [, first = "", last = ""] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  const [from, to] = [parsePlainDate(first), parsePlainDate(last)];
  return from === null || to === null || to < from ? null : { from, to };
}

function readProposeArguments(
  command: ProposeArguments["command"],
  values: ReturnType<typeof parse>["values"],
  folder: string,
): ProposeArguments {
  if (!values.text) throw new Refusal(words.textMissing);
  if (values.out && !/\.xlsx$/i.test(values.out)) throw new Refusal(words.outNotXlsx(values.out));
  const period = values.period === undefined ? null : readPeriod(values.period);
  if (values.period !== undefined && period === null) throw new Refusal(words.periodInvalid(values.period));
  return {
    command,
    text: resolve(folder, values.text),
    json: values.json ?? false,
    out: values.out ? resolve(folder, values.out) : "",
    period,
  };
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
): Arguments | NextPeriodArguments | ProposeArguments | null {
  const { values, positionals } = parse(args);
  const [command = "", stray] = positionals;
  if (values.help) return null;
  if (command === "propose" || command === "granska") {
    if (stray !== undefined) throw new Refusal(words.optionUnknown(stray));
    return readProposeArguments(command, values, folder);
  }
  if (command !== "status" && command !== "report" && command !== "ny-period")
    throw new Refusal(words.commandUnknown(command));
  if (stray !== undefined) throw new Refusal(words.optionUnknown(stray));
  if (!values.workbook) throw new Refusal(words.workbookMissing);
  const today = plainDateOf(now);
  const asOf = values["as-of"] === undefined ? today : parsePlainDate(values["as-of"]);
  if (asOf === null) throw new Refusal(words.asOfInvalid(values["as-of"] ?? ""));
  if (command === "ny-period") {
    if (values.out && !/\.xlsx$/i.test(values.out)) throw new Refusal(words.outNotXlsx(values.out));
    return {
      command,
      workbook: resolve(folder, values.workbook),
      asOf,
      out: values.out ? resolve(folder, values.out) : "",
    };
  }
  if (command === "report" && !values.out) throw new Refusal(words.outMissing);
  const kind = REPORT_KINDS.find((known) => known === (values.kind ?? "follow-up"));
  if (kind === undefined) throw new Refusal(words.kindUnknown(values.kind ?? ""));
  const isPage = kind === "public" && /\.html$/i.test(values.out ?? "");
  if (values.out && !isPage && !/\.docx$/i.test(values.out)) throw new Refusal(words.outNotDocx(values.out));
  return {
    command,
    workbook: resolve(folder, values.workbook),
    asOf,
    today,
    json: values.json ?? false,
    kind,
    out: values.out ? resolve(folder, values.out) : "",
  };
}
