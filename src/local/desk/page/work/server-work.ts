// The desk's calls to the server, one at a time, and the tabs on screen kept in step with the answers.
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { ActionAnswer, DeskAction, DeskEvent, DeskState } from "../../server/wire";
import type { DeskStore } from "./desk-store";
import { ownWindow } from "./own-window";
import { CallFailed, type Server } from "./server";
import { isChanges, withChanges } from "./with-changes";

/** Of a tab as nobody knows when it was. */
const NO_VERSION = 0;

/** The tab a newcomer should see first, where there is one. */
const FIRST_SHEET = "Sammanställning";

/** Looks without an answer before the person is told: a desk that is busy may miss one. */
const MOST_MISSES = 2;

/** Which tabs are fetched after a piece of work: all that have changed, or the one in front alone. */
export type Extent = "all" | "inFront";

export interface ServerWork {
  /** Shows the tab in front as the file has it, before the add-on has opened the workbook. */
  firstSight(): Promise<void>;
  /** The server's answer; null when there was none, and then the desk shows why. */
  perform(action: DeskAction, extent?: Extent): Promise<ActionAnswer | null>;
  /**
   * Runs a public function for a page in a frame. Rejects with words for the person when the server can't be reached.
   */
  run(name: string, args: readonly unknown[]): Promise<ActionAnswer>;
  /**
   * What a public function answers that changes nothing, after all earlier work and without a word on screen; null when it
   * failed.
   */
  look(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Fetches what another window has changed in the workbook. */
  catchUp(): Promise<void>;
  /**
   * The same, without a word when nothing has changed or when other work goes on. Tells when the server can't be reached,
   * and takes it up again when it can.
   *
   * @returns Whether the server is back after having been away.
   */
  glance(): Promise<boolean>;
  /** Notes that a person works in the tabs: from then on the add-on may bring another one to the front. */
  begin(): void;
}

export function createServerWork(server: Server, store: DeskStore, words: DeskWords): ServerWork {
  const { set, snapshot, toast } = store;
  let queue: Promise<unknown> = Promise.resolve();
  /** Until a person works in the tabs the first one stays in front, whichever the add-on activates. */
  let isAtWork = false;

  /** The start of the desk that the tabs on screen come from. */
  let viewsRun: string | null = null;
  /** Pieces of work that a person waits for. */
  let waiting = 0;
  /** Looks in a row that the server didn't answer. */
  let misses = 0;

  const show = (event: DeskEvent) => {
    if (event.kind === "toast") toast(event.title, event.message);
    else if (event.kind === "sidebar") set({ sidebar: event });
    else if (event.kind === "dialog") set({ dialog: event });
    else if (event.kind === "modeless") set({ list: event });
    else if (event.cell) set({ sheet: event.sheet, goTo: { sheet: event.sheet, place: event.cell } });
    else if (isAtWork) set({ sheet: event.sheet });
  };

  /** What another window stands in the way of is typed anew somewhere else, and so its text is shown. */
  const sayFailed = (action: DeskAction, { refused }: ActionAnswer, error: string) => {
    const isBehind = refused === "rowsMoved" || refused === "changedMeanwhile";
    const typed = action.kind === "edit" && isBehind ? action.edits.map(({ input }) => input) : [];
    const texts = typed.filter((text) => text !== "");
    if (texts.length > 0) store.keepUnsaved(words.page.scriptFailed, error, texts);
    else toast(words.page.scriptFailed, error);
  };

  /** Fetches the tabs that have changed, the one in front first. */
  const load = async (state: DeskState, extent: Extent = "all") => {
    const has = (name: string | null) => state.sheets.some((sheet) => sheet.name === name);
    const first = has(FIRST_SHEET) ? FIRST_SHEET : (state.sheets[0]?.name ?? null);
    const isOtherRun = state.run !== viewsRun;
    viewsRun = state.run;
    // Of a desk that was started again nobody knows what its versions are of, though a load be cut off in the middle.
    const views = new Map(
      [...snapshot().views]
        .filter(([name]) => has(name))
        .map(([name, view]) => [name, isOtherRun ? { ...view, version: NO_VERSION } : view]),
    );
    const inFront = snapshot().sheet;
    // The add-on may make the first tab while the desk opens.
    set({ state, views, sheet: isAtWork && has(inFront) ? inFront : first });
    const isStale = ({ name, version }: { name: string; version: number }) =>
      snapshot().views.get(name)?.version !== version;
    const stale = state.sheets
      .filter(isStale)
      .filter(({ name }) => extent === "all" || name === snapshot().sheet)
      .sort((a, b) => Number(b.name === snapshot().sheet) - Number(a.name === snapshot().sheet));
    for (const { name } of stale) {
      const before = snapshot().views.get(name);
      const answer = await server.sheet(name, before?.version);
      const view = answer && isChanges(answer) ? before && withChanges(before, answer) : answer;
      if (view) set({ views: new Map(snapshot().views).set(name, view) });
    }
  };

  /** Does the work after all earlier work is done, and shows meanwhile that the desk is busy. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    set({ isWorking: true });
    const turn = queue.then(async () => {
      try {
        return await work();
      } finally {
        waiting -= 1;
        set({ isWorking: waiting > 0 });
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  const act = async (action: DeskAction): Promise<ActionAnswer> => {
    const { sheet } = snapshot();
    const inFront = action.kind === "run" && sheet !== null ? { sheet } : {};
    const answer = await server.act({ ...action, ...inFront, window: ownWindow() });
    for (const event of answer.events) show(event);
    return answer;
  };
  const failWith = (error: unknown) => {
    if (!(error instanceof CallFailed)) throw error;
    set({ problem: error.problem });
  };

  /** The state of things; a desk that was started again opens its workbook first. */
  const stateNow = async (): Promise<DeskState> => {
    const state = await server.state();
    return state.run === viewsRun ? state : (await act({ kind: "open" })).state;
  };

  return {
    async firstSight() {
      try {
        await inTurn(async () => load(await server.state(), "inFront"));
      } catch (error) {
        failWith(error);
      }
    },
    async perform(action, extent) {
      try {
        return await inTurn(async () => {
          const answer = await act(action);
          await load(answer.state, extent);
          if (answer.error) sayFailed(action, answer, answer.error);
          set({ problem: null });
          return answer;
        });
      } catch (error) {
        failWith(error);
        return null;
      }
    },
    async run(name, args) {
      try {
        return await inTurn(async () => {
          const answer = await act({ kind: "run", name, args });
          // The page gets its answer at once; the tabs follow.
          queue = queue.then(() => load(answer.state)).catch(failWith);
          return answer;
        });
      } catch (error) {
        failWith(error);
        const file = snapshot().state?.file ?? "";
        throw new Error(error instanceof CallFailed ? words.problems[error.problem](file) : words.page.scriptFailed);
      }
    },
    look(name, args) {
      const turn = queue.then(async () => (await act({ kind: "run", name, args })).value).catch(() => null);
      queue = turn;
      return turn;
    },
    async catchUp() {
      try {
        await inTurn(async () => load(await stateNow()));
      } catch (error) {
        failWith(error);
      }
    },
    async glance() {
      if (snapshot().isWorking || snapshot().state === null) return false;
      try {
        const state = await server.state();
        misses = 0;
        const { problem, views } = snapshot();
        // A workbook that another program has changed is no reason to read the desk anew.
        if (state.run !== viewsRun || problem === "serverGone") {
          set({ problem: null });
          await inTurn(async () => load(await stateNow()));
          return true;
        }
        const isAsKnown = ({ name, version }: DeskState["sheets"][number]) => views.get(name)?.version === version;
        const isSame = state.sheets.every(isAsKnown) && state.sheets.length === snapshot().state?.sheets.length;
        if (!isSame && !snapshot().isWorking) await inTurn(() => load(state));
      } catch (error) {
        if (!(error instanceof CallFailed)) throw error;
        misses += 1;
        if (misses >= MOST_MISSES && snapshot().problem === null) set({ problem: error.problem });
      }
      return false;
    },
    begin() {
      isAtWork = true;
    },
  };
}
