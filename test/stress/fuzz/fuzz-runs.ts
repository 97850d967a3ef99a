// Texts and calls that nobody should send, sent: shared by the short run of `npm test` and the long one.
import fc from "fast-check";
import type { Reply } from "../../../src/contract/reply";
import { storableText } from "../../../src/domain/book/storable-text";
import { quotedText } from "../../../src/workbook/cells/literal-text";
import { CELL_TEXTS, UNKEEPABLE_TEXTS } from "./corpus";
import { type FuzzWorld, fuzzWorld } from "./fuzz-world";

const PLACE = 6;
const NOTE = 11;
/** A place in a source file, as stack traces have it. */
const STACK = /\bat\b.*:\d+:\d+|\.(?:js|ts):\d+/;

const every = <T>(items: readonly T[], step: number): T[] => items.filter((_, index) => index % step === 0);

function entry(id: number, note: string) {
  const fields = { commitments: [], amount: 1, placeType: "", parties: [], audiences: [], requirementMet: null };
  return {
    ...fields,
    id: `A-FUZZ${String(id).padStart(5, "0")}`,
    date: "2022-12-30",
    type: "Annat",
    place: note,
    state: "Genomförd",
    note,
    by: "",
    isRetry: false,
  };
}

export interface TextRun {
  readonly texts: number;
  readonly refused: number;
  readonly changed: readonly string[];
  readonly formulas: number;
  readonly stackTraces: readonly string[];
  readonly isJudgedAlike: boolean;
}

/** Sends every `step`th text through logActivity, and types those that aren't formulas by hand. */
export function runTexts(step: number): TextRun {
  const world = fuzzWorld();
  const before = { formulas: world.formulas(), judged: world.judged() };
  const [changed, stackTraces]: string[][] = [[], []];
  let refused = 0;
  const texts = every([...CELL_TEXTS, ...UNKEEPABLE_TEXTS], step);
  for (const [index, text] of texts.entries()) {
    const versions = world.versions();
    const result = world.run("logActivity", [entry(index, text)]);
    if (STACK.test(JSON.stringify(result))) stackTraces?.push(text);
    const reply = result.value as Reply<unknown>;
    if (!reply.ok) {
      refused += 1;
      if (world.versions() !== versions) changed?.push(`refused: ${text}`);
      continue;
    }
    const kept = quotedText(storableText(text).trim());
    for (const column of [PLACE, NOTE]) if (String(world.last(column).value) !== kept) changed?.push(text);
    if (text.trim() === "" || /^[=+@-]/.test(text.trim())) continue;
    const typed = world.type(["", "2022-12-30", "Annat", "", "1", "", "", "", "", "", "Genomförd", text]);
    if (typed.error !== null || STACK.test(JSON.stringify(typed))) stackTraces?.push(text);
  }
  return {
    texts: texts.length,
    refused,
    changed: changed ?? [],
    formulas: world.formulas() - before.formulas,
    stackTraces: stackTraces ?? [],
    isJudgedAlike: world.judged() === before.judged,
  };
}

export interface CallRun {
  readonly functions: number;
  readonly calls: number;
  /** Calls that weren't answered with a value or a code, and calls refused that changed something. */
  readonly broken: readonly string[];
}

/** Functions of the menu, the triggers and the web, and the self-test's answer with a date, of which nothing gets over. */
const ANSWERS_NOTHING = /^(?:on[A-Z]|open|doGet$|newPeriod$|updateSummary|dateSelfTest)/;

function problemOf(world: FuzzWorld, name: string, args: readonly unknown[]): string | null {
  const before = world.versions();
  const { value, error } = world.run(name, args);
  const said = JSON.stringify([value, error]);
  if (STACK.test(said)) return "stack trace";
  if (ANSWERS_NOTHING.test(name)) return error;
  const reply = value as Reply<unknown> | null;
  if (error !== null || typeof reply?.ok !== "boolean") return `no answer: ${said.slice(0, 200)}`;
  if (!reply.ok && reply.error.code === "unexpected") return said.slice(0, 200);
  return !reply.ok && world.versions() !== before ? "changed" : null;
}

/** As many random calls of each public function; with the log's first rows only, when told how many. */
export function runCalls(times: number, seed: number, rows?: number): CallRun {
  const world = fuzzWorld(rows);
  const broken: string[] = [];
  let calls = 0;
  const base = Object.fromEntries(
    Object.entries(entry(1, "x")).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())] as const),
  );
  const argument = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.record(base, { requiredKeys: [] }));
  const args = fc.array(argument, { maxLength: 2 });
  for (const [index, name] of world.functions.entries()) {
    for (const given of fc.sample(args, { numRuns: times, seed: seed + index })) {
      calls += 1;
      const problem = problemOf(world, name, given);
      if (problem !== null) broken.push(`${name}(${JSON.stringify(given).slice(0, 200)}): ${problem}`);
    }
  }
  return { functions: world.functions.length, calls, broken };
}
