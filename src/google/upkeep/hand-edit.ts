// A change made by hand, as the edit trigger tells of it:
// https://developers.google.com/apps-script/guides/triggers/events#edit
import type { HandEdit } from "../../domain/book/hand-edit";
import { placeOf } from "../../workbook/cells/place-number";

export function handEditOf({ range, oldValue, value }: GoogleAppsScript.Events.SheetsOnEdit): HandEdit {
  const told = (text: unknown) => (text === undefined || text === null ? "" : String(text));
  const after = told(value);
  return {
    tab: range.getSheet().getName(),
    row: placeOf(range.getRow()),
    lastRow: placeOf(range.getLastRow()),
    column: placeOf(range.getColumn()),
    lastColumn: placeOf(range.getLastColumn()),
    range: range.getA1Notation(),
    before: told(oldValue),
    ...(after !== "" && { after }),
  };
}
