// What judging a police area's workbooks takes on this machine, by the built command, and what `status` takes for the
// same workbooks one by one. The workbooks are the example's year with as many activities as wanted, each municipality's
// under a name of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../test/helpers/write-xlsx";
import { tabsOf } from "./year-of";

const DAY = "2022-10-15";
const PROGRAM = "build/cli.mjs";
const TEXTS = "xl/sharedStrings.xml";
const MUNICIPALITY = "Pajala";

/** Has a program tell at its end what it took: megabytes that it held at most, and seconds of the processor. */
const TOLD_AT_END = `data:text/javascript,process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write("\\n" + JSON.stringify([process.resourceUsage().maxRSS / 1024, (user + system) / 1e6]));
});`;

export interface AreaFigure {
  readonly what: string;
  readonly seconds: number;
  /** Of all threads together: others' work on the machine is not in them. */
  readonly processorSeconds: number;
  /** The most that a process held. */
  readonly megabytes: number;
}

/** Workbooks of so many activities each, as files in a folder. */
async function writeArea(folder: string, workbooks: number, activities: number): Promise<string[]> {
  const parts = unzipSync(await writeXlsx(tabsOf(activities)));
  const texts = strFromU8(parts[TEXTS] ?? new Uint8Array());
  if (!texts.includes(`>${MUNICIPALITY}<`)) throw new Error("the example has lost its name");
  return Array.from({ length: workbooks }, (_, at) => {
    const name = `Kommun ${String(at + 1).padStart(3, "0")}`;
    const own = texts.replaceAll(`>${MUNICIPALITY}<`, `>${name}<`);
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, zipSync({ ...parts, [TEXTS]: strToU8(own) }, { level: 1 }));
    return file;
  });
}

function run(...args: string[]): Omit<AreaFigure, "what"> {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", TOLD_AT_END, PROGRAM, ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  const [megabytes = 0, processorSeconds = 0] = JSON.parse(stderr.trimEnd().split("\n").at(-1) ?? "[]") as number[];
  return { seconds, processorSeconds, megabytes };
}

/** One figure for each form that the area is written in, and one for the workbooks judged one by one. */
export async function* measureArea(workbooks: number, activities: number): AsyncGenerator<AreaFigure> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const inputs = join(folder, "area");
    mkdirSync(inputs);
    const files = await writeArea(inputs, workbooks, activities);
    for (const ending of ["json", "html", "docx"]) {
      const out = join(folder, `area.${ending}`);
      yield { what: `area .${ending}`, ...run("area", inputs, "--as-of", DAY, "--out", out) };
    }
    const alone = files.map((file) => run("status", "--workbook", file, "--as-of", DAY, "--json"));
    const sum = (of: (figure: (typeof alone)[number]) => number) => alone.reduce((all, figure) => all + of(figure), 0);
    yield {
      what: "status each",
      seconds: sum(({ seconds }) => seconds),
      processorSeconds: sum(({ processorSeconds }) => processorSeconds),
      megabytes: Math.max(...alone.map(({ megabytes }) => megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
