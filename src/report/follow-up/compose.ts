// Composes the follow-up of a workbook as of a day. The result can be rendered as Word or shown as a page.
import type { Book, Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { reportBasis } from "../../domain/evidence/basis";
import {
  type FocusReport,
  promisesOf,
  promisesWithoutReason,
  type ReportModel,
  reportModel,
} from "../../domain/follow-up/model";
import { focusAnchor, promiseAnchor } from "../blocks/anchors";
import { type Block, paragraph, type ReportDocument, withCaptions } from "../blocks/blocks";
import { asFileName } from "../blocks/file-name";
import { headingColourOf } from "../blocks/heading-colour";
import { withKeptTogether } from "../blocks/kept-together";
import { logoOf } from "../blocks/logo";
import { periodText, sentences, type Wording, wordingIn } from "../blocks/wording";
import { pictureBlocks } from "../charts/charts";
import { indicatorBlocks, lessonBlocks, signatureBlocks } from "./closing";
import { communicationBlocks } from "./communication";
import { areRowsListed, countedRowsBlocks } from "./counted-rows";
import { decisionBlocks } from "./decisions";
import { type LeavesOut, withoutDescriptions } from "./descriptions";
import type { MonthsIn } from "./done";
import { municipalityText, titleBand } from "./front";
import { howCountedBlocks, MOST_IN_DETAIL } from "./how-counted";
import { methodBlocks } from "./method";
import { changeBlocks, overviewBlocks } from "./overview";
import { planBlocks } from "./plan";
import { isQuiet, promiseBlocks } from "./promise";
import { verdictBlocks } from "./verdict";

/** The SHA-256 of the text in UTF-8, as hexadecimal digits in lower case. */
export type Digest = (text: string) => Promise<string>;

export interface ComposedReport {
  readonly document: ReportDocument;
  readonly model: ReportModel;
  /** The SHA-256 of the rows that the report is based on: 64 hexadecimal digits. */
  readonly checksum: string;
  /** "uppföljning Pajala 2023-01-31.docx". */
  readonly fileName: string;
  /** The IDs of the promises that must give a reason for not being kept but have none; the document names them. */
  readonly withoutReason: readonly string[];
}

/** Pixels: the first page has no room for a taller picture, so what is to be decided and the table stand there instead. */
const TALLEST_ON_FIRST_PAGE = 460;

/** Appendix A has the months, unless it is brief: then appendix B has them where it tells sums. */
function appendixOfMonths(model: ReportModel, hasRowAppendix: boolean): MonthsIn {
  if (promisesOf(model).length <= MOST_IN_DETAIL) return "A";
  return hasRowAppendix && !areRowsListed(model) ? "B" : null;
}

function focusBlocks(
  focus: FocusReport,
  index: number,
  model: ReportModel,
  monthsIn: MonthsIn,
  wording: Wording,
): Block[] {
  const { words } = wording;
  const { name, areas, promises, unreadable } = focus;
  if (promises.length + unreadable.length === 0) return [];
  const isOnly = model.focuses.length === 1;
  const problems = areas.filter((area) => area.problem !== "");
  return [
    {
      kind: "heading",
      level: 1,
      text: name || (isOnly ? words.focus.only : words.focus.without),
      id: focusAnchor(index),
    },
    ...problems.map((area) =>
      paragraph(sentences(words.focus.background(area.problem), area.source && words.focus.source(area.source)), {
        look: "note",
        keepsWithNext: true,
      }),
    ),
    ...promises.flatMap((promise, number) =>
      promiseBlocks(promise, promiseAnchor(index, number), model, monthsIn, wording),
    ),
    ...unreadable.map((row) => paragraph(words.focus.unreadable(row.id || words.missing.id, row.text))),
  ];
}

/** What is left out of the follow-up, where that has been chosen. */
export interface PrintChoices {
  /** Whether appendix B stands in it; the setting `Bilaga B` decides where nothing is said. */
  readonly hasRowAppendix?: boolean;
  readonly leavesOut?: LeavesOut;
}

/** The follow-up as blocks. `checksum` is printed at the end of appendix A. */
export function composeDocument(
  full: ReportModel,
  language: Language,
  checksum: string,
  { hasRowAppendix = full.settings.rowAppendix !== "Nej", leavesOut }: PrintChoices = {},
): ReportDocument {
  const model = leavesOut === undefined ? full : withoutDescriptions(full, leavesOut);
  const wording = wordingIn(language);
  const { words } = wording;
  const municipality = municipalityText(model, wording);
  const period = model.period ? periodText(model.period, wording) : "";
  const { policeArea } = model.settings;
  // Where nothing is logged there is nothing to draw, and so few pages that nobody looks for one.
  const isEmpty = promisesOf(model).every(isQuiet);
  const picture = isEmpty ? [] : pictureBlocks(model, wording);
  const isTall = picture.length > 1 || picture.some(({ height }) => height > TALLEST_ON_FIRST_PAGE);
  const contents: Block[] = isEmpty ? [] : [{ kind: "contents", title: words.contents }];
  const decisions = decisionBlocks(model, wording);
  const monthsIn = appendixOfMonths(model, hasRowAppendix);
  return {
    language,
    title: [words.title, municipality, period].filter((part) => part !== "").join(", "),
    day: model.asOf,
    author: [municipality, policeArea && words.policeArea(policeArea)].filter((part) => part !== "").join(", "),
    ...logoOf(model.settings, wording),
    headingColour: headingColourOf(model.settings),
    header: words.headerLine(municipality, period),
    page: { before: words.page, between: words.pageOf },
    blocks: withCaptions(
      withKeptTogether([
        titleBand(model, wording),
        ...verdictBlocks(model, wording),
        ...(isTall ? [...contents, ...decisions] : [...picture, ...contents]),
        ...overviewBlocks(model, picture.length > 0 && !isTall, wording),
        ...(isTall ? picture : decisions),
        ...changeBlocks(model, wording),
        ...model.focuses.flatMap((focus, index) => focusBlocks(focus, index, model, monthsIn, wording)),
        ...planBlocks(model, wording),
        ...communicationBlocks(model, wording),
        ...indicatorBlocks(model, wording),
        ...lessonBlocks(model, wording),
        ...methodBlocks(model, wording),
        ...signatureBlocks(model, wording),
        ...howCountedBlocks(model, checksum, hasRowAppendix, wording),
        ...(hasRowAppendix ? countedRowsBlocks(model, monthsIn, wording) : []),
      ]),
      words.parts.caption,
    ),
  };
}

function fileNameOf({ settings, asOf }: ReportModel, { words }: Wording): string {
  return `${asFileName(words.fileName(settings.municipality, asOf))}.docx`;
}

/**
 * The follow-up of the workbook as of the end of the day.
 * @throws what `digest` throws.
 */
export async function composeReport(
  book: Book,
  asOf: PlainDate,
  language: Language,
  digest: Digest,
  choices: PrintChoices = {},
): Promise<ComposedReport> {
  const model = reportModel(book, asOf);
  const checksum = await digest(reportBasis(asOf, promisesOf(model)));
  return {
    document: composeDocument(model, language, checksum, choices),
    model,
    checksum,
    fileName: fileNameOf(model, wordingIn(language)),
    withoutReason: promisesWithoutReason(model).map(({ judgement }) => judgement.commitment.id),
  };
}
