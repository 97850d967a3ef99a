// The command line as it is typed: the built program and its exit codes, and by the function that it calls every way a
// workbook can be wrong.
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { answer } from "../../src/local/cli/answer";
import { Refusal } from "../../src/local/cli/refusal";
import type { RawTab } from "../../src/workbook/schema/raw-tab";
import { expectedOn } from "../helpers/expected-year";
import { aTab, aWorkbook, PATROLS, PERIOD, type RowByHeader } from "../helpers/tabs";
import { writeXlsx } from "../helpers/write-xlsx";

const PROGRAM = resolve("build/cli.mjs");
const EXAMPLE = resolve("examples/pajala-2022.xlsx");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the program comes to, without starting it: most of the time is Node's, and tells nothing of a workbook. */
async function run(...args: string[]) {
  const told: string[] = [];
  const surroundings = { folder, now: new Date(), tell: (line: string) => void told.push(line) };
  try {
    return { status: 0, stdout: await answer(args, surroundings), stderr: told.join("\n") };
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    return { status: 2, stdout: "", stderr: [...told, (error as Refusal).message].join("\n") };
  }
}

function runProgram(...args: string[]) {
  const { INIT_CWD: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    encoding: "utf8",
    cwd: folder,
    env,
  });
  return { status, stdout, stderr };
}

async function workbook(tabs: readonly RawTab[]): Promise<string> {
  const file = join(folder, "arbetsbok.xlsx");
  writeFileSync(file, await writeXlsx(tabs));
  return file;
}

interface Status {
  readonly asOf: string;
  readonly commitments: readonly { id: string; status: string; counted: number }[];
  readonly rowIssues: readonly { tab: string; row: number | null; column: string | null; code: string }[];
}

async function statusOf(file: string, asOf = "2022-06-30"): Promise<Status> {
  const { status, stdout, stderr } = await run("status", "--workbook", file, "--as-of", asOf, "--json");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Status;
}

const expected = "../shared/data/expected";
const days = existsSync(expected) ? readdirSync(expected).map((name) => name.replace(".json", "")) : [];

/** Numbers agree to the ninth decimal; absent and null are the same. */
function comparable(value: unknown): unknown {
  const tidy = (_key: string, item: unknown) =>
    typeof item === "number" ? Number(item.toFixed(9)) : item === null ? undefined : item;
  return JSON.parse(JSON.stringify(value, tidy));
}

if (days.length > 0) {
  test.each(days)("a year in Pajala, made with another program, is judged as it should be on %s", async (day) => {
    const answers = comparable(expectedOn(day, expected)) as object[];
    const { commitments, rowIssues } = await statusOf(resolve("../shared/data/pajala-2022.xlsx"), day);
    expect(comparable(commitments)).toMatchObject(answers);
    expect(rowIssues).toEqual([]);
  });
}

test("the example is judged, in words and in JSON", () => {
  const { stdout } = runProgram("status", "--workbook", EXAMPLE, "--as-of", "2023-01-31");
  expect(stdout).toContain("Pajala per 31 januari 2023: 4 uppfyllda · 3 delvis uppfyllda");
  expect(stdout).toMatch(/2\.1\s+◐ Delvis uppfyllt\s+156 av 157 · 2,99 i snitt per vecka/);
  const json = runProgram("status", "--workbook", EXAMPLE, "--as-of", "2023-01-31", "--json");
  expect([json.status, json.stderr]).toEqual([0, ""]);
  expect((JSON.parse(json.stdout) as Status).commitments.map(({ id, status }) => [id, status])).toEqual([
    ["1.1", "partly"],
    ["1.2", "fulfilled"],
    ["2.1", "partly"],
    ["2.2", "fulfilled"],
    ["3.1", "fulfilled"],
    ["3.2", "partly"],
    ["4.1", "fulfilled"],
  ]);
});

const activity = (told: RowByHeader): RowByHeader => ({ Datum: "2022-02-01", Aktivitetstyp: "Patrull", ...told });
const without = (tab: string, header: string) =>
  aWorkbook().map((raw) =>
    raw.name === tab
      ? { name: tab, rows: raw.rows.map((row) => row.filter((_, at) => raw.rows[0]?.[at] !== header)) }
      : raw,
  );

describe("what is wrong is named by tab, row and column, and the rest is still judged", () => {
  test.each<[string, RawTab[], string, number | null, string | null, string]>([
    [
      "an unknown Måttyp",
      aWorkbook({ Löften: [PATROLS, { ...PATROLS, "Löfte-ID": "1.2", Måttyp: "Ofta" }] }),
      "Löften",
      3,
      "Måttyp",
      "choiceUnknown",
    ],
    [
      "a negative Mål",
      aWorkbook({ Löften: [PATROLS, { ...PATROLS, "Löfte-ID": "1.2", Mål: -2 }] }),
      "Löften",
      3,
      "Mål",
      "numberInvalid",
    ],
    [
      "an end before its start",
      aWorkbook({ Löften: [PATROLS, { ...PATROLS, "Löfte-ID": "1.2", Från: "2022-05-01", Till: "2022-04-01" }] }),
      "Löften",
      3,
      "Till",
      "endBeforeStart",
    ],
    [
      "the 32nd of May",
      aWorkbook({ Aktiviteter: [activity({ Datum: "32 maj" })] }),
      "Aktiviteter",
      2,
      "Datum",
      "dateInvalid",
    ],
    [
      "a duplicate ID",
      aWorkbook({ Aktiviteter: [activity({ "Aktivitet-ID": "A1" }), activity({ "Aktivitet-ID": "A1" })] }),
      "Aktiviteter",
      3,
      "Aktivitet-ID",
      "idDuplicate",
    ],
    [
      "a missing tab",
      [aTab("Löften", [PATROLS]), aTab("Inställningar", PERIOD)],
      "Aktiviteter",
      null,
      null,
      "tabMissing",
    ],
    ["a missing header", without("Aktiviteter", "Parter"), "Aktiviteter", 1, "Parter", "headerMissing"],
  ])("%s", async (_what, tabs, tab, row, column, code) => {
    const file = await workbook(tabs);
    const before = readFileSync(file);
    const { commitments, rowIssues } = await statusOf(file);
    expect(rowIssues).toEqual([{ tab, row, column, code }]);
    expect(commitments.map(({ id }) => id)).toEqual(["1.1"]);
    expect(readFileSync(file)).toEqual(before);
  });

  test("in words, a line for each", async () => {
    const faulty = { ...PATROLS, "Löfte-ID": "1.2", Måttyp: "Ofta" };
    const file = await workbook(aWorkbook({ Löften: [PATROLS, faulty], Aktiviteter: [activity({ Datum: "32 maj" })] }));
    const { stdout } = await run("status", "--workbook", file, "--as-of", "2022-06-30");
    const lines = stdout.split("\n").slice(-2);
    expect(lines.toSorted()).toEqual([
      expect.stringMatching(/Rad 2 i Aktiviteter, kolumnen Datum: /),
      expect.stringMatching(/Rad 3 i Löften, kolumnen Måttyp: /),
    ]);
  });
});

test("2.1 is a promise's ID also when a spreadsheet turned it into a number", async () => {
  const promise = { ...PATROLS, "Löfte-ID": 2.1 };
  const tabs = aWorkbook({ Löften: [promise], Aktiviteter: [activity({ Löften: 2.1, Aktivitetstyp: "Möte" })] });
  const { commitments, rowIssues } = await statusOf(await workbook(tabs));
  expect(rowIssues).toEqual([]);
  expect(commitments).toMatchObject([{ id: "2.1", counted: 1 }]);
});

test("a row without an ID goes by its row number", async () => {
  const tabs = aWorkbook({ Aktiviteter: [activity({})] });
  expect((await statusOf(await workbook(tabs))).commitments).toMatchObject([{ countedIds: ["rad 2"] }]);
});

describe("what can't be done is one line on stderr and exit code 2, and changes no file", () => {
  const noise = (name: string, content: string) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  test.each<[string, () => string[], string]>([
    ["a file that isn't there", () => ["status", "--workbook", "saknas.xlsx"], "saknas.xlsx finns inte"],
    [
      "a text that is no workbook",
      () => ["status", "--workbook", noise("text.xlsx", "hej")],
      "går inte att läsa som en Excelfil",
    ],
    ["an empty file", () => ["status", "--workbook", noise("tom.xlsx", "")], "går inte att läsa som en Excelfil"],
    [
      "half a workbook",
      () => ["status", "--workbook", noise("halv.xlsx", "PK\u0003\u0004halv")],
      "går inte att läsa som en Excelfil",
    ],
    ["a folder", () => ["status", "--workbook", folder], "är ingen vanlig fil"],
    [
      "a workbook with a tab that is cut off",
      () => ["status", "--workbook", cutOff()],
      "går inte att läsa som en Excelfil",
    ],
    ["an unknown option", () => ["status", "--fart"], "--fart"],
    [
      "a report in a folder that isn't there",
      () => ["report", "--workbook", EXAMPLE, "--out", "borta/a.docx"],
      "finns inte. Skapa den",
    ],
  ])("%s", async (_what, args, says) => {
    const { status, stdout, stderr } = await run(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(says);
    expect(readdirSync(folder).filter((name) => name.endsWith(".docx") || name.endsWith(".tmp"))).toEqual([]);
  });
});

test("a file whose name is a command to the terminal is named without giving it", () => {
  const { status, stdout, stderr } = runProgram("status", "--workbook", "\u001b]0;x\u0007.xlsx");
  expect({ status, stdout, lines: stderr.trimEnd().split("\n") }).toEqual({
    status: 2,
    stdout: "",
    lines: [expect.stringContaining("␛]0;x␇.xlsx finns inte")],
  });
});

/** The example with the first half of its first tab. */
function cutOff(): string {
  const path = "xl/worksheets/sheet1.xml";
  const parts = unzipSync(readFileSync(EXAMPLE));
  const file = join(folder, "avhuggen.xlsx");
  writeFileSync(file, zipSync({ ...parts, [path]: (parts[path] ?? new Uint8Array()).subarray(0, 900) }));
  return file;
}

test("the report is written whole, and says what it says", () => {
  const { status, stdout } = runProgram(
    "report",
    "--workbook",
    EXAMPLE,
    "--as-of",
    "2023-01-31",
    "--out",
    "uppfoljning.docx",
  );
  expect(status).toBe(0);
  expect(stdout).toContain("4 uppfyllda · 3 delvis uppfyllda");
  expect(readFileSync(join(folder, "uppfoljning.docx")).subarray(0, 2).toString()).toBe("PK");
  rmSync(join(folder, "uppfoljning.docx"));
});

test("a read-only workbook can be judged all the same", async () => {
  const file = await workbook(aWorkbook());
  chmodSync(file, 0o444);
  expect((await statusOf(file)).commitments).toHaveLength(1);
  rmSync(file);
});

test("help is help, not a failure", () => {
  expect(runProgram("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--as-of") });
});

test("the status page and the page for the citizens are written as documents, and the latter as a web page", async () => {
  const at = (name: string) => join(folder, name);
  const write = (kind: string, out: string) =>
    run("report", "--workbook", EXAMPLE, "--as-of", "2022-06-30", "--kind", kind, "--out", at(out));
  expect(await write("status", "status.docx")).toMatchObject({ status: 0, stderr: "" });
  expect(await write("public", "invånare.docx")).toMatchObject({ status: 0, stderr: "" });
  expect(await write("public", "invånare.html")).toMatchObject({ status: 0, stderr: "" });
  expect(await write("council", "fullmäktige.docx")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(at("status.docx")).subarray(0, 2).toString()).toBe("PK");
  expect(readFileSync(at("invånare.html"), "utf8")).toContain("<h1>Så går det med medborgarlöftena i Pajala</h1>");
  expect(await write("status", "status.html")).toMatchObject({ status: 2, stderr: expect.stringContaining(".docx") });
  expect(await write("log-list", "logglista.html")).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(at("logglista.html"), "utf8")).toContain("<h1>Logglista, Pajala</h1>");
  expect(await write("log-list", "logglista.xlsx")).toMatchObject({ status: 0, stderr: "" });
  const again = { status: 2, stderr: expect.stringContaining("finns redan") };
  expect(await write("log-list", "logglista.xlsx")).toMatchObject(again);
  expect(await write("log-list", "a.docx")).toMatchObject({ status: 2, stderr: expect.stringContaining(".html") });
  expect(await write("annat", "a.docx")).toMatchObject({ status: 2, stderr: expect.stringContaining("--kind annat") });
});

test("a logo that is no picture is told of, and the document made without it", async () => {
  const file = join(folder, "utan bild.xlsx");
  writeFileSync(file, await writeXlsx(aWorkbook({ Logotyp: [{ Del: 1, Bild: "AAAA" }] })));
  const asked = ["--workbook", file, "--as-of", "2022-06-30", "--kind", "council", "--out", join(folder, "b.docx")];
  expect(await run("report", ...asked)).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^Bilden i fliken Logotyp är ingen hel PNG/),
  });
});

test("ny-period writes next year's workbook beside this one's, which stays byte for byte, and never over another", async () => {
  const old = join(folder, "loften-2022.xlsx");
  writeFileSync(old, readFileSync(EXAMPLE));
  const made = await run("ny-period", "--workbook", old, "--as-of", "2023-01-31");
  expect(made).toMatchObject({ status: 0, stderr: "" });
  expect(made.stdout).toContain("Med kom 7 löften, listor, inställningar och 1 åtgärd som inte är klar.");
  expect(readFileSync(old).equals(readFileSync(EXAMPLE))).toBe(true);
  const next = join(folder, "loften-2023.xlsx");
  expect(await statusOf(next, "2023-02-28")).toMatchObject({ rowIssues: [], commitments: expect.any(Array) });
  expect(await run("ny-period", "--workbook", old, "--as-of", "2023-01-31")).toMatchObject({ status: 2, stdout: "" });
  expect((await run("ny-period", "--workbook", old, "--as-of", "2022-11-30")).stderr).toContain("Perioden pågår");
});
