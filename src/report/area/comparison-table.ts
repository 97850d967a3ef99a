// Promises of the same kind and type, a row for each, with every municipality and year side by side.
import type { Area } from "../../domain/area/area";
import type { ComparedPromise, ComparedSum, Comparison } from "../../domain/area/comparisons";
import { grouped } from "../../domain/area/grouped";
import type { Language } from "../../domain/book/book";
import type { PeriodOutcome } from "../../domain/book/period-outcome";
import type { Period } from "../../domain/calendar/periods";
import { type JudgedPromise, shownStatus } from "../../domain/judging/judgement";
import { outcomeOf } from "../../domain/years/outcome-of";
import { seriesOfEach } from "../../domain/years/series";
import { formatFigure, formatNumber } from "../../i18n/format/figures";
import { amountText, judgementWords, outcomeLine, scoreText } from "../../i18n/sentences/judgement";
import { seriesChanges, seriesFigures } from "../../i18n/sentences/series";
import { areaWords } from "../../i18n/words";
import { plain, type TableBlock } from "../blocks/blocks";
import { shortNameOf } from "../blocks/promise-name";
import { periodName } from "./area-names";

/** More of them can't be taken in; the files for programs have them all. */
export const MOST_COMPARISONS = 20;
/** A row names at most this many figures of one comparison. */
const MOST_FIGURES = 40;

/** "Medborgarkontakt per vecka": what is compared. */
export function comparedName({ like }: Pick<Comparison, "like">, language: Language): string {
  const { kind, interval, measure, unit } = like;
  const name = kind === "Mätvärde" ? measure : shortNameOf(like);
  const named = unit === "" ? name : `${name}, ${unit}`;
  if (interval === null || (kind !== "Snitt" && kind !== "Varje")) return named;
  return areaWords(language).perUnit(named, judgementWords(language).perUnit[interval]);
}

/** "2,99", "3 av 5": the figure that is held against the others'. */
export function comparedFigure(judgement: JudgedPromise, language: Language): string {
  const { commitment, averageToDate, counted, target } = judgement;
  if (shownStatus(judgement) === "notStarted") return judgementWords(language).counts.notStarted;
  if (commitment.kind === "Snitt" && averageToDate !== undefined)
    return formatFigure(averageToDate, commitment.target ?? 0, language);
  if (commitment.kind === "Milstolpe" || commitment.kind === "Mätvärde" || target === null)
    return outcomeLine(judgement, language);
  return scoreText(commitment, counted, target, language);
}

interface Figure {
  readonly period: Period;
  readonly figure: string;
}

/** "2,84": the figure of a period whose log is in no workbook of the area. */
function earlierFigure(outcome: PeriodOutcome, language: Language): string {
  const { kind, average, rule, status } = outcome;
  if (kind === "Snitt" && average !== null && status !== "notApplicable")
    return formatFigure(average, rule?.target ?? 0, language);
  const [told] = seriesFigures([{ outcome, changes: [], isComparable: true }], language);
  return told?.figures ?? "";
}

/**
 * What a municipality's promise came to in the periods that only *Tidigare perioder* tells of, and what was changed between
 * its periods; the last of them is followed back.
 */
function pastOf(group: readonly ComparedPromise[], language: Language): { figures: Figure[]; changes: string[] } {
  const outcomes = group.map(({ judgement }) => outcomeOf(judgement));
  const now = outcomes[outcomes.length - 1];
  const told = group.flatMap(({ member }) => member.earlier ?? []);
  const [series = []] = now === undefined ? [] : seriesOfEach([now], [...outcomes, ...told]);
  const judged = new Set(outcomes.map(({ period }) => period.from));
  const figures = series
    .filter(({ outcome }) => !judged.has(outcome.period.from))
    .map(({ outcome }) => ({ period: outcome.period, figure: earlierFigure(outcome, language) }));
  return { figures, changes: seriesChanges(series, language) };
}

/** "Pajala: 2022 2,99 · 2023 3,27": a line for each municipality, and one that counts the figures that are left out. */
export function figureLines(promises: readonly ComparedPromise[], language: Language): string[] {
  const shown = promises.slice(0, MOST_FIGURES);
  const lines = grouped(shown, ({ member }) => member.municipality).map((group) => {
    const figures = group.map(({ judgement }): Figure => {
      return { period: judgement.commitment.period, figure: comparedFigure(judgement, language) };
    });
    const past = pastOf(group, language);
    const all = [...past.figures, ...figures].sort((a, b) =>
      a.period.from < b.period.from ? -1 : a.period.from > b.period.from ? 1 : 0,
    );
    const named = all.map(({ period, figure }) => `${periodName(period, language)} ${figure}`);
    const told = `${group[0]?.member.municipality || "–"}: ${named.join(" · ")}`;
    return [told, ...past.changes].join(" · ");
  });
  const rest = promises.length - shown.length;
  return rest > 0 ? [...lines, areaWords(language).moreFigures(formatNumber(rest, language))] : lines;
}

/** "2022 306 av 314, 5,9 per vecka": what the promises of a period have counted together. */
export function sumText({ like }: Pick<Comparison, "like">, sum: ComparedSum, language: Language): string {
  const score = judgementWords(language).outOf(
    formatNumber(sum.counted, language),
    amountText(like, sum.target, language),
  );
  const { averageToDate } = sum;
  const perUnit = like.interval === null ? "" : judgementWords(language).perUnit[like.interval];
  const rate =
    averageToDate === undefined
      ? ""
      : `, ${areaWords(language).rate(formatNumber(averageToDate, language, 1), perUnit)}`;
  return `${periodName(sum.period, language)} ${score}${rate}`;
}

/** The table; null where nothing can be compared. */
export function comparisonTable({ comparisons }: Pick<Area, "comparisons">, language: Language): TableBlock | null {
  if (comparisons.length === 0) return null;
  const { comparisonColumns: columns, comparisons: label } = areaWords(language);
  return {
    kind: "table",
    label,
    hasRowHeaders: true,
    isDense: true,
    columns: [
      { header: columns.promise, share: 26 },
      { header: columns.places, share: 50 },
      { header: columns.together, share: 24 },
    ],
    rows: comparisons
      .slice(0, MOST_COMPARISONS)
      .map((comparison) => [
        plain(comparedName(comparison, language)),
        plain(figureLines(comparison.promises, language).join("\n")),
        plain(comparison.sums.map((sum) => sumText(comparison, sum, language)).join("\n") || "–"),
      ]),
  };
}
