import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findWorkbooks } from "../../../../src/local/area/find-workbooks";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lofteskollen-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...names: string[]): void {
  for (const name of names) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name);
  }
}

const namesIn = (paths: readonly string[] = ["."], out = "") =>
  findWorkbooks(paths, folder, out).files.map(({ name }) => name);

test("every workbook under a folder, in order, and nothing that programs leave beside them", () => {
  put("b.xlsx", "a/c.XLSX", "a/d.xlsx", "å.xlsx");
  put("~$b.xlsx", ".~lock.b.xlsx#", "b.xlsx.inte-sparat.csv", ".b.xlsx.hel", ".dold.xlsx", "b.docx", "b.xlsx.77.tmp");
  put(".b.xlsx-versioner/2022-01-01T00.00.00.000Z.xlsx");
  expect(namesIn()).toEqual(["b.xlsx", "å.xlsx", "a/c.XLSX", "a/d.xlsx"]);
});

test("a file once, by whatever names it is met, and links in a circle have an end", () => {
  put("a/b.xlsx");
  linkSync(join(folder, "a/b.xlsx"), join(folder, "a/c.xlsx"));
  symlinkSync(join(folder, "a/b.xlsx"), join(folder, "d.xlsx"));
  symlinkSync(folder, join(folder, "a/runt"));
  expect(namesIn()).toEqual(["d.xlsx"]);
  expect(namesIn(["a/b.xlsx", "a", "."])).toEqual(["a/b.xlsx"]);
});

test("the file that is to be written is left out, also by another of its names", () => {
  put("a.xlsx", "omrade.xlsx");
  symlinkSync(join(folder, "omrade.xlsx"), join(folder, "z.xlsx"));
  expect(namesIn(["."], join(folder, "omrade.xlsx"))).toEqual(["a.xlsx"]);
  expect(namesIn(["."], join(folder, "ny.xlsx"))).toEqual(["a.xlsx", "omrade.xlsx"]);
});

test("what is named by itself is taken as it is, so that its reader is told why it can't be read", () => {
  put(".dold.xlsx", "lista.txt");
  expect(namesIn([".dold.xlsx", "lista.txt", "saknas.xlsx"])).toEqual([".dold.xlsx", "lista.txt", "saknas.xlsx"]);
});

test("files of one folder are told from it, and those of several from where the command was given", () => {
  put("a/x.xlsx", "b/x.xlsx");
  expect(namesIn(["a"])).toEqual(["x.xlsx"]);
  expect(namesIn(["a", "b"])).toEqual(["a/x.xlsx", "b/x.xlsx"]);
});

test("a link to a workbook that is gone is named, and a folder that is gone holds none", () => {
  symlinkSync(join(folder, "borta.xlsx"), join(folder, "a.xlsx"));
  expect(namesIn()).toEqual(["a.xlsx"]);
  expect(namesIn(["borta"])).toEqual(["borta"]);
});
