// Checks Drive: makes a Google document of a small Word document, reads it back as Word, and removes it. The scope
// drive.file lets us see no more than that.
import type { Observation } from "../../contract/self-test";
import { DOCX, GOOGLE_DOCUMENT } from "../ports/documents";
import { attempt, type Check, type Checks, refusal, yesOrNo } from "./check";
import { SCRATCH_NAME } from "./scratch-tab";

type Blob = GoogleAppsScript.Base.Blob;
type Files = NonNullable<typeof Drive>["Files"];

/** The service takes `alt` and answers with a Blob, which `@types/google-apps-script` doesn't say. */
interface Exporting {
  export(id: string, type: string, options: { readonly alt: "media" }): Blob;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const paragraph = (text: string, style = "") => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const row = (text: string, properties = "") =>
  `<w:tr>${properties}<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc></w:tr>`;

/** A document with one heading, and a table whose first row is repeated on each page. */
const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/_rels/document.xml.rels": `<Relationships ${RELATIONS}><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`,
  "word/document.xml": `<w:document ${W}><w:body>${paragraph("Rubrik", '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')}<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid>${row("Huvud", "<w:trPr><w:tblHeader/></w:trPr>")}${row("Rad")}</w:tbl>${paragraph("Slut")}</w:body></w:document>`,
};

const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

function smallDocument(): Blob {
  const parts = Object.entries(PARTS).map(([path, xml]) =>
    Utilities.newBlob(XML_HEADER + xml, "application/xml", path),
  );
  return Utilities.zip(parts, "sjalvtest.docx").setContentType(DOCX);
}

function exportedText(files: Files, id: string): string {
  const exporting = files as unknown as Exporting;
  const blob = exporting.export(id, DOCX, { alt: "media" }).setContentType("application/zip");
  const body = Utilities.unzip(blob).find((part) => part.getName() === "word/document.xml");
  return body?.getDataAsString() ?? "";
}

const HEADING = /<w:pStyle w:val="Heading1"\/>/;
const TABLE = /<w:tbl>/;
/** Finds rows marked as headers. A row may also be marked as none, by w:val="0" (ECMA-376 part 1, tblHeader). */
const HEADER_ROW = /<w:tblHeader(?: w:val="(?:1|on|true)")?\/>/;

function keptParts(files: Files, id: string): Observation[] {
  try {
    const xml = exportedText(files, id);
    return [HEADING, TABLE, HEADER_ROW].map((sign) => yesOrNo(sign.test(xml)));
  } catch (error) {
    return [refusal(error)];
  }
}

const driveDocument: Check = {
  expected: [
    ["value", GOOGLE_DOCUMENT],
    ["yes", ""],
    ["yes", ""],
    ["yes", ""],
    ["accepted", ""],
  ],
  probe: () => {
    if (typeof Drive === "undefined") return null;
    const { Files: files } = Drive;
    const asked = { name: SCRATCH_NAME, mimeType: GOOGLE_DOCUMENT };
    const { id = "", mimeType = "" } = files.create(asked, smallDocument(), { fields: "id,mimeType" });
    const found: Observation[] = [["value", mimeType], ...keptParts(files, id)];
    return [...found, attempt(() => files.remove(id))];
  },
};

export const driveChecks: Checks<"drive"> = { driveDocument };
