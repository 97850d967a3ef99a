// What was promised and what came of it, in sentences that anybody understands.
import type { PromiseReport } from "../../domain/follow-up/model";
import type { Judgement } from "../../domain/judging/judgement";
import { isOver } from "../../domain/judging/kinds/kind";
import { amountOf, countedOccasions } from "../../domain/judging/occasions";
import { formatDate } from "../../i18n/format/dates";
import { formatFigure, formatNumber } from "../../i18n/format/figures";
import { needLine, occasionsText, scoreText } from "../../i18n/sentences/judgement";
import { allLostNames, placesLine, uncountedText } from "../../i18n/sentences/judgement-details";
import { listText, sentences, type Wording } from "../blocks/wording";

function occasions({ commitment }: Judgement, amount: number, { language }: Wording): string {
  return occasionsText(commitment, amount, language);
}

function promised(judgement: Judgement, wording: Wording): string {
  const { result, counting, inEvery } = wording.words;
  const { commitment, target } = judgement;
  const { kind, interval, period } = commitment;
  const rate = commitment.target;
  const day = formatDate(period.to, wording.language);
  if (kind === "Milstolpe") return result.promisedDone(day, isOver(period, judgement.asOf));
  if (kind === "Mätvärde") {
    const value = formatNumber(rate ?? 0, wording.language);
    return counting.measured(commitment.measure, value, commitment.comparison === "Högst");
  }
  const wants = occasions(judgement, rate ?? 0, wording);
  const sentence =
    kind === "Varje" && interval
      ? result.promisedEvery(wants, inEvery[interval])
      : kind === "Snitt" && interval
        ? target === null || judgement.places
          ? result.promisedRate(wants, wording.judging.perUnit[interval])
          : result.promisedAverage(
              occasions(judgement, target, wording),
              formatNumber(rate ?? 0, wording.language),
              wording.judging.perUnit[interval],
            )
        : result.promised(wants);
  return result.promisedAs(sentence, isOver(period, judgement.asOf), judgement.places !== undefined);
}

/** The day a milestone was reached, or that it isn't, and why rows of it have not counted. */
function milestone({ counting, judgement }: PromiseReport, { words, language }: Wording): string {
  const { result } = words;
  if (counting.kind !== "milestone" || counting.reached === null) {
    const why = uncountedText(judgement, language);
    return why ? result.notShown(why) : result.notDone;
  }
  return result.done(formatDate(counting.reached.on, language), judgement.lateBy ?? 0);
}

function came(report: PromiseReport, wording: Wording): string {
  const { judgement } = report;
  const { words, judging, language } = wording;
  const { result } = words;
  const { commitment, counted, target, averageToDate, reason, baseline } = judgement;
  const { kind, interval, period } = commitment;
  const hasEnded = isOver(period, judgement.asOf);
  if (kind === "Milstolpe") return milestone(report, wording);
  if (kind === "Mätvärde") {
    return sentences(
      reason === "noValue" ? words.counting.noValue : result.value(formatNumber(counted, language)),
      baseline !== undefined && words.counting.baseline(formatNumber(baseline, language)),
    );
  }
  const why = uncountedText(judgement, language);
  const noneCounted = why && result.noneCounted(why, hasEnded);
  if (judgement.places) return sentences(`${placesLine(judgement, language)}.`, noneCounted);
  if (kind === "Varje" && interval) {
    const lost = allLostNames(judgement, language);
    const score = scoreText(commitment, counted, target ?? 0, language);
    // Where it never came to pass, every unit would be named.
    const isNever = hasEnded && counted === 0;
    const units = `${formatNumber(target ?? 0, language)} ${judging.units[interval]}`;
    const isAlways = hasEnded && counted === target;
    const outcome = isNever
      ? result.cameNever(units, target === 1)
      : isAlways
        ? result.cameAlways(units, target === 1)
        : result.cameEvery(score, lost, hasEnded);
    return sentences(outcome, noneCounted);
  }
  if (counted === 0) return noneCounted || result.nothing(hasEnded);
  const sum = occasions(judgement, counted, wording);
  const average =
    averageToDate !== undefined && interval
      ? judging.onAverage(formatFigure(averageToDate, commitment.target ?? 0, language), judging.perUnit[interval])
      : "";
  return result.came([sum, average].filter((part) => part !== "").join(", "), hasEnded);
}

function reachedText({ judgement }: PromiseReport, wording: Wording): string {
  const { audiencesReached, placesReached } = judgement;
  const { counting } = wording.words;
  return sentences(
    audiencesReached !== undefined &&
      audiencesReached.length > 0 &&
      counting.audiencesReached(listText(audiencesReached, wording)),
    placesReached !== undefined && placesReached.length > 0 && counting.placesReached(listText(placesReached, wording)),
  );
}

/** "Vi lovade minst 157 tillfällen, 3 i snitt per vecka. Det blev 156, 2,99 i snitt per vecka." */
export function resultText(report: PromiseReport, wording: Wording): string {
  const { judgement } = report;
  const { result, counting, unjudged } = wording.words;
  const { commitment, status, reason, asOf } = judgement;
  if (status === "notApplicable") return counting.setAside;
  if (asOf < commitment.period.from) return result.notBegun(formatDate(commitment.period.from, wording.language));
  if (commitment.kind === "Löpande") {
    const amount = amountOf(countedOccasions(judgement));
    return sentences(
      counting.ongoing,
      reason !== undefined && unjudged[reason],
      amount > 0 && result.came(occasions(judgement, amount, wording), isOver(commitment.period, asOf)),
    );
  }
  if (judgement.target === null) return sentences(counting.incomplete, reason !== undefined && unjudged[reason]);
  // What a milestone needs is what was promised.
  const need = commitment.kind === "Milstolpe" ? "" : needLine(judgement, wording.language);
  return sentences(
    promised(judgement, wording),
    came(report, wording),
    reachedText(report, wording),
    reason !== undefined && reason !== "noValue" && unjudged[reason],
    need && result.needs(need),
  );
}
