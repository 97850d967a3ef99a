import { readPng } from "../../../../src/domain/logo/png";
import { aPng } from "../../../helpers/a-png";

const png = aPng({ width: 60, height: 20, more: { tEXt: "Author\0somebody" } });

test("a PNG tells its size and what it holds", () => {
  expect(readPng(png)).toMatchObject({ width: 60, height: 20 });
  expect([...(readPng(png)?.holds ?? [])]).toEqual(["IHDR", "tEXt", "IDAT", "IEND"]);
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
