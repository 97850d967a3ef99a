// All that the desk shows at one moment.
import type { CellEdit, SheetView } from "../../session";
import type { DeskEvent, DeskProblem, DeskState } from "../server/wire";
import type { CellPlace } from "./grid/cell-place";

export type SidebarFrame = Omit<Extract<DeskEvent, { kind: "sidebar" }>, "kind">;
export type DialogFrame = Omit<Extract<DeskEvent, { kind: "dialog" }>, "kind">;

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
}

/** Typed, shown, and on its way to the server; stays when the server said no. */
export interface PendingEdit {
  readonly sheet: string;
  readonly edits: readonly CellEdit[];
}

/** Something to answer before the work goes on. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  /** Label of a field to fill in; null for a plain yes or no. */
  readonly field: string | null;
  /** The field's text, "" without a field; null for no. */
  readonly answer: (text: string | null) => void;
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
  readonly toasts: readonly Toast[];
  readonly problem: DeskProblem | null;
  readonly question: Question | null;
  readonly isWorking: boolean;
  /** A cell to go to once its tab is shown; a new object for each wish. */
  readonly goTo: CellPlace | null;
}

export const EMPTY_DESK: DeskSnapshot = {
  state: null,
  sheet: null,
  views: new Map(),
  pending: [],
  sidebar: null,
  dialog: null,
  toasts: [],
  problem: null,
  question: null,
  isWorking: false,
  goTo: null,
};
