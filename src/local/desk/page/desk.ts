// The desk at work: all that its parts, its frames and its keys may ask of it.
import type { DeskWords } from "../../../i18n/sv/desk";
import type { CellEdit } from "../../session";
import type { ActionAnswer, DeskAction, Keeping } from "../server/wire";
import type { DeskSnapshot, PendingEdit, Question } from "./desk-state";
import { createDeskStore } from "./desk-store";
import { parseInnerLink } from "./grid/cell-place";
import { createKeeper } from "./keeper";
import type { Server } from "./server";
import { createServerWork } from "./server-work";

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
  const store = createDeskStore();
  const { ask, set, snapshot, subscribe } = store;
  const work = createServerWork(server, store, words);
  const keeper = createKeeper(server.keep);

  const save = async (pending: PendingEdit) => {
    if (await work.perform({ kind: "edit", ...pending })) {
      set({ pending: snapshot().pending.filter((other) => other !== pending) });
    }
  };
  const mayEdit = async (sheet: string): Promise<boolean> => {
    if (!snapshot().views.get(sheet)?.guarded) return true;
    const { guardedTitle: title, guardedText, guardedYes: yes } = words.page;
    return (await ask({ title, text: guardedText(sheet), yes, field: null })) !== null;
  };

  return {
    snapshot,
    subscribe,
    ask,
    async start() {
      const opened = await work.perform({ kind: "open" });
      const sidebar = opened?.state.menus[0]?.items.find((item) => item.run !== null)?.run;
      if (sidebar) await work.perform({ kind: "run", name: sidebar, args: [] });
    },
    showSheet(name) {
      work.begin();
      set({ sheet: name });
    },
    async edit(sheet, edits) {
      work.begin();
      if (!(await mayEdit(sheet))) return;
      const pending = { sheet, edits };
      const { pending: before, problem } = snapshot();
      // What was refused before gives way to what is typed now in the same cells.
      const waiting = problem === null ? before : withoutPlaces(before, pending);
      set({ pending: [...waiting, pending] });
      await save(pending);
    },
    perform(action) {
      work.begin();
      return work.perform(action);
    },
    run: work.run,
    keep: ({ key, text }) => keeper.keep({ key, text }),
    leave: () => keeper.flush(),
    followLink(link) {
      const inner = parseInnerLink(link);
      if (!inner) window.open(link, "_blank", "noopener,noreferrer");
      else if (snapshot().views.has(inner.sheet)) {
        work.begin();
        set({ sheet: inner.sheet, goTo: inner.place });
      }
    },
    async retry() {
      set({ problem: null });
      for (const pending of snapshot().pending) await save(pending);
      if (snapshot().pending.length === 0) await work.catchUp();
    },
    async giveUp() {
      set({ pending: [], problem: null });
      await work.catchUp();
    },
    catchUp: work.catchUp,
    closeSidebar: () => set({ sidebar: null }),
    closeDialog: () => set({ dialog: null }),
    closeToast: (id) => set({ toasts: snapshot().toasts.filter((toast) => toast.id !== id) }),
  };
}

function withoutPlaces(before: readonly PendingEdit[], { sheet, edits }: PendingEdit): PendingEdit[] {
  const isThere = (one: CellEdit) => edits.some(({ row, column }) => row === one.row && column === one.column);
  return before
    .map((each) => (each.sheet === sheet ? { sheet, edits: each.edits.filter((one) => !isThere(one)) } : each))
    .filter((each) => each.edits.length > 0);
}
