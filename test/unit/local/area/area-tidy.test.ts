import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
  const files = ["norr/2022.xlsx", "norr-2022.xlsx", "/annat/2022.XLSX", "../.xlsx"].map((name) => ({
    path: name,
    name,
  }));
  expect(folderNames(files)).toEqual(["norr-2022", "norr-2022-2", "annat-2022", "arbetsbok"]);
});
