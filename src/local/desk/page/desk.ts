// The desk at work: does what a person asks, one thing at a time, and keeps what is shown in step with the server.
import type { DeskWords } from "../../../i18n/sv/desk";
import type { CellEdit } from "../../session";
import type { ActionAnswer, DeskAction, DeskEvent, DeskState, Keeping } from "../server/wire";
import { type DeskSnapshot, EMPTY_DESK, type PendingEdit, type Question } from "./desk-state";
import { parseInnerLink } from "./grid/cell-place";
import { createKeeper } from "./keeper";
import { CallFailed, type Server } from "./server";

/** The tab a newcomer should see first, where there is one. */
const FIRST_SHEET = "Sammanställning";

export interface Desk {
  snapshot(): DeskSnapshot;
  subscribe(listener: () => void): () => void;
  /** Opens the workbook, its first tab and the sidebar. */
  start(): Promise<void>;
  showSheet(name: string): void;
  /** Shows the cells as typed at once; they stay on screen, marked, if they can't be saved. */
  edit(sheet: string, edits: readonly CellEdit[]): Promise<void>;
  /** Null when it came to nothing; the desk then says why. */
  perform(action: DeskAction): Promise<ActionAnswer | null>;
  /** A public function for a page in a frame. Rejects with words when the server can't be reached. */
  run(name: string, args: readonly unknown[]): Promise<ActionAnswer>;
  /** What a page in a frame puts in its storage. False when it is nowhere but in the page. */
  keep(keeping: Keeping): Promise<boolean>;
  /** The page is going away. */
  leave(): void;
  followLink(link: string): void;
  ask(question: Omit<Question, "answer">): Promise<string | null>;
  /** Sends what isn't saved once more. */
  retry(): Promise<void>;
  /** Lets go of what isn't saved and shows the workbook as it is. */
  giveUp(): Promise<void>;
  /** Looks whether another window has changed the workbook. */
  catchUp(): Promise<void>;
  closeSidebar(): void;
  closeDialog(): void;
  closeToast(id: number): void;
}

export function createDesk(server: Server, words: DeskWords): Desk {
  let current = EMPTY_DESK;
  let queue: Promise<unknown> = Promise.resolve();
  let toasts = 0;
  /** Until a person begins to work in the tabs, the first one is in front whatever the add-on does. */
  let isAtWork = false;
  const keeper = createKeeper(server.keep);
  const listeners = new Set<() => void>();
  const set = (change: Partial<DeskSnapshot>) => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };

  const toast = (title: string, message: string) => {
    toasts += 1;
    set({ toasts: [...current.toasts.slice(-3), { id: toasts, title, message }] });
  };
  const show = (event: DeskEvent) => {
    if (event.kind === "toast") toast(event.title, event.message);
    else if (event.kind === "sidebar") set({ sidebar: event });
    else if (event.kind === "dialog") set({ dialog: event });
    else if (isAtWork) set({ sheet: event.sheet });
  };

  /** Fetches the tabs that have changed, the one in front first. */
  const load = async (state: DeskState) => {
    const has = (name: string | null) => state.sheets.some((sheet) => sheet.name === name);
    const first = has(FIRST_SHEET) ? FIRST_SHEET : (state.sheets[0]?.name ?? null);
    const views = new Map([...current.views].filter(([name]) => has(name)));
    // The add-on may make the first tab while the desk opens.
    set({ state, views, sheet: isAtWork && has(current.sheet) ? current.sheet : first });
    const isStale = ({ name, version }: { name: string; version: number }) =>
      current.views.get(name)?.version !== version;
    const stale = state.sheets
      .filter(isStale)
      .sort((a, b) => Number(b.name === current.sheet) - Number(a.name === current.sheet));
    for (const { name } of stale) {
      const view = await server.sheet(name);
      if (view) set({ views: new Map(current.views).set(name, view) });
    }
  };

  /** Work waits for the work before it; the answer's changes are on screen when it is done. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(async () => {
      set({ isWorking: true });
      try {
        return await work();
      } finally {
        set({ isWorking: false });
      }
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
  const act = async (action: DeskAction): Promise<ActionAnswer> => {
    const inFront = action.kind === "run" && current.sheet !== null ? { sheet: current.sheet } : {};
    const answer = await server.act({ ...action, ...inFront });
    for (const event of answer.events) show(event);
    return answer;
  };
  const failWith = (error: unknown) => {
    if (!(error instanceof CallFailed)) throw error;
    set({ problem: error.problem });
  };
  const perform = async (action: DeskAction): Promise<ActionAnswer | null> => {
    try {
      return await inTurn(async () => {
        const answer = await act(action);
        await load(answer.state);
        if (answer.error) toast(words.page.scriptFailed, answer.error);
        set({ problem: null });
        return answer;
      });
    } catch (error) {
      failWith(error);
      return null;
    }
  };
  const save = async (pending: PendingEdit) => {
    if (await perform({ kind: "edit", ...pending })) {
      set({ pending: current.pending.filter((other) => other !== pending) });
    }
  };

  return {
    snapshot: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      const opened = await perform({ kind: "open" });
      const sidebar = opened?.state.menus[0]?.items.find((item) => item.run !== null)?.run;
      if (sidebar) await perform({ kind: "run", name: sidebar, args: [] });
    },
    showSheet(name) {
      isAtWork = true;
      set({ sheet: name });
    },
    async edit(sheet, edits) {
      isAtWork = true;
      const { guarded: isGuarded = false } = current.views.get(sheet) ?? {};
      const { guardedTitle: title, guardedText, guardedYes: yes } = words.page;
      if (isGuarded && (await this.ask({ title, text: guardedText(sheet), yes, field: null })) === null) return;
      const pending = { sheet, edits };
      // What was refused before gives way to what is typed now in the same cells.
      const waiting = current.problem === null ? current.pending : withoutPlaces(current.pending, pending);
      set({ pending: [...waiting, pending] });
      await save(pending);
    },
    perform(action) {
      isAtWork = true;
      return perform(action);
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
        const file = current.state?.file ?? "";
        throw new Error(error instanceof CallFailed ? words.problems[error.problem](file) : words.page.scriptFailed);
      }
    },
    keep: ({ key, text }) => keeper.keep({ key, text }),
    leave: () => keeper.flush(),
    followLink(link) {
      const inner = parseInnerLink(link);
      if (!inner) window.open(link, "_blank", "noopener,noreferrer");
      else if (current.views.has(inner.sheet)) {
        isAtWork = true;
        set({ sheet: inner.sheet, goTo: inner.place });
      }
    },
    ask: (question) =>
      new Promise((resolve) => {
        const answer = (text: string | null) => {
          set({ question: null });
          resolve(text);
        };
        set({ question: { ...question, answer } });
      }),
    async retry() {
      set({ problem: null });
      for (const pending of current.pending) await save(pending);
      if (current.pending.length === 0) await this.catchUp();
    },
    async giveUp() {
      set({ pending: [], problem: null });
      await this.catchUp();
    },
    async catchUp() {
      try {
        await inTurn(async () => load(await server.state()));
      } catch (error) {
        failWith(error);
      }
    },
    closeSidebar: () => set({ sidebar: null }),
    closeDialog: () => set({ dialog: null }),
    closeToast: (id) => set({ toasts: current.toasts.filter((toast) => toast.id !== id) }),
  };
}

function withoutPlaces(before: readonly PendingEdit[], { sheet, edits }: PendingEdit): PendingEdit[] {
  const isThere = (one: CellEdit) => edits.some(({ row, column }) => row === one.row && column === one.column);
  return before
    .map((each) => (each.sheet === sheet ? { sheet, edits: each.edits.filter((one) => !isThere(one)) } : each))
    .filter((each) => each.edits.length > 0);
}
