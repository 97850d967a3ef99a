// How the figures were made, in some ten lines. What belongs to a single promise stands in appendix A.
import type { ReportModel } from "../../domain/follow-up/model";
import { isOver } from "../../domain/judging/kinds/kind";
import { formatDate } from "../../i18n/format/dates";
import { type Block, paragraph, plain } from "../blocks/blocks";
import { sentences, shortListText, type Wording, weekText } from "../blocks/wording";
import { notReportedBlocks } from "./closing";

/** More weeks than this aren't named, but counted. */
const MOST_WEEKS = 8;

function weeksText({ settings }: ReportModel, wording: Wording): string {
  const { method } = wording.words;
  const weeks = settings.excludedWeeks.map((week) => weekText(week, wording));
  if (weeks.length === 0) return "";
  return method.excluded(shortListText(weeks, MOST_WEEKS, wording));
}

/** The chapter, which begins with what isn't reported. */
export function methodBlocks(model: ReportModel, wording: Wording): Block[] {
  const { words, language } = wording;
  const { method } = words;
  const { sharedRows, issues } = model;
  return [
    { kind: "heading", level: 1, text: method.heading, id: "method" },
    ...notReportedBlocks(model, wording),
    paragraph(
      sentences(
        method.sources,
        method.asOf(formatDate(model.asOf, language), model.period !== null && !isOver(model.period, model.asOf)),
      ),
    ),
    { kind: "list", items: Object.values(method.rules).map(plain) },
    paragraph(
      sentences(
        weeksText(model, wording),
        sharedRows.length > 0 ? method.someShared(sharedRows.length) : method.notShared,
        issues.length > 0 ? method.someIssues(issues.length) : method.noIssues,
      ),
    ),
  ];
}
