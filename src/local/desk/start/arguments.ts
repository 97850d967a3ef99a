// What was written after `npm start --`, in either language, read strictly: a wrong word stops the start.
import type { Language } from "../../../domain/book/book";
import { type PlainDate, parsePlainDate } from "../../../domain/calendar/plain-date";
import { done, type Outcome, stopped } from "../server/outcome";

export interface DeskArguments {
  /** As written; null for the example year. */
  readonly workbook: string | null;
  /** Make the workbook, which must not be there yet. */
  readonly create: boolean;
  /** Begin again with a fresh copy of the example year. */
  readonly fresh: boolean;
  readonly today: PlainDate | null;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  readonly language: Language;
  readonly openBrowser: boolean;
}

const SWITCHES = {
  "--create": "create",
  "--skapa": "create",
  "--new": "fresh",
  "--nytt": "fresh",
  "--no-open": "noOpen",
} as const;

const VALUES = {
  "--workbook": "workbook",
  "--arbetsbok": "workbook",
  "--today": "today",
  "--port": "port",
  "--language": "language",
} as const;

type Switch = (typeof SWITCHES)[keyof typeof SWITCHES];
type Value = (typeof VALUES)[keyof typeof VALUES];

/** The arguments, or the first thing wrong with them. `--name value` and `--name=value` mean the same. */
export function parseArguments(argv: readonly string[]): Outcome<DeskArguments> {
  const switches = new Set<Switch>();
  const values: Partial<Record<Value, string>> = {};
  const rest = argv.flatMap((argument) => (/^--[^=]+=/.test(argument) ? splitOnce(argument) : [argument]));
  for (let index = 0; index < rest.length; index++) {
    const argument = rest[index] ?? "";
    if (isKey(SWITCHES, argument)) {
      switches.add(SWITCHES[argument]);
    } else if (isKey(VALUES, argument)) {
      const value = rest[++index];
      if (value === undefined || value === "" || value.startsWith("--")) {
        return stopped((words) => words.start.valueMissing(argument));
      }
      values[VALUES[argument]] = value;
    } else {
      return stopped((words) => `${words.start.unknownArgument(argument)} ${words.start.usage}`);
    }
  }
  return check(switches, values);
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
  return done({ workbook, create, fresh, today, port, language, openBrowser: !switches.has("noOpen") });
}

function splitOnce(argument: string): [string, string] {
  const at = argument.indexOf("=");
  return [argument.slice(0, at), argument.slice(at + 1)];
}

function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
