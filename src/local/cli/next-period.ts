// `ny-period`: next period's workbook from this one's, as a new file.
import { basename } from "node:path";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { nextPeriodLines } from "../../i18n/sentences/next-period";
import { nextPeriod as words } from "../../i18n/sv/dialogs/next-period";
import { nextPeriodFile } from "../session/next-period-file";
import { Refusal, readingRefusal } from "./refusal";
import { writeWhole } from "./write-whole";

export interface NextPeriodArguments {
  readonly command: "ny-period";
  /** Absolute path. */
  readonly workbook: string;
  readonly asOf: PlainDate;
  /** Absolute path of the new workbook; empty for one beside the old, with the new year in its name. */
  readonly out: string;
}

function made(workbook: string, asOf: PlainDate) {
  try {
    return nextPeriodFile(workbook, asOf);
  } catch (error) {
    const refusal = readingRefusal(error, workbook);
    throw refusal === null ? error : new Refusal(refusal);
  }
}

/**
 * What is printed.
 *
 * @throws Refusal with the line that says why nothing was written.
 */
export async function makeNextPeriod({ workbook, asOf, out }: NextPeriodArguments): Promise<string> {
  const next = made(workbook, asOf);
  if ("problem" in next) throw new Refusal(next.problem === "noPeriod" ? words.noPeriod : words.notEnded(next.to));
  const path = out || next.path;
  await writeWhole(path, next.bytes, true);
  const told = { file: path, old: basename(workbook), ownTabs: next.ownTabs };
  return [...nextPeriodLines(words, next.plan, told), words.howToOpen(path)].join("\n");
}
