// Reads and checks what was typed after the command.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type PlainDate, parsePlainDate, plainDateOf } from "../../domain/calendar/plain-date";
import { cli as words } from "../../i18n/sv/cli";
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

/**
 * The arguments; null when help was asked for. Paths are relative to `folder`.
 *
 * @throws Refusal with the line that says what is wrong.
 */
export function readArguments(args: readonly string[], folder: string, now: Date): Arguments | null {
  const { values, positionals } = parse(args);
  const [command = "", stray] = positionals;
  if (values.help) return null;
  if (command !== "status" && command !== "report") throw new Refusal(words.commandUnknown(command));
  if (stray !== undefined) throw new Refusal(words.optionUnknown(stray));
  if (!values.workbook) throw new Refusal(words.workbookMissing);
  const today = plainDateOf(now);
  const asOf = values["as-of"] === undefined ? today : parsePlainDate(values["as-of"]);
  if (asOf === null) throw new Refusal(words.asOfInvalid(values["as-of"] ?? ""));
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
