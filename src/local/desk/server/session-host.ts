// The open session behind the desk's address. It does one action at a time, and turns pages into frames.
import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { PlainDate } from "../../../domain/calendar/plain-date";
import type { RunResult, ScreenEvent, Session, SheetView, Version } from "../../session";
import type { SessionWork } from "./actions";
import type { FrameShelf } from "./frame-shelf";
import type { ServedPhone } from "./phone-page";
import { createViewMemory, type SheetChanges } from "./view-changes";
import type { ActionAnswer, DeskEvent, DeskState } from "./wire";

export interface SessionHost {
  /**
   * Does the work in the session, in the order in which it came; two pieces never overlap. What the add-on is asked to do by
   * several windows at once is saved in one write, and each is answered when that is on disk.
   */
  act(work: SessionWork): Promise<ActionAnswer>;
  state(): DeskState;
  /** The tab, or what has changed in it since a version of it; null when no tab has the name. */
  view(sheet: string, since: number | null): SheetView | SheetChanges | null;
  /** The add-on's page for the phone; an error's text where it could not be made. */
  phone(): ServedPhone | string;
  versions(): readonly Version[];
  versionSheets(id: string): readonly SheetView[] | null;
}

export interface DeskSettings {
  readonly isExample: boolean;
  readonly chosenToday: PlainDate | null;
}

interface WaitingWork {
  readonly work: SessionWork;
  readonly answer: (answer: ActionAnswer) => void;
  readonly fail: (error: unknown) => void;
}

/** More in one write would keep the first of them waiting. */
const MOST_TOGETHER = 100;

/** Milliseconds that the others of a crowd have to send their next entry in, once they have been answered. */
const GATHERING = 10;

/** After what has come in meanwhile has been read: a request takes two rounds of the event loop. */
function later(work: () => void, isCrowd: boolean): void {
  if (isCrowd) setTimeout(work, GATHERING);
  else setImmediate(() => setImmediate(work));
}

export function hostSession(session: Session, shelf: FrameShelf, settings: DeskSettings): SessionHost {
  const run = randomUUID();
  const views = createViewMemory();
  const state = (): DeskState => ({
    run,
    file: basename(session.file),
    ...settings,
    menus: session.menu(),
    sheets: session.sheets(),
  });
  /**
   * Of what was begun before a restart nobody knows how the rows lay. What was typed then over a text is saved, since the
   * session compares that text with the cell's; all else is refused, since one blank cell is like another.
   */
  const refusalOf = ({ knowsCells, seen }: SessionWork): RunResult | null => {
    if (seen === null || (knowsCells && seen.sight.run !== run)) return null;
    return session.refusalAfterMoves(seen.sheet, seen.sight.run === run ? seen.sight.moves : -1);
  };
  const toDeskEvent = (event: ScreenEvent): DeskEvent => {
    if (!("html" in event)) return event;
    const { html, ...rest } = event;
    return { ...rest, frame: shelf.put(html) };
  };
  const waiting: WaitingWork[] = [];
  /** The works that are done next: several that the add-on does, or one that a person did by hand and may undo. */
  const takeNext = (): WaitingWork[] => {
    const others = waiting.findIndex(({ work }) => !work.mayBeTogether);
    const count = others === -1 ? waiting.length : Math.max(others, 1);
    return waiting.splice(0, Math.min(count, MOST_TOGETHER));
  };
  let isCrowd = false;
  const doNext = (): void => {
    const works = takeNext();
    isCrowd = works.length > 1;
    const done = session.together(
      works.map(({ work }) => () => {
        session.inWindow(work.window);
        return refusalOf(work) ?? work.perform(session);
      }),
    );
    const now = state();
    works.forEach(({ answer, fail }, index) => {
      const one = done[index];
      if (!one?.ok) {
        fail(one?.error);
        return;
      }
      const { value, error, events, refused = null } = one.result;
      answer({ value: value ?? null, error, refused, events: events.map(toDeskEvent), state: now });
    });
    if (waiting.length > 0) later(doNext, isCrowd);
  };
  return {
    state,
    act: (work) =>
      new Promise((answer, fail) => {
        waiting.push({ work, answer, fail });
        if (waiting.length === 1) later(doNext, isCrowd);
      }),
    phone: () => {
      const { page, error } = session.serve();
      return page ? { title: page.title, meta: page.meta, frame: shelf.put(page.html) } : (error ?? "");
    },
    versions: session.versions,
    versionSheets: session.versionSheets,
    view: (name, since) =>
      session.sheets().some((sheet) => sheet.name === name) ? views.answer(session.view(name), since) : null,
  };
}
