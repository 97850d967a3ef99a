import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { knownWords } from "../../../../src/domain/import/known-words";
import { readRows } from "../../../../src/domain/import/list-rows";
import { readPastedList } from "../../../../src/domain/import/pasted-list";
import { type Decode, textOfBytes } from "../../../../src/domain/import/text-of-bytes";
import { day } from "../../../helpers/make";
import { plainRules } from "../../../helpers/reading-rules";
import { readYear } from "../../../helpers/year-file";

const decode: Decode = (bytes, encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
const read = (bytes: Uint8Array) => textOfBytes(bytes, decode);

const LIST = "Datum;Vad;Platstyp;Ort\r\n2022-11-04;Medborgarkontakt;Företag;Överkalix\r\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
/** Letters of Latin-1 have the same numbers in Windows-1252. */
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each<[string, Uint8Array]>([
  ["UTF-8", utf8(LIST)],
  ["UTF-8 with a mark", utf8(`\uFEFF${LIST}`)],
  ["UTF-16LE with a mark", utf16le(`\uFEFF${LIST}`)],
  ["UTF-16BE with a mark", utf16be(`\uFEFF${LIST}`)],
  ["UTF-16LE without", utf16le(LIST)],
  ["UTF-16BE without", utf16be(LIST)],
  ["Windows-1252", windows1252(LIST)],
])("%s is read by its bytes", (_encoding, bytes) => {
  expect(read(bytes)).toBe(LIST);
});

test("dashes, quotes and the euro of Windows-1252 are themselves", () => {
  expect(read(Uint8Array.from([0x93, 0x61, 0x96, 0x62, 0x94, 0x80, 0xe5, 0x8a, 0x9f]))).toBe("“a–b”€åŠŸ");
});

test.each<[string, Uint8Array]>([
  ["an Excel file", readFileSync("examples/pajala-2022.xlsx")],
  ["an empty zip", Uint8Array.from([0x50, 0x4b, 5, 6])],
  ["an Excel file of old", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
  ["a PDF", utf8("%PDF-1.7\n1 0 obj")],
  ["rich text", utf8("{\\rtf1 hej}")],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
  ["noughts", new Uint8Array(100)],
  ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ["noise", Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256)],
])("%s is no text", (_kind, bytes) => {
  expect(read(bytes)).toBeNull();
});

test("what is written in UTF-8 or UTF-16 is read as it was", () => {
  const words = fc.stringMatching(/^[a-zåäöA-ZÅÄÖ0-9 ;,\t\n"-]{8,80}$/);
  fc.assert(
    fc.property(words, fc.constantFrom(utf8, utf16le, utf16be), (text, write) => {
      expect(read(write(`\uFEFF${text}`))).toBe(text);
      expect(read(write(text))).toBe(text);
    }),
  );
});

test("any bytes at all are text or none, without a crash", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => typeof (read(bytes) ?? "") === "string"));
});

const SHARED = "../shared/data/files";
if (existsSync(SHARED)) {
  const known = knownWords(readYear("examples/pajala-2022.json"));
  const today = day("2022-12-31");
  const rules = plainRules(known, today);
  test.each([
    ["list-stray-quote.txt", ["2022-11-04", "2022-11-05", "2022-11-06"]],
    ["list-utf16le.txt", ["2022-11-04", "2022-11-05"]],
    ["list-sep-line.csv", ["2022-11-04", "2022-11-05"]],
    ["list-soft-hyphens.txt", ["2022-11-04", "2022-11-05"]],
    ["list-thousands.txt", ["amountAmbiguous", "amountInvalid", "amountInvalid"]],
  ])("%s is read like any list", (name, expected) => {
    const table = readPastedList(read(readFileSync(`${SHARED}/${name}`)) ?? "", known, today);
    const rows = readRows(table, table.columns, rules);
    expect(rows.map(({ activity, problems }) => activity?.date ?? problems[0]?.code)).toEqual(expected);
  });
}
