// The one place that says what input from a page is accepted. Field names are those of the domain.
import * as z from "zod/mini";
import { ACTIVITY_STATES, YES_NO } from "../domain/activity";
import { FOLLOW_UP_TYPES } from "../domain/book";
import { AMOUNT_LIMIT, TEXT_LIMIT } from "../domain/limits";
import { type PlainDate, parsePlainDate } from "../domain/plain-date";
import { type FieldError, fail, type Reply, succeed } from "./reply";

z.config({ jitless: true });

const text = z.string().check(z.trim(), z.maxLength(TEXT_LIMIT));
const filledText = text.check(z.minLength(1));
const words = z.array(filledText).check(z.maxLength(50));
const day = z.pipe(
  z.string().check(z.refine((value) => parsePlainDate(value) !== null)),
  z.transform((value) => value as PlainDate),
);
/** Made by the page: a letter, a dash and 8 to 16 letters or digits. */
const madeId = z.string().check(z.regex(/^[A-Z]-[0-9A-Z]{8,16}$/));

export const activityInput = z.object({
  id: madeId,
  date: day,
  type: filledText,
  commitments: words,
  amount: z.int().check(z.minimum(1), z.maximum(AMOUNT_LIMIT)),
  placeType: text,
  place: text,
  parties: words,
  audiences: words,
  requirementMet: z.nullable(z.enum(YES_NO)),
  state: z.enum(ACTIVITY_STATES),
  note: text,
  /** The role of the one who logs. */
  by: text,
  /** True when the page has sent the entry before and got no answer: only then is its ID looked up. */
  isRetry: z.boolean(),
});
export type ActivityInput = z.infer<typeof activityInput>;

export const followUpInput = z.object({
  id: madeId,
  asOf: day,
  type: z.enum(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filledText,
  /** SHA-256 in hex of the rows the document rests on. */
  checksum: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  by: text,
});
export type FollowUpInput = z.infer<typeof followUpInput>;

export const documentInput = z.extend(followUpInput, {
  /** The finished .docx in base64, at most 10 MB. */
  content: z.string().check(z.minLength(1), z.maxLength(14_000_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
export type DocumentInput = z.infer<typeof documentInput>;

/** The input when it is as the schema says, else `inputInvalid` with every field that isn't. */
export function validate<T>(schema: z.ZodMiniType<T>, input: unknown): Reply<T> {
  const result = schema.safeParse(input);
  if (result.success) return succeed(result.data);
  const fields = result.error.issues.map(
    (issue): FieldError => ({
      field: issue.path.map(String).join("."),
      code: issue.code === "too_big" ? "tooLong" : issue.code === "too_small" ? "missing" : "invalid",
    }),
  );
  return fail("inputInvalid", "", fields);
}
