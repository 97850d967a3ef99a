// What the server accepts as an action: the shape of every field, since any program on this machine can send bytes.
import * as v from "valibot";
import type { DeskAction } from "./wire";

const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
/** Rows and columns of the largest grid an .xlsx has. */
const row = wholeNumber(0, 1_048_575);
const column = wholeNumber(0, 16_383);
const count = wholeNumber(1, 100_000);
const sheet = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

const edit = v.object({ row, column, input: v.pipe(v.string(), v.maxLength(50_000)) });
const edits = v.pipe(v.array(edit), v.minLength(1), v.maxLength(200_000));

const action = v.variant("kind", [
  v.object({ kind: v.literal("open") }),
  v.object({ kind: v.literal("run"), name: v.pipe(v.string(), v.maxLength(100)), args: v.array(v.unknown()) }),
  v.object({ kind: v.literal("edit"), sheet, edits }),
  v.object({ kind: v.literal("insertRows"), sheet, before: row, count }),
  v.object({ kind: v.literal("deleteRows"), sheet, from: row, count }),
  v.object({ kind: v.literal("sort"), sheet, column, ascending: v.boolean() }),
  v.object({ kind: v.literal("addSheet"), name: sheet }),
  v.object({ kind: v.literal("deleteSheet"), name: sheet }),
  v.object({ kind: v.literal("undo") }),
  v.object({ kind: v.literal("redo") }),
]);

/** The action, or null when it isn't one. */
export function parseAction(input: unknown): DeskAction | null {
  const result = v.safeParse(action, input);
  return result.success ? result.output : null;
}
