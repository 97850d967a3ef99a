import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fetchesNothing } from "../../../src/local/own-document";
import { renderDocx } from "../../../src/report/docx/render";
import { statusPage } from "../../../src/report/status/status-page";
import { aBook, someSettings } from "../../helpers/a-book";
import { aPng } from "../../helpers/a-png";
import { aCommitment, day } from "../../helpers/make";

const own = async () => {
  const commitments = [aCommitment({ activityTypes: ['src="http://x" url(x) <!'] })];
  const settings = someSettings({ contact: "loften@example.se" });
  const { document } = statusPage(aBook({ commitments, settings }), day("2022-06-30"), "sv", () => false);
  return await renderDocx(document, async () => aPng());
};

async function changed(part: string, from: string, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await own());
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`no ${from} in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
}

const RELS = "word/_rels/document.xml.rels";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${TYPE}"`;

test("a document of ours fetches nothing, whatever people have written in it", async () => {
  expect(fetchesNothing(await own())).toBe(true);
});

const relation = (attributes: string) =>
  changed(RELS, "</Relationships>", `<Relationship Id="r9" ${attributes}/></Relationships>`);
const body = (inserted: string) => changed("word/document.xml", "</w:body>", `${inserted}</w:body>`);

async function drawing(inserted: string): Promise<Uint8Array> {
  const parts = unzipSync(await own());
  const name = Object.keys(parts).find((part) => part.endsWith(".svg")) ?? "";
  const svg = strFromU8(parts[name] ?? new Uint8Array());
  return zipSync({ ...parts, [name]: strToU8(svg.replace("</svg>", `${inserted}</svg>`)) });
}

test.each<[string, () => Promise<Uint8Array>]>([
  [
    "a picture on the web",
    () => relation(`Type="${TYPE}/image" Target="http://example.se/a.png" TargetMode="External"`),
  ],
  [
    "a picture of this machine",
    () => relation(`Type="${TYPE}/image" Target="file:///etc/a.png" TargetMode="External"`),
  ],
  [
    "one whose mode is written as a number",
    () => relation(`Type="${TYPE}/image" Target="http://x" TargetMode="&#69;xternal"`),
  ],
  ["a template", () => relation(`Type="${TYPE}/attachedTemplate" Target="http://x" TargetMode="External"`)],
  ["a page in it", () => relation(`Type="${TYPE}/aFChunk" Target="x.xml"`)],
  ["a link that is drawn", () => body(`<a:blip ${SPACES} r:link="link1"/>`)],
  ["an address behind a sign that ends no tag", () => body(`<a:blip ${SPACES} title=">" src="http://x"/>`)],
  ["a link that is drawn between instructions", () => body(`<?x '?><a:blip ${SPACES} r:link="link1"/><?x '?>`)],
  ["a link that is a template", () => body(`<w:attachedTemplate xmlns:r="${TYPE}" r:id="link1"/>`)],
  ["a comment", () => body("<!-- x -->")],
  ["a drawing that says where its style lies", () => drawing('<?xml-stylesheet href="http://x"?>')],
  [
    "a picture that has a link's type in another attribute",
    () => relation(`Foo=' Type="x/hyperlink"' Type='${TYPE}/image' Target='http://x' TargetMode='External'`),
  ],
  ["a picture at an address that isn't said to be outside", () => relation(`Type="${TYPE}/image" Target="//x/a.png"`)],
  ["a picture that is called something else", () => relation(`Type="${TYPE}/image" Target="media/a.xml"`)],
  ["a fill whose word is written as numbers", () => drawing('<rect fill="&#117;rl(http://x#a)"/>')],
  ["a fill whose word is written with a backslash", () => drawing('<rect style="fill:u\\72l(http://x#a)"/>')],
  ["a field in two pieces", () => body("<w:instrText>PAGE<w:x/>INCLUDEPICTURE http://x</w:instrText>")],
  ["a part that isn't whole", () => body("<w:p>")],
  ["a field that fetches", () => body("<w:instrText>INCLUDEPICTURE http://x</w:instrText>")],
  ["a field in an attribute", () => body('<w:fldSimple w:instr="INCLUDETEXT file:///etc/passwd"/>')],
  ["a drawing with a picture", () => drawing('<image href="http://x/a.png"/>')],
  ["a drawing with a fill from elsewhere", () => drawing('<rect fill="url(http://x#a)"/>')],
  ["a drawing with a style", () => drawing("<style>@import url(x)</style>")],
  ["a drawing with a type of its own", () => drawing("<!DOCTYPE svg>")],
  ["another encoding", () => changed(RELS, 'encoding="UTF-8"', 'encoding="UTF-7"')],
])("%s is refused", async (_name, make) => {
  expect(fetchesNothing(await make())).toBe(false);
});

test("what is no Word file, and a document of another program, is refused", async () => {
  expect(fetchesNothing(strToU8("<html><img src=x></html>"))).toBe(false);
  expect(fetchesNothing(zipSync({ "content.xml": strToU8("<a/>") }))).toBe(false);
  expect(fetchesNothing(zipSync({ ...unzipSync(await own()), mimetype: strToU8("x") }))).toBe(false);
  expect(fetchesNothing(zipSync({ ...unzipSync(await own()), "word/media/a.png": strToU8("<svg/>") }))).toBe(false);
  expect(fetchesNothing(zipSync({ ...unzipSync(await own()), "word/media/a.wmf": strToU8("x") }))).toBe(false);
});
