import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { findOffice, toPdf } from "../../../../src/local/office/to-pdf";

const folder = mkdtempSync(join(tmpdir(), "pdf-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that stands in for LibreOffice. */
function program(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const docxOf = (inside: string) =>
  zipSync({
    "word/document.xml": new TextEncoder().encode(
      `<w:document xmlns:w="${W}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">${inside}</w:document>`,
    ),
  });
const DOCX = docxOf("");
const WRITES = 'for last; do :; done\ncat "$last" > "$(dirname "$last")/dokument.pdf"';
const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith("loften-pdf-"));

test("the program makes the file, and nothing is left behind", async () => {
  const before = leftBehind();
  expect(await toPdf(DOCX, program("gör", WRITES))).toEqual(Buffer.from(DOCX));
  expect(leftBehind()).toEqual(before);
});

test.each([
  ["that isn't there", () => join(folder, "borta"), "failed"],
  ["that fails", () => program("fel", "exit 3"), "failed"],
  ["that writes nothing", () => program("tom", "exit 0"), "failed"],
  ["that never ends", () => program("evig", "exec sleep 60"), "late"],
])("a program %s gives no file", async (_, make, problem) => {
  expect(await toPdf(DOCX, make(), { deadline: 300 })).toBe(problem);
});

test("a document that fetches a picture is given to no program", async () => {
  const trace = join(folder, "startad");
  expect(await toPdf(docxOf('<a:blip r:link="r1"/>'), program("hämtar", `touch ${trace}`))).toBe("failed");
  expect(existsSync(trace)).toBe(false);
});

test("what the program itself has started ends with it", async () => {
  const trace = join(folder, "spår");
  const slow = program("barn", `(sleep 0.5; touch ${trace}) &\nwait`);
  expect(await toPdf(DOCX, slow, { deadline: 100 })).toBe("late");
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(existsSync(trace)).toBe(false);
});

test("it is ended when the desk closes", async () => {
  const closing = new AbortController();
  const pdf = toPdf(DOCX, program("stängs", "exec sleep 60"), { stop: closing.signal });
  setTimeout(() => closing.abort(), 100);
  expect(await pdf).toBe("late");
});

test("LibreOffice is given a profile of its own", async () => {
  const pdf = await toPdf(
    DOCX,
    program("säger", 'for last; do :; done\necho "$@" > "$(dirname "$last")/dokument.pdf"'),
  );
  expect(String(pdf)).toMatch(/^-env:UserInstallation=file:\/\/\S+loften-pdf-\S+ --headless --convert-to pdf:/);
});

test("the first program that exists is found, in the folders of PATH or where its installer puts it", () => {
  const there = program("kontor", "exit 0");
  expect(findOffice(["borta", "kontor"], `/finns-inte:.:${folder}`)).toBe(there);
  expect(findOffice([join(folder, "borta"), there], "")).toBe(there);
  expect(findOffice(["borta"], folder)).toBeNull();
  writeFileSync(join(folder, "text"), "");
  expect(findOffice(["text", "."], folder)).toBeNull();
});
