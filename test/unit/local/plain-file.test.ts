import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { readPlainFile } from "../../../src/local/plain-file";
import { SessionError } from "../../../src/local/session";
import { openFileStore } from "../../../src/local/xlsx/file/store";
import { readWorkbook } from "../../../src/local/xlsx/read/workbook";
import { ownFolder } from "../../helpers/local/file-world";

const folder = ownFolder();
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return "no error";
  } catch (error) {
    return error instanceof SessionError ? error.code : String(error);
  }
};

test("a plain file is read, through a link as well", () => {
  const file = join(folder, "en.txt");
  writeFileSync(file, "hej");
  symlinkSync(file, join(folder, "länk.txt"));
  expect(Buffer.from(readPlainFile(join(folder, "länk.txt"))).toString()).toBe("hej");
});

test("what is no file that can be read is told at once, by each reader and before anything is locked", async () => {
  const at = (name: string) => join(folder, name);
  execFileSync("mkfifo", [at("kanal.xlsx")]);
  symlinkSync(at("kanal.xlsx"), at("till-kanal.xlsx"));
  mkdirSync(at("mapp.xlsx"));
  symlinkSync("varv.xlsx", at("varv.xlsx"));
  writeFileSync(at("fil"), "");
  const server = createServer().listen(at("uttag.xlsx"));
  await new Promise((resolve) => server.once("listening", resolve));
  const cases: readonly [string, string][] = [
    [at("kanal.xlsx"), "notAFile"],
    [at("till-kanal.xlsx"), "notAFile"],
    ["/dev/zero", "notAFile"],
    [at("uttag.xlsx"), "notAFile"],
    [at("mapp.xlsx"), "notAFile"],
    [at("varv.xlsx"), "linkLoop"],
    [at(`${"a".repeat(300)}.xlsx`), "nameTooLong"],
    [at("fil/bok.xlsx"), "missing"],
    [at("saknas.xlsx"), "missing"],
  ];
  for (const [path, code] of cases) {
    expect([path, codeOf(() => readWorkbook(path)), codeOf(() => openFileStore(path))]).toEqual([path, code, code]);
  }
  server.close();
});
