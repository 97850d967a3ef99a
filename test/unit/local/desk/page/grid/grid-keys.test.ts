import { gridCommand } from "../../../../../../src/local/desk/page/grid/grid-keys";

const press = (keys: string) => {
  const parts = keys.split("+");
  const has = (name: string) => parts.includes(name);
  const key = parts.at(-1) ?? "";
  return gridCommand({
    key: key === "Space" ? " " : key,
    ctrlKey: has("Ctrl"),
    metaKey: has("Cmd"),
    altKey: has("Alt"),
    shiftKey: has("Shift"),
  });
};

test.each([
  ["ArrowDown", { kind: "move", move: { by: "cell", step: "down" }, isExtending: false }],
  ["Ctrl+Shift+ArrowUp", { kind: "move", move: { by: "block", step: "up" }, isExtending: true }],
  ["Shift+PageDown", { kind: "move", move: { by: "page", step: "down" }, isExtending: true }],
  ["Ctrl+End", { kind: "move", move: { by: "sheetEnd" }, isExtending: false }],
  ["Ctrl+d", { kind: "fillDown" }],
  ["Ctrl+Shift+;", { kind: "today" }],
  ["Cmd+z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+Space", { kind: "selectColumns" }],
  ["Shift+Space", { kind: "selectRows" }],
  ["Space", { kind: "replace" }],
  ["å", { kind: "replace" }],
  ["Shift+Tab", { kind: "tab", isBackward: true }],
  ["Alt+Enter", { kind: "openLink" }],
  ["Shift+F10", { kind: "menu" }],
  ["Alt+ArrowDown", { kind: "columnMenu" }],
])("%s", (keys, command) => expect(press(keys)).toEqual(command));

test.each(["Ctrl+f", "Ctrl+p", "Ctrl+PageDown", "Alt+ArrowLeft", "F6", "Escape", "Ctrl+Alt+a"])(
  "%s is left to the browser and the desk",
  (keys) => expect(press(keys)).toBeNull(),
);
