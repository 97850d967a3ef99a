// Each bench by its name: it measures, and prints a table. `bench/main.ts` says what they are.
import { measureArea } from "./area";
import { measureDesk } from "./desk";
import { formulaFigure, hasLibreOffice } from "./formulas";
import { measureCrowd, measureSize, type Taken } from "./load";
import { makeOpenData } from "./open-data";
import { type Operation, operationCosts } from "./operations";
import type { Cost } from "./prices";
import { measureReading } from "./propose";
import { bundleFigures, type ColdAndWarm, measureApart, RULES, type Rule } from "./rules";
import { measureSaves, measureSavesHere, SAVED_CHANGES } from "./saves";

/** Numbers of activities in a year. */
const SIZES = [100, 1_000, 10_000, 100_000];
/** What 100,000 activities come to is more than one call to Google may carry: the server refuses in a plain line. */
const OPERATION_SIZES = [100, 1_000, 10_000];

/** Rows enough that what the formulas take is not lost in the start of LibreOffice. */
const FORMULA_SIZES = [10_000];

const DESK_SIZES = [100, 5_000, 50_000];
const LOAD_SIZES = [5_000, 50_000];
const CROWD = { clients: 50, each: 20 };
const SAVE_SIZES = [50_000];
/** Every municipality in Sweden, with a log of 2,000 rows. */
const AREA = { workbooks: 290, activities: 2_000 };
/** The first compiles the patterns; the last is 200 pages. */
const READING_SIZES = [3_000, 75_000, 150_000, 300_000, 600_000];

/** A line of a table, whose first column holds names. */
function pad(cells: readonly (string | number)[]): string {
  return cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(12))).join("");
}

async function benchDesk(sizes: readonly number[]): Promise<void> {
  console.log(
    pad([
      "activities",
      "listening s",
      "cell s",
      "form s",
      "shown ms",
      "p95",
      "saved ms",
      "p95",
      "server MB",
      "page MB",
    ]),
  );
  for (const size of sizes) {
    const { activities, listeningSeconds, firstCellSeconds, formSeconds, ...rest } = await measureDesk(size);
    const { shown, saved, serverMegabytes, pageMegabytes } = rest;
    const times = [shown.median, shown.p95, saved.median, saved.p95];
    console.log(
      pad([activities, listeningSeconds, firstCellSeconds, formSeconds, ...times, serverMegabytes, pageMegabytes]),
    );
  }
}

async function benchSaves(sizes: readonly number[]): Promise<void> {
  console.log("seconds of the processor");
  console.log(pad(["workbook", "KB", "opened", ...SAVED_CHANGES.map((change) => change), "MB at most"]));
  for (const { name, kilobytes, openSeconds, seconds, megabytes } of await measureSaves(sizes)) {
    console.log(pad([name, kilobytes, openSeconds, ...SAVED_CHANGES.map((change) => seconds[change]), megabytes]));
  }
}

/** "120 (95)": milliseconds of the wall clock, and of the processor. */
const told = ({ wall, processor }: Taken) => `${wall} (${processor ?? "?"})`;

async function benchLoad(sizes: readonly number[]): Promise<void> {
  console.log("milliseconds, and in brackets those of the processor: they hold on a busy machine as well");
  console.log(pad(["activities", "opened", "entry", "cell", "row deleted", "MB at most"]));
  for (const size of sizes) {
    const { activities, opening, entry, cell, deletion, megabytes } = await measureSize(size);
    console.log(pad([activities, ...[opening, entry, cell, deletion].map(told), megabytes ?? "?"]));
  }
  const crowd = await measureCrowd(CROWD.clients, CROWD.each);
  console.log(
    `\n${crowd.clients} clients, ${crowd.entries} entries: ${crowd.perSecond} a second, ${crowd.perProcessorSecond ?? "?"} a second of the processor; median ${crowd.median} ms, p99 ${crowd.p99} ms, lost ${crowd.lost}`,
  );
}

async function benchArea(workbooks: number, activities: number): Promise<void> {
  console.log(`${workbooks} workbooks of ${activities} activities`);
  console.log(pad(["", "seconds", "processor s", "MB at most"]));
  for await (const { what, seconds, processorSeconds, megabytes } of measureArea(workbooks, activities))
    console.log(pad([what, seconds.toFixed(1), processorSeconds.toFixed(1), Math.round(megabytes)]));
}

function benchFormulas(): void {
  if (!hasLibreOffice()) {
    console.log("LibreOffice is not installed: no formulas to compare with.");
    return;
  }
  for (const size of FORMULA_SIZES) {
    const { recomputeMs, spreadMs, counted } = formulaFigure(size);
    const own = measureApart("decodeAndJudge", size).warmMs;
    const ratio = recomputeMs === null || own === 0 ? null : Math.round(recomputeMs / own);
    const figure =
      ratio === null
        ? `can't be told: the tries of one sheet differ by ${spreadMs} ms, too much for what the formulas add`
        : `${recomputeMs} ms, ${ratio} times reading and judging; the tries of one sheet differ by ${spreadMs} ms`;
    console.log(`COUNTIFS/SUMPRODUCT on ${size} rows (counted ${counted}): ${figure}`);
  }
}

function benchReading(lengths: readonly number[]): void {
  console.log(pad(["characters", "proposals", "seconds"]));
  for (const { characters, proposals, seconds } of measureReading(lengths))
    console.log(pad([characters, proposals, seconds]));
}

/** Municipalities of Sweden, and years. */
const OPEN_DATA = [290, 5] as const;

function benchOpenData(folder: string | undefined, sizes: readonly number[]): void {
  if (folder === undefined) {
    console.log("Say where to: npm run bench -- open-data FOLDER [municipalities] [years]");
    return;
  }
  const [municipalities = OPEN_DATA[0], years = OPEN_DATA[1]] = sizes;
  const began = performance.now();
  const { workbooks, promises, activities, statuses, contacts } = makeOpenData(folder, municipalities, years);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${workbooks} workbooks, ${promises} promises, ${activities} counted activities in ${seconds} s`);
  for (const key of Object.keys(statuses).sort()) console.log(pad([key, statuses[key] ?? 0]));
  console.log(pad(["contacts", "counted", "target", "a week"]));
  for (const [year, [counted, target, rate]] of Object.entries(contacts))
    console.log(pad([year, counted, target, rate.toFixed(2)]));
}

/** `flag`: the bench's name, or how what is measured without one is to be printed. */
export async function runBench(flag: string | undefined, rest: readonly string[]): Promise<void> {
  const numbers = rest.map(Number);
  if (flag === "desk") {
    await benchDesk(numbers.length > 0 ? numbers : DESK_SIZES);
    return;
  }
  if (flag === "saves") {
    await benchSaves(numbers.length > 0 ? numbers : SAVE_SIZES);
    return;
  }
  if (flag === "load") {
    await benchLoad(numbers.length > 0 ? numbers : LOAD_SIZES);
    return;
  }
  if (flag === "area") {
    const [workbooks = AREA.workbooks, activities = AREA.activities] = numbers;
    await benchArea(workbooks, activities);
    return;
  }
  if (flag === "formulas") {
    benchFormulas();
    return;
  }
  if (flag === "propose") {
    benchReading(numbers.length > 0 ? numbers : READING_SIZES);
    return;
  }
  if (flag === "open-data") {
    benchOpenData(rest[0], numbers.slice(1));
    return;
  }
  if (flag === "--saves-of") {
    console.log(JSON.stringify(measureSavesHere(rest[0] ?? "")));
    return;
  }
  const byRule = Object.fromEntries(
    RULES.map((name) => [name, Object.fromEntries(SIZES.map((size) => [size, measureApart(name, size)]))]),
  ) as Record<Rule, Record<number, ColdAndWarm>>;
  const operations: Partial<Record<Operation, Record<number, Cost>>> = {};
  for (const size of OPERATION_SIZES) {
    for (const [name, cost] of Object.entries(operationCosts(size)) as [Operation, Cost][]) {
      operations[name] = { ...operations[name], [size]: cost };
    }
  }
  const bundle = bundleFigures();

  if (flag === "--json") {
    console.log(JSON.stringify({ operations, ...byRule, bundle }));
    return;
  }
  console.log(pad(["operation", "activities", "calls", "round trips", "cells read", "written", "model ms"]));
  for (const [name, bySize] of Object.entries(operations)) {
    for (const [size, { calls, roundTrips, cellsRead, cellsWritten, modelMs }] of Object.entries(bySize)) {
      console.log(pad([name, size, calls, roundTrips, cellsRead, cellsWritten, modelMs]));
    }
  }
  console.log(`\n${pad(["rules", "activities", "cold ms", "warm ms"])}`);
  for (const name of RULES) {
    for (const size of SIZES)
      console.log(pad([name, size, byRule[name][size]?.coldMs ?? "", byRule[name][size]?.warmMs ?? ""]));
  }
  console.log(`\n${"built".padEnd(26)}${"KB".padStart(12)}`);
  for (const [path, bytes] of Object.entries(bundle.sizes)) {
    console.log(path.padEnd(26) + (bytes / 1024).toFixed(1).padStart(12));
  }
  console.log(`dist/server.js loads in ${bundle.coldLoadMs} ms`);
}
