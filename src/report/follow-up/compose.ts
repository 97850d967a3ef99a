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
import { periodText, type Wording, wordingIn } from "../blocks/wording";
import { appendixBlocks } from "./appendix";
import { frameBlocks, indicatorBlocks, lessonBlocks, signatureBlocks } from "./closing";
import { municipalityText, titlePage, verdictBlocks } from "./front";
import { communicationBlocks, implementationBlocks } from "./implementation";
import { methodBlocks } from "./method";
import { changeBlocks, overviewBlocks } from "./overview";
import { promiseBlocks } from "./promise";

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

function focusBlocks(focus: FocusReport, index: number, model: ReportModel, wording: Wording): Block[] {
  const { words } = wording;
  const { name, areas, promises, unreadable } = focus;
  const id = focusAnchor(index);
  const problems = areas.filter((area) => area.problem !== "");
  const pictures = problems.flatMap((area) => [
    paragraph(`${words.focus.problem}: ${area.problem}`, { keepsWithNext: true }),
    ...(area.source ? [paragraph(words.focus.source(area.source), { look: "note", keepsWithNext: true })] : []),
  ]);
  return [
    { kind: "heading", level: 1, text: name || words.focus.without, id, startsPage: index === 0 },
    ...(name !== "" && problems.length === 0 ? [paragraph(words.missing.problem)] : pictures),
    ...(promises.length + unreadable.length === 0 ? [paragraph(words.focus.noPromises)] : []),
    ...unreadable.map((row) => paragraph(words.focus.unreadable(row.id || words.missing.id, row.row))),
    ...promises.flatMap((promise, number) => promiseBlocks(promise, promiseAnchor(index, number), model, wording)),
  ];
}

/** The follow-up as blocks. `checksum` is printed in the chapter on how the figures were made. */
export function composeDocument(model: ReportModel, language: Language, checksum: string): ReportDocument {
  const wording = wordingIn(language);
  const { words } = wording;
  const municipality = municipalityText(model, wording);
  const period = model.period ? periodText(model.period, wording) : "";
  const { policeArea } = model.settings;
  return {
    language,
    title: [words.title, municipality, period].filter((part) => part !== "").join(", "),
    day: model.asOf,
    author: [municipality, policeArea && words.policeArea(policeArea)].filter((part) => part !== "").join(", "),
    header: words.headerLine(municipality, period),
    page: { before: words.page, between: words.pageOf },
    blocks: withCaptions(
      [
        titlePage(model, wording),
        ...verdictBlocks(model, wording),
        ...overviewBlocks(model, wording),
        ...changeBlocks(model, wording),
        { kind: "contents", title: words.contents },
        ...frameBlocks(model, wording),
        ...model.focuses.flatMap((focus, index) => focusBlocks(focus, index, model, wording)),
        ...implementationBlocks(model, wording),
        ...communicationBlocks(model, wording),
        ...indicatorBlocks(model, wording),
        ...lessonBlocks(model, wording),
        ...methodBlocks(model, checksum, wording),
        ...signatureBlocks(model, wording),
        ...appendixBlocks(model, wording),
      ],
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
): Promise<ComposedReport> {
  const model = reportModel(book, asOf);
  const checksum = await digest(reportBasis(asOf, promisesOf(model)));
  return {
    document: composeDocument(model, language, checksum),
    model,
    checksum,
    fileName: fileNameOf(model, wordingIn(language)),
    withoutReason: promisesWithoutReason(model).map(({ judgement }) => judgement.commitment.id),
  };
}
