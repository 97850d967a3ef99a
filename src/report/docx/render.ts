// A report as a Word file. The same report gives the same file byte for byte, whatever the clock says; only its pictures are
// drawn by whoever makes it, a browser or the command line.
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  type PageNumberEstimator,
  Paragraph,
  SectionType,
  TextRun,
} from "docx";
import { withStorableTexts } from "../../domain/book/storable-text";
import type { ReportDocument } from "../blocks/blocks";
import { BULLETS, bodyOf, chartsOf } from "./body";
import { type DrawPng, type Pictures, picturesOf } from "./chart";
import { PROPERTIES_PATH, propertiesXml } from "./properties";
import { COLUMN_SPACE, LOCALES, marginsOf, PAGE, stylesIn } from "./styles";
import { makeLinks } from "./text";
import { withoutTimes } from "./zip-times";

/** No page numbers are guessed: the reader's program fills them in, and a wrong number would be worse than none. */
const noPageKnown: PageNumberEstimator = () => ({ bookmarks: new Map() });

function fileOf(document: ReportDocument, pictures: Pictures): Document {
  const links = makeLinks();
  const sections = bodyOf(document, pictures, links);
  const { page } = document;
  const pageNumbers = () =>
    new Footer({
      children: [
        new Paragraph({
          style: "PageEdge",
          alignment: AlignmentType.RIGHT,
          children: [
            new TextRun({ children: [page.before, PageNumber.CURRENT, page.between, PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
  const file = new Document({
    styles: stylesIn(document),
    pageNumbers: noPageKnown,
    hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 340, hanging: 227 }, spacing: { after: 60 } } },
            },
          ],
        },
      ],
    },
    sections: sections.map(({ columns, children }, index) => ({
      properties: {
        ...(index > 0 && { type: SectionType.CONTINUOUS }),
        titlePage: index === 0,
        page: { size: { width: PAGE.width, height: PAGE.height }, margin: marginsOf(document) },
        ...(columns > 1 && { column: { count: columns, space: COLUMN_SPACE, equalWidth: true } }),
      },
      // Later sections have the headers and footers of the first (ECMA-376 part 1, §17.10.1).
      ...(index === 0 && {
        headers: { default: new Header({ children: [new Paragraph({ style: "PageEdge", text: document.header })] }) },
        footers: { default: pageNumbers(), first: pageNumbers() },
      }),
      children,
    })),
  });
  for (const [address, id] of links.addresses) {
    file.Document.Relationships.addRelationship(id, HYPERLINK, address, "External");
  }
  return file;
}

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/**
 * The bytes of a .docx. Without `draw`, each chart is replaced by its text alternative.
 * @throws what `draw` throws.
 */
export async function renderDocx(composed: ReportDocument, draw?: DrawPng): Promise<Uint8Array> {
  // A sign that XML can't hold, wherever in the workbook it stood, would make a file that no program opens.
  const document = withStorableTexts(composed);
  const pictures: Pictures = draw ? await picturesOf(chartsOf(document), draw) : new Map();
  const { title, author, language, day } = document;
  const properties = propertiesXml({ title, author, language: LOCALES[language], day });
  const packed = await Packer.pack(fileOf(document, pictures), "uint8array", undefined, [
    { path: PROPERTIES_PATH, data: properties },
  ]);
  return withoutTimes(packed);
}
