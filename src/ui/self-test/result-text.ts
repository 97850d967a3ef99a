// What was found as plain text, to be pasted into a mail or a report of a fault.
import { type Agreement, agreementOf, type CheckResult } from "../../contract/self-test";
import { formatNumber } from "../../i18n/format/figures";
import type { SelfTestRun } from "./run-self-test";
import { observationTexts, type SelfTestWording } from "./words";

const AGREEMENTS = ["agrees", "differs", "notHere"] as const satisfies readonly Agreement[];

/** "36 saker stämmer. En stämmer inte." */
export function agreementLine(results: readonly CheckResult[], { words, language }: SelfTestWording): string {
  const sayings = { agrees: words.agreeing, differs: words.differing, notHere: words.notHere };
  const said = AGREEMENTS.flatMap((agreement) => {
    const count = results.filter((result) => agreementOf(result) === agreement).length;
    return count > 0 ? [sayings[agreement](formatNumber(count, language), count === 1)] : [];
  });
  return said.join(" ");
}

function lines(result: CheckResult, wording: SelfTestWording): string[] {
  const { words } = wording;
  const { sign, word } = words.agreements[agreementOf(result)];
  return [
    `${sign} ${word}: ${words.claims[result.code]}`,
    `   ${words.columns.expected}: ${observationTexts(result.expected, wording).join(" · ")}`,
    `   ${words.columns.found}: ${observationTexts(result.found, wording).join(" · ")}`,
  ];
}

export function placeLine({ place }: SelfTestRun, { words }: SelfTestWording): string {
  return place ? words.place(place.scriptZone, place.spreadsheetZone, place.locale) : "";
}

export function resultText(run: SelfTestRun, wording: SelfTestWording): string {
  const head = [wording.words.heading, placeLine(run, wording), agreementLine(run.results, wording)];
  return [...head.filter(Boolean), "", ...run.results.flatMap((result) => lines(result, wording))].join("\n");
}
