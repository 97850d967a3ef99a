// The desk's store of edits against a server that another window works at as well.
import { desk as words } from "../../../../../../src/i18n/sv/desk";
import { createDesk } from "../../../../../../src/local/desk/page/work/desk";
import { CallFailed, type Server } from "../../../../../../src/local/desk/page/work/server";
import type { ActionAnswer, DeskAction, DeskState } from "../../../../../../src/local/desk/server/wire";
import type { RefusalCode, SheetView } from "../../../../../../src/local/session";
import { viewOf } from "../../../../../helpers/local/sheet-view";

/** A server of one tab, whose text and rows another window changes between the looks of this one. */
function world() {
  const acted: DeskAction[] = [];
  let view: SheetView = { ...viewOf("Blad1", [["Rubrik"], ["då"]]), version: 1, moves: 3, columnWidths: [100] };
  let refused: RefusalCode | null = null;
  const state = (): DeskState => ({
    run: "1",
    file: "f.xlsx",
    isExample: false,
    chosenToday: null,
    menus: [],
    sheets: [{ name: "Blad1", version: view.version, color: null }],
  });
  const act = async (action: DeskAction): Promise<ActionAnswer> => {
    acted.push(action);
    const code = action.kind === "open" ? null : refused;
    return { value: null, error: code && "Raderna har flyttats.", refused: code, events: [], state: state() };
  };
  const server: Server = {
    act,
    keep: async () => true,
    pdf: async () => ({ kind: "failed" }),
    state: async () => state(),
    sheet: async () => view,
    versions: async () => [],
    version: async () => null,
  };
  return {
    server,
    desk: createDesk(server, words),
    edits: () => acted.filter(({ kind }) => kind === "edit"),
    changeElsewhere: (text: string, moves: number) => {
      view = { ...viewOf("Blad1", [["Rubrik"], [text]]), version: view.version + 1, moves };
    },
    refuse: (code: RefusalCode) => {
      refused = code;
    },
  };
}

test("what is typed in an editor goes with what the person saw when it opened", async () => {
  const { changeElsewhere, desk, edits } = world();
  await desk.start();
  const edit = desk.beginEdit("Blad1");
  changeElsewhere("nu", 4);
  await desk.catchUp();
  expect(desk.snapshot().views.get("Blad1")?.moves).toBe(4);
  await edit([{ row: 1, column: 0, input: "nytt" }]);
  expect(edits()).toEqual([
    {
      kind: "edit",
      sheet: "Blad1",
      edits: [{ row: 1, column: 0, input: "nytt", seen: "då" }],
      sight: { run: "1", moves: 3 },
      window: expect.stringMatching(/./),
    },
  ]);
});

test("texts that another window stood in the way of stay in one message", async () => {
  const { desk, refuse } = world();
  await desk.start();
  refuse("rowsMoved");
  await Promise.all(["b1", "b2", "", "b3"].map((input, at) => desk.edit("Blad1", [{ row: at + 5, column: 0, input }])));
  for (const message of ["1", "2", "3", "4", "5"]) desk.say(message);
  const { pending, toasts } = desk.snapshot();
  expect(pending).toEqual([]);
  expect(toasts.find(({ unsaved }) => unsaved !== null)).toMatchObject({
    message: "Raderna har flyttats.",
    unsaved: ["b1", "b2", "b3"],
  });
  expect(words.page.unsavedTexts(["b1", "b2"])).toBe("Du skrev: ”b1”, ”b2”");
});

test("a text that may hold a personal number is not repeated", async () => {
  const { desk, refuse } = world();
  await desk.start();
  refuse("personalNumber");
  await desk.edit("Blad1", [{ row: 1, column: 0, input: "hemligt" }]);
  expect(desk.snapshot().toasts).toMatchObject([{ unsaved: null }]);
});

test("a column has its new width at once, and its old one again when the server refuses", async () => {
  const { desk, refuse } = world();
  await desk.start();
  const width = () => desk.snapshot().views.get("Blad1")?.columnWidths[0];
  const before = width();
  const resized = desk.perform({ kind: "resizeColumns", sheet: "Blad1", from: 0, count: 1, size: 222 });
  await Promise.resolve();
  expect(width()).toBe(222);
  await resized;
  expect(width()).toBe(222);
  refuse("rowsMoved");
  await desk.perform({ kind: "resizeColumns", sheet: "Blad1", from: 0, count: 1, size: 50 });
  expect([before, width()]).toEqual([100, 222]);
});

test("the tab in front is shown before the add-on has opened the workbook, and a large log comes when all else is there", async () => {
  const asked: string[] = [];
  const tab = (name: string) => ({ name, version: 1, color: null });
  const menus = [{ title: "Medborgarlöften", items: [{ label: "Öppna sidopanelen", run: "openSidebar" }] }];
  const sheets = [tab("Löften"), tab("Aktiviteter")];
  const state: DeskState = { run: "1", file: "f.xlsx", isExample: false, chosenToday: null, menus, sheets };
  const server: Server = {
    ...world().server,
    async act(action) {
      asked.push(action.kind === "run" ? action.name : action.kind);
      return { value: null, error: null, refused: null, events: [], state };
    },
    state: async () => ({ ...state, menus: [] }),
    async sheet(name) {
      asked.push(name);
      return { ...viewOf(name, [["Rubrik"]]), version: 1 };
    },
  };
  const desk = createDesk(server, words);
  await desk.start();
  expect(asked).toEqual(["Löften", "open", "openSidebar"]);
  await desk.run("loadSidebar", []);
  desk.showSheet("Aktiviteter");
  await desk.catchUp();
  expect(asked.slice(3)).toEqual(["loadSidebar", "Aktiviteter"]);
});

test("tabs of a desk that was started again are fetched whole, though the first load was cut off", async () => {
  const { server, changeElsewhere } = world();
  const asked: (number | undefined)[] = [];
  let run = "1";
  let isCutOff = false;
  const restarted: Server = {
    ...server,
    state: async () => ({ ...(await server.state()), run }),
    act: async (action) => {
      const answer = await server.act(action);
      return { ...answer, state: { ...answer.state, run } };
    },
    sheet: async (name, since) => {
      if (isCutOff) throw new CallFailed("serverGone");
      asked.push(since);
      return server.sheet(name, since);
    },
  };
  const desk = createDesk(restarted, words);
  await desk.start();
  const known = desk.snapshot().views.get("Blad1")?.version ?? 0;
  changeElsewhere("rättat i Excel", 0);
  run = "2";
  isCutOff = true;
  await desk.catchUp();
  isCutOff = false;
  await desk.catchUp();
  expect(asked.slice(1)).not.toContain(known);
  expect(
    desk
      .snapshot()
      .views.get("Blad1")
      ?.cells.map(({ text }) => text),
  ).toContain("rättat i Excel");
});
