// A municipality's page of an area: its status report, with its year drawn for a telephone as well, and how its promises
// went in the periods before.
import type { Book, Language } from "../../domain/book/book";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { promisesOf, type ReportModel } from "../../domain/follow-up/model";
import { statusReport } from "../../domain/follow-up/status-model";
import { seriesLine, seriesWords } from "../../i18n/sentences/series";
import { type Block, named } from "../blocks/blocks";
import { promiseName, shortNameOf } from "../blocks/promise-name";
import { wordingIn } from "../blocks/wording";
import { PAPER_PALETTE } from "../charts/picture-look";
import { drawYearPicture } from "../charts/year-picture";
import { statusBlocks } from "../status/status-page";

/** Pixels: a telephone with the page's margins. */
const NARROW_WIDTH = 288;

/** A line for each promise that was given before; nothing where none was. */
function pastBlocks(model: ReportModel, language: Language): Block[] {
  const lines = promisesOf(model).flatMap(({ judgement: { commitment }, series }) => {
    const line = seriesLine(series, language);
    return line === "" ? [] : [named(promiseName(commitment), line)];
  });
  return lines.length === 0
    ? []
    : [{ kind: "heading", level: 2, text: seriesWords(language).heading, id: "past" }, ...lines];
}

/**
 * The page as blocks, without its heading, which the area gives it. The log's descriptions are not on it: nobody has
 * looked them through for this reader.
 */
export function municipalityPage(book: Book, asOf: PlainDate, language: Language): Block[] {
  const report = statusReport(book, asOf);
  const { picture } = report.model;
  const options = { language, nameOf: shortNameOf, hasIds: true, palette: PAPER_PALETTE, width: NARROW_WIDTH };
  const [, ...blocks] = statusBlocks(report, () => true, wordingIn(language));
  const drawn = blocks.map((block) =>
    block.kind === "chart" && picture !== null ? { ...block, narrowSvg: drawYearPicture(picture, options).svg } : block,
  );
  return [...drawn, ...pastBlocks(report.model, language)];
}
