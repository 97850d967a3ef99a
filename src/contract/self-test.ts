// Självtest: the one list of what the product believes about Google. The same checks run in a Sheet, on the desk and in
// the tests of the local runtime. Their code is in google/self-test and ui/self-test, their words in i18n.
import type { Reply } from "./reply";

/**
 * The checks by part. Each part is a call of its own, so that none comes near the six minutes that a script may run
 * (https://developers.google.com/apps-script/guides/services/quotas).
 */
export const SELF_TEST = {
  tabs: [
    "missingTab",
    "takenName",
    "newTab",
    "outsideGrid",
    "sizeMismatch",
    "appendGrows",
    "appendAfterContent",
    "appendIntoFormats",
    "checkBoxesFill",
    "dataRange",
    "insertMoves",
  ],
  texts: [
    "apostrophe",
    "apostropheInTextCell",
    "textCell",
    "formulaSigns",
    "typedOne",
    "typedMany",
    "typedAppended",
    "emptyCell",
    "cellLimit",
  ],
  rules: ["dropDownRefuses", "dropDownAllows", "shownByFormat", "conditionalColour", "clearTakesRules"],
  time: ["scriptMidnights", "sheetMidnights", "momentsBack", "momentsShown", "dayByCountry"],
  keeping: ["scriptLock", "cache", "cacheLimit", "properties", "propertyLimit", "permissions"],
  appends: ["appendOrder"],
  charts: ["shareChart", "paceChart"],
  drive: ["driveDocument"],
  crossing: ["slashesInPage", "largeText", "dateInAnswer", "lockReleased", "lockShared"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SelfTestPart = keyof typeof SELF_TEST;
export type CheckCodeOf<P extends SelfTestPart> = (typeof SELF_TEST)[P][number];
export type CheckCode = CheckCodeOf<SelfTestPart>;

export const SELF_TEST_PARTS = Object.keys(SELF_TEST) as readonly SelfTestPart[];
/** The part that is tried from the page; every other part is one call of `runSelfTest`. */
export const PAGE_PART = "crossing" satisfies SelfTestPart;
export type ServerPart = Exclude<SelfTestPart, typeof PAGE_PART>;

/** What kind of thing a check saw. A `value` is shown as it stands; `right` is the number of cases that were right. */
export type ObservationKind =
  | "text"
  | "number"
  | "date"
  | "truth"
  | "formula"
  | "accepted"
  | "refused"
  | "yes"
  | "no"
  | "nothing"
  | "right"
  | "value";
/** One thing that a check saw. The text of a refusal is Google's own, in the language of whoever runs the test. */
export type Observation = readonly [kind: ObservationKind, text: string];

export interface CheckResult {
  readonly code: CheckCode;
  readonly expected: readonly Observation[];
  /** Null where the check can't be tried, as there is no Drive on the desk. */
  readonly found: readonly Observation[] | null;
}

/** The settings that the observations depend on. */
export interface SelfTestPlace {
  readonly scriptZone: string;
  readonly spreadsheetZone: string;
  readonly locale: string;
}

export interface PartAnswer {
  readonly place: SelfTestPlace;
  readonly results: readonly CheckResult[];
}

/** When a call held the script's lock or tried to get it, in milliseconds by the server's clock. */
export interface LockTime {
  readonly from: number;
  readonly to: number;
  readonly isHeld: boolean;
}

export const LOCK_STEPS = ["hold", "try", "fail"] as const;
export type LockStep = (typeof LOCK_STEPS)[number];

export interface SelfTestApi {
  /** Runs one part. The same call makes the scratch tab and removes it. */
  runSelfTest(part: ServerPart): Reply<PartAnswer>;
  /** Answers with the text that was sent. */
  echoSelfTest(text: string): Reply<string>;
  /** Answers with a Date, which google.script.run is reported to turn into null. */
  dateSelfTest(): Reply<unknown>;
  /** Holds the script's lock for a while, tries to get it, or gets it and then throws. */
  lockSelfTest(step: LockStep): Reply<LockTime>;
}

export type Agreement = "agrees" | "differs" | "notHere";

/** Whether a check saw what was expected. A refusal agrees whatever its words are. */
export function agreementOf({ expected, found }: CheckResult): Agreement {
  if (found === null) return "notHere";
  const agrees =
    expected.length === found.length &&
    expected.every(
      ([kind, text], index) => kind === found[index]?.[0] && (kind === "refused" || text === found[index][1]),
    );
  return agrees ? "agrees" : "differs";
}
