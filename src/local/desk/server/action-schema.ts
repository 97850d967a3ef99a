// What the server accepts to do and to keep: the shape of every field, since any program on this machine can send bytes.
import {
  boolean,
  exactOptional,
  list,
  literal,
  nullable,
  object,
  text,
  unknown,
  validate,
  variant,
  whole,
} from "../../../contract/validation";
import type { DeskAction, Keeping } from "./wire";

/** Rows and columns of the largest grid an .xlsx has. */
const row = whole(0, 1_048_575);
const column = whole(0, 16_383);
const count = whole(1, 100_000);
const sheet = text(100, 1);

/** More than a cell holds: that it is too long is then said in words. */
const edit = object({ row, column, input: text(1_000_000) });
const edits = list(edit, 200_000, 1);

const action = variant("kind", [
  object({ kind: literal("open") }),
  object({ kind: literal("run"), name: text(100), args: list(unknown(), 100), sheet: exactOptional(sheet) }),
  object({ kind: literal("edit"), sheet, edits }),
  object({ kind: literal("insertRows"), sheet, before: row, count }),
  object({ kind: literal("deleteRows"), sheet, from: row, count }),
  object({ kind: literal("sort"), sheet, column, ascending: boolean() }),
  object({ kind: literal("addSheet"), name: sheet }),
  object({ kind: literal("deleteSheet"), name: sheet }),
  object({ kind: literal("undo") }),
  object({ kind: literal("redo") }),
]);

/** The action, or null when it isn't one. */
export function parseAction(input: unknown): DeskAction | null {
  const reply = validate(action, input);
  return reply.ok ? reply.value : null;
}

const keeping = object({ key: text(100, 1), text: nullable(text(1_000_000)) });

/** What a page wants kept, or null when it isn't that. */
export function parseKeeping(input: unknown): Keeping | null {
  const reply = validate(keeping, input);
  return reply.ok ? reply.value : null;
}
