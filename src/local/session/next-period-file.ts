// Next period's workbook as a new file, made of the one that has ended, which is only read.
import { basename, dirname, extname, join } from "node:path";
import type { Period } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { columnNotes } from "../../i18n/sv/column-notes";
import { tabsFrom } from "../../workbook/cells/tab";
import { nextPeriodTabs } from "../../workbook/next-period/next-period-tabs";
import { type NextPeriod, type NotYet, planNextPeriod } from "../../workbook/next-period/plan-next-period";
import { SUMMARY_TAB } from "../../workbook/schema/tabs";
import { laidOutWorkbook } from "../xlsx/edit/laid-out-workbook";
import { readWorkbook } from "../xlsx/read/workbook";

/** A workbook is the same whatever the computer's clock says. */
const MADE = "2022-01-01T00:00:00Z";

export interface NextPeriodFile {
  readonly bytes: Uint8Array;
  readonly plan: NextPeriod;
  /** Names of people's own tabs, which don't come along. */
  readonly ownTabs: readonly string[];
  /** The name that fits it, in the old file's folder. */
  readonly path: string;
}

/** The old file's name with the new year, or with the day on which the new period begins. */
function nameOf(file: string, ended: Period, next: Period): string {
  const extension = extname(file);
  const name = basename(file, extension);
  const [before, after] = [ended, next].map(({ from, to }) => ({
    day: from,
    year: from.slice(0, 4),
    last: to.slice(0, 4),
  }));
  if (!before || !after) return name;
  if (name.includes(before.day)) return name.replace(before.day, after.day) + extension;
  const isOneYear = before.year === before.last && after.year === after.last && before.year !== after.year;
  const renamed =
    isOneYear && name.includes(before.year) ? name.replace(before.year, after.year) : `${name}-${after.day}`;
  return renamed + extension;
}

/**
 * @param today The day on which what came of the period is told; after its last day.
 * @throws SessionError missing or notAWorkbook.
 */
export function nextPeriodFile(file: string, today: PlainDate): NextPeriodFile | NotYet {
  const tabs = tabsFrom(readWorkbook(file));
  const plan = planNextPeriod(tabs, today);
  if ("problem" in plan) return plan;
  return {
    bytes: laidOutWorkbook(nextPeriodTabs(tabs, plan), columnNotes, MADE),
    plan,
    ownTabs: tabs.others.map(({ name }) => name).filter((name) => name !== SUMMARY_TAB),
    path: join(dirname(file), nameOf(file, plan.ended, plan.period)),
  };
}
