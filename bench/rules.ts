// The rules alone, on this machine: judging, decoding, and the bundle's load, in milliseconds of real time.
// Each cold figure is taken in a process of its own, so that nothing is compiled or remembered beforehand.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { plainDate } from "../src/domain/calendar/plain-date";
import { judgeBook } from "../src/domain/judging/judge-book";
import { decodeBook } from "../src/workbook/decode/book";
import { bookOf, tabsOf } from "./year-of";

const AS_OF = plainDate("2022-12-20");
const TODAY = plainDate("2022-12-31");

export interface ColdAndWarm {
  readonly coldMs: number;
  readonly warmMs: number;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const rounded = (ms: number) => Math.round(ms * 10) / 10;

function coldAndWarm(work: () => void): ColdAndWarm {
  const coldMs = timed(work);
  return { coldMs: rounded(coldMs), warmMs: rounded(median(Array.from({ length: 5 }, () => timed(work)))) };
}

const WORK = {
  judge: (count: number) => {
    const book = bookOf(count);
    return () => judgeBook(book, AS_OF);
  },
  decode: (count: number) => {
    const tabs = tabsOf(count);
    return () => decodeBook(tabs, TODAY);
  },
  decodeAndJudge: (count: number) => {
    const tabs = tabsOf(count);
    return () => judgeBook(decodeBook(tabs, TODAY), AS_OF);
  },
} as const satisfies Record<string, (count: number) => () => void>;
export type Rule = keyof typeof WORK;
export const RULES = Object.keys(WORK) as Rule[];

/** For the child process: prints its figures as JSON. */
export function measureHere(rule: Rule, count: number): string {
  return JSON.stringify(coldAndWarm(WORK[rule](count)));
}

/** In a process of its own. */
export function measureApart(rule: Rule, count: number): ColdAndWarm {
  const program = process.argv[1] ?? "";
  return JSON.parse(execFileSync(process.execPath, [program, "--rule", rule, String(count)], { encoding: "utf8" }));
}

/** Sizes in bytes, and the server bundle's first load in a bare world. */
export function bundleFigures() {
  const source = readFileSync("dist/server.js", "utf8");
  const coldLoadMs = timed(() => {
    new Script(source).runInContext(createContext(Object.create(null)));
  });
  return {
    serverBytes: Buffer.byteLength(source),
    sidebarBytes: readFileSync("dist/sidebar.html").byteLength,
    coldLoadMs: rounded(coldLoadMs),
  };
}
