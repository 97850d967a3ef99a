// What the add-on keeps with the document, in the file: through each way of saving and through another program.
import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { WARNING } from "../../../../../src/local/runtime/model/guards";
import { ensureCell, touch } from "../../../../../src/local/runtime/model/sheet-model";
import { addSheet } from "../../../../../src/local/runtime/model/workbook-model";
import { writeChanges } from "../../../../../src/local/xlsx/edit/write-changes";
import { readProperties, writeProperties } from "../../../../../src/local/xlsx/package/document-properties";
import { draftOf } from "../../../../../src/local/xlsx/package/package-draft";
import { replaceParts } from "../../../../../src/local/xlsx/package/zip";
import { openParts } from "../../../../../src/xlsx/package/parts";
import { fixtureBytes, modelOf, partsOf, tab, withParts } from "../../../../helpers/local/file-world";

const PART = "docProps/custom.xml";
const kept = (bytes: Uint8Array) => readProperties(openParts(bytes).parts);
function put(bytes: Uint8Array, properties: ReadonlyMap<string, string>): Uint8Array {
  const draft = draftOf(openParts(bytes).parts, false);
  writeProperties(draft, properties);
  return replaceParts(bytes, draft.changes());
}

/** Texts of every kind, and long enough for many pieces. */
const PROPERTIES = new Map([
  ["ids Löften 0", "1.1\n2.1 \n"],
  ["tecken", " <&>\"'_x0041_ å 😀\t"],
  ["många", Array.from({ length: 1000 }, (_, index) => `A-${index}`).join("\n")],
]);

test("comes back as it was put in, in a file that had none and in one that had others", () => {
  const first = put(fixtureBytes("other-program"), PROPERTIES);
  expect(kept(first)).toEqual(PROPERTIES);
  expect(partsOf(first)["[Content_Types].xml"]).toContain(`PartName="/${PART}"`);
  const fewer = new Map([["tecken", "ett"]]);
  const second = put(first, fewer);
  expect(kept(second)).toEqual(fewer);
  expect(put(second, fewer)).toBe(second);
  expect(kept(put(second, new Map()))).toEqual(new Map());
});

test("no property is longer than every program keeps, and each has a number of its own beside other programs'", () => {
  const guarded = modelOf(fixtureBytes("other-program"));
  tab(guarded, "Listor").protections.push(WARNING);
  touch(tab(guarded, "Listor"), "protection");
  const xml = partsOf(writeChanges(fixtureBytes("other-program"), guarded, PROPERTIES).bytes)[PART] ?? "";
  const texts = [...xml.matchAll(/<vt:lpwstr>([^<]*)</g)].map(([, text = ""]) => text.replaceAll(/&\w+;/g, "&"));
  expect(Math.max(...texts.map((text) => text.length))).toBe(255);
  const numbers = [...xml.matchAll(/ pid="(\d+)"/g)].map(([, number]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(xml).toContain("Lofteskollen.guardedSheets");
});

test.each(["cells alone", "a new tab"])("is saved with %s", (what) => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const sheet = what === "a new tab" ? addSheet(book, "Ny", 0) : tab(book, "Listor");
  ensureCell(sheet, 2, 1).value = "ändrat";
  touch(sheet);
  const saved = writeChanges(bytes, book, PROPERTIES).bytes;
  expect(kept(saved)).toEqual(PROPERTIES);
  expect(modelOf(saved).sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  expect(kept(writeChanges(saved, modelOf(saved)).bytes)).toEqual(PROPERTIES);
});

test("LibreOffice carries it along, in an order of its own", () => {
  expect(kept(readFileSync("test/fixtures/kept-from-libreoffice.xlsx"))).toEqual(PROPERTIES);
});

test("of which a piece has been lost, nothing is believed", () => {
  const bytes = put(fixtureBytes("other-program"), PROPERTIES);
  const xml = partsOf(bytes)[PART] ?? "";
  const torn = xml.replace(/<property [^>]*name="Lofteskollen\.document\.3".*?<\/property>/, "");
  expect(torn).not.toBe(xml);
  expect(kept(withParts(bytes, { [PART]: strToU8(torn) }))).toEqual(new Map());
});
