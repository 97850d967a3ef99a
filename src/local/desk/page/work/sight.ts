// What a person saw of the workbook when an action was begun, which goes with it to the server: what somebody else has
// changed since is then neither written over nor mistaken for what was seen.
import type { CellEdit } from "../../../session";
import type { DeskAction, Sight } from "../../server/wire";
import { createShownSheet } from "../grid/shown-sheet";
import type { DeskSnapshot, PendingEdit } from "./desk-state";

type Seen = Pick<DeskSnapshot, "state" | "views" | "pending">;

/** The edits with what their cells say. A cell that this window's own words are still on their way to is left without. */
function editsSeen({ views, pending }: Seen, sheet: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  const view = views.get(sheet);
  if (!view) return edits;
  const saved = createShownSheet(view, []);
  const own = pending.flatMap((each) => (each.sheet === sheet ? each.edits : []));
  const isOwn = ({ row, column }: CellEdit) => own.some((other) => other.row === row && other.column === column);
  return edits.map((edit) => (isOwn(edit) ? edit : { ...edit, seen: saved.inputAt(edit.row, edit.column) }));
}

function sightOf({ state, views }: Seen, sheet: string): { readonly sight?: Sight } {
  const view = views.get(sheet);
  return view && state ? { sight: { run: state.run, moves: view.moves } } : {};
}

/** What was typed, with what was seen of its cells. */
export function editSeen(seen: Seen, sheet: string, edits: readonly CellEdit[]): PendingEdit {
  return { sheet, edits: editsSeen(seen, sheet, edits), ...sightOf(seen, sheet) };
}

/** The action with what was seen of its tab. */
export function actionSeen(seen: Seen, action: DeskAction): DeskAction {
  const isOnTab = action.kind !== "run" && "sheet" in action;
  return isOnTab ? { ...action, ...sightOf(seen, action.sheet) } : action;
}
