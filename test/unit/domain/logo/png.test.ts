import { readPng } from "../../../../src/domain/logo/png";
import { aPng } from "../../../helpers/a-png";

const png = aPng({ width: 60, height: 20, more: { tEXt: "Author\0somebody" } });

test("a PNG tells its size and what it holds", () => {
  expect(readPng(png)).toMatchObject({ width: 60, height: 20 });
  expect(readPng(png)?.chunks.map(({ type }) => type)).toEqual(["IHDR", "tEXt", "IDAT", "IEND"]);
});

test("a PNG that is cut anywhere is no PNG", () => {
  for (let length = 0; length < png.length; length++) expect(readPng(png.slice(0, length))).toBeNull();
});

test("a PNG with any byte changed, or bytes after its end, is no PNG", () => {
  for (let at = 0; at < png.length; at++) {
    const changed = Uint8Array.from(png);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readPng(changed)).toBeNull();
  }
  expect(readPng(Uint8Array.from([...png, 0]))).toBeNull();
});

test.each<[string, Parameters<typeof aPng>[0]]>([
  ["an end that holds something", { end: "hemligt" }],
  ["a palette of no whole colours", { more: { PLTE: "fyra" } }],
  ["a palette of too many colours", { more: { PLTE: "abc".repeat(257) } }],
  ["colours by a palette that isn't there", { kind: [8, 3, 0, 0, 0] }],
  ["a colour type of nothing", { kind: [8, 5, 0, 0, 0] }],
  ["more bits than its colours may have", { kind: [4, 2, 0, 0, 0] }],
  ["another compression", { kind: [8, 2, 1, 0, 0] }],
  ["another filter", { kind: [8, 2, 0, 1, 0] }],
  ["another interlacing", { kind: [8, 2, 0, 0, 2] }],
  ["pixels that aren't packed", { more: { IDAT: "a text in the pixels' place" } }],
  ["pixels apart from one another", { more: { IDAT: "\x78\x9c", tEXt: "Author\0somebody" } }],
])("with %s it is none", (_name, options) => {
  expect(readPng(aPng(options))).toBeNull();
});

test("a palette of whole colours is one", () => {
  expect(readPng(aPng({ kind: [8, 3, 0, 0, 1], more: { PLTE: "abcdef" } }))).toMatchObject({ width: 60 });
});
