// What the desk shows at one moment.
import type { CellEdit, SheetView } from "../../../session";
import type { DeskEvent, DeskProblem, DeskState, DialogFrame, Sight } from "../../server/wire";
import type { CellPlace } from "../grid/cell-place";

export type SidebarFrame = Omit<Extract<DeskEvent, { kind: "sidebar" }>, "kind">;

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  /** Texts that weren't saved. A message that has them stays until it is closed; null for any other message. */
  readonly unsaved: readonly string[] | null;
}

/** Edits that are shown and on their way to the server. They stay when the server refuses them. */
export interface PendingEdit {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
  /** How the tab's rows lay when it was typed. */
  readonly sight?: Sight;
}

/** A question that must be answered before the work goes on. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** The label of a field to fill in; null for a question of yes or no. */
  readonly field: string | null;
  /** What the field begins with. */
  readonly start?: string;
  /** Whether "no" is the safe answer, which Enter then gives. */
  readonly isDangerous?: boolean;
  /** Called with the field's text, "" without a field, or null for no. */
  readonly answer: (text: string | null) => void;
}

/** A cell on the way to being selected. The focus goes with it, unless it is kept where it is. */
export interface GoTo {
  readonly sheet: string;
  readonly place: CellPlace;
  readonly keepsFocus?: boolean;
}

export interface DeskSnapshot {
  /** Null until the workbook is open. */
  readonly state: DeskState | null;
  /** The tab in front. */
  readonly sheet: string | null;
  readonly views: ReadonlyMap<string, SheetView>;
  readonly pending: readonly PendingEdit[];
  readonly sidebar: SidebarFrame | null;
  readonly dialog: DialogFrame | null;
  /** A dialog that lies beside the grid, which can be worked in meanwhile. */
  readonly list: DialogFrame | null;
  readonly toasts: readonly Toast[];
  readonly problem: DeskProblem | null;
  readonly question: Question | null;
  readonly isWorking: boolean;
  /** A cell to go to once its tab is shown; null when nobody is on the way. */
  readonly goTo: GoTo | null;
}

export const EMPTY_DESK: DeskSnapshot = {
  state: null,
  sheet: null,
  views: new Map(),
  pending: [],
  sidebar: null,
  dialog: null,
  list: null,
  toasts: [],
  problem: null,
  question: null,
  isWorking: false,
  goTo: null,
};
