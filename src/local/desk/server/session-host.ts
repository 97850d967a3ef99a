// The open session behind the desk's address. It does one action at a time, and turns pages into frames.
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { RunResult, ScreenEvent, Session, SheetView, Version } from "../../session";
import type { SessionWork } from "./actions";
import type { FrameShelf } from "./frame-shelf";
import type { ActionAnswer, DeskEvent, DeskState } from "./wire";

export interface SessionHost {
  /** Does the work in the session. The call is synchronous, so that two actions never overlap. */
  act(work: SessionWork): ActionAnswer;
  state(): DeskState;
  /** Null when no tab has the name. */
  view(sheet: string): SheetView | null;
  versions(): readonly Version[];
  versionSheets(id: string): readonly SheetView[] | null;
}

export interface DeskSettings {
  readonly isExample: boolean;
  readonly chosenToday: PlainDate | null;
}

export function hostSession(session: Session, shelf: FrameShelf, settings: DeskSettings): SessionHost {
  const run = randomUUID();
  const state = (): DeskState => ({
    run,
    file: basename(session.file),
    ...settings,
    menus: session.menu(),
    sheets: session.sheets(),
  });
  /**
   * Of what was begun before a restart nobody knows how the rows lay. What was typed then is saved, since each cell says
   * what it was typed over; all else is refused.
   */
  const refusalOf = ({ kind, seen }: SessionWork): RunResult | null => {
    if (seen === null || (kind === "edit" && seen.sight.run !== run)) return null;
    return session.refusalAfterMoves(seen.sheet, seen.sight.run === run ? seen.sight.moves : -1);
  };
  const toDeskEvent = (event: ScreenEvent): DeskEvent => {
    if (!("html" in event)) return event;
    const { html, ...rest } = event;
    return { ...rest, frame: shelf.put(html) };
  };
  return {
    state,
    act(work) {
      const { value, error, events, refused = null } = refusalOf(work) ?? work.perform(session);
      return { value: value ?? null, error, refused, events: events.map(toDeskEvent), state: state() };
    },
    versions: session.versions,
    versionSheets: session.versionSheets,
    view: (name) => (session.sheets().some((sheet) => sheet.name === name) ? session.view(name) : null),
  };
}
