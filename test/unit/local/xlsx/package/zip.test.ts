import { strToU8, unzipSync, zipSync } from "fflate";
import { replaceParts, unzipAgain, unzipAnew, zipOf } from "../../../../../src/local/xlsx/package/zip";

const LOCAL_METHOD = 8;
const CENTRAL_METHOD = 10;
const DEFLATED = 8;

test("a part that is said to be packed, and holds nothing, is empty", () => {
  const bytes = zipSync({ "docProps/thumbnail.wmf": new Uint8Array() }, { level: 0 });
  const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  bytes[LOCAL_METHOD] = DEFLATED;
  bytes[central + CENTRAL_METHOD] = DEFLATED;
  expect(unzipAnew(bytes)["docProps/thumbnail.wmf"]).toHaveLength(0);
});

describe("a zip that is looked at again", () => {
  const parts = { "a.xml": strToU8("<a/>"), "b.xml": strToU8(`<b>${"text ".repeat(100_000)}</b>`) };
  const written = { "b.xml": strToU8(`<b>${"text ".repeat(100_001)}</b>`) };
  const before = zipOf(parts);
  const after = replaceParts(before, { written, gone: new Set() });
  /** The bytes with one of them, counted from a name in the directory, changed. */
  const harmed = (name: string, from: number): Uint8Array => {
    const bytes = new Uint8Array(after);
    const at = Buffer.from(bytes).lastIndexOf(name) + from;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  test("has the parts that were kept, and those that were written, as any other program finds them", () => {
    const again = unzipAgain(after, before, written);
    expect(again["a.xml"]).toBe(parts["a.xml"]);
    expect(Buffer.compare(again["b.xml"] ?? new Uint8Array(), written["b.xml"])).toBe(0);
    expect(unzipSync(after)).toEqual({ ...parts, ...written });
  });

  test.each([
    ["the sum of a part", "b.xml", 16 - 46],
    ["the size of a part", "b.xml", 24 - 46],
    ["the sum of a part that was kept", "a.xml", 16 - 46],
  ])("tells that %s isn't true", (_what, name, from) => {
    expect(() => unzipAgain(harmed(name, from), before, written)).toThrow("is not what the zip says of it");
  });

  test("gives a part whose bytes are others as those bytes", () => {
    const other = replaceParts(before, { written: { "a.xml": strToU8("<c/>") }, gone: new Set() });
    expect(unzipAgain(other, before, {})["a.xml"]).toEqual(strToU8("<c/>"));
  });
});
