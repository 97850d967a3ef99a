// What the server accepts as an action: the shape of every field, since any program on this machine can send bytes.
import { anyOf, anything, boolean, list, object, oneOf, text, whole } from "../../contract/shape";
import type { DeskAction } from "./wire";

/** Rows and columns of the largest grid an .xlsx has. */
const row = whole(0, 1_048_575);
const column = whole(0, 16_383);
const count = whole(1, 100_000);
const sheet = text(100, 1);

const edit = object({ row, column, input: text(50_000) });
const edits = list(edit, 200_000, 1);

const action = anyOf(
  object({ kind: oneOf(["open"]) }),
  object({ kind: oneOf(["run"]), name: text(100), args: list(anything, 100) }),
  object({ kind: oneOf(["edit"]), sheet, edits }),
  object({ kind: oneOf(["insertRows"]), sheet, before: row, count }),
  object({ kind: oneOf(["deleteRows"]), sheet, from: row, count }),
  object({ kind: oneOf(["sort"]), sheet, column, ascending: boolean }),
  object({ kind: oneOf(["addSheet"]), name: sheet }),
  object({ kind: oneOf(["deleteSheet"]), name: sheet }),
  object({ kind: oneOf(["undo"]) }),
  object({ kind: oneOf(["redo"]) }),
);

/** The action, or null when it isn't one. */
export function parseAction(input: unknown): DeskAction | null {
  const reply = action(input);
  return reply.ok ? reply.value : null;
}
