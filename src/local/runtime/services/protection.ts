// SpreadsheetApp.Protection of a whole tab. A tab has one at most, and protecting it again gives that one.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect

import type { Execution } from "../execution";
import { type ProtectionMark, type SheetModel, touch } from "../model/sheet-model";

export type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function makeProtection(execution: Execution, sheet: SheetModel): Protection {
  let mark: ProtectionMark = sheet.protections[0] ?? { description: "", warningOnly: false };
  const replace = (next: ProtectionMark | null): void => {
    const isGuarded = sheet.protections.length > 0;
    sheet.protections = next ? [next] : [];
    if (next) mark = next;
    if (isGuarded !== (next !== null)) touch(sheet, "protection");
  };
  replace(mark);
  const protection: Protection = execution.service<Protection>("Protection", {
    getDescription: () => mark.description,
    isWarningOnly: () => mark.warningOnly,
    setDescription: (description: string) => {
      replace({ ...mark, description });
      return protection;
    },
    setWarningOnly: (warningOnly: boolean) => {
      replace({ ...mark, warningOnly });
      return protection;
    },
    remove: () => replace(null),
  });
  return protection;
}
