// What crosses between the desk's page and its server. JSON only.
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { DeskProblem } from "../../../i18n/sv/desk";
import type { MenuItem, SheetView } from "../../session";
import type { DeskAction } from "./actions";
import type { Keeping } from "./keeping";

export type { DeskProblem } from "../../../i18n/sv/desk";
export type { DeskAction } from "./actions";
export type { Keeping } from "./keeping";

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

/** What the page asks of the server: each is the last part of an address under `api/`. */
export interface DeskApi {
  act(action: DeskAction): ActionAnswer;
  /** False when the text is only remembered while the desk is open. */
  keep(keeping: Keeping): boolean;
  state(): DeskState;
  /** Null when no tab has the name. */
  sheet(name: string): SheetView | null;
}

export type DeskReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: DeskProblem };

/** Largest request: a report as base64 inside JSON. Bytes. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/** What a page of the add-on may do in its frame; above all not act as this origin (no allow-same-origin). */
export const FRAME_SANDBOX = "allow-scripts allow-forms allow-downloads allow-popups allow-modals";
