// The one place that says what input from a page is accepted. Field names are those of the domain.
import * as v from "valibot";
import { ACTIVITY_STATES, YES_NO } from "../domain/activity";
import { FOLLOW_UP_TYPES } from "../domain/book";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../domain/limits";
import { type PlainDate, parsePlainDate } from "../domain/plain-date";
import { type FieldError, fail, type Reply, succeed } from "./reply";

const text = v.pipe(v.string(), v.trim(), v.maxLength(TEXT_LIMIT));
const filledText = v.pipe(text, v.minLength(1));
const words = v.pipe(v.array(filledText), v.maxLength(50));
const day = v.custom<PlainDate>((value) => typeof value === "string" && parsePlainDate(value) !== null);
/** Made by the page: a letter, a dash and 8 to 16 letters or digits. */
const madeId = v.pipe(v.string(), v.regex(/^[A-Z]-[0-9A-Z]{8,16}$/));

export const activityInput = v.object({
  id: madeId,
  date: day,
  type: filledText,
  commitments: words,
  amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(AMOUNT_LIMIT)),
  placeType: text,
  place: text,
  parties: words,
  audiences: words,
  requirementMet: v.nullable(v.picklist(YES_NO)),
  state: v.picklist(ACTIVITY_STATES),
  note: text,
  /** The role of the one who logs. */
  by: text,
  /** True when the page has sent the entry before and got no answer: only then is its ID looked up. */
  isRetry: v.boolean(),
});
export type ActivityInput = v.InferOutput<typeof activityInput>;

const followUpFields = {
  id: madeId,
  asOf: day,
  type: v.picklist(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filledText,
  /** SHA-256 in hex of the rows the document rests on. */
  checksum: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  by: text,
};

export const followUpInput = v.object(followUpFields);
export type FollowUpInput = v.InferOutput<typeof followUpInput>;

export const documentInput = v.object({
  ...followUpFields,
  /** The finished .docx in base64, at most 10 MB. */
  content: v.pipe(v.string(), v.minLength(1), v.maxLength(14_000_000), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
export type DocumentInput = v.InferOutput<typeof documentInput>;

const CODES: Readonly<Record<string, FieldError["code"]>> = {
  max_length: "tooLong",
  max_value: "tooLong",
  min_length: "missing",
  min_value: "missing",
};

/** Dotted path of the field an issue is about. */
function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key)).join(".");
}

/** The input when it is as the schema says, else `inputInvalid` with every field that isn't. */
export function validate<T>(schema: v.GenericSchema<unknown, T>, input: unknown): Reply<T> {
  const result = v.safeParse(schema, input);
  if (result.success) return succeed(result.output);
  return fail(
    "inputInvalid",
    "",
    result.issues.map((issue): FieldError => ({ field: fieldOf(issue), code: CODES[issue.type] ?? "invalid" })),
  );
}
