// What is asked before it is done: changes that the add-on would write over, and those that would hide rows from it.
import type { DeskWords } from "../../../../i18n/sv/desk";
import { TABS } from "../../../../workbook/schema/tabs";
import type { SheetView } from "../../../session";
import type { DeskAction } from "../../server/wire";
import type { Question } from "./desk-state";

const SUMMARY = "Sammanställning";

/** Whether the add-on finds this tab by its name. */
export function isBuiltIn(name: string): boolean {
  return name === SUMMARY || TABS.some((tab) => tab.name === name);
}

/** The question to ask first, whose safe answer is the default; null when there is nothing to ask. */
export function questionBefore(
  action: DeskAction,
  viewOf: (name: string) => SheetView | undefined,
  words: DeskWords["page"],
): Omit<Question, "answer"> | null {
  const danger = (title: string, text: string, yes: string) => ({ title, text, yes, field: null, isDangerous: true });
  switch (action.kind) {
    case "edit":
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns":
    case "sort": {
      const view = viewOf(action.sheet);
      if (view?.guarded) return danger(words.guardedTitle, words.guardedText(action.sheet), words.guardedYes);
      const headers = view && isBuiltIn(action.sheet) ? headersLost(action, view) : [];
      if (headers.length === 0) return null;
      const isDelete = action.kind !== "edit";
      const yes = isDelete ? words.deleteYes : words.guardedYes;
      return danger(words.headerTitle, words.headerText(headers.join(", "), action.sheet), yes);
    }
    case "deleteSheet":
      return danger(
        words.deleteSheetTitle(action.name),
        isBuiltIn(action.name) ? words.deleteBuiltInText : words.deleteSheetText,
        words.deleteYes,
      );
    case "renameSheet":
      if (!isBuiltIn(action.name)) return null;
      return danger(words.renameBuiltInTitle(action.name), words.renameBuiltInText, words.renameYes);
    default:
      return null;
  }
}

/** The headers that the action takes away or rewrites. */
function headersLost(action: DeskAction, { cells }: SheetView): string[] {
  const headers = cells.filter(({ row, text }) => row === 0 && text.trim() !== "");
  const textsIn = (isLost: (column: number) => boolean) =>
    headers.filter(({ column }) => isLost(column)).map(({ text }) => text.trim());
  switch (action.kind) {
    case "edit": {
      const typed = new Map(action.edits.filter(({ row }) => row === 0).map(({ column, input }) => [column, input]));
      return headers
        .filter(({ column, text }) => typed.has(column) && typed.get(column)?.trim() !== text.trim())
        .map(({ text }) => text.trim());
    }
    case "insertRows":
      return action.before === 0 ? textsIn(() => true) : [];
    case "deleteRows":
      return action.from === 0 ? textsIn(() => true) : [];
    case "deleteColumns":
      return textsIn((column) => column >= action.from && column < action.from + action.count);
    default:
      return [];
  }
}
