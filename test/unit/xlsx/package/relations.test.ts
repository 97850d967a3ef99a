import { strToU8 } from "fflate";
import { ownersOfRelations, relationsOf, relationsPath, targetFrom } from "../../../../src/xlsx/package/relations";

const SPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function targetOf(target: string, kept: string, from = "xl/worksheets/sheet1.xml"): string | undefined {
  const xml = `<Relationships xmlns="${SPACE}"><Relationship Id="a" Type="${OFFICE}/comments" Target="${target}"/></Relationships>`;
  return relationsOf({ [relationsPath(from)]: strToU8(xml), [kept]: new Uint8Array() }, from).get("a")?.target;
}

test.each([
  ["relative", "../comments1.xml", "xl/comments1.xml"],
  ["absolute", "/xl/comments1.xml", "xl/comments1.xml"],
  ["with steps to where it is", "./../../xl/./comments1.xml", "xl/comments1.xml"],
  ["in other case", "../Comments1.XML", "xl/comments1.xml"],
  ["with percent signs", "../min%20fil%C3%A5.xml", "xl/min filå.xml"],
  ["by backslashes in the zip", "../comments1.xml", "xl\\comments1.xml"],
])("a target is found: %s", (_what, target, kept) => {
  expect(targetOf(target, kept)).toBe(kept);
});

test.each([
  [`${OFFICE}/worksheet`, "worksheet"],
  [`${STRICT}/worksheet`, "worksheet"],
  [`${STRICT}/customProperties`, "custom-properties"],
  ["http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "threadedComment"],
])("%s is a %s", (type, kind) => {
  const xml = `<p:Relationships xmlns:p="${SPACE}"><p:Relationship Target="a.xml" Type="${type}" Id="x"></p:Relationship></p:Relationships>`;
  expect(relationsOf({ "_rels/.rels": strToU8(xml) }, "").get("x")?.kind).toBe(kind);
});

test("the package, parts in any folder and parts named with backslashes have relations, what macOS packs has none", () => {
  const paths = [
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl\\worksheets\\_rels\\sheet1.xml.rels",
    "xl/workbook.xml",
  ];
  const beside = ["__MACOSX/_rels/._.rels", "__MACOSX/xl/_rels/._workbook.xml.rels"];
  const parts = Object.fromEntries([...paths, ...beside].map((path) => [path, new Uint8Array()]));
  expect(ownersOfRelations(parts)).toEqual(["", "xl/workbook.xml", "xl\\worksheets\\sheet1.xml"]);
});

test("what lies outside the file keeps its address", () => {
  const xml = `<Relationships xmlns="${SPACE}"><Relationship Id="a" Type="${OFFICE}/hyperlink" Target="https://example.se/../a?b=1&amp;c=2#d" TargetMode="External"/></Relationships>`;
  expect(relationsOf({ "_rels/.rels": strToU8(xml) }, "").get("a")).toEqual({
    id: "a",
    kind: "hyperlink",
    target: "https://example.se/../a?b=1&c=2#d",
    isOutside: true,
  });
});

test.each([
  ["", "docProps/custom.xml", "docProps/custom.xml"],
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["a/b/c.xml", "d/e.xml", "../../d/e.xml"],
])("from %s, %s is %s", (from, path, target) => {
  expect(targetFrom(from, path)).toBe(target);
});
