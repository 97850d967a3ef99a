import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toPdf } from "../../../../src/local/office/to-pdf";

const folder = mkdtempSync(join(tmpdir(), "pdf-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that stands in for LibreOffice. */
function program(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

const DOCX = new TextEncoder().encode("docx");
const WRITES = 'for last; do :; done\ncat "$last" > "$(dirname "$last")/dokument.pdf"';
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith("loften-pdf-"));

test("the first program that exists makes the file, and nothing is left behind", async () => {
  const before = leftBehind();
  const pdf = await toPdf(DOCX, [join(folder, "borta"), program("gör", WRITES)]);
  expect(pdf).toEqual(Buffer.from(DOCX));
  expect(leftBehind()).toEqual(before);
});

test.each([
  ["that isn't there", () => join(folder, "borta"), "missing"],
  ["that fails", () => program("fel", "exit 3"), "failed"],
  ["that writes nothing", () => program("tom", "exit 0"), "failed"],
  ["that never ends", () => program("evig", "exec sleep 60"), "failed"],
])("a program %s gives no file", async (_, make, problem) => {
  expect(await toPdf(DOCX, [make()], 300)).toBe(problem);
});

test("LibreOffice is given a profile of its own", async () => {
  const pdf = await toPdf(DOCX, [
    program("säger", 'for last; do :; done\necho "$@" > "$(dirname "$last")/dokument.pdf"'),
  ]);
  expect(String(pdf)).toMatch(/^-env:UserInstallation=file:\/\/\S+loften-pdf-\S+ --headless --convert-to pdf:/);
});
