// What input from a page is accepted about promises: what a new workbook starts with, and one promise's fields.
import * as z from "zod/mini";
import { LANGUAGES } from "../domain/book/book";
import { ASSESSMENTS, COMPARISONS, COUNTINGS, KINDS, SPREADS } from "../domain/book/commitment";
import { ANALYSIS_LIMIT, CELL_LIMIT, TEXT_LIMIT, WORD_LIMIT, WORDS_LIMIT } from "../domain/book/limits";
import { INTERVALS } from "../domain/calendar/periods";
import { type PlainDate, parsePlainDate } from "../domain/calendar/plain-date";
import { WEEKDAYS, type Weekday } from "../domain/calendar/weekday";
import { type Shape, typedText } from "./validation";

const typed = typedText(TEXT_LIMIT);
const long = typedText(ANALYSIS_LIMIT);
const cell = z.string().check(z.maxLength(CELL_LIMIT));
const day = z.custom<PlainDate>((input) => typeof input === "string" && parsePlainDate(input) !== null);
const words: Shape<readonly string[]> = z.array(typedText(WORD_LIMIT, 1)).check(z.maxLength(WORDS_LIMIT));

const weekdays: Shape<readonly Weekday[]> = z.array(z.enum(WEEKDAYS)).check(z.maxLength(7));

/** Which numbers fit which kind is the workbook's own rule. */
const promiseFields = () =>
  z.object({
    focus: typed,
    text: typedText(ANALYSIS_LIMIT, 1),
    kind: z.enum(KINDS),
    target: z.nullable(z.number()),
    interval: z.nullable(z.enum(INTERVALS)),
    activityTypes: words,
    placeTypes: words,
    requiredParties: words,
    audiences: words,
    requirement: long,
    from: z.nullable(day),
    to: z.nullable(day),
    owner: typed,
    interpretation: long,
    agreed: z.nullable(day),
    places: words,
    spread: z.nullable(z.enum(SPREADS)),
    weekdays,
    counts: z.nullable(z.enum(COUNTINGS)),
    unit: typed,
    partOf: typed,
    measure: typed,
    comparison: z.nullable(z.enum(COMPARISONS)),
    performedBy: words,
  });

/** The fields of a promise as a page sends them. */
export const promiseFieldsInput = z.lazy(promiseFields);

/** One promise to add, and the role of the one who does. */
export const promiseInput = z.lazy(() => z.object({ promise: promiseFieldsInput, by: typed }));
export type PromiseInput = z.infer<typeof promiseInput>;

/** The fields of one promise that change, what each of its cells said when the page saw it, and the role of the one who changes. */
export const promiseChangeInput = z.lazy(() => {
  const changes = z.partial(z.extend(promiseFields(), { assessment: z.nullable(z.enum(ASSESSMENTS)), analysis: long }));
  return z.object({
    id: cell,
    seen: z.record(z.string(), cell),
    /** What the page has had changed since it saw the row, where this change takes that back. */
    since: z.optional(changes),
    changed: changes,
    by: typed,
  });
});
export type PromiseChangeInput = z.infer<typeof promiseChangeInput>;

/** The promise to take back, by its ID and what it says, and the role of the one who does. */
export const promiseUndoInput = z.lazy(() => z.object({ id: cell, text: long, by: typed }));
export type PromiseUndoInput = z.infer<typeof promiseUndoInput>;

const ownBook = z.lazy(() =>
  z.object({
    municipality: typed,
    policeArea: typed,
    from: z.nullable(day),
    to: z.nullable(day),
    receivers: words,
    /** Where people may turn: a function's mailbox or telephone. */
    contact: typed,
    language: z.enum(LANGUAGES),
    focusAreas: z.array(z.object({ name: typedText(TEXT_LIMIT, 1), problem: long })).check(z.maxLength(100)),
    promises: z.array(promiseFieldsInput).check(z.maxLength(500)),
    /** The promises' IDs in their order. */
    ids: z.array(z.string().check(z.regex(/^[1-9]\d{0,3}(?:\.[1-9]\d{0,3})?$/))).check(z.maxLength(500)),
    /** The words of Part, each with the party it belongs to; empty where it belongs to none. */
    parties: z
      .array(z.object({ name: typedText(WORD_LIMIT, 1), memberOf: typedText(WORD_LIMIT) }))
      .check(z.maxLength(200)),
    /** The words of Kanal. */
    channels: words,
  }),
);
/** What a workbook starts with that isn't the example. */
export type OwnBook = z.infer<typeof ownBook>;

/** What *Kom igång* is to make: the example, or what people have. Without promises the tabs come empty. */
export const startInput = z.lazy(() =>
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("example") }),
    z.object({ kind: z.literal("own"), book: ownBook }),
  ]),
);
export type StartInput = z.infer<typeof startInput>;
