// The lines that the parties sign on: for each party its name, place and date, signature and name in print.
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { SignaturesBlock } from "../blocks/blocks";
import { TEXT_WIDTH } from "./styles";

/** Twips from the left margin: where the line to write on begins and ends. */
const LINE_START = 2400;
const LINE_END = Math.round(TEXT_WIDTH * 0.85);

function lineFor(term: string, written: string, isLast: boolean): Paragraph {
  const writing = written ? [new TextRun({ text: written })] : [new TextRun({ children: [new Tab()] })];
  return new Paragraph({
    style: "Signature",
    keepNext: !isLast,
    tabStops: [
      { type: TabStopType.LEFT, position: LINE_START },
      { type: TabStopType.LEFT, position: LINE_END, leader: LeaderType.UNDERSCORE },
    ],
    children: [new TextRun({ children: [term, new Tab()] }), ...writing],
  });
}

/** The lines of all parties. The lines of one party stay on one page. */
export function signatureParagraphs({ parties, lines }: SignaturesBlock): Paragraph[] {
  return parties.flatMap(({ name, signatory }) => [
    new Paragraph({
      style: "SignatureParty",
      keepNext: true,
      children: [new TextRun({ text: name, bold: true })],
    }),
    lineFor(lines.placeAndDate, "", false),
    lineFor(lines.signature, "", false),
    lineFor(lines.name, signatory, true),
  ]);
}
