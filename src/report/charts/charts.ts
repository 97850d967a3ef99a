// The charts as blocks of a report: the year picture and the chart of a promise, each with a text for those who can't see
// it.
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import { piecesOf } from "../../domain/picture/year-picture";
import { type ChartModel, chartModelOf } from "../../domain/summary/chart-model";
import { pictureLabel } from "../../i18n/sentences/year-picture";
import type { ChartBlock } from "../blocks/blocks";
import { shortNameOf } from "../blocks/promise-name";
import type { Wording } from "../blocks/wording";
import { barAlternative, barPicture, heightOfBars } from "./bar-chart";
import { PAPER_PALETTE } from "./picture-look";
import { sumAlternative, sumPicture } from "./sum-chart";
import { CHART_HEIGHT, CHART_WIDTH } from "./svg";
import { drawYearPicture } from "./year-picture";

function blockOf(model: ChartModel, report: PromiseReport, wording: Wording): ChartBlock {
  const { chart } = wording.words;
  const { id } = report.judgement.commitment;
  if (model.kind === "sum") {
    const alternative = sumAlternative(model, wording);
    return {
      kind: "chart",
      label: chart.sum(id),
      alternative,
      svg: sumPicture(model, alternative, wording),
      width: CHART_WIDTH,
      height: CHART_HEIGHT,
    };
  }
  const alternative = barAlternative(model, report, wording);
  return {
    kind: "chart",
    label: chart.bars(wording.judging.perUnit[model.interval], id),
    alternative,
    svg: barPicture(model, alternative, wording),
    width: CHART_WIDTH,
    height: heightOfBars(model),
  };
}

/** The promise's chart, or nothing when there is nothing to draw. */
export function chartBlocks(report: PromiseReport, { settings }: ReportModel, wording: Wording): ChartBlock[] {
  const model = chartModelOf(report, settings.excludedWeeks);
  return model ? [blockOf(model, report, wording)] : [];
}

/** Pixels: a taller picture is told in pieces, since one that fills a page leaves its caption alone on the page before. */
const TALLEST = 620;
const TALLEST_ON_ONE_PAGE = 860;

/** The year in one picture, in the width of a page; nothing without promises. `isLow`: with low rows, without notes. */
export function pictureBlocks(
  { picture }: Pick<ReportModel, "picture">,
  { language, words }: Pick<Wording, "language" | "words">,
  isLow = false,
): ChartBlock[] {
  if (picture === null) return [];
  const options = { language, nameOf: shortNameOf, hasIds: true, isLow };
  const draw = (piece: typeof picture) =>
    drawYearPicture(piece, { ...options, palette: PAPER_PALETTE, width: CHART_WIDTH });
  const label = pictureLabel(picture, language);
  const whole = draw(picture);
  const count = Math.ceil(whole.height / (isLow ? TALLEST_ON_ONE_PAGE : TALLEST));
  const pieces = count > 1 ? piecesOf(picture, Math.ceil(picture.rows.length / count)) : [picture];
  if (pieces.length < 2) return [{ kind: "chart", label, ...whole }];
  return pieces.map((piece, at) => ({
    kind: "chart",
    label: words.chart.piece(label, at + 1, pieces.length),
    ...draw(piece),
  }));
}
