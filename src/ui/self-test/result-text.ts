// What was found as a table in Markdown, to be pasted into a mail or a report of a fault.
import { type Agreement, agreementOf, type CheckResult } from "../../contract/self-test";
import { VERSION } from "../../contract/version";
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

/** A text that stands whole in a cell of a Markdown table: https://github.github.com/gfm/#tables-extension- */
const cell = (text: string) => text.replace(/[\\|]/g, "\\$&").replace(/\s+/g, " ");

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;

function resultRow(result: CheckResult, wording: SelfTestWording): string {
  const { words } = wording;
  const { sign, word } = words.agreements[agreementOf(result)];
  const told = [result.expected, result.found].map((seen) => observationTexts(seen, wording).join(" · "));
  return row([`${sign} ${word}`, words.claims[result.code], ...told]);
}

export function placeLine({ place }: SelfTestRun, { words }: SelfTestWording): string {
  return place ? words.place(place.scriptZone, place.spreadsheetZone, place.locale) : "";
}

/** The whole result as Markdown, with the product's version first. */
export function resultText(run: SelfTestRun, wording: SelfTestWording): string {
  const { heading, columns } = wording.words;
  const head = [
    `**${heading}, Löfteskollen ${VERSION}**`,
    placeLine(run, wording),
    agreementLine(run.results, wording),
  ];
  const titles = [columns.agreement, columns.belief, columns.expected, columns.found];
  const table = [row(titles), row(titles.map(() => "---")), ...run.results.map((result) => resultRow(result, wording))];
  return [...head.filter(Boolean).flatMap((line) => [line, ""]), ...table].join("\n");
}
