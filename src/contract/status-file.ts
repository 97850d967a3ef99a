// Reads a status file: whether it says what was signed, and whether a page can show it.
import * as z from "zod/mini";
import type { AreaMember } from "../domain/area/area-member";
import { LANGUAGES, type Language } from "../domain/book/book";
import { ASSESSMENTS, COMPARISONS, COUNTINGS, KINDS, SPREADS } from "../domain/book/commitment";
import { CELL_LIMIT } from "../domain/book/limits";
import type { IsoWeek } from "../domain/calendar/iso-week";
import { parseIsoWeek } from "../domain/calendar/iso-week";
import { INTERVALS } from "../domain/calendar/periods";
import { type PlainDate, parsePlainDate } from "../domain/calendar/plain-date";
import { WEEKDAYS } from "../domain/calendar/weekday";
import { type NotMeasurableReason, STATUSES } from "../domain/judging/judgement";
import type { BarMark } from "../domain/summary/chart-model";
import { STATUS_FILE_LIMIT } from "./crossing";
import { parsedJson } from "./parsed-json";
import { type Digest, STATUS_TYPE, STATUS_VERSION, signedText } from "./status-file-text";
import { type Shape, validate } from "./validation";

const REASONS = [
  "measureMissing",
  "targetMissing",
  "intervalMissing",
  "nothingAsked",
  "tooEarly",
  "noPlan",
  "actionUndated",
  "noValue",
  "noAssessment",
] as const satisfies readonly NotMeasurableReason[];
const BAR_MARKS = ["reached", "below", "short", "excluded", "running", "ahead"] as const satisfies readonly BarMark[];
/** The looks of a status. */
const TONES = ["green", "blue", "amber", "orange", "red", "grey"] as const;

const day = z.custom<PlainDate>((input) => typeof input === "string" && parsePlainDate(input) !== null);
const week = z.custom<IsoWeek>((input) => typeof input === "string" && parseIsoWeek(input) !== null);
const text = z.string().check(z.maxLength(CELL_LIMIT));
const texts = z.array(text);
const period = z.object({ from: day, to: day });
const count = z.number();

const commitment = () =>
  z.object({
    id: text,
    focus: text,
    text,
    kind: z.enum(KINDS),
    target: z.nullable(count),
    interval: z.nullable(z.enum(INTERVALS)),
    activityTypes: texts,
    placeTypes: texts,
    requiredParties: texts,
    performedBy: texts,
    audiences: texts,
    requirement: text,
    period,
    owner: text,
    interpretation: text,
    agreed: z.nullable(day),
    assessment: z.nullable(z.enum(ASSESSMENTS)),
    analysis: text,
    places: texts,
    spread: z.nullable(z.enum(SPREADS)),
    weekdays: z.array(z.enum(WEEKDAYS)),
    counts: z.nullable(z.enum(COUNTINGS)),
    unit: text,
    partOf: text,
    measure: text,
    comparison: z.nullable(z.enum(COMPARISONS)),
  });

const status = z.enum(STATUSES);

const judgement = () =>
  z.object({
    commitment: commitment(),
    asOf: day,
    status,
    reason: z.exactOptional(z.enum(REASONS)),
    counted: count,
    target: z.nullable(count),
    progress: count,
    nextDue: z.exactOptional(day),
    averageToDate: z.exactOptional(count),
    rateNeeded: z.exactOptional(count),
    lateBy: z.exactOptional(count),
    audiencesReached: z.exactOptional(texts),
    placesReached: z.exactOptional(texts),
    places: z.exactOptional(z.array(z.object({ place: text, status, counted: count, target: z.nullable(count) }))),
    lost: z.exactOptional(z.array(day)),
    baseline: z.exactOptional(count),
    jointStatus: z.exactOptional(status),
    need: z.exactOptional(
      z.object({
        amount: count,
        by: day,
        preferablyBy: z.exactOptional(day),
        audiences: z.exactOptional(texts),
        places: z.exactOptional(texts),
      }),
    ),
  });

const days = z.array(day);

const marks = () =>
  z.object({
    days: z.object({ counted: days, open: days, booked: days }),
    bars: z.nullable(
      z.object({
        interval: z.enum(INTERVALS),
        target: z.nullable(count),
        bars: z.array(z.object({ period, amount: count, mark: z.enum(BAR_MARKS) })),
      }),
    ),
    lead: z.array(z.object({ date: day, lead: count })),
    gaps: z.array(period),
  });

const member = (): Shape<AreaMember> =>
  z.object({
    municipality: text.check(z.minLength(1)),
    policeArea: text,
    period: z.nullable(period),
    language: z.enum(LANGUAGES),
    excludedWeeks: z.array(week),
    counts: z.array(z.object({ status, count })),
    setAside: count,
    promises: z.array(z.object({ judgement: judgement(), isPart: z.boolean(), marks: z.nullable(marks()) })),
    unreadable: z.array(z.object({ id: text, focus: text, text, row: count })),
    year: z.nullable(z.object({ period, months: z.array(period) })),
    issues: count,
  });

const isSo = () => z.exactOptional(z.boolean());

const runs = () => z.array(z.object({ text, isBold: isSo(), tone: z.exactOptional(z.enum(TONES)) }));

/** The blocks of a municipality's page: no addresses and no drawings, which a page that is shown could be made to run. */
const block = () =>
  z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("heading"),
      level: z.literal([1, 2, 3]),
      text,
      id: z.string().check(z.regex(/^[a-z][a-z0-9]*$/i)),
    }),
    z.object({
      kind: z.literal("paragraph"),
      text: runs(),
      look: z.exactOptional(z.enum(["lead", "note"])),
      keepsWithNext: isSo(),
    }),
    z.object({ kind: z.literal("list"), items: z.array(runs()) }),
    z.object({
      kind: z.literal("table"),
      label: text,
      columns: z.array(z.object({ header: text, share: count, isNumber: isSo() })),
      rows: z.array(z.array(runs())),
      hasRowHeaders: isSo(),
      staysWhole: isSo(),
      isDense: isSo(),
    }),
  ]);

export interface StatusContent {
  readonly asOf: PlainDate;
  readonly language: Language;
  readonly member: AreaMember;
  /** The municipality's page, but for its drawings, which are made anew. */
  readonly page: readonly PageBlock[];
}
export type PageBlock = z.infer<ReturnType<typeof block>>;

const content = z.lazy(() =>
  z.object({ asOf: day, language: z.enum(LANGUAGES), member: member(), page: z.array(block()) }),
) satisfies Shape<StatusContent>;

/** Why a text isn't taken in. `altered`: it isn't what was signed. `newer`: a later version of the product made it. */
export type NotTaken = "notAFile" | "altered" | "newer";

export type ReadStatus =
  | {
      readonly kind: "read";
      readonly content: StatusContent;
      readonly checksum: string;
      /** The file as it is kept: without what a program or a mail had put in. */
      readonly text: string;
    }
  | { readonly kind: "notTaken"; readonly why: NotTaken };

/** What stands between the first brace and the last: a mail may have something before and after. */
function jsonIn(typed: string): string {
  return typed.slice(Math.max(0, typed.indexOf("{")), typed.lastIndexOf("}") + 1);
}

/** A mail program may have broken long lines within a text, between words or in one: each way to mend that is tried. */
function* waysToRead(typed: string): Generator<string> {
  const json = jsonIn(typed);
  yield json;
  yield json.replace(/\s*[\r\n]+\s*/g, " ");
  yield json.replace(/[\r\n]+/g, "");
}

const envelope = z.lazy(() =>
  z.object({ type: z.literal(STATUS_TYPE), version: z.number(), checksum: z.string(), content: z.unknown() }),
);

/** Reads a status file as it was saved, mailed or pasted. */
export async function readStatusFile(typed: string, digest: Digest): Promise<ReadStatus> {
  let why: NotTaken = "notAFile";
  if (typed.length > STATUS_FILE_LIMIT) return { kind: "notTaken", why };
  for (const json of waysToRead(typed)) {
    const whole = validate(envelope, parsedJson(json));
    if (!whole.ok) continue;
    const { version, checksum, content: told } = whole.value;
    if (version > STATUS_VERSION) return { kind: "notTaken", why: "newer" };
    why = "altered";
    if ((await digest(signedText(told))) !== checksum) continue;
    const read = validate(content, told);
    const text = JSON.stringify({ type: STATUS_TYPE, version, checksum, content: told });
    if (read.ok) return { kind: "read", content: read.value, checksum, text };
  }
  return { kind: "notTaken", why };
}
