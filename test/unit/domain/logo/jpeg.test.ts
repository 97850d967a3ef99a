import { readJpeg } from "../../../../src/domain/logo/jpeg";

/** The beginning of a picture of 300 by 100 as a telephone writes it, with Exif before its frame, and an end. */
const EXIF = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0];
const FRAME = [0xff, 0xc2, 0, 11, 8, 0, 100, 1, 44, 1, 1, 0x11, 0];
const jpeg = (...parts: number[][]) => Uint8Array.from([0xff, 0xd8, ...parts.flat()]);
const END = [0xff, 0xd9];

test("a JPEG tells its size, whatever stands before it", () => {
  expect(readJpeg(jpeg(EXIF, FRAME, END))).toEqual({ width: 300, height: 100 });
  expect(readJpeg(jpeg([0xff], EXIF, [0xff], FRAME, END, [0, 0]))).toEqual({ width: 300, height: 100 });
});

test.each([
  ["without an end", jpeg(EXIF, FRAME)],
  ["without a frame", jpeg(EXIF, END)],
  ["of no size", jpeg([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0], END)],
  ["whose part is longer than the file", jpeg([0xff, 0xe1, 0xff, 0xff], END)],
  ["that goes on with something else", jpeg([1, 2, 3], FRAME, END)],
  ["that is nothing", Uint8Array.from([])],
])("a JPEG %s is none", (_, bytes) => {
  expect(readJpeg(bytes)).toBeNull();
});
