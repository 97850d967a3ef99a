// The example as other programs would have written it: whatever they write otherwise, the same is read.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { cellAt } from "../../../../../src/local/runtime/model/sheet-model";
import { zipOf } from "../../../../../src/local/xlsx/package/zip";
import { readWorkbook } from "../../../../../src/local/xlsx/read/workbook";
import { tabsFrom } from "../../../../../src/workbook/cells/tab";
import { decodeBook } from "../../../../../src/workbook/decode/book";
import type { RawTab } from "../../../../../src/workbook/schema/raw-tab";
import { unzipParts } from "../../../../../src/xlsx/package/unzip";
import { modelOf, ownFolder, partsOf, tab } from "../../../../helpers/local/file-world";

type Texts = Record<string, string>;

const EXAMPLE = "examples/pajala-2022.xlsx";
const folder = ownFolder();
const example = new Uint8Array(readFileSync(EXAMPLE));
const expected = readWorkbook(EXAMPLE);

/** The example with its parts changed; one that becomes an empty text is left out. */
function changed(change: (parts: Texts) => Texts): Uint8Array {
  const parts = Object.entries({ ...partsOf(example), ...change(partsOf(example)) }).filter(([, text]) => text !== "");
  return zipOf(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}

function readBytes(bytes: Uint8Array): RawTab[] {
  const file = join(folder, "bok.xlsx");
  writeFileSync(file, bytes);
  return readWorkbook(file);
}

const isSheet = (path: string) => path.startsWith("xl/worksheets/sheet");
/** Every part whose path fits, rewritten. */
const each =
  (fits: (path: string) => boolean, rewrite: (xml: string) => string) =>
  (parts: Texts): Texts =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([path]) => fits(path))
        .map(([path, xml]) => [path, rewrite(xml)]),
    );
const inSheets = (rewrite: (xml: string) => string) => each(isSheet, rewrite);
const inStrings = (rewrite: (xml: string) => string) => each((path) => path === "xl/sharedStrings.xml", rewrite);
const inStyles = (rewrite: (xml: string) => string) => each((path) => path === "xl/styles.xml", rewrite);

const prefixed = (prefix: string) => (xml: string) =>
  xml.replace(/<(\/?)(?=[a-z0-9]+[\s>/])/gi, `<$1${prefix}:`).replace(/ xmlns="/, ` xmlns:${prefix}="`);
const withoutPart = (kind: string, path: string) => (parts: Texts) => ({
  [path]: "",
  "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    new RegExp(`<Relationship [^>]*/${kind}"[^>]*?(?:/>|></Relationship>)`),
    "",
  ),
});
/** Texts in the cells, none of them by number. */
const inline = (parts: Texts) => {
  const texts = Array.from((parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>([\s\S]*?)<\/si>/g), ([, si]) => si);
  const cells = inSheets((xml) =>
    xml.replace(/ t="s"([^>]*)><v>(\d+)<\/v>/g, (_, more: string, at) => ` t="inlineStr"${more}><is>${texts[at]}</is>`),
  );
  return { ...cells(parts), ...withoutPart("sharedStrings", "xl/sharedStrings.xml")(parts) };
};
/** The date format by a number alone, or with a code of its own. */
const dateFormat = (id: number, code: string | null) =>
  inStyles((xml) => {
    const own = /<numFmt [^>]*formatCode="yyyy-mm-dd"[^>]*?(?:\/>|><\/numFmt>)/.exec(xml)?.[0];
    if (own === undefined) throw new Error("the example has no format of days");
    const was = /numFmtId="(\d+)"/.exec(own)?.[1] ?? "";
    const declared = code === null ? "" : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    return xml.replace(own, declared).replaceAll(`numFmtId="${was}"`, `numFmtId="${id}"`);
  });
/** Days as strict files may write them. */
const isoDay = (serial: string) =>
  new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10);
const serials = (rewrite: (serial: string) => string) =>
  inSheets((xml) =>
    xml.replace(/(<c [^>]*?)><v>(4[45]\d{3})<\/v>/g, (_, tag: string, serial: string) => tag + rewrite(serial)),
  );

describe("the same is read", () => {
  test.each<[string, (parts: Texts) => Texts]>([
    ["the parts as they are", () => ({})],
    ["texts in CDATA", inStrings((xml) => xml.replace(/<t([^>]*)>([^<&]*)<\/t>/g, "<t$1><![CDATA[$2]]></t>"))],
    [
      "texts partly in CDATA",
      inStrings((xml) => xml.replace(/<t([^>]*)>([^<&]{2})([^<&]*)<\/t>/g, "<t$1>$2<![CDATA[$3]]></t>")),
    ],
    [
      "comments and instructions between",
      inSheets((xml) => xml.replaceAll("<row ", "<!-- <c r='A9'><v>9</v></c> --><?x y?><row ")),
    ],
    ["Windows' line ends", inSheets((xml) => xml.replaceAll("><", ">\r\n<"))],
    ["the prefix x", inSheets(prefixed("x"))],
    ["a prefix with a dash and a dot", inSheets(prefixed("ss-1.main"))],
    ["a prefix with Swedish letters", inSheets(prefixed("räkne"))],
    ["prefixed texts", inStrings(prefixed("d"))],
    ["prefixed styles", inStyles(prefixed("st"))],
    ["no part of texts", inline],
    ["no sheet views", inSheets((xml) => xml.replace(/<sheetViews>[\s\S]*<\/sheetViews>/, ""))],
    [
      "no columns and no dimension",
      inSheets((xml) => xml.replace(/<cols>[\s\S]*<\/cols>/, "").replace(/<dimension[^>]*>/, "<dimension ref='A1'>")),
    ],
    [
      "cells and rows without addresses",
      inSheets((xml) => xml.replace(/<row r="\d+"/g, "<row").replace(/(<c) r="[A-Z]+\d+"/g, "$1")),
    ],
    [
      "apostrophes around attributes",
      inSheets((xml) => xml.replace(/(<c [^>]*>)/g, (tag) => tag.replaceAll('"', "'"))),
    ],
    [
      "readings of signs",
      inStrings((xml) => xml.replaceAll("</si>", '<rPh sb="0" eb="1"><t>よみ</t></rPh><phoneticPr fontId="1"/></si>')),
    ],
    [
      "texts in runs",
      inStrings((xml) =>
        xml.replace(
          /<si><t[^>]*>([^<&]{3})([^<]*)<\/t><\/si>/g,
          '<si><r><t>$1</t></r><r><rPr><b/></rPr><t xml:space="preserve">$2</t></r></si>',
        ),
      ),
    ],
    ['days as days (t="d")', serials((serial) => ` t="d"><v>${isoDay(serial)}</v>`)],
    ['days as moments (t="d")', serials((serial) => ` t="d"><v>${isoDay(serial)}T00:00:00.000</v>`)],
    [
      "days counted from 1904",
      (parts) => ({
        ...serials((serial) => `><v>${Number(serial) - 1462}</v>`)(parts),
        "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace("<workbookPr", '<workbookPr date1904="1"'),
      }),
    ],
    ["a day's format with a code of its own as number 59", dateFormat(59, "yyyy-mm-dd")],
    ["a day's format by the number 30 alone", dateFormat(30, null)],
    ["a day's format in Finnish", dateFormat(170, "pp.kk.vvvv")],
  ])("%s", (_name, change) => {
    expect(readBytes(changed(change))).toEqual(expected);
  });
});

test("an empty sheet and a chart sheet stand in nobody's way", () => {
  const bytes = changed((parts) => ({
    "xl/worksheets/sheet3.xml":
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
    "xl/chartsheets/sheet1.xml": '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "<sheets>",
      '<sheets><sheet name="Diagram" sheetId="99" r:id="rId99"/>',
    ),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    ),
  }));
  const read = readBytes(bytes);
  expect(read.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
  expect(read[2]?.rows).toEqual([]);
  expect(read.filter((_, at) => at !== 2)).toEqual(expected.filter((_, at) => at !== 2));
});

test("without a part of styles days are numbers, each of them a row to mend", () => {
  const read = readBytes(changed(withoutPart("styles", "xl/styles.xml")));
  const { issues } = decodeBook(tabsFrom(read));
  expect(
    new Set(issues.filter(({ tab: name }) => name === "Aktiviteter").map(({ code, column }) => `${column} ${code}`)),
  ).toEqual(new Set(["Datum dateInvalid"]));
});

test("a target that shows a share is read as it shows", () => {
  const bytes = changed((parts) => ({
    ...inSheets((xml) => xml.replace(/<c r="E4"[^>]*>.*?<\/c>/, '<c r="E4" s="1"><v>0.8</v></c>'))(parts),
    ...dateFormat(9, null)(parts),
    ...inStyles((xml) => xml.replace(/(<cellXfs[^>]*><xf[^>]*(?:\/>|>[\s\S]*?<\/xf>)<xf [^>]*numFmtId=")\d+"/, '$19"'))(
      parts,
    ),
  }));
  const promises = readBytes(bytes).find(({ name }) => name === "Löften");
  expect(promises?.rows[3]?.[4]).toBe("80 %");
});

test("notes are read from their own parts, and shown without readings of signs", () => {
  const notes = (bytes: Uint8Array) =>
    [1, 4, 5].map((column) => cellAt(tab(modelOf(bytes), "Löften"), 1, column)?.note);
  const own = notes(example);
  expect(own[0]).toMatch(/^Löftets nummer/);
  const comments = (path: string) => path.startsWith("xl/comments");
  expect(notes(changed(each(comments, prefixed("c"))))).toEqual(own);
  expect(notes(changed(each(comments, (xml) => xml.replaceAll("</text>", "<rPh><t>x</t></rPh></text>"))))).toEqual(own);
});

test("colours of the theme and of the old palette are colours", () => {
  const colored = (color: string) =>
    cellAt(
      tab(
        modelOf(
          changed(
            inStyles((xml) =>
              xml.replace(
                /(<patternFill patternType="solid">)<fgColor [^>]*?(\/>|><\/fgColor>)/g,
                `$1<fgColor ${color}/>`,
              ),
            ),
          ),
        ),
        "Löften",
      ),
      1,
      1,
    )?.style.background;
  expect(colored('theme="4"')).toBe("#5b9bd5");
  expect(colored('theme="0" tint="-0.5"')).toBe("#808080");
  expect(colored('indexed="10"')).toBe("#ff0000");
  expect(colored('rgb="FF00FF00"')).toBe("#00ff00");
});

test.each([
  ["a sheet that is cut off", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }],
  ["styles that are none", { "xl/styles.xml": "<styleSheet" }],
  ["notes that are none", { "xl/comments1.xml": "<a></b>" }],
])("%s is no workbook, and no crash", (_name, parts) => {
  expect(() => readBytes(changed(() => parts))).toThrow(expect.objectContaining({ code: "notAWorkbook" }));
});

test("a part may be in UTF-16", () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const parts = unzipParts(example);
  const strings = partsOf(example)["xl/sharedStrings.xml"] ?? "";
  expect(readBytes(zipOf({ ...parts, "xl/sharedStrings.xml": utf16(strings) }))).toEqual(expected);
});
