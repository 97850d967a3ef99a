// The one place that says what input from a page is accepted. Field names are those of the domain. Google loads this at
// every call, which needs one or two of the schemas: each is made when it is first asked (`z.lazy`).
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
  WORDS_LIMIT,
} from "../domain/book/limits";
import { ACTION_STATES } from "../domain/book/plan-actions";
import { type PlainDate, parsePlainDate } from "../domain/calendar/plain-date";
import { LOGO_LIMIT } from "../domain/logo/logo";
import { CROSSING_LIMIT, STATUS_FILE_LIMIT } from "./crossing";
import { type Shape, typedText } from "./validation";

const typed = typedText(TEXT_LIMIT);
const filled = typedText(TEXT_LIMIT, 1);
const day = z.custom<PlainDate>((input) => typeof input === "string" && parsePlainDate(input) !== null);
/** The page makes the ID: a letter, a dash, and 8 to 16 letters or digits. */
const madeId = z.string().check(z.regex(/^[A-Z]-[0-9A-Z]{8,16}$/));
const cell = z.string().check(z.maxLength(CELL_LIMIT));

/** The limits that the fields of a row are held to. */
interface Limits {
  readonly typed: Shape<string>;
  readonly filled: Shape<string>;
  readonly words: Shape<readonly string[]>;
  /** Words of a field that pages from before it don't send. */
  readonly laterWords: Shape<readonly string[]>;
  readonly amount: Shape<number>;
}

const words = () => z.array(typedText(WORD_LIMIT, 1)).check(z.maxLength(WORDS_LIMIT));

/** Whole, or with at most two decimals where the promise has a unit of its own, which only the workbook knows. */
const amount = () => z.number().check(z.positive(), z.multipleOf(0.01));

const newRow = (): Limits => ({
  typed,
  filled,
  words: words(),
  laterWords: words(),
  amount: amount().check(z.maximum(AMOUNT_LIMIT)),
});
/** A whole row from a page that was opened before an update, or an entry that has waited since then. */
const fromAnyPage = (limits: Limits): Limits => ({ ...limits, laterWords: z._default(limits.laterWords, []) });
/** A row that people typed may say more than the form allows. */
const seenRow = (): Limits => ({
  typed: cell,
  filled: cell,
  words: z.array(cell).check(z.maxLength(1000)),
  laterWords: z.array(cell).check(z.maxLength(1000)),
  amount: amount(),
});

const activityFields = ({ typed, words, laterWords, amount }: Limits) => ({
  date: day,
  /** Empty only where `commitments` names what it was done for. */
  type: typed,
  commitments: words,
  amount,
  placeType: typed,
  place: typed,
  parties: words,
  performers: laterWords,
  audiences: words,
  requirementMet: z.nullable(z.enum(YES_NO)),
  state: z.enum(ACTIVITY_STATES),
  note: typed,
});

const actionFields = ({ typed, filled }: Limits) => ({
  /** ID of the promise that the action serves. */
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

/**
 * The inputs about rows of one kind: a new row, a correction of a row, and the fields that a correction changes. Changed
 * fields are held to the limits of a new row, because only they are written.
 */
function rowInputs<S extends z.core.$ZodShape>(fieldsWithin: (limits: Limits) => S) {
  const seen = z.lazy(() => z.object(fieldsWithin(fromAnyPage(seenRow()))));
  return {
    row: z.lazy(() => z.object({ id: madeId, ...fieldsWithin(fromAnyPage(newRow())) })),
    correction: z.lazy(() =>
      z.object({
        /** The row's ID, made by a page or typed by hand. */
        id: z.string().check(z.minLength(1), z.maxLength(200)),
        /** The row as the page last saw it. */
        seen,
        /** The row as it should be. Only fields that differ from `seen` are written; undo changes `state` to `Struken`. */
        changed: seen,
        /** The role of the one who corrects. */
        by: typed,
      }),
    ),
    changes: z.lazy(() => z.partial(z.object(fieldsWithin(newRow())))),
  };
}

const anyActivity = rowInputs(activityFields);
type WhatFor = { readonly type: string; readonly commitments: readonly string[] };
const saysWhat = ({ type, commitments }: WhatFor) => type !== "" || commitments.length > 0;
const noType = (...path: string[]) =>
  ({ code: "too_small", origin: "string", minimum: 1, inclusive: true, input: "", path }) as const;

/** An activity says its type, or which promises it was done for. */
export const activityInputs = {
  ...anyActivity,
  row: z.lazy(() =>
    anyActivity.row.check(({ value, issues }) => {
      if (!saysWhat(value)) issues.push(noType("type"));
    }),
  ),
  correction: z.lazy(() =>
    anyActivity.correction.check(({ value: { seen, changed }, issues }) => {
      if (saysWhat(seen) && !saysWhat(changed)) issues.push(noType("changed", "type"));
    }),
  ),
};
export const actionInputs = rowInputs(actionFields);
export const communicationInputs = rowInputs(communicationFields);

export const loggingInput = z.lazy(() =>
  z.object({
    /** The role of the one who logs. */
    by: typed,
    /** True when the page has sent the row before and got no answer: only then is its ID looked up. */
    isRetry: z.boolean(),
  }),
);
type Logging = z.infer<typeof loggingInput>;

export type ActivityInput = z.infer<typeof activityInputs.row> & Logging;
export type ActionInput = z.infer<typeof actionInputs.row> & Logging;
export type CommunicationInput = z.infer<typeof communicationInputs.row> & Logging;
export type CorrectionInput = z.infer<typeof activityInputs.correction>;
export type ActionCorrectionInput = z.infer<typeof actionInputs.correction>;
export type CommunicationCorrectionInput = z.infer<typeof communicationInputs.correction>;

export const importInput = z.lazy(() =>
  z.object({
    /** The rows as somebody has looked through them in the page. */
    rows: z.array(activityInputs.row).check(z.minLength(1), z.maxLength(500)),
    /** What words of the list mean in the workbook's own, to be remembered. */
    words: z.optional(
      z.array(z.object({ word: typedText(WORD_LIMIT, 1), means: typedText(WORD_LIMIT, 1) })).check(z.maxLength(200)),
    ),
    /** The role of the one who imports. */
    by: typed,
  }),
);
export type ImportInput = z.infer<typeof importInput>;

export const undoImportInput = z.lazy(() =>
  z.object({
    /** IDs of rows that were read in. */
    ids: z.array(madeId).check(z.minLength(1), z.maxLength(500)),
    by: typed,
  }),
);
export type UndoImportInput = z.infer<typeof undoImportInput>;

/** What somebody last chose in the form, which the form starts from the next time. */
export const lastChoicesInput = z.lazy(() =>
  z.object({
    type: typed,
    commitments: words(),
    placeType: typed,
    place: typed,
    parties: words(),
    audiences: words(),
  }),
);
export type LastChoices = z.infer<typeof lastChoicesInput>;

/** What the server is to remember of the caller. A field that is left out stays as it was. */
export const syncInput = z.lazy(() =>
  z.object({
    me: z.optional(typed),
    choices: z.optional(lastChoicesInput),
    /** IDs of the caller's entries since the last refresh, newest first. */
    logged: z.optional(z.array(madeId).check(z.maxLength(500))),
  }),
);
export type SyncInput = z.infer<typeof syncInput>;

/** IDs of proposed mends. */
const mends = (): Shape<readonly string[]> => z.array(cell).check(z.maxLength(5000));
const place = z.int().check(z.minimum(0));
/** An edit that waits to be logged, as it was kept. */
export const typedEditInput = z.lazy(() =>
  z.object({
    edit: z.object({
      tab: z.string(),
      row: place,
      lastRow: place,
      column: place,
      lastColumn: place,
      range: z.string(),
      before: z.string(),
      after: z.optional(z.string()),
    }),
    by: z.string(),
    at: z.string(),
  }),
);

export const mendInput = z.lazy(() => z.object({ mends: mends() }));
export type MendInput = z.infer<typeof mendInput>;

/** The first and the last day of a period that is to begin. */
export const periodInput = z.lazy(() => z.object({ from: day, to: day }));
export type PeriodInput = z.infer<typeof periodInput>;

export const cellInput = z.lazy(() =>
  z.object({
    tab: filled,
    /** The sheet's own row number, from 1. */
    row: z.int().check(z.minimum(1)),
    /** Header of the column; null for the row's first cell. */
    column: z.nullable(typed),
  }),
);
export type CellInput = z.infer<typeof cellInput>;

/** A text to write, with what its cell said when the page last read it. */
const writtenText = () => ({ text: typedText(ANALYSIS_LIMIT), seen: cell });

export const analysesInput = z.lazy(() =>
  z.object({
    /** Texts for the column Analys in the tab Löften, each with the ID of its promise. */
    reasons: z.array(z.object({ id: filled, ...writtenText() })).check(z.maxLength(1000)),
    /** The setting Lärdomar. */
    lessons: z.optional(z.object(writtenText())),
    /** The setting Förslag till nästa löfte. */
    proposals: z.optional(z.object(writtenText())),
    /** The role of the one who writes. */
    by: typed,
  }),
);
export type AnalysesInput = z.infer<typeof analysesInput>;

/** SHA-256 in lower-case hex. */
const checksum = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** The logo as base64; empty takes it away. */
export const logoInput = z.lazy(() => z.object({ content: z.string().check(z.maxLength(LOGO_LIMIT)), by: cell }));
export type LogoInput = z.infer<typeof logoInput>;

/** A status file that a page has read, and what it says of itself, by which it is kept. */
export const statusInput = z.lazy(() =>
  z.object({
    municipality: filled,
    period: z.nullable(z.object({ from: day, to: day })),
    asOf: day,
    checksum,
    text: z.string().check(z.minLength(1), z.maxLength(STATUS_FILE_LIMIT)),
  }),
);
export type StatusInput = z.infer<typeof statusInput>;

const followUpFields = () => ({
  id: madeId,
  asOf: day,
  type: z.enum(FOLLOW_UP_TYPES),
  /** Name of the .docx file. */
  fileName: filled,
  /** The checksum of the rows that the document rests on. */
  checksum,
  /** The rows themselves, each with the checksum of its content. They are kept in the tab Underlag. */
  evidence: z.optional(
    z.array(z.object({ commitment: cell, row: cell, outcome: cell, checksum })).check(z.maxLength(EVIDENCE_LIMIT)),
  ),
  by: typed,
});

export const followUpInput = z.lazy(() => z.object(followUpFields()));
export type FollowUpInput = z.infer<typeof followUpInput>;

export const documentInput = z.lazy(() =>
  z.object({
    ...followUpFields(),
    /** The finished .docx in base64 (RFC 4648), at most 6 MB. zod's own base64 needs `atob`, which Apps Script lacks. */
    content: z.string().check(z.maxLength(CROSSING_LIMIT), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
);
export type DocumentInput = z.infer<typeof documentInput>;
