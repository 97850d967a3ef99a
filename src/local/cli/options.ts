// The options after a command, as they were typed: each command has its own, and another's is never ignored.
import { parseArgs } from "node:util";
import { formatList } from "../../i18n/format/figures";
import { cli as words } from "../../i18n/sv/cli";
import { isKey } from "../is-key";
import { Refusal } from "./refusal";

const OPTIONS = {
  workbook: { type: "string" },
  "as-of": { type: "string" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  tidy: { type: "string" },
  kind: { type: "string" },
  text: { type: "string" },
  period: { type: "string" },
  out: { type: "string" },
  language: { type: "string" },
  "without-appendix-b": { type: "boolean" },
  "without-descriptions": { type: "boolean" },
  replace: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type Option = keyof typeof OPTIONS;

const OPTIONS_OF = {
  status: ["workbook", "as-of", "json", "csv", "tidy"],
  report: ["workbook", "as-of", "kind", "out", "without-appendix-b", "without-descriptions", "replace"],
  propose: ["text", "json", "out", "period"],
  granska: ["text", "period"],
  "ny-period": ["workbook", "out", "as-of"],
  area: ["as-of", "out", "tidy", "language", "replace"],
} as const satisfies Record<string, readonly Option[]>;

export type Command = keyof typeof OPTIONS_OF;

/** Commands that are told of files by their names alone. */
const TAKES_PATHS: readonly Command[] = ["area"];

export interface Typed {
  readonly command: Command;
  /** What stands after an option; "" for one that stands alone. */
  readonly values: Partial<Record<Option, string>>;
  /** What was typed after the command without an option before it; empty for a command that takes none. */
  readonly paths: readonly string[];
}

/**
 * What was typed; null when help was asked for.
 *
 * @throws Refusal with the line that says what is wrong.
 */
export function readOptions(args: readonly string[]): Typed | null {
  // A strict parseArgs throws what is wrong as an English sentence; the tokens tell it in a form with words of ours.
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true });
  const values: Partial<Record<Option, string>> = {};
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") throw new Refusal(words.optionUnknown("--"));
    if (token.kind === "positional") others.push(token.value);
    else {
      const { name, rawName, value } = token;
      if (!isKey(OPTIONS, name) || rawName !== `--${name}`) throw new Refusal(words.optionUnknown(rawName));
      if (values[name] !== undefined) throw new Refusal(words.optionTwice(rawName));
      const isAlone = OPTIONS[name].type === "boolean";
      if (isAlone && value !== undefined) throw new Refusal(words.valueUnwanted(rawName));
      if (!isAlone && (!value || value.startsWith("--"))) throw new Refusal(words.valueMissing(rawName));
      values[name] = value ?? "";
    }
  }
  if (values.help !== undefined) return null;
  const [command = "", ...paths] = others;
  if (!isKey(OPTIONS_OF, command)) throw new Refusal(words.commandUnknown(command));
  const [stray] = paths;
  if (stray !== undefined && !TAKES_PATHS.includes(command)) throw new Refusal(words.optionUnknown(stray));
  const own: readonly string[] = OPTIONS_OF[command];
  const foreign = Object.keys(values).find((name) => !own.includes(name));
  if (foreign === undefined) return { command, values, paths };
  const known = formatList(
    own.map((name) => `--${name}`),
    "sv",
  );
  throw new Refusal(words.optionOfOthers(`--${foreign}`, command, known));
}
