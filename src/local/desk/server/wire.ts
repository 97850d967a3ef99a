// What crosses between the desk's page and its server, all of it JSON.
import type { PdfAnswer, PdfRequest } from "../../../contract/desk-pdfs";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { DeskProblem } from "../../../i18n/sv/desk";
import type { MenuItem, RefusalCode, ScreenEvent, SheetTab, SheetView, Version } from "../../session";
import type { DeskAction } from "./actions";
import type { Keeping } from "./keeping";
import type { SheetChanges } from "./view-changes";

export type { DeskProblem } from "../../../i18n/sv/desk";
export type { SheetTab } from "../../session";
export type { DeskAction, Sight } from "./actions";
export type { Keeping } from "./keeping";
export type { SheetChanges } from "./view-changes";

/** A dialog whose page is at the address `frame` on this server. */
export interface DialogFrame {
  readonly title: string;
  readonly frame: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The session's events, in which a page has become the address of a frame. */
export type DeskEvent =
  | { readonly kind: "toast"; readonly message: string; readonly title: string }
  | { readonly kind: "sidebar"; readonly title: string; readonly frame: string }
  | ({ readonly kind: "dialog" } & DialogFrame)
  | ({ readonly kind: "modeless" } & DialogFrame)
  | Extract<ScreenEvent, { kind: "activate" }>;

export interface DeskMenu {
  readonly title: string;
  readonly items: readonly MenuItem[];
}

/** What the desk shows of the workbook around the cells. */
export interface DeskState {
  /** Another for each start of the desk: what a page knew of the tabs' versions is then worth nothing. */
  readonly run: string;
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly isExample: boolean;
  /** The day that was chosen at the start; null for the real one. */
  readonly chosenToday: PlainDate | null;
  readonly menus: readonly DeskMenu[];
  readonly sheets: readonly SheetTab[];
}

export interface ActionAnswer {
  readonly value: unknown;
  readonly error: string | null;
  /** Why what was asked for was refused; null where it wasn't. */
  readonly refused: RefusalCode | null;
  readonly events: readonly DeskEvent[];
  readonly state: DeskState;
}

/** The calls of the page. Each name is the last part of its address under `api/`. */
export interface DeskApi {
  act(action: DeskAction): ActionAnswer;
  /** False when the text is only remembered while the desk is open. */
  keep(keeping: Keeping): boolean;
  /** A Word file as PDF, which takes some seconds. */
  pdf(request: PdfRequest): PdfAnswer;
  state(): DeskState;
  /** The tab, or what has changed in it since the version that the page has; null when no tab has the name. */
  sheet(name: string, since?: number): SheetView | SheetChanges | null;
  versions(): readonly Version[];
  /** The tabs of an earlier version; null when it is gone. */
  version(id: string): readonly SheetView[] | null;
}

export type DeskReply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: DeskProblem };

/** Bytes of the largest request, which is a report as base64 inside JSON. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/**
 * What a page of the add-on may do in its frame. Without `allow-same-origin` it can't act as the desk
 * (https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox).
 */
export const FRAME_SANDBOX = "allow-scripts allow-forms allow-downloads allow-popups allow-modals";
