// The one place that says what input from a page is accepted. Field names are those of the domain.
import * as z from "zod/mini";
import { ACTIVITY_STATES, YES_NO } from "../domain/book/activity";
import { FOLLOW_UP_TYPES } from "../domain/book/follow-ups";
import {
  AMOUNT_LIMIT,
  ANALYSIS_LIMIT,
  CELL_LIMIT,
  EVIDENCE_LIMIT,
  TEXT_LIMIT,
  WORD_LIMIT,
} from "../domain/book/limits";
import { ACTION_STATES } from "../domain/book/plan-actions";
import { type PlainDate, parsePlainDate } from "../domain/calendar/plain-date";
import { hasPersonalNumber } from "../domain/checks/personal-data";
import type { FieldError } from "./reply";
import { type Shape, typedText } from "./validation";

const typed = typedText(TEXT_LIMIT);
const filled = typedText(TEXT_LIMIT, 1);
const day = z.custom<PlainDate>((input) => typeof input === "string" && parsePlainDate(input) !== null);
/** Made by the page: a letter, a dash and 8 to 16 letters or digits. */
const madeId = z.string().check(z.regex(/^[A-Z]-[0-9A-Z]{8,16}$/));
const cell = z.string().check(z.maxLength(CELL_LIMIT));

/** How much the fields of a row may say. */
interface Limits {
  readonly typed: Shape<string>;
  readonly filled: Shape<string>;
  readonly words: Shape<readonly string[]>;
  readonly amount: Shape<number>;
}

const NEW: Limits = {
  typed,
  filled,
  words: z.array(typedText(WORD_LIMIT, 1)).check(z.maxLength(50)),
  amount: z.int().check(z.minimum(1), z.maximum(AMOUNT_LIMIT)),
};
/** A row already in the sheet may be longer and larger than a new one, and say more than zod's `int` goes to. */
const SEEN: Limits = {
  typed: cell,
  filled: cell,
  words: z.array(cell).check(z.maxLength(1000)),
  amount: z.number().check(z.multipleOf(1), z.minimum(1)),
};

const activityFields = ({ typed, filled, words, amount }: Limits) => ({
  date: day,
  type: filled,
  commitments: words,
  amount,
  placeType: typed,
  place: typed,
  parties: words,
  audiences: words,
  requirementMet: z.nullable(z.enum(YES_NO)),
  state: z.enum(ACTIVITY_STATES),
  note: typed,
});

const actionFields = ({ typed, filled }: Limits) => ({
  /** ID of the promise it serves. */
  commitment: filled,
  text: filled,
  owner: typed,
  due: z.nullable(day),
  state: z.enum(ACTION_STATES),
  done: z.nullable(day),
  comment: typed,
});

const communicationFields = ({ typed, filled, words }: Limits) => ({
  date: day,
  channel: typed,
  sender: typed,
  title: filled,
  link: typed,
  commitments: words,
});

/** A new row, a correction of one, and the fields that a correction changes, which are held to the limits of new ones. */
function rowInputs<S extends z.core.$ZodShape>(fieldsWithin: (limits: Limits) => S) {
  const fields = fieldsWithin(NEW);
  const seen = z.object(fieldsWithin(SEEN));
  return {
    row: z.object({ id: madeId, ...fields }),
    correction: z.object({
      /** The row's ID, made by a page or typed by hand. */
      id: z.string().check(z.minLength(1), z.maxLength(200)),
      /** The row as the page last saw it. */
      seen,
      /** The row as it should be; only what differs from `seen` is written. Undo is the same row with `Inställd`. */
      changed: seen,
      /** The role of the one who corrects. */
      by: typed,
    }),
    changes: z.partial(z.object(fields)),
  };
}

export const activityInputs = rowInputs(activityFields);
export const actionInputs = rowInputs(actionFields);
export const communicationInputs = rowInputs(communicationFields);

export const loggingInput = z.object({
  /** The role of the one who logs. */
  by: typed,
  /** True when the page has sent the row before and got no answer: only then is its ID looked up. */
  isRetry: z.boolean(),
});
type Logging = z.infer<typeof loggingInput>;

export type ActivityInput = z.infer<typeof activityInputs.row> & Logging;
export type ActionInput = z.infer<typeof actionInputs.row> & Logging;
export type CommunicationInput = z.infer<typeof communicationInputs.row> & Logging;
export type CorrectionInput = z.infer<typeof activityInputs.correction>;
export type ActionCorrectionInput = z.infer<typeof actionInputs.correction>;
export type CommunicationCorrectionInput = z.infer<typeof communicationInputs.correction>;

export const importInput = z.object({
  /** As they were read and looked through in the page; what more an ActivityInput says is passed over. */
  rows: z.array(activityInputs.row).check(z.minLength(1), z.maxLength(500)),
  /** The role of the one who reads them in. */
  by: typed,
});
export type ImportInput = z.infer<typeof importInput>;

/** What the form starts from the next time. */
export const lastChoicesInput = z.object({
  type: typed,
  commitments: NEW.words,
  placeType: typed,
  place: typed,
  parties: NEW.words,
  audiences: NEW.words,
});
export type LastChoices = z.infer<typeof lastChoicesInput>;

/** What is remembered for me at a refresh; what isn't given stays as it was. */
export const syncInput = z.object({
  me: z.optional(typed),
  choices: z.optional(lastChoicesInput),
  /** IDs of my entries since the last refresh, newest first. */
  logged: z.optional(z.array(madeId).check(z.maxLength(500))),
});
export type SyncInput = z.infer<typeof syncInput>;

/** IDs of proposed mends. */
const mends: Shape<readonly string[]> = z.array(cell).check(z.maxLength(5000));
export const mendInput = z.object({ mends });
export type MendInput = z.infer<typeof mendInput>;

export const cellInput = z.object({
  tab: filled,
  /** From 1. */
  row: z.int().check(z.minimum(1)),
  /** Header of the column; null for the row's first cell. */
  column: z.nullable(typed),
});
export type CellInput = z.infer<typeof cellInput>;

/** A text to write, and what its cell said when the page last saw it. */
const writtenText = { text: typedText(ANALYSIS_LIMIT), seen: cell };

export const analysesInput = z.object({
  /** `Analys` by the promise's ID. */
  reasons: z.array(z.object({ id: filled, ...writtenText })).check(z.maxLength(1000)),
  /** `Lärdomar` in Inställningar. */
  lessons: z.optional(z.object(writtenText)),
  /** `Förslag till nästa löfte` in Inställningar. */
  proposals: z.optional(z.object(writtenText)),
  /** The role of the one who writes. */
  by: typed,
});
export type AnalysesInput = z.infer<typeof analysesInput>;

/** SHA-256 in hex with small letters. */
const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const followUpFields = {
  id: madeId,
  asOf: day,
  type: z.enum(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filled,
  /** Of the rows the document rests on. */
  checksum,
  /** The rows themselves as `basisRows` gives them, each with the checksum of its content; kept in Underlag. */
  evidence: z.optional(
    z.array(z.object({ commitment: cell, row: cell, outcome: cell, checksum })).check(z.maxLength(EVIDENCE_LIMIT)),
  ),
  by: typed,
};

export const followUpInput = z.object(followUpFields);
export type FollowUpInput = z.infer<typeof followUpInput>;

export const documentInput = z.object({
  ...followUpFields,
  /** The finished .docx in base64, at most 10 MB. */
  content: z.string().check(z.maxLength(14_000_000), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
export type DocumentInput = z.infer<typeof documentInput>;

/** Every text field in which a valid personnummer or samordningsnummer stands: it is never stored. */
export function personalNumbersIn(fields: Readonly<Record<string, unknown>>, prefix = ""): FieldError[] {
  return Object.entries(fields).flatMap(([field, value]): FieldError[] => {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    const isFound = texts.some((text) => typeof text === "string" && hasPersonalNumber(text));
    return isFound ? [{ field: prefix + field, code: "personalNumber" }] : [];
  });
}
