// What was found as plain text, to be pasted into a mail or a report of a fault.
import { type CheckResult, type Verdict, verdictOf } from "../../contract/self-test";
import { formatNumber } from "../../i18n/format/figures";
import type { SelfTestRun } from "./run-self-test";
import { findingTexts, type SelfTestWording } from "./words";

const VERDICTS = ["agrees", "differs", "notHere"] as const satisfies readonly Verdict[];

/** "36 saker stämmer. En stämmer inte." */
export function verdictLine(results: readonly CheckResult[], { words, language }: SelfTestWording): string {
  const sayings = { agrees: words.agreeing, differs: words.differing, notHere: words.notHere };
  const said = VERDICTS.flatMap((verdict) => {
    const count = results.filter((result) => verdictOf(result) === verdict).length;
    return count > 0 ? [sayings[verdict](formatNumber(count, language), count === 1)] : [];
  });
  return said.join(" ");
}

function lines(result: CheckResult, wording: SelfTestWording): string[] {
  const { words } = wording;
  const { sign, word } = words.verdicts[verdictOf(result)];
  return [
    `${sign} ${word}: ${words.claims[result.code]}`,
    `   ${words.columns.expected}: ${findingTexts(result.expected, wording).join(" · ")}`,
    `   ${words.columns.found}: ${findingTexts(result.found, wording).join(" · ")}`,
  ];
}

export function placeLine({ place }: SelfTestRun, { words }: SelfTestWording): string {
  return place ? words.place(place.scriptZone, place.spreadsheetZone, place.locale) : "";
}

export function resultText(run: SelfTestRun, wording: SelfTestWording): string {
  const head = [wording.words.heading, placeLine(run, wording), verdictLine(run.results, wording)];
  return [...head.filter(Boolean), "", ...run.results.flatMap((result) => lines(result, wording))].join("\n");
}
