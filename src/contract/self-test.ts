// Självtest: the one list of what is believed of Google. The same checks run in a Sheet, on the desk and as tests of the
// local runtime. Expectations and ways of checking are in google/self-test and ui/self-test, words in i18n.
import type { Reply } from "./reply";

/** The checks by part; each part is a call of its own, so that none comes near Google's six minutes. */
export const SELF_TEST = {
  tabs: [
    "missingTab",
    "takenName",
    "newTab",
    "outsideGrid",
    "sizeMismatch",
    "appendGrows",
    "appendAfterContent",
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
  rules: ["dropDownRefuses", "dropDownAllows", "shownByFormat", "conditionalColour"],
  time: ["scriptMidnights", "sheetMidnights", "momentsBack", "momentsShown"],
  keeping: ["documentLock", "cache", "cacheLimit", "properties", "propertyLimit"],
  appends: ["appendOrder"],
  charts: ["shareChart", "paceChart"],
  drive: ["driveDocument"],
  crossing: ["largeText", "dateInAnswer", "lockReleased", "lockShared"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SelfTestPart = keyof typeof SELF_TEST;
export type CheckCodeOf<P extends SelfTestPart> = (typeof SELF_TEST)[P][number];
export type CheckCode = CheckCodeOf<SelfTestPart>;

export const SELF_TEST_PARTS = Object.keys(SELF_TEST) as readonly SelfTestPart[];
/** Begins in the page; every other part is one call of `runSelfTest`. */
export const PAGE_PART = "crossing" satisfies SelfTestPart;
export type ServerPart = Exclude<SelfTestPart, typeof PAGE_PART>;

/** `value` is said as it stands, the others with a word for what they are; `right` counts the cases that were right. */
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
/** A refusal's text is Google's own words, in the language of whoever runs the test. */
export type Observation = readonly [kind: ObservationKind, text: string];

export interface CheckResult {
  readonly code: CheckCode;
  readonly expected: readonly Observation[];
  /** Null where it can't be tried: there is no Drive on the desk. */
  readonly found: readonly Observation[] | null;
}

/** What the answers depend on. */
export interface SelfTestPlace {
  readonly scriptZone: string;
  readonly spreadsheetZone: string;
  readonly locale: string;
}

export interface PartAnswer {
  readonly place: SelfTestPlace;
  readonly results: readonly CheckResult[];
}

/** When a call had the document lock, by the server's clock in milliseconds, or tried to get it. */
export interface LockTime {
  readonly from: number;
  readonly to: number;
  readonly isHeld: boolean;
}

export const LOCK_STEPS = ["hold", "try", "fail"] as const;
export type LockStep = (typeof LOCK_STEPS)[number];

export interface SelfTestApi {
  /** One part. The scratch tab is made and removed by the same call. */
  runSelfTest(part: ServerPart): Reply<PartAnswer>;
  /** The text that was sent. */
  echoSelfTest(text: string): Reply<string>;
  /** An answer with a Date in it, which is lost on its way. */
  dateSelfTest(): Reply<unknown>;
  /** Holds the document lock for a while, tries to get it, or gets it and ends in an error. */
  lockSelfTest(step: LockStep): Reply<LockTime>;
}

export type Agreement = "agrees" | "differs" | "notHere";

export function agreementOf({ expected, found }: CheckResult): Agreement {
  if (found === null) return "notHere";
  const agrees =
    expected.length === found.length &&
    expected.every(
      ([kind, text], index) => kind === found[index]?.[0] && (kind === "refused" || text === found[index][1]),
    );
  return agrees ? "agrees" : "differs";
}
