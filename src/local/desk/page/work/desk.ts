// The desk: all that its menus, grid, frames and dialogs ask for.
import type { DeskPdfs } from "../../../../contract/desk-pdfs";
import type { DeskWords } from "../../../../i18n/sv/desk";
import type { CellEdit, SheetView, Version } from "../../../session";
import type { ActionAnswer, DeskAction, Keeping } from "../../server/wire";
import { type CellPlace, parseInnerLink, placeName } from "../grid/cell-place";
import { questionBefore } from "./careful";
import type { DeskSnapshot, GoTo, PendingEdit, Question } from "./desk-state";
import { createDeskStore } from "./desk-store";
import { createKeeper } from "./keeper";
import type { Server } from "./server";
import { createServerWork } from "./server-work";
import { actionSeen, editSeen } from "./sight";
import { isResize, type Resize, withSize } from "./with-size";

export interface Desk {
  snapshot(): DeskSnapshot;
  subscribe(listener: () => void): () => void;
  /** Opens the workbook, its first tab and the sidebar. */
  start(): Promise<void>;
  showSheet(name: string): void;
  /** Shows what was typed at once and saves it. What can't be saved stays on screen, marked. */
  edit(sheet: string, edits: readonly CellEdit[]): Promise<void>;
  /**
   * Notes what is seen of the tab when an editor opens. What it answers does as `edit`, but writes over nothing that another
   * window has saved since then.
   */
  beginEdit(sheet: string): (edits: readonly CellEdit[]) => Promise<void>;
  /** The server's answer; null when the person said no, or when there was none, and then the desk shows why. */
  perform(action: DeskAction): Promise<ActionAnswer | null>;
  /**
   * Runs a public function for a page in a frame. Rejects with words for the person when the server can't be reached.
   */
  run(name: string, args: readonly unknown[]): Promise<ActionAnswer>;
  /** What a public function answers that changes nothing, without a word on screen; null when it failed. */
  look(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Keeps what a page in a frame stores; false when the page alone has it. */
  keep(keeping: Keeping): Promise<boolean>;
  /** PDFs of the documents that pages in frames make. */
  readonly pdfs: DeskPdfs;
  /** Sends what pages have stored, since the desk's page is being closed. */
  leave(): void;
  followLink(link: string): void;
  /** Brings a tab to the front, and selects a cell in it. */
  goTo(goTo: GoTo): void;
  ask(question: Omit<Question, "answer">): Promise<string | null>;
  /** Shows a short message. */
  say(message: string): void;
  /** Tries again to save what isn't saved. */
  retry(): Promise<void>;
  /** Drops what isn't saved and shows the workbook as it is. */
  giveUp(): Promise<void>;
  /** Fetches what another window has changed in the workbook. */
  catchUp(): Promise<void>;
  /**
   * Looks now and then, while the window is seen, whether another one has changed something, and whether a desk that was
   * gone is there again: what was typed meanwhile is then saved.
   */
  watch(): void;
  /** Notes that the cell to go to has been reached. */
  arrive(): void;
  /** Earlier versions of the workbook; none when the server can't be reached. */
  versions(): Promise<readonly Version[]>;
  /** The tabs of an earlier version; none when it is gone. */
  version(id: string): Promise<readonly SheetView[]>;
  closeSidebar(): void;
  closeDialog(): void;
  closeList(): void;
  closeToast(id: number): void;
}

/** Milliseconds between looks at what other windows have changed. */
const GLANCE = 2000;

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
  const savePending = async () => {
    for (const pending of snapshot().pending) await save(pending);
  };
  const mayDo = async (action: DeskAction): Promise<boolean> => {
    const question = questionBefore(action, (name) => snapshot().views.get(name), words.page);
    return question === null || (await ask(question)) !== null;
  };

  const edit = async (seen: DeskSnapshot, sheet: string, edits: readonly CellEdit[]) => {
    work.begin();
    const pending = editSeen(seen, sheet, edits);
    if (!(await mayDo({ kind: "edit", sheet, edits }))) return;
    const { pending: before, problem } = snapshot();
    // What is typed now replaces what was refused before in the same cells.
    const waiting = problem === null ? before : withoutPlaces(before, pending);
    set({ pending: [...waiting, pending] });
    await save(pending);
  };

  const showView = (view: SheetView) => set({ views: new Map(snapshot().views).set(view.name, view) });
  /** Shows lines in their new size before it is stored. What it answers shows them as they were. */
  const showSize = (resize: Resize): (() => void) => {
    const before = snapshot().views.get(resize.sheet);
    if (!before) return () => undefined;
    const shown = withSize(before, resize);
    showView(shown);
    return () => {
      if (snapshot().views.get(resize.sheet) === shown) showView(before);
    };
  };

  const start = async () => {
    await work.firstSight();
    const opened = await work.perform({ kind: "open" }, "inFront");
    const sidebar = opened?.state.menus[0]?.items.find((item) => item.run !== null)?.run;
    // The sidebar's page asks for its data, and the other tabs come after that: the log may be large.
    if (sidebar) await work.perform({ kind: "run", name: sidebar, args: [] }, "inFront");
    else if (opened) await work.catchUp();
  };
  const goTo = (to: GoTo) => {
    work.begin();
    set({ sheet: to.sheet, goTo: to });
    if (!snapshot().views.has(to.sheet)) void work.catchUp();
  };
  return {
    snapshot,
    subscribe,
    ask,
    start,
    showSheet(name) {
      work.begin();
      set({ sheet: name });
      if (!snapshot().views.has(name)) void work.catchUp();
    },
    edit: (sheet, edits) => edit(snapshot(), sheet, edits),
    beginEdit(sheet) {
      const seen = snapshot();
      return (edits) => edit(seen, sheet, edits);
    },
    async perform(action) {
      work.begin();
      const seen = actionSeen(snapshot(), action);
      if (!(await mayDo(action))) return null;
      const inFront = snapshot().sheet;
      const takeBack = isResize(action) ? showSize(action) : () => undefined;
      const answer = await work.perform(seen);
      if (answer === null || answer.error) takeBack();
      if (action.kind === "undo" || action.kind === "redo") {
        const changed = answer?.events.filter((event) => event.kind === "activate").at(-1);
        // In the tab in front the change is seen; another tab that comes to the front needs a word.
        if (changed && changed.sheet !== inFront) store.toast("", words.page.taken[action.kind](placeOf(changed)));
      }
      return answer;
    },
    run: work.run,
    look: work.look,
    keep: ({ key, text }) => keeper.keep({ key, text }),
    pdfs: {
      make: (request) => server.pdf(request).catch(() => null),
      open: (id) => void window.open(`pdf/${encodeURIComponent(id)}`, "_blank", "noopener,noreferrer"),
    },
    leave: () => keeper.flush(),
    followLink(link) {
      const inner = parseInnerLink(link);
      if (!inner) window.open(link, "_blank", "noopener,noreferrer");
      else if (snapshot().views.has(inner.sheet)) {
        goTo(inner);
      }
    },
    goTo,
    say: (message) => store.toast("", message),
    async retry() {
      set({ problem: null });
      await savePending();
      if (snapshot().pending.length === 0) await work.catchUp();
    },
    async giveUp() {
      set({ pending: [], problem: null });
      await work.catchUp();
    },
    catchUp: work.catchUp,
    watch() {
      setInterval(async () => {
        if (document.visibilityState !== "visible") return;
        const { isWorking, problem, state } = snapshot();
        if (state === null && problem === "serverGone" && !isWorking) await start();
        else if (await work.glance()) await savePending();
      }, GLANCE);
    },
    arrive: () => set({ goTo: null }),
    versions: () => server.versions().catch(() => []),
    version: async (id) => (await server.version(id).catch(() => null)) ?? [],
    closeSidebar: () => set({ sidebar: null }),
    closeDialog: () => set({ dialog: null }),
    closeList: () => set({ list: null }),
    closeToast: (id) => set({ toasts: snapshot().toasts.filter((toast) => toast.id !== id) }),
  };
}

const placeOf = ({ sheet, cell }: { readonly sheet: string; readonly cell?: CellPlace }) =>
  cell ? `${sheet} ${placeName(cell)}` : sheet;

function withoutPlaces(before: readonly PendingEdit[], { sheet, edits }: PendingEdit): PendingEdit[] {
  const isThere = (one: CellEdit) => edits.some(({ row, column }) => row === one.row && column === one.column);
  return before
    .map((each) => (each.sheet === sheet ? { sheet, edits: each.edits.filter((one) => !isThere(one)) } : each))
    .filter((each) => each.edits.length > 0);
}
