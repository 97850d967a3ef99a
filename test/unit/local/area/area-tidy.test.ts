import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderNames } from "../../../../src/local/area/area-tidy";
import { answer } from "../../../../src/local/cli/answer";
import { areaTabs } from "../../../helpers/area-folder";
import { writeXlsx } from "../../../helpers/write-xlsx";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "area-tidy-"));
  for (const [name, tabs] of Object.entries(areaTabs())) writeFileSync(join(folder, name), await writeXlsx(tabs));
  writeFileSync(join(folder, "trasig.xlsx"), readFileSync(join(folder, "norrby.xlsx")).subarray(0, 3000));
});
afterAll(() => rmSync(folder, { recursive: true }));

const asked = async (...args: string[]) => {
  const told: string[] = [];
  const out = await answer(args, { folder, now: new Date(), tell: (line) => void told.push(line) });
  return { out, told };
};
const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8");

test("each workbook has a folder with the files that `status --tidy` writes of it, and a broken one a line", async () => {
  const { out, told } = await asked("area", folder, "--as-of", "2022-10-15", "--tidy", "data");
  const names = Object.keys(areaTabs()).map((name) => name.replace(".xlsx", ""));
  expect(readdirSync(join(folder, "data")).sort()).toEqual(names.sort());
  expect(told).toEqual([expect.stringContaining("trasig.xlsx")]);
  expect(out).toContain(`${names.length} arbetsböcker`);
  await asked("status", "--workbook", "norrby.xlsx", "--as-of", "2022-10-15", "--tidy", "en");
  for (const file of ["promises.csv", "activities.csv", "datapackage.json"])
    expect(read("data", "norrby", file)).toBe(read("en", file));
});

test("a page and open data aren't asked for at once, and nothing is written", async () => {
  const both = asked("area", folder, "--out", "a.html", "--tidy", "b");
  await expect(both).rejects.toThrow("Välj ett av --out, --tidy");
  expect([existsSync(join(folder, "a.html")), existsSync(join(folder, "b"))]).toEqual([false, false]);
});

test("two workbooks never share a folder", () => {
  const files = [
    "norr/2022.xlsx",
    "norr-2022.xlsx",
    "Norr-2022.xlsx",
    "/annat/2022.XLSX",
    "/här/2022.XLSX",
    "../.xlsx",
  ];
  const names = folderNames(files.map((name) => ({ name })));
  const sum = expect.stringMatching(/^(Norr-2022|norr-2022|2022|arbetsbok)-[0-9a-f]{8}$/);
  expect(names).toEqual([sum, "norr-2022", sum, sum, sum, sum]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(files.length);
});

test("a folder's name is the same whichever other workbooks there are", () => {
  const [first, second] = [{ name: "x/b.xlsx" }, { name: "x-b.xlsx" }];
  const [[one], [other]] = [folderNames([first]), folderNames([second])];
  expect(folderNames([first, second])).toEqual([one, other]);
  expect(folderNames([{ name: "x\\b.xlsx" }])).toEqual([one]);
});

test("rows name a workbook by its folders as well, and packages that weren't written this time are told of", async () => {
  const area = join(folder, "område");
  for (const place of ["norr", "söder"]) {
    mkdirSync(join(area, place), { recursive: true });
    copyFileSync(join(folder, "norrby.xlsx"), join(area, place, "2022.xlsx"));
  }
  const again = async () => (await asked("area", area, "--as-of", "2022-10-15", "--tidy", "två")).told;
  expect(await again()).toEqual([]);
  mkdirSync(join(folder, "två", "annat"));
  const [north = "", south = ""] = folderNames([{ name: "norr/2022.xlsx" }, { name: "söder/2022.xlsx" }]);
  expect(read("två", north, "promises.csv")).toContain(",norr/2022.xlsx,");
  expect(read("två", south, "promises.csv")).toContain(",söder/2022.xlsx,");
  rmSync(join(area, "norr"), { recursive: true });
  expect(await again()).toEqual([expect.stringContaining(`inte skrevs nu: ${north}. `)]);
});
