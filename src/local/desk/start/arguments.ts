// Reads what was written after `npm start --`, in Swedish or English. A word that isn't known stops the start.
import { parseArgs } from "node:util";
import type { Language } from "../../../domain/book/book";
import { type PlainDate, parsePlainDate } from "../../../domain/calendar/plain-date";
import { isKey } from "../../is-key";
import { done, type Outcome, stopped } from "../server/outcome";

export interface DeskArguments {
  /** As written; null for the example year. */
  readonly workbook: string | null;
  /** Make the workbook, which must not be there yet. */
  readonly create: boolean;
  /** Begin again with a new copy of the example year. */
  readonly fresh: boolean;
  readonly today: PlainDate | null;
  /** Take away another's lock on the workbook. */
  readonly takesOver: boolean;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly language: Language;
  readonly openBrowser: boolean;
}

/** Options without a value, by each of their names. */
const SWITCHES = {
  create: "create",
  skapa: "create",
  new: "fresh",
  nytt: "fresh",
  "ta-over": "takesOver",
  "take-over": "takesOver",
  "no-open": "noOpen",
} as const;

/** Options with a value, by each of their names. */
const VALUES = {
  workbook: "workbook",
  arbetsbok: "workbook",
  today: "today",
  port: "port",
  language: "language",
} as const;

const HELP: readonly string[] = ["--help", "--hjalp", "--hjälp", "-h"];

type Switch = (typeof SWITCHES)[keyof typeof SWITCHES];
type Value = (typeof VALUES)[keyof typeof VALUES];

const OPTIONS = {
  ...Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, { type: "boolean" as const }])),
  ...Object.fromEntries(Object.keys(VALUES).map((name) => [name, { type: "string" as const }])),
};

/** The arguments, or the first thing wrong with them. `--name value` and `--name=value` mean the same. */
export function parseArguments(argv: readonly string[]): Outcome<DeskArguments> {
  // A strict parseArgs throws what is wrong as an English sentence; the tokens tell it in a form that can be
  // translated.
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS, strict: false, tokens: true });
  const switches = new Set<Switch>();
  const values: Partial<Record<Value, string>> = {};
  for (const token of tokens) {
    if (token.kind !== "option") return unknown(token.kind === "positional" ? token.value : "--");
    const { name, rawName, value } = token;
    if (HELP.includes(rawName)) return stopped((words) => words.start.usage);
    if (isKey(SWITCHES, name)) {
      if (value !== undefined) return unknown(value);
      switches.add(SWITCHES[name]);
    } else if (isKey(VALUES, name)) {
      if (!value || value.startsWith("--")) return stopped((words) => words.start.valueMissing(rawName));
      values[VALUES[name]] = value;
    } else {
      return unknown(rawName.startsWith("--") ? rawName : (argv[token.index] ?? rawName));
    }
  }
  return check(switches, values);
}

function unknown(argument: string): Outcome<never> {
  return stopped((words) => `${words.start.unknownArgument(argument)} ${words.start.usage}`);
}

function check(switches: ReadonlySet<Switch>, values: Partial<Record<Value, string>>): Outcome<DeskArguments> {
  const { workbook = null, today: day, port: portText = "0", language = "sv" } = values;
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : -1;
  if (port < 0 || port > 65_535 || (port === 0 && values.port !== undefined)) {
    return stopped((words) => words.start.badPort(portText));
  }
  if (language !== "sv" && language !== "en") return stopped((words) => words.start.badLanguage(language));
  const today = day === undefined ? null : parsePlainDate(day);
  if (day !== undefined && today === null) return stopped((words) => words.start.badDate(day));
  const create = switches.has("create");
  const fresh = switches.has("fresh");
  if (create && workbook === null) return stopped((words) => words.start.createNeedsWorkbook);
  if (fresh && workbook !== null) return stopped((words) => words.start.newNeedsExample);
  const [takesOver, openBrowser] = [switches.has("takesOver"), !switches.has("noOpen")];
  return done({ workbook, create, fresh, today, takesOver, port, language, openBrowser });
}
