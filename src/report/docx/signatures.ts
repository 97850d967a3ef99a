// The lines that the parties sign on, in two columns: for each its name, place and date, signature and name in print.
import { LeaderType, Paragraph, Tab, TabStopType, TextRun } from "docx";
import type { SignaturesBlock } from "../blocks/blocks";
import { BODY, COLUMN_SPACE, COLUMN_WIDTH, TEXT_WIDTH } from "./styles";
import { widestWord } from "./word-width";

type Party = SignaturesBlock["parties"][number];

/** Twips from the left margin to the second party's column. */
const SECOND = COLUMN_WIDTH + COLUMN_SPACE;

function fits(text: string): boolean {
  return widestWord(text.replaceAll(" ", "\u00a0"), BODY, true) <= COLUMN_WIDTH;
}

function namesOf(parties: readonly Party[]): Paragraph {
  return new Paragraph({
    style: "SignatureParty",
    keepNext: true,
    indent: { left: SECOND, hanging: SECOND },
    children: parties.map(
      ({ name }, index) => new TextRun({ children: index > 0 ? [new Tab(), name] : [name], bold: true }),
    ),
  });
}

/** One line for each party: a text where it is known, otherwise a line to write on. */
function lineFor(term: string, written: readonly string[], isLast: boolean): Paragraph {
  const leaderOf = (text: string | undefined) => (text ? LeaderType.NONE : LeaderType.UNDERSCORE);
  const [first, second] = written;
  return new Paragraph({
    style: "Signature",
    keepNext: !isLast,
    indent: { left: SECOND, hanging: SECOND },
    tabStops: [
      { type: TabStopType.LEFT, position: COLUMN_WIDTH, leader: leaderOf(first) },
      { type: TabStopType.LEFT, position: SECOND },
      { type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: leaderOf(second) },
    ],
    children: written.flatMap((text, index) => [
      ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      new TextRun({ children: text ? [`${term}: ${text}`] : [`${term} `] }),
      ...(text && index > 0 ? [] : [new TextRun({ children: [new Tab()] })]),
    ]),
  });
}

/** The lines of all parties, on one page. Where the first party has too long a name, the other one stands below. */
export function signatureParagraphs({ parties, lines }: SignaturesBlock): Paragraph[] {
  const [left] = parties;
  const stands = left === undefined || (fits(left.name) && fits(`${lines.name}: ${left.signatory}`));
  const groups = stands ? [parties] : parties.map((party) => [party]);
  return groups.flatMap((group) => [
    namesOf(group),
    lineFor(
      lines.placeAndDate,
      group.map(() => ""),
      false,
    ),
    lineFor(
      lines.signature,
      group.map(() => ""),
      false,
    ),
    lineFor(
      lines.name,
      group.map(({ signatory }) => signatory),
      true,
    ),
  ]);
}
