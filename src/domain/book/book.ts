// Everything that the workbook says, read and understood. Every use case starts from it.

import type { IsoWeek } from "../calendar/iso-week";
import type { Period } from "../calendar/periods";
import type { PlainDate } from "../calendar/plain-date";
import type { Logo } from "../logo/logo";
import type { Activity, YesNo } from "./activity";
import type { Commitment } from "./commitment";
import type { FollowUp } from "./follow-ups";
import type { PeriodOutcome } from "./period-outcome";
import type { Action } from "./plan-actions";
import type { RowIssue } from "./row-issue";
import type { RuleEdit } from "./rule-edit";

export const LANGUAGES = ["sv", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The tab Inställningar. Texts are empty where the row is missing or blank. */
export interface Settings {
  readonly municipality: string;
  readonly policeArea: string;
  /** The workbook's period; null when it is missing or unreadable, and then every promise needs its own. */
  readonly period: Period | null;
  /** The day the written follow-up is due. */
  readonly writtenBy: PlainDate | null;
  readonly receivers: readonly string[];
  /** Who put the documents together, and where to write to: a role and an address, as they are printed. */
  readonly compiledBy: string;
  readonly contact: string;
  readonly excludedWeeks: readonly IsoWeek[];
  readonly agreement: string;
  readonly aim: string;
  readonly diaryNumber: string;
  readonly signatoryPolice: string;
  readonly signatoryMunicipality: string;
  readonly lessons: string;
  readonly proposals: string;
  /** The municipality's own words on the page for the citizens. Where empty, Finnish and English are composed. */
  readonly shortFinnish: string;
  readonly shortEnglish: string;
  readonly shortMeankieli: string;
  /** The day the situation picture (lägesbild) was last updated, and the day the action plan (åtgärdsplan) was decided. */
  readonly situationUpdated: PlainDate | null;
  readonly planDecided: PlainDate | null;
  /** Whether the follow-up has an appendix of every row that counted; it has where nothing is said. */
  readonly rowAppendix: YesNo | null;
  /** The colour of the documents' headings as it is typed, "#12355b"; empty for the usual one. */
  readonly headingColour: string;
  /** The picture at the top of the documents (tab Logotyp); null without one. */
  readonly logo: Logo | null;
  /** Whether that tab holds something that is no logo: a picture set there by hand, or a damaged one. */
  readonly isLogoRefused: boolean;
  readonly language: Language;
  /** The party each party belongs to (`Part`, `Ingår i`), one level: Socialtjänst → Kommun. */
  readonly memberOf: Readonly<Record<string, string>>;
}

export interface FocusArea {
  readonly name: string;
  /** The problem picture (`Problembild`). */
  readonly problem: string;
  readonly source: string;
}

export interface Communication {
  readonly id: string;
  readonly date: PlainDate;
  readonly channel: string;
  readonly sender: string;
  readonly title: string;
  readonly link: string;
  readonly commitments: readonly string[];
}

/** A measured value of an outcome (tab Effektmått), by which Mätvärde is judged. Elsewhere it stands beside the counts. */
export interface Indicator {
  readonly measure: string;
  readonly source: string;
  readonly date: PlainDate;
  readonly value: number;
  readonly unit: string;
  readonly comment: string;
}

/** The words people choose from (tab Listor). */
export interface ValueLists {
  readonly activityTypes: readonly string[];
  readonly placeTypes: readonly string[];
  readonly parties: readonly string[];
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
}

/** A promise row that can't be read. It is listed by name, so that no promise is left out in silence. */
export interface UnreadableCommitment {
  readonly id: string;
  readonly focus: string;
  readonly text: string;
  /** Row number in the tab Löften. */
  readonly row: number;
  /** How many promises that can be read stand before it; absent where that isn't known. */
  readonly before?: number;
}

export interface Book {
  readonly settings: Settings;
  readonly focusAreas: readonly FocusArea[];
  readonly commitments: readonly Commitment[];
  readonly unreadable: readonly UnreadableCommitment[];
  readonly activities: readonly Activity[];
  readonly actions: readonly Action[];
  readonly communications: readonly Communication[];
  readonly followUps: readonly FollowUp[];
  /** What Ändringslogg tells of the promises' rules, in its order. */
  readonly ruleEdits: readonly RuleEdit[];
  /** In the order of their tab: of several values of one day the last one holds. */
  readonly indicators: readonly Indicator[];
  /** Every measure that the tab Effektmått names, with or without a value. */
  readonly measures: readonly string[];
  /** What came of promises in periods that have ended (tab Tidigare perioder). */
  readonly earlier: readonly PeriodOutcome[];
  /** Whether there is such a tab: the sidebar reads it only when somebody asks. */
  readonly hasPast: boolean;
  readonly lists: ValueLists;
  /** What other words mean in lists that are read in (`Annat ord`, `Betyder`): polisen → Polis. */
  readonly otherWords: Readonly<Record<string, string>>;
  readonly issues: readonly RowIssue[];
}
