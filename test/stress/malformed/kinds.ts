// Files that nobody made in good faith, or that a failure has left: each is a change of a workbook that is whole.
import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { zipOf } from "../../../src/local/xlsx/package/zip";
import { unzipParts } from "../../../src/xlsx/package/unzip";
import { ODDITIES, oddFile, type PartTexts, SHEET } from "../../helpers/local/odd-files";

export interface MalformedFile {
  readonly name: string;
  /** Made when it is needed: some are large. */
  bytes(): Uint8Array;
}

const STYLES = "xl/styles.xml";
const WORKBOOK = "xl/workbook.xml";
const many = (text: string, count: number): string => text.repeat(count);

/** What is done to the bytes, whatever is in them. */
function harmedBytes(whole: Uint8Array): MalformedFile[] {
  const at = (share: number) => Math.floor(whole.length * share);
  const cut = Array.from({ length: 20 }, (_, index) => (index + 1) / 21);
  /** The same on each run: every so many bytes from the seed on another value. */
  const flipped = (seed: number): Uint8Array => {
    const bytes = whole.slice();
    for (let place = 37 * (seed + 1); place < bytes.length; place += 977 * (seed + 1))
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (seed % 8));
    return bytes;
  };
  const made: [string, () => Uint8Array][] = [
    ["tom", () => new Uint8Array()],
    ["text", () => strToU8("Löfte-ID;Löfte\n1.1;Hej")],
    ["brus", () => new Uint8Array(randomBytes(50_000))],
    ["nollor", () => new Uint8Array(100_000)],
    ["xls", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(5_000)])],
    ["för-stor", () => new Uint8Array(100_000_001)],
    ["text-framför", () => Buffer.concat([strToU8("hej"), whole])],
    ["text-efter", () => Buffer.concat([whole, strToU8("hej")])],
    ["dubbel", () => Buffer.concat([whole, whole])],
    ["annan-zip", () => zipOf({ "content.xml": strToU8("<office/>"), mimetype: strToU8("text") })],
    ["tom-zip", () => zipOf({})],
    ...cut.map((share): [string, () => Uint8Array] => [
      `avhuggen-${share.toFixed(2)}`,
      () => whole.slice(0, at(share)),
    ]),
    ...Array.from({ length: 24 }, (_, seed): [string, () => Uint8Array] => [`vända-${seed}`, () => flipped(seed)]),
  ];
  return made.map(([name, bytes]) => ({ name, bytes }));
}

/** What is done to the text of one part. */
const TEXT_HARMS: Readonly<Record<string, (text: string) => string>> = {
  tom: () => "",
  halv: (text) => text.slice(0, text.length / 2),
  skräp: () => "\u0000\u0001 <<< >>> &&&",
  doctype: (text) => `<!DOCTYPE a [<!ENTITY a "${many("a", 9999)}"><!ENTITY b "${many("&a;", 9999)}">]>${text}`,
  djup: (text) => `${text.slice(0, text.indexOf(">", 60) + 1)}${many("<a>", 200_000)}`,
  kommentar: (text) => `${text}${many("<!--", 300_000)}`,
  öppen: (text) => `${text.slice(0, -3)}${many("<c ", 200_000)}`,
  attribut: (text) => `<x ${Array.from({ length: 300_000 }, (_, at) => `a${at}="1"`).join(" ")}>${text}</x>`,
  namnrymder: () =>
    `<x>${Array.from({ length: 50_000 }, (_, at) => `<y xmlns:n${at}="u">`).join("")}${many("</y>", 50_000)}</x>`,
};
const HARMED_PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  WORKBOOK,
  "xl/_rels/workbook.xml.rels",
  SHEET,
  STYLES,
  "xl/sharedStrings.xml",
  "xl/theme/theme1.xml",
  "xl/comments1.xml",
  "xl/drawings/drawing1.xml",
  "xl/drawings/vmlDrawing1.vml",
  "xl/charts/chart1.xml",
];

type Change = (parts: PartTexts) => PartTexts;
const inPart =
  (path: string, change: (text: string) => string): Change =>
  (parts) => ({ ...parts, [path]: change(parts[path] ?? "") });
const without =
  (path: string): Change =>
  (parts) =>
    Object.fromEntries(Object.entries(parts).filter(([own]) => own !== path));
/** The sheet with other rows. */
const rows = (data: string): Change =>
  inPart(SHEET, (xml) =>
    xml.replace(/<sheetData>[\s\S]*<\/sheetData>|<sheetData\/>/, `<sheetData>${data}</sheetData>`),
  );
const afterRows = (xml: string): Change => inPart(SHEET, (text) => text.replace("</sheetData>", `</sheetData>${xml}`));
const cell = (content: string): Change => rows(`<row r="1">${content}</row>`);
const inStyles = (list: string, xml: string): Change =>
  inPart(STYLES, (text) => text.replace(`</${list}>`, `${xml}</${list}>`));

/** What stands in a sheet or in the styles, and would be slow, large or out of place. */
const CONTENTS: Readonly<Record<string, Change>> = {
  "miljoner-rader": rows(many("<row/>", 1_100_000)),
  "miljoner-celler": rows(many(`<row>${many("<c/>", 1_000)}</row>`, 3_000)),
  "breda-rader": rows(many('<row><c r="XFD"/></row>', 20_000)),
  "bakvända-celler": rows(many('<row><c r="XFD"/><c r="A"/></row>', 20_000)),
  ...Object.fromEntries(
    ["0", "-1", "1048577", "99999999999", "1e9", "abc", "1.5"].map((row) => [`rad-${row}`, rows(`<row r="${row}"/>`)]),
  ),
  ...Object.fromEntries(
    ["XFE1", "AAAA1", "1A", "A-1", "ÅÄÖ1"].map((address) => [`cell-${address}`, cell(`<c r="${address}"/>`)]),
  ),
  "lång-text": cell(`<c t="inlineStr"><is><t>${many("x", 5_000_000)}</t></is></c>`),
  "lång-formel": cell(`<c><f>${many("1+", 2_000_000)}1</f></c>`),
  "djup-formel": cell(`<c><f>${many("(", 20_000)}1${many(")", 20_000)}</f></c>`),
  "evig-formel": cell('<c><f>SUMPRODUCT(A2:XFD1048576*B2:XFD1048576)</f></c><c><f>COUNTIF(A:XFD,"a*")</f></c>'),
  "alla-celler": cell("<c><f>SUM(A2:XFD1048576)</f></c>"),
  "formel-i-ring": cell('<c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c>'),
  "lång-upprepning": cell('<c><f>REPT(REPT("x",32767),32767)</f></c>'),
  "delad-formel": rows(
    `<row><c><f t="shared" si="0" ref="A1:A9">${many("A1+", 20_000)}1</f></c></row>${many('<row><c><f t="shared" si="0"/></c></row>', 20_000)}`,
  ),
  "delad-text": rows(many('<row><c t="s"><v>99999999</v></c></row>', 5_000)),
  "stil-utanför": cell('<c s="999999999"><v>1</v></c><c s="-5"/><c s="x"/>'),
  "stora-tal": cell(
    "<c><v>1e308</v></c><c><v>-1e308</v></c><c><v>NaN</v></c><c><v>Infinity</v></c><c><v>1e9999</v></c>",
  ),
  felvärden: cell(many('<c t="e"><v>#REF!</v></c>', 200)),
  "okända-typer": cell('<c t="zzz"><v>1</v></c><c t="d"><v>9999-99-99</v></c><c t="b"><v>kanske</v></c>'),
  "dolda-tecken": cell(`<c t="inlineStr"><is><t>${many("_x0000__xD800_&#xFFFF;&#55296;", 300)}</t></is></c>`),
  kolumner: inPart(SHEET, (text) =>
    text.replace("<sheetData", '<cols><col min="-999999999999" max="9" width="1" customWidth="1"/></cols><sheetData'),
  ),
  sammanfogade: afterRows(`<mergeCells>${many('<mergeCell ref="A1:B2"/>', 400_000)}</mergeCells>`),
  länkar: afterRows(`<hyperlinks>${many('<hyperlink ref="A1" location="Löften!A1"/>', 200_000)}</hyperlinks>`),
  "länkar-utanför": afterRows('<hyperlinks><hyperlink ref="A99999999999" location="x!A1"/></hyperlinks>'),
  regler: afterRows(
    `<conditionalFormatting sqref="${many("A1:XFD1048576 ", 90_000)}"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
  ),
  "många-regler": afterRows(
    many(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="9" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
      50_000,
    ),
  ),
  listor: afterRows(
    `<dataValidations>${many('<dataValidation type="list" sqref="A1:XFD1048576"><formula1>Listor!A1:XFD1048576</formula1></dataValidation>', 200)}</dataValidations>`,
  ),
  cellformat: inStyles("cellXfs", many('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>', 1_000_000)),
  "cellformat-långt-bort": inStyles("cellXfs", '<xf fontId="999999999" fillId="999999999" borderId="999999999"/>'),
  typsnitt: inStyles("fonts", many("<font/>", 1_000_000)),
  talformat: inPart(STYLES, (text) =>
    text.replace(
      /(<styleSheet[^>]*>)/,
      `$1<numFmts><numFmt numFmtId="14" formatCode="${many("[h]", 50_000)}"/></numFmts>`,
    ),
  ),
  "många-flikar": inPart(WORKBOOK, (text) =>
    text.replace("</sheets>", `${many('<sheet name="x" sheetId="1"/>', 5_000)}</sheets>`),
  ),
  "samma-flik": inPart(WORKBOOK, (text) =>
    text.replace(
      "</sheets>",
      `${Array.from({ length: 400 }, (_, at) => `<sheet name="x${at}" sheetId="${at + 50}" r:id="rId1"/>`).join("")}</sheets>`,
    ),
  ),
  "många-delar": (parts) => ({
    ...parts,
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`xl/media/${at}.xml`, "<a/>"])),
  }),
  relationer: inPart("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `${Array.from({ length: 150_000 }, (_, at) => `<Relationship Id="x${at}" Type="t/x" Target="borta${at}.xml"/>`).join("")}</Relationships>`,
    ),
  ),
  "relation-till-sig": inPart("xl/_rels/workbook.xml.rels", (text) =>
    text.replaceAll(/Target="[^"]*"/g, 'Target="workbook.xml"'),
  ),
  "1904": inPart(WORKBOOK, (text) => text.replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')),
};

/** A zip that becomes very large, whatever it says of its parts' sizes. */
function bombs(whole: Uint8Array): MalformedFile[] {
  const parts = unzipParts(whole);
  const zeros = (bytes: number) => new Uint8Array(bytes).fill(0x20);
  const sheet = parts[SHEET] ?? new Uint8Array();
  const padded = (bytes: number) => zipOf({ ...parts, [SHEET]: Buffer.concat([zeros(bytes), sheet]) });
  /** What the directory says of a part's size is another. */
  const lying = (bytes: Uint8Array, size: number): Uint8Array => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return bytes;
  };
  const made: [string, () => Uint8Array][] = [
    ["bomb-300", () => padded(300_000_000)],
    ["bomb-170", () => padded(170_000_000)],
    ["bomb-som-ljuger", () => lying(padded(300_000_000), 10)],
    ["storlekar-som-ljuger", () => lying(whole.slice(), 0xffff_fff0)],
    ["storlek-noll", () => lying(whole.slice(), 0)],
    ["dubbelt-packad", () => zipOf({ ...parts, [SHEET]: new Uint8Array(deflateRawSync(sheet)) })],
  ];
  return made.map(([name, bytes]) => ({ name, bytes }));
}

/** All of them, each made of the workbook. */
export function malformedFiles(whole: Uint8Array): MalformedFile[] {
  const changed = (name: string, changes: readonly Change[]): MalformedFile => ({
    name,
    bytes: () => oddFile(whole, changes),
  });
  return [
    ...Object.entries(CONTENTS).map(([name, change]) => changed(name, [change])),
    ...bombs(whole),
    ...harmedBytes(whole),
    ...HARMED_PARTS.flatMap((path) => {
      const last = path.split("/").at(-1) ?? path;
      const harms = Object.entries(TEXT_HARMS).map(([harm, change]) =>
        changed(`${last}-${harm}`, [inPart(path, change)]),
      );
      return [changed(`${last}-saknas`, [without(path)]), ...harms];
    }),
    ...Object.entries(ODDITIES).map(([name, oddity]) =>
      changed(`udda-${name}`, [oddity, inPart(SHEET, (xml) => xml.slice(0, -20))]),
    ),
  ];
}
