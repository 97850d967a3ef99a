// The rules alone, on this machine: judging, decoding, and the bundle's load, in milliseconds of real time.
// Each rule is measured in a process of its own, so that nothing is compiled or remembered beforehand.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { plainDate } from "../src/domain/calendar/plain-date";
import { judgeBook } from "../src/domain/judging/judge";
import { tabsFrom } from "../src/workbook/cells/tab";
import { decodeBook } from "../src/workbook/decode/book";
import { median } from "./in-order";
import { bookOf, bookOfNewerKinds, tabsOf } from "./year-of";

const AS_OF = plainDate("2022-12-20");

/** Milliseconds: the first run, and the median of the five that follow it. */
export interface ColdAndWarm {
  readonly coldMs: number;
  readonly warmMs: number;
}

/** Milliseconds. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rounded = (ms: number) => Math.round(ms * 10) / 10;

function coldAndWarm(work: () => void): ColdAndWarm {
  const coldMs = timed(work);
  return { coldMs: rounded(coldMs), warmMs: rounded(median(Array.from({ length: 5 }, () => timed(work)))) };
}

/** By rule, what is prepared for a number of activities, and the work that is then timed. */
const WORK = {
  judge: (count: number) => {
    const book = bookOf(count);
    return () => judgeBook(book, AS_OF);
  },
  judgeNewerKinds: (count: number) => {
    const book = bookOfNewerKinds(count);
    return () => judgeBook(book, AS_OF);
  },
  decode: (count: number) => {
    const tabs = tabsOf(count);
    return () => decodeBook(tabsFrom(tabs));
  },
  decodeAndJudge: (count: number) => {
    const tabs = tabsOf(count);
    return () => judgeBook(decodeBook(tabsFrom(tabs)), AS_OF);
  },
} as const satisfies Record<string, (count: number) => () => void>;
export type Rule = keyof typeof WORK;
export const RULES = Object.keys(WORK) as Rule[];

/** The figures of one rule as JSON, measured in this process. */
export function measureHere(rule: Rule, count: number): string {
  return JSON.stringify(coldAndWarm(WORK[rule](count)));
}

/** The figures of one rule, measured by this program in a new process. */
export function measureApart(rule: Rule, count: number): ColdAndWarm {
  const program = process.argv[1] ?? "";
  return JSON.parse(execFileSync(process.execPath, [program, "--rule", rule, String(count)], { encoding: "utf8" }));
}

/** What the build came to. */
export interface BundleFigures {
  /** Bytes, by the path of each file in dist/ and of each program and page of the desk in build/. */
  readonly sizes: Readonly<Record<string, number>>;
  readonly serverBytes: number;
  readonly sidebarBytes: number;
  /** Milliseconds until dist/server.js is loaded where there is nothing but ECMAScript, as Google does at every call. */
  readonly coldLoadMs: number;
}

const BUILT_FOR_THE_DESK = ["desk.mjs", "cli.mjs", "desk-page.js", "desk-page.css", "desk-frame.js"];

export function bundleFigures(): BundleFigures {
  const paths = [
    ...readdirSync("dist").map((name) => `dist/${name}`),
    ...BUILT_FOR_THE_DESK.map((name) => `build/${name}`),
  ];
  const sizes = Object.fromEntries(paths.map((path) => [path, statSync(path).size]));
  const source = readFileSync("dist/server.js", "utf8");
  const coldLoadMs = timed(() => {
    new Script(source).runInContext(createContext(Object.create(null)));
  });
  return {
    sizes,
    serverBytes: sizes["dist/server.js"] ?? 0,
    sidebarBytes: sizes["dist/sidebar.html"] ?? 0,
    coldLoadMs: rounded(coldLoadMs),
  };
}
