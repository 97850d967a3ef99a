import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { desk as deskSv } from "../../../../../src/i18n/sv/desk";
import { type DeskArguments, parseArguments } from "../../../../../src/local/desk/start/arguments";
import { chooseWorkbook } from "../../../../../src/local/desk/start/workbook-choice";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "desk-choice-"));
  await mkdir(join(folder, "examples"));
  await writeFile(join(folder, "examples", "pajala-2022.xlsx"), "example");
});
afterEach(() => rm(folder, { recursive: true }));

function given(...argv: string[]): DeskArguments {
  const parsed = parseArguments(argv);
  if (!parsed.ok) throw new Error(parsed.say(deskSv));
  return parsed.value;
}

const choose = (...argv: string[]) => chooseWorkbook(given(...argv), { root: folder, cwd: folder });
const copy = () => join(folder, "arbetskopia", "pajala-2022.xlsx");

test("the example year is worked on in a copy that later starts keep", async () => {
  const chosen = await choose();
  expect(chosen).toEqual({
    ok: true,
    value: { file: copy(), isExample: true, isFreshCopy: true, today: "2022-12-31" },
  });
  await writeFile(copy(), "my work");
  expect(await choose()).toMatchObject({ ok: true, value: { isFreshCopy: false } });
  expect(await readFile(copy(), "utf8")).toBe("my work");
});

test("--nytt begins again with a fresh copy", async () => {
  await choose();
  await writeFile(copy(), "my work");
  expect(await choose("--nytt")).toMatchObject({ ok: true, value: { isFreshCopy: true } });
  expect(await readFile(copy(), "utf8")).toBe("example");
});

test("an earlier day in the example year has a copy of its own", async () => {
  const file = join(folder, "arbetskopia", "pajala-2022-06-30.xlsx");
  expect(await choose("--today", "2022-06-30")).toMatchObject({ ok: true, value: { file, today: "2022-06-30" } });
  expect(await choose("--today", "2023-01-31")).toMatchObject({ ok: true, value: { file: copy() } });
});

test("a workbook is found from the folder the command was given in, on the real clock", async () => {
  await writeFile(join(folder, "egen.XLSX"), "mine");
  expect(await choose("--workbook", "egen.XLSX")).toEqual({
    ok: true,
    value: { file: join(folder, "egen.XLSX"), isExample: false, isFreshCopy: false, today: null },
  });
});

test("--skapa makes a workbook, and never writes over one", async () => {
  expect(await choose("--workbook", "ny/kommun.xlsx", "--skapa")).toMatchObject({ ok: true });
  const made = await readFile(join(folder, "ny", "kommun.xlsx"));
  expect(made.subarray(0, 2).toString()).toBe("PK");
  const again = await choose("--workbook", "ny/kommun.xlsx", "--skapa");
  expect(again.ok ? "" : again.say(deskSv)).toContain("finns redan");
  expect(await readFile(join(folder, "ny", "kommun.xlsx"))).toEqual(made);
});

test.each([
  ["borta.xlsx", "borta.xlsx finns inte."],
  ["lista.csv", "lista.csv slutar inte på .xlsx."],
  ["mapp.xlsx", "mapp.xlsx är ingen vanlig fil"],
  ["varv.xlsx", "varv.xlsx är en länk som leder tillbaka till sig själv"],
  [`${"a".repeat(300)}.xlsx`, "är för långt"],
])("%s is refused in one line and nothing is made", async (name, line) => {
  await mkdir(join(folder, "mapp.xlsx"));
  await symlink("varv.xlsx", join(folder, "varv.xlsx"));
  const before = await readdir(folder);
  const chosen = await choose("--workbook", name);
  expect(chosen.ok ? "" : chosen.say(deskSv)).toContain(line);
  expect(await readdir(folder)).toEqual(before);
});

test("a missing example says so", async () => {
  await rm(join(folder, "examples"), { recursive: true });
  const chosen = await choose();
  expect(chosen.ok ? "" : chosen.say(deskSv)).toContain("saknas");
});
