// SpreadsheetApp.Protection: a tab that warns before it is changed.

import type { Execution } from "../execution";
import { type ProtectionMark, type SheetModel, touch } from "../model/sheet-model";

export type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function makeProtection(execution: Execution, sheet: SheetModel): Protection {
  let mark: ProtectionMark = { description: "", warningOnly: false };
  sheet.protections.push(mark);
  const replace = (next: ProtectionMark | null): void => {
    sheet.protections = sheet.protections.flatMap((own) => (own === mark ? (next ? [next] : []) : [own]));
    if (next) mark = next;
    touch(sheet, "protection");
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
