// Many workbooks, each taken through a round trip and then read by other programs, and how it went in figures.

import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { otherReaders, type Travelled, unreadBy } from "./other-readers";
import { roundTrip } from "./trip";

export interface TripFigures {
  readonly workbooks: number;
  /** How many were refused, by the line that says why. */
  readonly refused: Readonly<Record<string, number>>;
  readonly whole: number;
  /** Steps that the desk declined in words, by those words. */
  readonly declined: Readonly<Record<string, number>>;
  /** Changes that weren't saved since they would have harmed the file: a line for each, to be looked at. */
  readonly unsafe: readonly string[];
  /** How many each other reader was given. */
  readonly read: Readonly<Record<string, number>>;
  /** A line for each, with the workbook's path. */
  readonly faults: readonly string[];
}

const counted = (lines: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const line of lines) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
};

/** Takes them one after another; `folder` holds the copies. */
export async function runTrips(workbooks: readonly string[], folder: string): Promise<TripFigures> {
  const out = join(folder, "trips");
  mkdirSync(out, { recursive: true });
  const refused: string[] = [];
  const declined: string[] = [];
  const unsafe: string[] = [];
  const faults: string[] = [];
  const travelled: Travelled[] = [];
  for (const [index, source] of workbooks.entries()) {
    const file = join(out, `${index}-${basename(source).replace(/\.\w+$/, "")}.xlsx`);
    const trip = await roundTrip(source, file);
    if (trip.refused !== null) refused.push(trip.refused.replace(source, "…"));
    declined.push(...trip.declined);
    unsafe.push(...trip.unsafe.map((line) => `${source} ${line}`));
    faults.push(...trip.faults.map((fault) => `${source} ${fault}`));
    if (trip.refused === null && trip.faults.length === 0) travelled.push({ source, file, ...trip });
  }
  const readers = otherReaders(folder);
  const unread = readers.flatMap((reader) => unreadBy(reader, travelled));
  return {
    workbooks: workbooks.length,
    refused: counted(refused),
    whole: travelled.length - new Set(unread.map((line) => line.split(" ")[0])).size,
    declined: counted(declined),
    unsafe,
    read: Object.fromEntries(readers.map(({ name }) => [name, travelled.length])),
    faults: [...faults, ...unread],
  };
}
