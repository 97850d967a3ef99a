// The styles and the page size of the Word file.
import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Language } from "../../domain/book/book";
import type { ReportDocument } from "../blocks/blocks";

/** Half-points, as w:sz counts them (ECMA-376 part 1, §17.3.2.38). */
export const BODY = 20;
export const SMALL = 18;
const LARGE = 26;
/** Of tables and of the verdict on a document that is one page. */
const SMALL_ON_ONE_PAGE = 17;
const LEAD_ON_ONE_PAGE = 22;
const TITLE_ON_ONE_PAGE = 26;

/** Text colours have a contrast of at least 4.5:1 on white (WCAG 2.2, success criterion 1.4.3); rules only decorate. */
export const INK = "1F2933";
const QUIET_INK = "4A5563";
export const RULE = "C9D1DA";
export const STRONG_RULE = "5B6775";
export const LINK_INK = "0B4A8F";

/** LibreOffice replaces Arial with Liberation Sans, whose characters are as wide, so that lines break alike. */
const FONT = "Arial";

/** The language of the proofing tools, as a BCP 47 tag. */
export const LOCALES = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;

/** Twips: A4 (ISO 216) and its margins. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1418, right: 1247, bottom: 1304, left: 1247, header: 680, footer: 624 },
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
/** Twips above and below the text of a document that is one page. */
const EDGES_OF_ONE_PAGE = { top: 737, bottom: 907 } as const;

/** The margins of a document's pages, in twips. */
export const marginsOf = ({ isOnePage = false }: Pick<ReportDocument, "isOnePage">) =>
  isOnePage ? { ...PAGE.margin, ...EDGES_OF_ONE_PAGE } : PAGE.margin;

/** Twips between two columns, and the width of each. */
export const COLUMN_SPACE = 400;
export const COLUMN_WIDTH = Math.floor((TEXT_WIDTH - COLUMN_SPACE) / 2);
/** Twips, of a narrow table. */
export const NARROW_WIDTH = Math.round(TEXT_WIDTH * 0.6);

/**
 * Line height as a multiple of a line, which is 240 (ECMA-376 part 1, §17.3.1.33). The rule is given because
 * LibreOffice takes a number without one for a fixed height.
 */
function lines(height: number) {
  return { line: Math.round(240 * height), lineRule: LineRuleType.AUTO };
}

/** The styles by the names that the paragraphs use. */
export function stylesIn({
  language,
  headingColour,
  isOnePage = false,
}: Pick<ReportDocument, "language" | "headingColour" | "isOnePage">): IStylesOptions {
  const headingInk = headingColour.slice(1).toUpperCase();
  // Programs build bookmarks and the tags of a PDF from the outline level (ECMA-376 part 1, §17.3.1.20), not from a
  // style's name.
  const heading = (level: 1 | 2 | 3, size: number, before: number, after: number) => ({
    run: { size, bold: true, color: headingInk, font: FONT },
    paragraph: {
      spacing: { before, after, ...lines(1.1) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY, color: INK, language: { value: LOCALES[language] } },
        paragraph: { spacing: isOnePage ? { after: 60, ...lines(1.05) } : { after: 120, ...lines(1.15) } },
      },
      title: {
        run: { size: 40, bold: true, color: headingInk, font: FONT },
        paragraph: { spacing: { before: 0, after: 60, ...lines(1.1) }, alignment: AlignmentType.LEFT },
      },
      heading1: isOnePage ? heading(1, TITLE_ON_ONE_PAGE, 0, 40) : heading(1, 30, 340, 80),
      heading2: heading(2, LARGE, 240, 60),
      heading3: heading(3, BODY, 200, 60),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: LINK_INK, underline: {} } },
    },
    paragraphStyles: [
      {
        id: "Parties",
        name: "Parties",
        basedOn: "Normal",
        run: { size: LARGE },
        paragraph: { spacing: { after: 160 } },
      },
      { id: "Facts", name: "Facts", basedOn: "Normal", paragraph: { spacing: { after: 30 } } },
      {
        id: "Lead",
        name: "Lead",
        basedOn: "Normal",
        run: { size: isOnePage ? LEAD_ON_ONE_PAGE : LARGE },
        paragraph: { spacing: { after: isOnePage ? 80 : 200, ...lines(1.15) } },
      },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { size: SMALL, bold: true, color: QUIET_INK },
        paragraph: { spacing: { before: 220, after: 60 }, keepNext: true, keepLines: true },
      },
      { id: "Picture", name: "Picture", basedOn: "Normal", paragraph: { spacing: { after: 120, ...lines(1) } } },
      {
        id: "SignatureParty",
        name: "Signature Party",
        basedOn: "Normal",
        paragraph: { spacing: { before: 240, after: 60 } },
      },
      { id: "Signature", name: "Signature", basedOn: "Normal", paragraph: { spacing: { before: 260, after: 0 } } },
      { id: "Note", name: "Note", basedOn: "Normal", run: { size: SMALL, color: QUIET_INK } },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        run: { size: isOnePage ? SMALL_ON_ONE_PAGE : SMALL },
        paragraph: { spacing: { before: 0, after: 0, ...lines(isOnePage ? 1 : 1.1) } },
      },
      { id: "TableHead", name: "Table Head", basedOn: "TableText", run: { bold: true, color: QUIET_INK } },
      {
        id: "PageEdge",
        name: "Page Edge",
        basedOn: "Normal",
        run: { size: SMALL, color: QUIET_INK },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
