// What the server accepts to do and to keep: the shape of every field, since any program on this machine can send bytes.
import * as z from "zod/mini";
import { validate } from "../../../contract/validation";
import type { DeskAction, Keeping } from "./wire";

/** Rows and columns of the largest grid an .xlsx has. */
const row = z.int().check(z.minimum(0), z.maximum(1_048_575));
const column = z.int().check(z.minimum(0), z.maximum(16_383));
const count = z.int().check(z.minimum(1), z.maximum(100_000));
const sheet = z.string().check(z.minLength(1), z.maxLength(100));

/** More than a cell holds: that it is too long is then said in words. */
const edit = z.object({ row, column, input: z.string().check(z.maxLength(1_000_000)) });
const edits = z.array(edit).check(z.minLength(1), z.maxLength(200_000));

const action = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("open") }),
  z.object({
    kind: z.literal("run"),
    name: z.string().check(z.maxLength(100)),
    args: z.array(z.unknown()).check(z.maxLength(100)),
    sheet: z.exactOptional(sheet),
  }),
  z.object({ kind: z.literal("edit"), sheet, edits }),
  z.object({ kind: z.literal("insertRows"), sheet, before: row, count }),
  z.object({ kind: z.literal("deleteRows"), sheet, from: row, count }),
  z.object({ kind: z.literal("sort"), sheet, column, ascending: z.boolean() }),
  z.object({ kind: z.literal("addSheet"), name: sheet }),
  z.object({ kind: z.literal("deleteSheet"), name: sheet }),
  z.object({ kind: z.literal("undo") }),
  z.object({ kind: z.literal("redo") }),
]);

/** The action, or null when it isn't one. */
export function parseAction(input: unknown): DeskAction | null {
  const reply = validate(action, input);
  return reply.ok ? reply.value : null;
}

const keeping = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(100)),
  text: z.nullable(z.string().check(z.maxLength(1_000_000))),
});

/** What a page wants kept, or null when it isn't that. */
export function parseKeeping(input: unknown): Keeping | null {
  const reply = validate(keeping, input);
  return reply.ok ? reply.value : null;
}
