// Workbooks as other programs write them: each kind of oddity is a change of a plain workbook's parts.

import { strFromU8, strToU8 } from "fflate";
import { zipOf } from "../../../src/local/xlsx/package/zip";
import { unzipParts } from "../../../src/xlsx/package/unzip";

export type PartTexts = Record<string, string>;
export type Oddity = (parts: PartTexts) => PartTexts;

export const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_RELS = "xl/worksheets/_rels/sheet1.xml.rels";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "[Content_Types].xml";
const APP = "application/vnd.openxmlformats-officedocument";

/** The file with the oddities, made in the order given. */
export function oddFile(bytes: Uint8Array, oddities: readonly Oddity[]): Uint8Array {
  const texts = Object.fromEntries(Object.entries(unzipParts(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const odd = oddities.reduce((parts, oddity) => oddity(parts), texts);
  return zipOf(Object.fromEntries(Object.entries(odd).map(([path, text]) => [path, strToU8(text)])));
}

function inPart(parts: PartTexts, path: string, change: (text: string) => string): PartTexts {
  const text = parts[path];
  if (text === undefined) throw new Error(`no part ${path}`);
  return { ...parts, [path]: change(text) };
}

const related = (parts: PartTexts, path: string, id: string, kind: string, target: string): PartTexts =>
  inPart(parts, path, (xml) =>
    xml.replace("</Relationships>", `<Relationship Id="${id}" Type="${kind}" Target="${target}"/></Relationships>`),
  );

const typed = (parts: PartTexts, path: string, type: string): PartTexts =>
  inPart(parts, TYPES, (xml) =>
    xml.replace("</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
  );

const inEach = (parts: PartTexts, pattern: RegExp, change: (text: string, path: string) => string): PartTexts =>
  Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, pattern.test(path) ? change(text, path) : text]),
  );

/** Targets from the root of the package. */
const absoluteTargets: Oddity = (parts) =>
  inEach(parts, /\/_rels\//, (xml, path) => {
    const folder = path.replace(/_rels\/[^/]*$/, "");
    return xml.replace(/<Relationship [^>]*>/g, (relation) =>
      relation.includes("External")
        ? relation
        : relation.replace(/Target="([^"/][^"]*)"/, (_all, target: string) => {
            const url = new URL(target, `file:///${folder}`);
            return `Target="${url.pathname}"`;
          }),
    );
  });

/** Every element of a sheet or of the workbook with a prefix. */
const prefixed: Oddity = (parts) =>
  inEach(parts, /worksheets\/sheet\d+\.xml$|xl\/workbook\.xml$|styles\.xml$|comments\d+\.xml$/, (xml) =>
    xml
      .replace(/<(\/?)(?=[A-Za-z])(?![\w]+:)/g, "<$1q:")
      .replace(/xmlns="(http:[^"]*\/spreadsheetml\/)/, 'xmlns:q="$1'),
  );

const strict: Oddity = (parts) =>
  inEach(parts, /\.(?:xml|rels)$/, (xml, path) =>
    path.includes("[Content") || path.includes("docProps/core")
      ? xml
      : xml
          .replaceAll(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
          )
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          )
          .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"),
  );

/** Parts numbered with gaps, and one whose name would be the next to be taken. */
const gapsInNames: Oddity = (parts) => {
  const renamed = (text: string): string =>
    text
      .replace(/comments1\.xml/g, "comments7.xml")
      .replace(/vmlDrawing1\.vml/g, "vmlDrawing4.vml")
      .replace(/charts\/chart1\.xml/g, "charts/chart2.xml");
  return Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [
      renamed(path),
      /\.rels$|Content_Types/.test(path) ? renamed(text) : text,
    ]),
  );
};

const CONTROL_ANCHOR = ["from", "to"]
  .map(
    (end, index) =>
      `<${end}><xdr:col>16</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${3 + index}</xdr:row><xdr:rowOff>0</xdr:rowOff></${end}>`,
  )
  .join("");

/** A check box that moves with its cell, beside the notes. */
const formControl: Oddity = (parts) => {
  const drawn = Object.keys(parts).find((path) => /vmlDrawing\d\.vml$/.test(path)) ?? "";
  const shape = `<v:shape id="Ruta" o:spid="_x0000_s2060" type="#_x0000_t201"><x:ClientData ObjectType="Checkbox"><x:Anchor>16, 0, 3, 0, 17, 0, 4, 0</x:Anchor><x:FmlaLink>$Q$4</x:FmlaLink></x:ClientData></v:shape>`;
  const control = `<controls><control shapeId="2060" r:id="rIdC" name="Ruta"><controlPr><anchor moveWithCells="1" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">${CONTROL_ANCHOR}</anchor></controlPr></control></controls>`;
  const path = "xl/ctrlProps/ctrlProp3.xml";
  const own = `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$Q$4"/>`;
  const placed = inPart(
    inPart({ ...parts, [path]: own }, drawn, (xml) => xml.replace(/<\/xml>\s*$/, `${shape}</xml>`)),
    SHEET,
    (xml) => xml.replace("</worksheet>", `${control}</worksheet>`),
  );
  return typed(
    related(placed, SHEET_RELS, "rIdC", `${OFFICE}/ctrlProp`, "../ctrlProps/ctrlProp3.xml"),
    path,
    "application/vnd.ms-excel.controlproperties+xml",
  );
};

/** A picture in the page's header, which is VML as well. */
const headerLogo: Oddity = (parts) => {
  const path = "xl/drawings/vmlDrawing9.vml";
  const logo = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" o:spid="_x0000_s9001"><v:imagedata o:relid="rId1"/></v:shape></xml>`;
  const own = {
    ...parts,
    [path]: logo,
    "xl/media/image5.png": "a picture",
    "xl/drawings/_rels/vmlDrawing9.vml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/image" Target="../media/image5.png"/></Relationships>`,
  };
  const shown = inPart(own, SHEET, (xml) => xml.replace("</worksheet>", '<legacyDrawingHF r:id="rIdHF"/></worksheet>'));
  const png = inPart(shown, TYPES, (xml) =>
    xml.replace(
      "</Types>",
      '<Default Extension="png2" ContentType="image/png"/><Override PartName="/xl/media/image5.png" ContentType="image/png"/></Types>',
    ),
  );
  // First among the relations, so that it would be taken for the notes' own.
  return inPart(png, SHEET_RELS, (xml) =>
    xml.replace(
      /(<Relationships[^>]*>)/,
      `$1<Relationship Id="rIdHF" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing9.vml"/>`,
    ),
  );
};

export const CONVERSATION_CELL = "G5";

const conversation: Oddity = (parts) => {
  const path = "xl/threadedComments/threadedComment2.xml";
  const text = `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="${CONVERSATION_CELL}" id="{B}"><text>Stämmer platsen?</text></threadedComment></ThreadedComments>`;
  const notes = Object.keys(parts).find((own) => /comments\d\.xml$/.test(own)) ?? "";
  const told = inPart({ ...parts, [path]: text }, notes, (xml) =>
    xml.replace(
      "</commentList>",
      `<comment ref="${CONVERSATION_CELL}" authorId="0"><text><t>[Trådad kommentar]</t></text></comment></commentList>`,
    ),
  );
  return typed(
    related(
      told,
      SHEET_RELS,
      "rIdT",
      "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
      "../threadedComments/threadedComment2.xml",
    ),
    path,
    "application/vnd.ms-excel.threadedcomments+xml",
  );
};

/** A table over the first columns, with or without a row of totals. */
const tableOver =
  (ref: string, filter: string, totals: number): Oddity =>
  (parts) => {
    const path = "xl/tables/table4.xml";
    const columns = ["A", "B", "C"].map((name, index) => `<tableColumn id="${index + 1}" name="Rubrik ${name}"/>`);
    const text = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="4" name="Logg" displayName="Logg" ref="${ref}"${totals ? ` totalsRowCount="${totals}"` : ""}><autoFilter ref="${filter}"/><tableColumns count="3">${columns.join("")}</tableColumns></table>`;
    const placed = inPart({ ...parts, [path]: text }, SHEET, (xml) =>
      xml.replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rIdTb"/></tableParts></worksheet>'),
    );
    return typed(
      related(placed, SHEET_RELS, "rIdTb", `${OFFICE}/table`, "../tables/table4.xml"),
      path,
      `${APP}.spreadsheetml.table+xml`,
    );
  };

const chartSheet: Oddity = (parts) => {
  const path = "xl/chartsheets/sheet1.xml";
  const text = `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
  const listed = inPart({ ...parts, [path]: text }, "xl/workbook.xml", (xml) =>
    xml.replace("<sheets>", '<sheets><sheet name="Bild" sheetId="77" r:id="rIdCs"/>'),
  );
  return typed(
    related(listed, "xl/_rels/workbook.xml.rels", "rIdCs", `${OFFICE}/chartsheet`, "chartsheets/sheet1.xml"),
    path,
    `${APP}.spreadsheetml.chartsheet+xml`,
  );
};

/** A part of a kind that nobody here knows. */
const futurePart: Oddity = (parts) => {
  const path = "xl/future/thing1.xml";
  return typed(
    related(
      { ...parts, [path]: "<thing/>" },
      "xl/_rels/workbook.xml.rels",
      "rIdF",
      "http://example.org/2040/thing",
      "future/thing1.xml",
    ),
    path,
    "application/vnd.example.thing+xml",
  );
};

const cdata: Oddity = (parts) =>
  inEach(parts, /sharedStrings\.xml$/, (xml) => xml.replace(/<t([^>]*)>([^<&]*)<\/t>/g, "<t$1><![CDATA[$2]]></t>"));

/** Rows and cells of a sheet whose rows follow one another don't say where they are. */
const unaddressed: Oddity = (parts) =>
  inEach(parts, /worksheets\/sheet1\.xml$/, (xml) =>
    xml.replace(/<row r="\d+"/g, "<row").replace(/<c r="[A-Z]+\d+"/g, "<c"),
  );

/** A row for each cell, as one library writes, and the last of them first. */
const rowForEachCell: Oddity = (parts) =>
  inPart(parts, SHEET, (xml) =>
    xml.replace(/<row ([^>]*)>([\s\S]*?)<\/row>/g, (_row, tag: string, inside: string) =>
      (inside.match(/<c [^>]*?(?:\/>|>[\s\S]*?<\/c>)/g) ?? [])
        .toReversed()
        .map((cell) => `<row ${tag}>${cell}</row>`)
        .join(""),
    ),
  );

/** A folder packed in the Finder has a file beside each part, with the part's name and no XML in it. */
const packedByMacOs: Oddity = (parts) => ({
  ...parts,
  ...Object.fromEntries(
    Object.keys(parts).map((path) => [`__MACOSX/${path.replace(/[^/]*$/, "._$&")}`, "\0\u0005\u0016\u0007Mac OS X"]),
  ),
});

/** What another program adds to each row: elements of its own, and such as look like rows and cells. */
const rowExtensions: Oddity = (parts) =>
  inEach(parts, /worksheets\/sheet1\.xml$/, (xml) =>
    xml.replace(
      /<\/(?:\w+:)?row>/g,
      (end) =>
        `${end.replace(/\/|row>/g, "")}extLst><e:ext xmlns:e="urn:exempel"><row r="3"><c r="A1"><v>7</v></c></row><e:c r="B9"/></e:ext>${end.replace("row", "extLst")}${end}`,
    ),
  );

export const ODDITIES = {
  absoluteTargets,
  strict,
  gapsInNames,
  formControl,
  headerLogo,
  conversation,
  table: tableOver("A1:C7", "A1:C7", 0),
  tableWithTotals: tableOver("A1:C8", "A1:C7", 1),
  chartSheet,
  futurePart,
  cdata,
  unaddressed,
  rowForEachCell,
  prefixed,
  packedByMacOs,
  rowExtensions,
} as const satisfies Record<string, Oddity>;
