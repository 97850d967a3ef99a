// The one place that says what input from a page is accepted. Field names are those of the domain.
import { ACTION_STATES, ACTIVITY_STATES, YES_NO } from "../domain/book/activity";
import { FOLLOW_UP_TYPES } from "../domain/book/book";
import {
  AMOUNT_LIMIT,
  ANALYSIS_LIMIT,
  CELL_LIMIT,
  EVIDENCE_LIMIT,
  TEXT_LIMIT,
  WORD_LIMIT,
} from "../domain/book/limits";
import { parsePlainDate } from "../domain/calendar/plain-date";
import { hasPersonalNumber } from "../domain/checks/personal-data";
import type { FieldError } from "./reply";
import {
  boolean,
  list,
  matching,
  nullable,
  object,
  oneOf,
  optional,
  partial,
  type Shape,
  type Shapes,
  text,
  textAs,
  typedText,
  type ValueOf,
  whole,
} from "./validation";

const typed = typedText(TEXT_LIMIT);
const filled = typedText(TEXT_LIMIT, 1);
const day = textAs(parsePlainDate);
/** Made by the page: a letter, a dash and 8 to 16 letters or digits. */
const madeId = matching(/^[A-Z]-[0-9A-Z]{8,16}$/);
const cell = text(CELL_LIMIT);

/** How much the fields of a row may say. */
interface Limits {
  readonly typed: Shape<string>;
  readonly filled: Shape<string>;
  readonly words: Shape<readonly string[]>;
  readonly amount: Shape<number>;
}

const NEW: Limits = { typed, filled, words: list(typedText(WORD_LIMIT, 1), 50), amount: whole(1, AMOUNT_LIMIT) };
/** A row already in the sheet may be longer and larger than a new one. */
const SEEN: Limits = {
  typed: cell,
  filled: cell,
  words: list(cell, 1000),
  amount: whole(1, Number.POSITIVE_INFINITY),
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
  requirementMet: nullable(oneOf(YES_NO)),
  state: oneOf(ACTIVITY_STATES),
  note: typed,
});

const actionFields = ({ typed, filled }: Limits) => ({
  /** ID of the promise it serves. */
  commitment: filled,
  text: filled,
  owner: typed,
  due: nullable(day),
  state: oneOf(ACTION_STATES),
  done: nullable(day),
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
function rowInputs<S extends Shapes>(fieldsWithin: (limits: Limits) => S) {
  const fields = fieldsWithin(NEW);
  const seen = object(fieldsWithin(SEEN));
  return {
    row: object({ id: madeId, ...fields }),
    correction: object({
      /** The row's ID, made by a page or typed by hand. */
      id: text(200, 1),
      /** The row as the page last saw it. */
      seen,
      /** The row as it should be; only what differs from `seen` is written. Undo is the same row with `Inställd`. */
      changed: seen,
      /** The role of the one who corrects. */
      by: typed,
    }),
    changes: partial(object(fields)),
  };
}

export const activityInputs = rowInputs(activityFields);
export const actionInputs = rowInputs(actionFields);
export const communicationInputs = rowInputs(communicationFields);

export const loggingInput = object({
  /** The role of the one who logs. */
  by: typed,
  /** True when the page has sent the row before and got no answer: only then is its ID looked up. */
  isRetry: boolean(),
});
type Logging = ValueOf<typeof loggingInput>;

export type ActivityInput = ValueOf<typeof activityInputs.row> & Logging;
export type ActionInput = ValueOf<typeof actionInputs.row> & Logging;
export type CommunicationInput = ValueOf<typeof communicationInputs.row> & Logging;
export type CorrectionInput = ValueOf<typeof activityInputs.correction>;
export type ActionCorrectionInput = ValueOf<typeof actionInputs.correction>;
export type CommunicationCorrectionInput = ValueOf<typeof communicationInputs.correction>;

export const importInput = object({
  /** As they were read and looked through in the page; what more an ActivityInput says is passed over. */
  rows: list(activityInputs.row, 500, 1),
  /** The role of the one who reads them in. */
  by: typed,
});
export type ImportInput = ValueOf<typeof importInput>;

/** What the form starts from the next time. */
export const choicesInput = object({
  type: typed,
  commitments: NEW.words,
  placeType: typed,
  place: typed,
  parties: NEW.words,
  audiences: NEW.words,
});
export type Choices = ValueOf<typeof choicesInput>;

/** What is remembered for me at a refresh; what isn't given stays as it was. */
export const syncInput = object({
  me: optional(typed),
  choices: optional(choicesInput),
  /** IDs of my entries since the last refresh, newest first. */
  logged: optional(list(madeId, 500)),
});
export type SyncInput = ValueOf<typeof syncInput>;

/** `mends`: IDs of proposed mends. */
export const mendInput = object({ mends: list(cell, 5000) });
export type MendInput = ValueOf<typeof mendInput>;

export const cellInput = object({
  tab: filled,
  /** From 1. */
  row: whole(1, Number.POSITIVE_INFINITY),
  /** Header of the column; null for the row's first cell. */
  column: nullable(typed),
});
export type CellInput = ValueOf<typeof cellInput>;

/** A text to write, and what its cell said when the page last saw it. */
const writtenText = { text: typedText(ANALYSIS_LIMIT), seen: cell };

export const analysesInput = object({
  /** `Analys` by the promise's ID. */
  reasons: list(object({ id: filled, ...writtenText }), 1000),
  /** `Lärdomar` in Inställningar. */
  lessons: optional(object(writtenText)),
  /** `Förslag till nästa löfte` in Inställningar. */
  proposals: optional(object(writtenText)),
  /** The role of the one who writes. */
  by: typed,
});
export type AnalysesInput = ValueOf<typeof analysesInput>;

/** SHA-256 in hex with small letters. */
const checksum = matching(/^[0-9a-f]{64}$/);

const followUpFields = {
  id: madeId,
  asOf: day,
  type: oneOf(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filled,
  /** Of the rows the document rests on. */
  checksum,
  /** The rows themselves as `basisRows` gives them, each with the checksum of its content; kept in Underlag. */
  evidence: optional(list(object({ commitment: cell, row: cell, outcome: cell, checksum }), EVIDENCE_LIMIT)),
  by: typed,
};

export const followUpInput = object(followUpFields);
export type FollowUpInput = ValueOf<typeof followUpInput>;

export const documentInput = object({
  ...followUpFields,
  /** The finished .docx in base64, at most 10 MB. */
  content: matching(/^[A-Za-z0-9+/]+={0,2}$/, 14_000_000),
});
export type DocumentInput = ValueOf<typeof documentInput>;

/** Every text field in which a valid personnummer or samordningsnummer stands: it is never stored. */
export function personalNumbersIn(fields: Readonly<Record<string, unknown>>, prefix = ""): FieldError[] {
  return Object.entries(fields).flatMap(([field, value]): FieldError[] => {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    const isFound = texts.some((text) => typeof text === "string" && hasPersonalNumber(text));
    return isFound ? [{ field: prefix + field, code: "personalNumber" }] : [];
  });
}
