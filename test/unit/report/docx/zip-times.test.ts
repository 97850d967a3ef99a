import { strToU8, unzipSync, zipSync } from "fflate";
import { councilPage } from "../../../../src/report/council/council-page";
import { renderDocx } from "../../../../src/report/docx/render";
import { withoutTimes } from "../../../../src/report/docx/zip-times";
import { aBook } from "../../../helpers/a-book";
import { day } from "../../../helpers/make";

const PARTS = { "a.xml": strToU8("<a/>"), "word/b.xml": strToU8("<b/>".repeat(100)) };
const packed = (moment: string) => zipSync(PARTS, { mtime: moment });

test("a package of any moment becomes the same, and holds what it held", () => {
  const [one, two] = [withoutTimes(packed("2022-06-30T12:00:00")), withoutTimes(packed("2041-01-02T03:04:06"))];
  expect(one).toEqual(two);
  expect(unzipSync(one)).toEqual(PARTS);
});

test("a Word file is one, whatever its moment", async () => {
  const docx = await renderDocx(councilPage(aBook(), day("2022-06-30"), "sv").document);
  expect(withoutTimes(docx)).toEqual(docx);
});

test("what is no package is left as it is", () => {
  for (const bytes of [strToU8(""), strToU8("no package, but longer than its end")]) {
    expect(withoutTimes(bytes)).toEqual(bytes);
  }
});
