// The built desk killed again and again while it saves: what it said was stored must be in the file each time.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, watch } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { type StartedDesk, startDesk } from "../../helpers/browser/start-desk";
import { newRandom, type Random } from "../concurrency/random";
import { act, entry, isStored, logging } from "./desk-wire";

export interface KillFigures {
  readonly saves: number;
  kills: number;
  /** Of the kills: those that left a half-written file beside the workbook. */
  inMidWrite: number;
  /** Of the kills: those after which an entry was in the file although nobody had been told. */
  beforeTheAnswer: number;
  /** Of the kills: those after the entry's answer, while the summary was being written. */
  afterTheAnswer: number;
  /** Entries that were acknowledged and weren't in the file after a kill, or said something else. */
  lost: number;
  /** Entries that stood in the file twice. */
  doubled: number;
  /** Times the file couldn't be read after a kill. */
  unreadable: number;
}

/** When the desk is killed, from the moment the entry is sent; null for not at all. */
type Moment = { readonly kind: "time"; readonly ms: number } | { readonly kind: "fileEvent"; readonly count: number };

/** Milliseconds: beyond the answer, which takes some 200, so that the summary's refresh is hit as well. */
const LONGEST_WAIT = 900;
/** A save makes about six: the new file comes, grows, goes, and the workbook is another. */
const MOST_FILE_EVENTS = 12;

function momentFrom(random: Random, share: number): Moment | null {
  if (!random.chance(share)) return null;
  if (random.chance(0.5)) return { kind: "time", ms: random.below(LONGEST_WAIT) };
  return { kind: "fileEvent", count: 1 + random.below(MOST_FILE_EVENTS) };
}

/** Kills the desk at the moment, or when `isOver` if that comes first. Resolves when it is dead. */
async function killAt(desk: StartedDesk, folder: string, moment: Moment, isOver: Promise<unknown>): Promise<void> {
  const watcher = watch(folder);
  let timer: NodeJS.Timeout | undefined;
  const isTime = new Promise<void>((resolve) => {
    let left = moment.kind === "fileEvent" ? moment.count : Number.POSITIVE_INFINITY;
    watcher.on("change", () => {
      left -= 1;
      if (left <= 0) resolve();
    });
    if (moment.kind === "time") timer = setTimeout(resolve, moment.ms);
  });
  await Promise.race([isTime, isOver]);
  await desk.kill();
  clearTimeout(timer);
  watcher.close();
}

/** Notes by ID as the file has them, one for each row; null when it can't be read. */
function storedIn(file: string): Map<string, string[]> | null {
  try {
    const [headers = [], ...rows] = readWorkbook(file).find(({ name }) => name === "Aktiviteter")?.rows ?? [];
    const [id, note] = [headers.indexOf("Aktivitet-ID"), headers.indexOf("Beskrivning")];
    const stored = new Map<string, string[]>();
    for (const row of rows) {
      const key = String(row[id] ?? "");
      stored.set(key, [...(stored.get(key) ?? []), String(row[note] ?? "")]);
    }
    return stored;
  } catch {
    return null;
  }
}

interface KillRun {
  readonly saves: number;
  /** The part of the saves that the desk is killed in. */
  readonly share: number;
  readonly seed: number;
}

/** One entry after the other is saved as the sidebar saves it; after a kill it is sent again, as the sidebar does. */
export async function runKills({ saves, share, seed }: KillRun): Promise<KillFigures> {
  const folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  const file = join(folder, "pajala.xlsx");
  copyFileSync("examples/pajala-2022.xlsx", file);
  const random = newRandom(seed);
  const acknowledged = new Set<number>();
  const figures: KillFigures = {
    saves,
    kills: 0,
    inMidWrite: 0,
    beforeTheAnswer: 0,
    afterTheAnswer: 0,
    lost: 0,
    doubled: 0,
    unreadable: 0,
  };

  const compare = (): Map<string, string[]> => {
    const stored = storedIn(file);
    if (stored === null) figures.unreadable += 1;
    else {
      const isThere = (number: number) => stored.get(entry(number).id)?.includes(entry(number).note) ?? false;
      figures.lost += [...acknowledged].filter((number) => !isThere(number)).length;
      figures.doubled += [...stored].filter(([id, notes]) => id !== "" && notes.length > 1).length;
    }
    return stored ?? new Map();
  };
  const open = async (): Promise<StartedDesk> => {
    const desk = await startDesk({ workbook: file, today: "2022-06-30" });
    await act(desk.url, { kind: "open" });
    return desk;
  };

  const save = async (desk: StartedDesk, number: number, isRetry: boolean): Promise<void> => {
    const heard = await act(desk.url, logging(entry(number, isRetry)));
    if (isStored(heard)) acknowledged.add(number);
    else if (heard !== null) throw new Error(`${number} was refused: ${JSON.stringify(heard)}`);
  };
  /** As the sidebar goes on after a save. */
  const refresh = (desk: StartedDesk) => act(desk.url, { kind: "run", name: "syncSummary", args: [{}] });
  const countKill = (number: number): void => {
    figures.kills += 1;
    if (readdirSync(folder).some((name) => name.endsWith(".tmp"))) figures.inMidWrite += 1;
    const stored = compare();
    if (acknowledged.has(number)) figures.afterTheAnswer += 1;
    else if (stored.has(entry(number).id)) figures.beforeTheAnswer += 1;
  };

  let desk = await open();
  try {
    for (let number = 1; number <= saves; number++) {
      const moment = momentFrom(random, share);
      const saved = save(desk, number, false);
      if (moment) {
        const isOver = saved.then(() => refresh(desk));
        await killAt(desk, folder, moment, isOver);
        await isOver;
        countKill(number);
        desk = await open();
      }
      await saved;
      if (!acknowledged.has(number)) await save(desk, number, true);
      if (!acknowledged.has(number)) throw new Error(`${number} got no answer`);
    }
  } finally {
    await desk.close();
  }
  compare();
  const left = readdirSync(folder).filter((name) => name.endsWith(".tmp") || name.startsWith(".~lock"));
  if (left.length > 0 || !existsSync(file)) throw new Error(`left behind: ${left.join(", ")}`);
  rmSync(folder, { recursive: true });
  return figures;
}
