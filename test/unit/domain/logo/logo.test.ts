import { fitted, LOGO_BOX, LOGO_LIMIT, readLogo } from "../../../../src/domain/logo/logo";
import { aLogo } from "../../../helpers/a-png";

test("a small PNG is a logo", () => {
  const content = aLogo({ width: 600, height: 200, more: { pHYs: "012345678" } });
  expect(readLogo(content)).toEqual({ content, width: 600, height: 200 });
});

test.each([
  ["wider than the box", aLogo({ width: LOGO_BOX.width + 1 })],
  ["higher than the box", aLogo({ height: LOGO_BOX.height + 1 })],
  ["with Exif, which may say where it was taken", aLogo({ more: { eXIf: "MM\0*" } })],
  ["with texts in the chunk of another thing", aLogo({ more: { gAMA: "Author somebody" } })],
  ["with texts", aLogo({ more: { tEXt: "Author\0somebody" } })],
  ["cut short", aLogo().slice(0, 60)],
  ["too long", "A".repeat(LOGO_LIMIT + 4)],
  ["of another kind", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>").toString("base64")],
  ["of nothing", ""],
])("one %s is none", (_, content) => {
  expect(readLogo(content)).toBeNull();
});

test("a picture keeps its shape in the box, and is never made larger", () => {
  expect(fitted({ width: 1280, height: 240 }, LOGO_BOX)).toEqual({ width: 640, height: 120 });
  expect(fitted({ width: 300, height: 2400 }, LOGO_BOX)).toEqual({ width: 30, height: 240 });
  expect(fitted({ width: 30, height: 20 }, LOGO_BOX)).toEqual({ width: 30, height: 20 });
  expect(fitted({ width: 100_000, height: 1 }, LOGO_BOX)).toEqual({ width: 640, height: 1 });
});
