// What saving a workbook takes on this machine: the example's year, and years of more activities. Each is measured in a
// process of its own, so that its memory is its own too.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheetLocale } from "../src/local/runtime/model/locale";
import { reshape } from "../src/local/runtime/model/reshape";
import { ensureCell, lastContentRow, type SheetModel, touch } from "../src/local/runtime/model/sheet-model";
import { sheetNamed, type WorkbookModel } from "../src/local/runtime/model/workbook-model";
import { openWorkbook } from "../src/local/session/workbook-on-disk";
import { ACTIVITIES } from "../src/workbook/schema/tabs";
import { writeXlsx } from "../test/helpers/write-xlsx";
import { tabsOf } from "./year-of";

const EXAMPLE = "examples/pajala-2022.xlsx";

type Change = (book: WorkbookModel, sheet: SheetModel) => void;

/** Changes of the log, in the order in which they are saved. */
const CHANGES = {
  cell: (_book, sheet) => {
    ensureCell(sheet, 20, 12).value = "ändrad";
    touch(sheet);
  },
  note: (_book, sheet) => {
    ensureCell(sheet, 21, 1).note = "En anteckning";
    touch(sheet);
  },
  "new row": (_book, sheet) => {
    const row = lastContentRow(sheet) + 1;
    for (let column = 1; column <= 13; column++) ensureCell(sheet, row, column).value = `cell ${column}`;
    touch(sheet);
  },
  inserted: (book, sheet) => reshape(book, sheet, { axis: "rows", at: 10, count: 1 }),
} satisfies Record<string, Change>;

export type SavedChange = keyof typeof CHANGES;
export const SAVED_CHANGES = Object.keys(CHANGES) as SavedChange[];

/** Seconds of the processor, all threads together: others' work on the machine is not in them. */
export interface SaveFigures {
  readonly openSeconds: number;
  readonly seconds: Readonly<Record<SavedChange, number>>;
  /** The most that the process held. */
  readonly megabytes: number;
}

function processorSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 10_000) / 100;
}

/** Measures in this process, on a copy of the file. */
export function measureSavesHere(file: string): SaveFigures {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const copy = join(folder, "bok.xlsx");
  copyFileSync(file, copy);
  try {
    let disk = null as ReturnType<typeof openWorkbook> | null;
    const openSeconds = processorSeconds(() => {
      disk = openWorkbook(copy, "Europe/Stockholm", sheetLocale("sv_SE"));
    });
    const open = disk;
    const sheet = open && sheetNamed(open.book(), ACTIVITIES.name);
    if (!open || !sheet) throw new Error(`${file} has no log`);
    const seconds = Object.fromEntries(
      SAVED_CHANGES.map((name) => {
        CHANGES[name](open.book(), sheet);
        return [name, processorSeconds(() => open.save())];
      }),
    ) as Record<SavedChange, number>;
    open.close();
    return { openSeconds, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureApart(file: string): SaveFigures {
  const said = execFileSync(process.execPath, [process.argv[1] ?? "", "--saves-of", file], { encoding: "utf8" });
  return JSON.parse(said) as SaveFigures;
}

export interface SavedWorkbook extends SaveFigures {
  readonly name: string;
  readonly kilobytes: number;
}

/** The example's year, and years of so many activities. */
export async function measureSaves(sizes: readonly number[]): Promise<SavedWorkbook[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const figures: SavedWorkbook[] = [];
  try {
    const measure = (name: string, file: string): void => {
      figures.push({ name, kilobytes: Math.round(statSync(file).size / 1024), ...measureApart(file) });
    };
    measure("example", EXAMPLE);
    for (const size of sizes) {
      const file = join(folder, `${size}.xlsx`);
      writeFileSync(file, await writeXlsx(tabsOf(size)));
      measure(String(size), file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return figures;
}
