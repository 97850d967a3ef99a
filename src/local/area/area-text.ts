// An area as it is printed for people: a line for each workbook, what is needed, and what isn't among them.
import type { Area } from "../../domain/area/area";
import type { Language } from "../../domain/book/book";
import { shownStatus } from "../../domain/judging/judgement";
import { STATUSES_TO_ACT_ON } from "../../domain/summary/summary";
import { formatDate } from "../../i18n/format/dates";
import { STATUS_LOOK } from "../../i18n/format/status-look";
import { countWords } from "../../i18n/sentences/judgement";
import { areaWords } from "../../i18n/words";
import { periodName, sourceName } from "../../report/area/area-names";
import { comparedName, figureLines, sumText } from "../../report/area/comparison-table";
import { noticesOf } from "../../report/area/compose-area";
import { needText, standingText } from "../../report/area/overview";
import { textOf } from "../../report/blocks/blocks";
import { wordingIn } from "../../report/blocks/wording";
import { columnsOf } from "../cli/status";
import { printableLine } from "../printable";

function tableOf({ sources }: Area, language: Language): string[] {
  const words = areaWords(language);
  const rows = sources.map((source) => {
    const { counts, setAside, unreadable, promises, period } = source.member;
    const toActOn = promises.filter(({ judgement }) => STATUSES_TO_ACT_ON.includes(shownStatus(judgement)));
    const signs = toActOn.map(({ judgement }) => {
      return `${STATUS_LOOK[shownStatus(judgement)].sign} ${judgement.commitment.id}`;
    });
    const standing = countWords({ counts, setAside, unread: unreadable.length }, language).join(" · ");
    return [sourceName(source, language), periodName(period, language), standing || words.noPromises, signs.join("  ")];
  });
  const { municipality, period, standingColumn, toActOn } = words;
  return columnsOf([[municipality, period, standingColumn, toActOn], ...rows].map((row) => row.map(printableLine)));
}

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", `${heading}:`, ...lines.map((line) => `  ${printableLine(line)}`)];

export function areaText(area: Area, language: Language): string {
  const words = areaWords(language);
  const wording = wordingIn(language);
  const { standings, needs, comparisons } = area;
  return [
    printableLine(words.title(area.policeArea, formatDate(area.asOf, language))),
    ...standings.map((standing) => printableLine(standingText(standing, standings.length === 1, wording))),
    "",
    ...tableOf(area, language),
    ...section(
      words.needs,
      needs.map((need) => textOf(needText(area, need, wording))),
    ),
    ...section(
      words.comparisons,
      comparisons.map((comparison) => {
        const sums = comparison.sums.map(
          (sum) => `${words.comparisonColumns.together} ${sumText(comparison, sum, language)}`,
        );
        return [
          `${comparedName(comparison, language)}: ${figureLines(comparison.promises, language).join(" · ")}`,
          ...sums,
        ].join(" · ");
      }),
    ),
    ...section(words.notices, noticesOf(area, wording)),
  ].join("\n");
}
