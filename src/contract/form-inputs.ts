// What input from a page is accepted about the answers of forms.
import * as z from "zod/mini";
import { CELL_LIMIT, TEXT_LIMIT, WORD_LIMIT } from "../domain/book/limits";
import { ANSWER_ROLES } from "../domain/import/forms/answers";
import { LISTED_ROLES } from "../domain/import/other-words";
import { typedText } from "./validation";

const cell = z.string().check(z.maxLength(CELL_LIMIT));
const typed = typedText(TEXT_LIMIT);

/** How the answers of a tab are to be read from now on. */
export const formInput = z.lazy(() =>
  z.object({
    tab: cell.check(z.minLength(1)),
    headers: z.array(cell).check(z.minLength(1), z.maxLength(100)),
    /** One for each header. */
    roles: z.array(z.enum(ANSWER_ROLES)).check(z.minLength(1), z.maxLength(100)),
    /** The kind of activity of a form that doesn't ask for it. */
    type: typed,
  }),
);
export type FormInput = z.infer<typeof formInput>;

/**
 * What is to become of an answer: a changed one changes the log's row, leaves it as it is or becomes a row of its own; one
 * that seemed to say something of a person is read all the same, and one that waits may be left out.
 */
export const ANSWER_DECISIONS = ["update", "keep", "new", "approve", "skip"] as const;
export type AnswerDecision = (typeof ANSWER_DECISIONS)[number];

export const answersInput = z.lazy(() =>
  z.object({
    tab: cell,
    decisions: z
      .array(z.object({ id: z.string().check(z.regex(/^F-[0-9A-Z]{16}$/)), as: z.enum(ANSWER_DECISIONS) }))
      .check(z.maxLength(500)),
    /** What words of the answers mean in the workbook's own, to be remembered. */
    words: z
      .array(z.object({ word: typedText(WORD_LIMIT, 1), means: typedText(WORD_LIMIT, 1) }))
      .check(z.maxLength(200)),
    /** Words of the answers that are to be words of Listor. */
    added: z._default(
      z.array(z.object({ role: z.enum(LISTED_ROLES), word: typedText(WORD_LIMIT, 1) })).check(z.maxLength(200)),
      [],
    ),
    /** The role of the one who decides. */
    by: typed,
  }),
);
export type AnswersInput = z.infer<typeof answersInput>;

/** A form as it is kept with the workbook, beside its settled answers. */
export const keptFormInput = z.lazy(() =>
  z.object({
    mapping: z.object({
      key: z.string(),
      tab: z.string(),
      headers: z.array(z.string()),
      roles: z.array(z.enum(ANSWER_ROLES)),
      type: z.string(),
    }),
    approved: z.array(z.string()),
  }),
);
