import { unpack } from "../../../../../src/local/xlsx/package/zip";

const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const withStreams = (names: string) => Buffer.concat([COMPOUND_FILE, Buffer.from(names, "utf16le")]);

test.each([
  ["with a password", withStreams("EncryptionInfo EncryptedPackage"), { code: "encrypted" }],
  ["of Excel's older kind", withStreams("Workbook"), null],
  ["that only says the word", Buffer.from("EncryptedPackage", "utf16le"), null],
])("a file %s is no workbook, for a reason", (_what, bytes, reason) => {
  expect(() => unpack(new Uint8Array(bytes))).toThrow(expect.objectContaining({ reason }));
});
