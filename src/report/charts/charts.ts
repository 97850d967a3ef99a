// The chart of a promise as a block of the report: a picture, and a text for those who can't see it.
import type { PromiseReport, ReportModel } from "../../domain/follow-up/model";
import { type ChartModel, chartModelOf } from "../../domain/summary/chart-model";
import type { ChartBlock } from "../blocks/blocks";
import type { Wording } from "../blocks/wording";
import { barAlternative, barPicture, heightOfBars } from "./bar-chart";
import { sumAlternative, sumPicture } from "./sum-chart";
import { CHART_HEIGHT, CHART_WIDTH } from "./svg";

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
