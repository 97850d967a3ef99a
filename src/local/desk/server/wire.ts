// What crosses between the desk's page and its server. JSON only.
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { DeskProblem } from "../../../i18n/sv/desk";
import type { CellEdit, MenuItem } from "../../session";

export type { DeskProblem } from "../../../i18n/sv/desk";

/** One thing a person does at the desk. The server does them one at a time. */
export type DeskAction =
  | { readonly kind: "open" }
  | {
      readonly kind: "run";
      readonly name: string;
      readonly args: readonly unknown[];
      /** The tab in front of the one who runs it: the add-on goes back to it when it has made a new one. */
      readonly sheet?: string;
    }
  | { readonly kind: "edit"; readonly sheet: string; readonly edits: readonly CellEdit[] }
  | { readonly kind: "insertRows"; readonly sheet: string; readonly before: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly sheet: string; readonly from: number; readonly count: number }
  | { readonly kind: "sort"; readonly sheet: string; readonly column: number; readonly ascending: boolean }
  | { readonly kind: "addSheet"; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly name: string }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** As the session's events, but a page comes as the address of a frame. */
export type DeskEvent =
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  | { readonly kind: "sidebar"; readonly title: string; readonly frame: string }
  | {
      readonly kind: "dialog";
      readonly title: string;
      readonly frame: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "activate"; readonly sheet: string };

export interface DeskMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** The workbook as the desk shows it, without the cells. */
export interface DeskState {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly isExample: boolean;
  /** The day it is at this desk when it isn't the real one. */
  readonly chosenToday: PlainDate | null;
  readonly menus: readonly DeskMenu[];
  readonly sheets: readonly { readonly name: string; readonly version: number }[];
}

export interface ActionAnswer {
  readonly value: unknown;
  readonly error: string | null;
  readonly events: readonly DeskEvent[];
  readonly state: DeskState;
}

/** A text that a page of the add-on keeps in its storage; null takes it away. */
export interface Keeping {
  readonly key: string;
  readonly text: string | null;
}

export type DeskReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: DeskProblem };

/** Largest request: a report as base64 inside JSON. Bytes. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/** What a page of the add-on may do in its frame; above all not act as this origin (no allow-same-origin). */
export const FRAME_SANDBOX = "allow-scripts allow-forms allow-downloads allow-popups allow-modals";
