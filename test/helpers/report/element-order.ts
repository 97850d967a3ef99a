// The order that the schema of a Word file (ECMA-376 part 1, wml.xsd) gives the children of an element. A program that
// checks the file says it is damaged where the order is another.

const STYLE =
  "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr";
const BORDERS = "top left start bottom right end insideH insideV tl2br tr2bl";
const RUN =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";

/** The names of the children, by the element's name. An element that isn't here may have its children in any order. */
const ORDERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    pPr: "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    rPr: RUN,
    tbl: "bookmarkStart bookmarkEnd tblPr tblGrid tr",
    tblPr:
      "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    tcPr: "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    tblBorders: BORDERS,
    tcBorders: BORDERS,
    tblCellMar: "top left start bottom right end",
    tcMar: "top left start bottom right end",
    sectPr:
      "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    style: STYLE,
    settings:
      "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat",
  }).map(([name, children]) => [name, children.split(" ")]),
);

/** Lines that say where children stand in another order than the schema's, or aren't among them; empty when all do. */
export function orderFindings(xml: string): string[] {
  const findings: string[] = [];
  const open: { readonly name: string; readonly children: string[] }[] = [];
  const close = () => {
    const { name, children } = open.pop() ?? { name: "", children: [] };
    const places = children.map((child) => ORDERS[name]?.indexOf(child) ?? 0);
    if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0)))
      findings.push(`${name}: ${children.join(" ")}`);
  };
  for (const [, end, name = "", single] of xml.matchAll(/<(\/?)(?:w:)?([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (end) close();
    else {
      open.at(-1)?.children.push(name);
      open.push({ name, children: [] });
      if (single) close();
    }
  }
  return findings;
}
