// Ui: menus, the sidebar and dialogs. No script can wait for a person here: alert throws unless it has been said what is
// answered, and prompt always does.
// https://developers.google.com/apps-script/reference/base/ui

import type { MenuItem } from "../../../session";
import type { Execution } from "../../execution";
import { ServiceError } from "../../service-error";
import { enumeration } from "../enumeration";
import { type HtmlOutput, pageOf } from "./html-service";
import type { ScriptMenus } from "./script-menus";

type Ui = GoogleAppsScript.Base.Ui;
type MenuBuilder = GoogleAppsScript.Base.Menu;

const DIALOG_SIZE = { width: 600, height: 400 } as const;
const BUTTONS = ["CLOSE", "OK", "CANCEL", "YES", "NO"];
const BUTTON_SETS = ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"];
const submenus = new WeakMap<object, readonly MenuItem[]>();

function makeMenu(execution: Execution, menus: ScriptMenus, title: string): MenuBuilder {
  const items: MenuItem[] = [];
  const add = (item: MenuItem): MenuBuilder => {
    items.push(item);
    return menu;
  };
  const menu: MenuBuilder = execution.service<MenuBuilder>("Menu", {
    addItem: (label: string, functionName: string) => add({ label, run: functionName }),
    addSeparator: () => add({ label: "", run: null }),
    addSubMenu: (submenu: MenuBuilder) => {
      items.push(...(submenus.get(submenu) ?? []));
      return menu;
    },
    addToUi: () => {
      menus.set(title, { title, items });
    },
  });
  submenus.set(menu, items);
  return menu;
}

export function makeUi(execution: Execution, menus: ScriptMenus): Ui {
  const { events } = execution;
  const blocking = (member: string) => (): never => {
    throw new ServiceError(`${member} waits for an answer, which the local runtime can't give; use a dialog.`);
  };
  const showDialog = (kind: "dialog" | "modeless", output: HtmlOutput, title: string): void => {
    const { html, width, height } = pageOf(output);
    const size = { width: width ?? DIALOG_SIZE.width, height: height ?? DIALOG_SIZE.height };
    events.push({ kind, title, html, ...size });
  };
  return execution.service<Ui>("Ui", {
    createMenu: (title: string) => makeMenu(execution, menus, title),
    showSidebar: (output: HtmlOutput) => {
      const page = pageOf(output);
      events.push({ kind: "sidebar", title: page.title, html: page.html });
    },
    showModalDialog: (output: HtmlOutput, title: string) => showDialog("dialog", output, title),
    showModelessDialog: (output: HtmlOutput, title: string) => showDialog("modeless", output, title),
    Button: enumeration(execution, "Button", BUTTONS) as unknown as Ui["Button"],
    ButtonSet: enumeration(execution, "ButtonSet", BUTTON_SETS) as unknown as Ui["ButtonSet"],
    alert: (...said: readonly unknown[]) => {
      const { answer } = execution;
      if (answer === null) return blocking("Ui.alert")();
      events.push({ kind: "toast", message: String(said[said.length > 1 ? 1 : 0]), title: String(said[0]) });
      return answer as unknown as GoogleAppsScript.Base.Button;
    },
    prompt: blocking("Ui.prompt"),
  });
}
