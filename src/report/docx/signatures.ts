// Lines to sign on: a party's name, then place and date, signature and name, each with a line to write on.
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { SignaturesBlock } from "../blocks/blocks";
import { TEXT_WIDTH } from "./styles";
import { clean } from "./text";

/** Twips: where the writing begins, and where the line ends. */
const LINE_START = 2400;
const LINE_END = Math.round(TEXT_WIDTH * 0.85);

function lineFor(term: string, written: string, isLast: boolean): Paragraph {
  const writing = written ? [new TextRun({ text: clean(written) })] : [new TextRun({ children: [new Tab()] })];
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

export function signatureParagraphs({ parties, lines }: SignaturesBlock): Paragraph[] {
  return parties.flatMap(({ name, signatory }) => [
    new Paragraph({
      style: "SignatureParty",
      keepNext: true,
      children: [new TextRun({ text: clean(name), bold: true })],
    }),
    lineFor(lines.placeAndDate, "", false),
    lineFor(lines.signature, "", false),
    lineFor(lines.name, signatory, true),
  ]);
}
