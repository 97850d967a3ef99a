// The one place that says what input from a page is accepted. Field names are those of the domain.
import * as v from "valibot";
import { ACTION_STATES, ACTIVITY_STATES, YES_NO } from "../domain/activity";
import { FOLLOW_UP_TYPES } from "../domain/book";
import { AMOUNT_LIMIT, ANALYSIS_LIMIT, CELL_LIMIT, EVIDENCE_LIMIT, TEXT_LIMIT } from "../domain/limits";
import { hasPersonalNumber } from "../domain/personal-data";
import { type PlainDate, parsePlainDate } from "../domain/plain-date";
import { writableText } from "../domain/writable-text";
import { type FieldError, fail, type Reply, succeed } from "./reply";

const text = v.pipe(v.string(), v.transform(writableText), v.trim(), v.maxLength(TEXT_LIMIT));
const filledText = v.pipe(text, v.minLength(1));
const words = v.pipe(v.array(filledText), v.maxLength(50));
const day = v.custom<PlainDate>((value) => typeof value === "string" && parsePlainDate(value) !== null);
/** Made by the page: a letter, a dash and 8 to 16 letters or digits. */
const madeId = v.pipe(v.string(), v.regex(/^[A-Z]-[0-9A-Z]{8,16}$/));

/** What an activity says. */
const activityFields = {
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
};

export const activityInput = v.object({
  id: madeId,
  ...activityFields,
  /** The role of the one who logs. */
  by: text,
  /** True when the page has sent the entry before and got no answer: only then is its ID looked up. */
  isRetry: v.boolean(),
});
export type ActivityInput = v.InferOutput<typeof activityInput>;

/** Fields as a correction writes them: only those that change are held to the limits of new text. */
export const changedFields = v.partial(v.object(activityFields));

const cellText = v.pipe(v.string(), v.maxLength(CELL_LIMIT));
const cellWords = v.pipe(v.array(cellText), v.maxLength(1000));
/** Fields as a row already in the sheet may say them: longer and larger than a new entry's. */
const seenFields = v.object({
  ...activityFields,
  type: cellText,
  commitments: cellWords,
  amount: v.pipe(v.number(), v.integer(), v.minValue(1)),
  placeType: cellText,
  place: cellText,
  parties: cellWords,
  audiences: cellWords,
  note: cellText,
});
export type ActivityFields = v.InferOutput<typeof seenFields>;

export const correctionInput = v.object({
  /** The row's ID, made by a page or typed by hand. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** The row as the page last saw it. */
  seen: seenFields,
  /** The row as it should be; only what differs from `seen` is written. Undo is the same row with `Inställd`. */
  changed: seenFields,
  /** The role of the one who corrects. */
  by: text,
});
export type CorrectionInput = v.InferOutput<typeof correctionInput>;

export const importInput = v.object({
  /** As they were read and looked through in the page; what more an ActivityInput says is passed over. */
  rows: v.pipe(v.array(v.object({ id: madeId, ...activityFields })), v.minLength(1), v.maxLength(500)),
  /** The role of the one who reads them in. */
  by: text,
});
export type ImportInput = v.InferOutput<typeof importInput>;

/** What the form starts from the next time. */
const choices = v.object({
  type: text,
  commitments: words,
  placeType: text,
  place: text,
  parties: words,
  audiences: words,
});
export type Choices = v.InferOutput<typeof choices>;

/** The form's last choices, as they were remembered. */
export const rememberedChoices = choices;

/** What is remembered for me at a refresh; what isn't given stays as it was. */
export const syncInput = v.object({
  me: v.optional(text),
  choices: v.optional(choices),
  /** IDs of my entries since the last refresh, newest first. */
  logged: v.optional(v.pipe(v.array(madeId), v.maxLength(500))),
});
export type SyncInput = v.InferOutput<typeof syncInput>;

export const mendInput = v.object({
  /** IDs of proposed mends. */
  mends: v.pipe(v.array(v.pipe(v.string(), v.maxLength(CELL_LIMIT))), v.maxLength(5000)),
});
export type MendInput = v.InferOutput<typeof mendInput>;

export const cellInput = v.object({
  tab: filledText,
  /** From 1. */
  row: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Header of the column; null for the row's first cell. */
  column: v.nullable(text),
});
export type CellInput = v.InferOutput<typeof cellInput>;

/** What an action of the plan says. */
const actionFields = {
  /** ID of the promise it serves. */
  commitment: filledText,
  text: filledText,
  owner: text,
  due: v.nullable(day),
  state: v.picklist(ACTION_STATES),
  done: v.nullable(day),
  comment: text,
};

/** What a message to the citizens says. */
const communicationFields = {
  date: day,
  channel: text,
  sender: text,
  title: filledText,
  link: text,
  commitments: words,
};

/** The role of the one who logs, and whether the page has sent the row before and got no answer. */
const loggingFields = { by: text, isRetry: v.boolean() };

export const actionInput = v.object({ id: madeId, ...actionFields, ...loggingFields });
export type ActionInput = v.InferOutput<typeof actionInput>;

export const communicationInput = v.object({ id: madeId, ...communicationFields, ...loggingFields });
export type CommunicationInput = v.InferOutput<typeof communicationInput>;

/** As a row already in the sheet may say it. */
const seenAction = v.object({
  ...actionFields,
  commitment: cellText,
  text: cellText,
  owner: cellText,
  comment: cellText,
});
const seenCommunication = v.object({
  ...communicationFields,
  channel: cellText,
  sender: cellText,
  title: cellText,
  link: cellText,
  commitments: cellWords,
});

/** The fields of a new text are held to its limits; see `correctionInput` for the rest. */
export const changedAction = v.partial(v.object(actionFields));
export const changedCommunication = v.partial(v.object(communicationFields));

export const actionCorrectionInput = v.object({
  ...correctionInput.entries,
  seen: seenAction,
  changed: seenAction,
});
export type ActionCorrectionInput = v.InferOutput<typeof actionCorrectionInput>;

export const communicationCorrectionInput = v.object({
  ...correctionInput.entries,
  seen: seenCommunication,
  changed: seenCommunication,
});
export type CommunicationCorrectionInput = v.InferOutput<typeof communicationCorrectionInput>;

const analysis = v.pipe(v.string(), v.transform(writableText), v.trim(), v.maxLength(ANALYSIS_LIMIT));
/** A text to write, and what its cell said when the page last saw it. */
const writtenText = { text: analysis, seen: cellText };

export const analysesInput = v.object({
  /** `Analys` by the promise's ID. */
  reasons: v.pipe(v.array(v.object({ id: filledText, ...writtenText })), v.maxLength(1000)),
  /** `Lärdomar` in Inställningar. */
  lessons: v.optional(v.object(writtenText)),
  /** `Förslag till nästa löfte` in Inställningar. */
  proposals: v.optional(v.object(writtenText)),
  /** The role of the one who writes. */
  by: text,
});
export type AnalysesInput = v.InferOutput<typeof analysesInput>;

/** SHA-256 in hex with small letters. */
const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A row that a document rests on, as `basisRows` gives it, with the checksum of its content. */
const evidenceRow = v.object({ commitment: cellText, row: cellText, outcome: cellText, checksum });
export type EvidenceRow = v.InferOutput<typeof evidenceRow>;

const followUpFields = {
  id: madeId,
  asOf: day,
  type: v.picklist(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filledText,
  /** Of the rows the document rests on. */
  checksum,
  /** The rows themselves, kept in Underlag. */
  evidence: v.optional(v.pipe(v.array(evidenceRow), v.maxLength(EVIDENCE_LIMIT))),
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

/** Every text field in which a valid personnummer or samordningsnummer stands: it is never stored. */
export function personalNumbersIn(fields: Readonly<Record<string, unknown>>, prefix = ""): FieldError[] {
  return Object.entries(fields).flatMap(([field, value]): FieldError[] => {
    const texts: unknown[] = Array.isArray(value) ? value : [value];
    const isFound = texts.some((text) => typeof text === "string" && hasPersonalNumber(text));
    return isFound ? [{ field: prefix + field, code: "personalNumber" }] : [];
  });
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
