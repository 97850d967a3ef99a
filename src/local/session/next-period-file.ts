// Next period's workbook as a new file, made of the one that has ended, which is only read.
import { basename, dirname, join } from "node:path";
import { nextFileName } from "../../domain/calendar/next-period";
import type { Period } from "../../domain/calendar/periods";
import type { PlainDate } from "../../domain/calendar/plain-date";
import { columnNotes } from "../../i18n/sv/column-notes";
import { tabsFrom } from "../../workbook/cells/tab";
import { nextPeriodTabs } from "../../workbook/next-period/next-period-tabs";
import { ownTabsOf } from "../../workbook/next-period/offer-next-period";
import { type NextPeriod, type NotYet, planNextPeriod } from "../../workbook/next-period/plan-next-period";
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

/**
 * @param today The day on which what came of the period is told; after its last day.
 * @throws SessionError missing or notAWorkbook.
 * @param chosen The period that is to begin; as long as the one that has ended where nobody has chosen another.
 */
export function nextPeriodFile(file: string, today: PlainDate, chosen?: Period): NextPeriodFile | NotYet {
  const tabs = tabsFrom(readWorkbook(file));
  const plan = planNextPeriod(tabs, today, chosen);
  if ("problem" in plan) return plan;
  return {
    bytes: laidOutWorkbook(nextPeriodTabs(tabs, plan), columnNotes, MADE),
    plan,
    ownTabs: ownTabsOf(tabs),
    path: join(dirname(file), nextFileName(basename(file), plan.ended, plan.period)),
  };
}
