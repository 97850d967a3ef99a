// The words of a whole surface, in the language asked for.
import type { Language } from "../domain/book/book";
import { checklist as checklistEn } from "./en/checklist";
import { cli as cliEn } from "./en/cli";
import { desk as deskEn } from "./en/desk";
import { area as areaEn } from "./en/documents/area";
import { council as councilEn } from "./en/documents/council";
import { logList as logListEn } from "./en/documents/log-list";
import { report as reportEn } from "./en/documents/report";
import { statusReport as statusReportEn } from "./en/documents/status-report";
import { summary as summaryEn } from "./en/summary";
import { unreadable as unreadableEn } from "./en/unreadable";
import { type ChecklistWords, checklist as checklistSv } from "./sv/checklist";
import { type CliWords, cli as cliSv } from "./sv/cli";
import { type DeskWords, desk as deskSv } from "./sv/desk";
import { type AreaWords, area as areaSv } from "./sv/documents/area";
import { type CouncilWords, council as councilSv } from "./sv/documents/council";
import { type LogListWords, logList as logListSv } from "./sv/documents/log-list";
import { type ReportWords, report as reportSv } from "./sv/documents/report";
import { type StatusReportWords, statusReport as statusReportSv } from "./sv/documents/status-report";
import { type SummaryWords, summary as summarySv } from "./sv/summary";
import { type UnreadableWords, unreadable as unreadableSv } from "./sv/unreadable";

/** The words of the command line. */
export function cliWords(language: Language): CliWords {
  return { sv: cliSv, en: cliEn }[language];
}

/** The words of the desk's pages and its server. */
export function deskWords(language: Language): DeskWords {
  return { sv: deskSv, en: deskEn }[language];
}

/** The words of the written follow-up. */
export function reportWords(language: Language): ReportWords {
  return { sv: reportSv, en: reportEn }[language];
}

/** The words of the status report: its page, its mail and its dialog. */
export function statusReportWords(language: Language): StatusReportWords {
  return { sv: statusReportSv, en: statusReportEn }[language];
}

/** The words of the page for the municipal council. */
export function councilWords(language: Language): CouncilWords {
  return { sv: councilSv, en: councilEn }[language];
}

/** The words of the page on a police area's workbooks. */
export function areaWords(language: Language): AreaWords {
  return { sv: areaSv, en: areaEn }[language];
}

/** The words of the list to log on by hand. */
export function logListWords(language: Language): LogListWords {
  return { sv: logListSv, en: logListEn }[language];
}

/** The words of the checklists. */
export function checklistWords(language: Language): ChecklistWords {
  return { sv: checklistSv, en: checklistEn }[language];
}

/** The words of the tab Sammanställning. */
export function summaryWords(language: Language): SummaryWords {
  return { sv: summarySv, en: summaryEn }[language];
}

/** The lines that say why a workbook can't be read. */
export function unreadableWords(language: Language): UnreadableWords {
  return { sv: unreadableSv, en: unreadableEn }[language];
}
