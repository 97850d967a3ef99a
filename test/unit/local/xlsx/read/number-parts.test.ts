// A file whose notes are numbered with a gap, as LibreOffice numbers them.
import { readFileSync } from "node:fs";
import { openParts } from "../../../../../src/local/xlsx/package/parts";
import { partText } from "../../../../../src/local/xlsx/package/zip";
import { closeNumberGaps } from "../../../../../src/local/xlsx/read/number-parts";

const file = new Uint8Array(readFileSync("test/fixtures/pajala-from-libreoffice.xlsx"));

/** The notes of each sheet, by its name. */
function notes(bytes: Uint8Array): Record<string, string | null> {
  const { parts, sheets } = openParts(bytes);
  return Object.fromEntries(
    sheets.map(({ name, relations }) => {
      const part = [...relations.values()].find(({ kind }) => kind === "comments");
      return [name, part ? partText(parts, part.target) : null];
    }),
  );
}

const commentParts = (bytes: Uint8Array) =>
  Object.keys(openParts(bytes).parts).filter((path) => /comments\d/.test(path));

test("gaps are closed, and each sheet keeps its own notes", () => {
  expect(commentParts(file)).not.toContain("xl/comments6.xml");
  const closed = closeNumberGaps(file);
  expect(commentParts(closed).sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `xl/comments${number}.xml`));
  expect(notes(closed)).toEqual(notes(file));
  expect(Object.values(notes(closed)).filter(Boolean)).toHaveLength(7);
});

test("a file without gaps stays as it is, byte for byte", () => {
  const closed = closeNumberGaps(file);
  expect(closeNumberGaps(closed)).toBe(closed);
});
