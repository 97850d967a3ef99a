import { saveLogo } from "../../../src/application/save-logo";
import { aBook } from "../../helpers/a-book";
import { aLogo } from "../../helpers/a-png";
import { inMemory } from "../../helpers/application/in-memory";

const world = () => inMemory({ book: aBook() });

test("a logo is kept, replaced and taken away", () => {
  const { ports } = world();
  const logo = () => ports.workbook.read("everything").settings.logo;
  expect(saveLogo(ports, { content: aLogo(), by: "Samordnare" })).toMatchObject({ ok: true, value: { width: 60 } });
  expect(logo()?.height).toBe(20);
  expect(saveLogo(ports, { content: aLogo({ height: 30 }), by: "" })).toMatchObject({ ok: true });
  expect(logo()?.height).toBe(30);
  expect(saveLogo(ports, { content: "", by: "" })).toEqual({ ok: true, value: null });
  expect(logo()).toBeNull();
});

test.each([
  ["an SVG", { content: Buffer.from("<svg/>").toString("base64"), by: "" }],
  ["a picture with Exif", { content: aLogo({ more: { eXIf: "MM\0*" } }), by: "" }],
  ["a picture that is too large", { content: aLogo({ width: 3000 }), by: "" }],
  ["a formula", { content: "=1+1", by: "" }],
  ["no text", { content: 5, by: "" }],
  ["nothing", null],
])("%s is refused", (_, input) => {
  const { ports } = world();
  expect(saveLogo(ports, input)).toMatchObject({ ok: false, error: { code: "inputInvalid" } });
  expect(ports.workbook.read("everything").settings.logo).toBeNull();
});
