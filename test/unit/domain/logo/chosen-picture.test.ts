import { FILE_LIMIT, problemOfPicture } from "../../../../src/domain/logo/chosen-picture";
import { aPng } from "../../../helpers/a-png";

const bytes = (text: string) => new TextEncoder().encode(text);
const HUGE_JPEG = Uint8Array.from([255, 216, 255, 192, 0, 11, 8, 255, 255, 255, 255, 1, 1, 17, 0, 255, 217]);

test("a PNG is taken, also one larger than the logo becomes and with more in it", () => {
  expect(problemOfPicture(aPng({ width: 2000, height: 900, more: { eXIf: "MM\0*" } }))).toBeNull();
});

test.each([
  ["an SVG", bytes("<svg onload='alert(1)'/>"), "drawing"],
  ["an SVG behind its XML", bytes("\ufeff<?xml version='1.0'?><!-- x --><svg/>"), "drawing"],
  ["a GIF", bytes("GIF89a"), "noPicture"],
  ["a page", bytes("<!doctype html><p>"), "noPicture"],
  ["nothing", bytes(""), "noPicture"],
  ["half a PNG", aPng().slice(0, 50), "damaged"],
  ["half a JPEG", Uint8Array.from([255, 216, 255, 224, 0, 16]), "damaged"],
  ["a JPEG that unfolds to four thousand million pixels", HUGE_JPEG, "tooLarge"],
  ["a file of more than 10 MB", new Uint8Array(FILE_LIMIT + 1), "tooLarge"],
])("%s is not", (_, file, problem) => {
  expect(problemOfPicture(file)).toBe(problem);
});
