// A police area from the built command: four municipalities' workbooks, one of them in English and one of another year,
// and a broken one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { plainDate } from "../../src/domain/calendar/plain-date";
import { judgeArea } from "../../src/local/area/area";
import type { Crew } from "../../src/local/area/judge-all";
import type { AreaQuestion } from "../../src/local/area/judge-workbook";
import { answer } from "../../src/local/cli/answer";
import { readArguments } from "../../src/local/cli/arguments";
import { Refusal } from "../../src/local/cli/refusal";
import { openSession } from "../../src/local/session/open-session";
import { readWorkbook } from "../../src/local/xlsx/read/workbook";
import { areaTabs, withLog } from "../helpers/area-folder";
import { writeXlsx } from "../helpers/write-xlsx";

const DAY = "2022-10-15";
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
  for (const [name, tabs] of Object.entries(areaTabs())) writeFileSync(join(folder, name), await writeXlsx(tabs));
  writeFileSync(join(folder, "trasig.xlsx"), readFileSync(join(folder, "norrby.xlsx")).subarray(0, 3000));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const worker = resolve("build/area-worker.mjs");
/** The threads of the built program. */
const crewFor = (question: AreaQuestion): Crew => ({
  start: () => new Worker(worker, { workerData: question }),
  threads: 2,
  deadline: 60_000,
});

/** What the command comes to, in this process but for its threads. */
async function area(...args: string[]) {
  const told: string[] = [];
  try {
    const options = readArguments(["area", ...args, "--as-of", DAY], folder, new Date());
    if (options?.command !== "area") throw new Error("another command");
    const stdout = await judgeArea(options, (line) => void told.push(line), crewFor);
    return { status: 0, stdout, stderr: told.join("\n") };
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return { status: 2, stdout: "", stderr: [...told, (error as Refusal).message].join("\n") };
  }
}

function runProgram(...args: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const program = resolve("build/cli.mjs");
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: folder, env });
}

interface AreaJson {
  readonly workbooks: readonly { file: string; commitments: readonly object[]; rowIssues: number }[];
  readonly notRead: readonly { file: string; line: string }[];
}

/** What `status --json` says of a workbook alone: its figures, and the number of its issues. */
async function statusOf(file: string) {
  const args = ["status", "--workbook", file, "--as-of", DAY, "--json"];
  const all = JSON.parse(await answer(args, { folder, now: new Date(), tell: () => undefined }));
  const lists = ["countedIds", "bookedIds", "cancelledIds", "nearMisses", "unresolved"];
  const commitments = (all.commitments as Record<string, unknown>[]).map((commitment) =>
    Object.fromEntries(Object.entries(commitment).filter(([name]) => !lists.includes(name))),
  );
  return { commitments, rowIssues: all.rowIssues.length };
}

async function expectEachAsAlone(judged: AreaJson): Promise<void> {
  for (const { file, commitments, rowIssues } of judged.workbooks) {
    const alone = await statusOf(file);
    expect(commitments.map((one) => ({ ...one }))).toEqual(
      alone.commitments.map((one) => expect.objectContaining(one)),
    );
    expect([file, commitments.length, rowIssues]).toEqual([file, alone.commitments.length, alone.rowIssues]);
  }
}

test("every figure is what status says of each workbook alone, and the broken one is named and stops nobody", async () => {
  const out = join(folder, "omrade.json");
  const { status, stdout, stderr } = runProgram("area", ".", "--as-of", DAY, "--out", out);
  expect({ status, stdout, stderr }).toEqual({
    status: 0,
    stdout: `Skrev ${out} av 4 arbetsböcker; 1 är inte med.\n`,
    stderr:
      "trasig.xlsx går inte att läsa som en Excelfil (.xlsx). Öppna den i ditt kalkylprogram och spara den som .xlsx.\n",
  });
  const judged = JSON.parse(readFileSync(out, "utf8")) as AreaJson;
  expect(judged.workbooks.map(({ file }) => file)).toEqual([
    "fjallby-2022.xlsx",
    "fjallby-2023.xlsx",
    "norrby.xlsx",
    "osterby.xlsx",
  ]);
  expect(judged.notRead.map(({ file }) => file)).toEqual(["trasig.xlsx"]);
  await expectEachAsAlone(judged);
  rmSync(out);
});

test("without a file's name it is printed", async () => {
  const { status, stdout } = await area(".");
  expect(status).toBe(0);
  expect(stdout).toContain("Medborgarlöftena i Norra Fjällen 15 oktober 2022\n2022: 3 arbetsböcker med 12 löften: ");
  expect(stdout).toMatch(/Norrby +2022 +1 uppfyllt · 2 ligger efter +▼ 1 {2}▼ 3\n/);
  expect(stdout).toContain("Medborgarkontakt per vecka: Fjällby: 2022 2,97 · 2023 har inte börjat · Norrby: 2022 1,8");
});

test("the page for reading, and the document", async () => {
  expect((await area(".", "--out", "omrade.html")).status).toBe(0);
  const html = readFileSync(join(folder, "omrade.html"), "utf8");
  expect(html).toContain('<h1 id="area">Medborgarlöftena i Norra Fjällen 15\u00a0oktober\u00a02022</h1>');
  expect(html.match(/<h2 id="m\d"/g)).toHaveLength(4);
  expect((await area(".", "--out", "omrade.docx")).status).toBe(0);
  expect(readFileSync(join(folder, "omrade.docx")).subarray(0, 2).toString()).toBe("PK");
});

test("the area's workbook opens on the desk as any other, is left out when it lies among the others, and may be made anew", async () => {
  const out = join(folder, "omrade.xlsx");
  expect((await area(".", "--out", out)).status).toBe(0);
  const session = await openSession({ file: out, now: () => Date.parse(`${DAY}T12:00:00Z`) });
  session.open();
  expect(session.sheets().map(({ name }) => name)).toEqual([
    "Kommuner",
    "Kommunernas löften",
    "Jämförelser",
    "Inte med",
  ]);
  session.close();
  const again = await area(".", "--out", out);
  expect([again.status, again.stdout]).toEqual([0, `Skrev ${out} av 4 arbetsböcker; 1 är inte med.`]);
  const { stderr } = await area(".");
  expect(stderr).not.toContain("omrade.xlsx");
  rmSync(out);
});

test("a workbook that people keep is never written over", async () => {
  const before = readFileSync(join(folder, "norrby.xlsx"));
  const { status, stdout, stderr } = await area(".", "--out", "norrby.xlsx");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("norrby.xlsx finns redan och är orörd.");
  expect(readFileSync(join(folder, "norrby.xlsx")).equals(before)).toBe(true);
});

test("where nothing can be read it is one line and exit code 2", async () => {
  const { status, stdout, stderr } = await area("borta");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toEqual([
    expect.stringContaining("borta finns inte"),
    expect.stringContaining("Ingen arbetsbok med löften gick att läsa i borta."),
  ]);
});

const TEXTS = "../shared/data/promises";
const NAMED = [
  ["02-haparanda-2020-2022", "2022-01-01..2022-12-31"],
  ["08-pitea-2023-2025", "2023-01-01..2025-12-31"],
] as const;

if (existsSync(TEXTS)) {
  test("workbooks made of promise texts are judged as each is alone", async () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const [name, period] of NAMED) {
      const file = join(folder, `${name}.xlsx`);
      const text = resolve(TEXTS, `${name}.txt`);
      const tell = () => undefined;
      await answer(["propose", "--text", text, "--period", period, "--out", file], { folder, now: new Date(), tell });
      writeFileSync(file, await writeXlsx(withLog(readWorkbook(file), 0.6, plainDate("2022-10-14"))));
    }
    expect((await area(".", "--out", "omrade.json")).status).toBe(0);
    const judged = JSON.parse(readFileSync(join(folder, "omrade.json"), "utf8")) as AreaJson;
    expect(judged.workbooks).toHaveLength(NAMED.length);
    await expectEachAsAlone(judged);
  });
}
