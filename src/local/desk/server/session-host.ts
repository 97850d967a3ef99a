// The open session behind the desk's address: does one action at a time and turns pages into frames.
import { basename } from "node:path";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { RunResult, ScreenEvent, Session, SheetView } from "../../session";
import type { FrameShelf } from "./frame-shelf";
import type { ActionAnswer, DeskAction, DeskEvent, DeskState } from "./wire";

export interface SessionHost {
  act(action: DeskAction): ActionAnswer;
  state(): DeskState;
  /** Null when no tab has the name. */
  view(sheet: string): SheetView | null;
}

export interface DeskSettings {
  readonly isExample: boolean;
  readonly chosenToday: PlainDate | null;
}

/** Session calls are synchronous, so actions never overlap. */
export function hostSession(session: Session, shelf: FrameShelf, settings: DeskSettings): SessionHost {
  const state = (): DeskState => ({
    file: basename(session.file),
    ...settings,
    menus: session.menu(),
    sheets: session.sheets(),
  });
  const toDeskEvent = (event: ScreenEvent): DeskEvent => {
    if (event.kind !== "sidebar" && event.kind !== "dialog") return event;
    const { html, ...rest } = event;
    return { ...rest, frame: shelf.put(html) };
  };
  return {
    state,
    act(action) {
      const { value, error, events } = perform(session, action);
      return { value: value ?? null, error, events: events.map(toDeskEvent), state: state() };
    },
    view: (name) => (session.sheets().some((sheet) => sheet.name === name) ? session.view(name) : null),
  };
}

function perform(session: Session, action: DeskAction): RunResult {
  switch (action.kind) {
    case "open":
      return session.open();
    case "run":
      if (action.sheet !== undefined) session.bringToFront(action.sheet);
      return session.run(action.name, action.args);
    case "edit":
      return session.edit(action.sheet, action.edits);
    case "insertRows":
      return session.insertRows(action.sheet, action.before, action.count);
    case "deleteRows":
      return session.deleteRows(action.sheet, action.from, action.count);
    case "sort":
      return session.sort(action.sheet, action.column, action.ascending);
    case "addSheet":
      return session.addSheet(action.name);
    case "deleteSheet":
      return session.deleteSheet(action.name);
    case "undo":
      return session.undo();
    case "redo":
      return session.redo();
  }
}
