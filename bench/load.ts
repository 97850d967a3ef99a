// What the desk's server takes for workbooks of many activities, and for many people who log at once. It is asked over its
// own wire, in a process of its own, as the page asks it.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../src/local/xlsx/read/workbook";
import { ACTIVITIES } from "../src/workbook/schema/tabs";
import { type StartedDesk, startDesk } from "../test/helpers/browser/start-desk";
import { writeXlsx } from "../test/helpers/write-xlsx";
import { act, entry, isStored, logging } from "../test/stress/faults/desk-wire";
import { inOrder, median } from "./in-order";
import { tabsOf } from "./year-of";

const EXAMPLE = "examples/pajala-2022.xlsx";
const TODAY = "2022-12-31";
/** Each action is done so often, and the median is told. */
const TIMES = 5;

/** The processor's time in seconds, all threads together; null where the system doesn't tell. A tick is 10 ms on Linux. */
function processorOf({ pid }: StartedDesk): number | null {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  const fields = readFileSync(path, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Megabytes, at most so far; null where the system doesn't tell. */
function memoryOf({ pid }: StartedDesk): number | null {
  const path = `/proc/${pid}/status`;
  const [, kilobytes] = (existsSync(path) && /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8"))) || [];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

/** Wall time in milliseconds and the processor's, which others' work on the machine is not in. */
export interface Taken {
  readonly wall: number;
  readonly processor: number | null;
}

export interface SizeFigures {
  readonly activities: number;
  readonly opening: Taken;
  readonly entry: Taken;
  readonly cell: Taken;
  readonly deletion: Taken;
  readonly megabytes: number | null;
}

async function taken(desk: StartedDesk, times: number, work: (time: number) => Promise<unknown>): Promise<Taken> {
  const walls: number[] = [];
  const before = processorOf(desk);
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await work(time);
    walls.push(performance.now() - start);
  }
  const after = processorOf(desk);
  const processor = before === null || after === null ? null : Math.round(((after - before) * 1000) / times);
  return { wall: Math.round(median(walls)), processor };
}

export async function measureSize(activities: number): Promise<SizeFigures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const workbook = join(folder, "bok.xlsx");
  writeFileSync(workbook, await writeXlsx(tabsOf(activities)));
  const start = performance.now();
  const desk = await startDesk({ workbook, today: TODAY });
  try {
    await act(desk.url, { kind: "open" });
    const opening = {
      wall: Math.round(performance.now() - start),
      processor: Math.round((processorOf(desk) ?? 0) * 1000),
    };
    const sheet = ACTIVITIES.name;
    return {
      activities,
      opening,
      entry: await taken(desk, TIMES, (time) => act(desk.url, logging(entry(time)))),
      cell: await taken(desk, TIMES, (time) =>
        act(desk.url, { kind: "edit", sheet, edits: [{ row: 20 + time, column: 11, input: `ändrad ${time}` }] }),
      ),
      deletion: await taken(desk, TIMES, () => act(desk.url, { kind: "deleteRows", sheet, from: 30, count: 1 })),
      megabytes: memoryOf(desk),
    };
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true });
  }
}

export interface CrowdFigures {
  readonly clients: number;
  readonly entries: number;
  /** Entries a second, by the wall clock, and a second of the server's processor. */
  readonly perSecond: number;
  readonly perProcessorSecond: number | null;
  /** Milliseconds until an entry was answered. */
  readonly median: number;
  readonly p99: number;
  /** Entries that were acknowledged and aren't in the file. */
  readonly lost: number;
}

/** Each client logs one entry after the other in the example's year. */
export async function measureCrowd(clients: number, each: number): Promise<CrowdFigures> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const workbook = join(folder, "bok.xlsx");
  copyFileSync(EXAMPLE, workbook);
  const desk = await startDesk({ workbook, today: TODAY });
  try {
    await act(desk.url, { kind: "open" });
    const waits: number[] = [];
    const stored: string[] = [];
    const before = processorOf(desk);
    const start = performance.now();
    const client = async (number: number) => {
      for (let time = 0; time < each; time++) {
        const input = entry(number * each + time);
        const sent = performance.now();
        const heard = await act(desk.url, logging(input));
        waits.push(performance.now() - sent);
        if (isStored(heard)) stored.push(input.id);
      }
    };
    await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
    const seconds = (performance.now() - start) / 1000;
    const after = processorOf(desk);
    const ids = new Set(
      readWorkbook(workbook)
        .find(({ name }) => name === ACTIVITIES.name)
        ?.rows.map(([id]) => id),
    );
    return {
      clients,
      entries: stored.length,
      perSecond: Math.round(stored.length / seconds),
      perProcessorSecond: before === null || after === null ? null : Math.round(stored.length / (after - before)),
      median: Math.round(median(waits)),
      p99: Math.round(inOrder(waits)[Math.floor(waits.length * 0.99)] ?? 0),
      lost: stored.filter((id) => !ids.has(id)).length,
    };
  } finally {
    await desk.close();
    rmSync(folder, { recursive: true });
  }
}
