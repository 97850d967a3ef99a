// SpreadsheetApp.Protection of a whole tab. A tab has one at most, and protecting it again gives that one.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#protect

import type { Execution } from "../execution";
import { WARNING } from "../model/guards";
import { type ProtectionMark, type SheetModel, touch } from "../model/sheet-model";

export type Protection = GoogleAppsScript.Spreadsheet.Protection;

export function makeProtection(execution: Execution, sheet: SheetModel): Protection {
  const own = sheet.protections.find(({ cells }) => cells === null);
  let mark: ProtectionMark = own ?? { ...WARNING, warningOnly: false };
  const replace = (next: ProtectionMark | null): void => {
    const parts = sheet.protections.filter(({ cells }) => cells !== null);
    const isGuarded = sheet.protections.length > parts.length;
    sheet.protections = next ? [next, ...parts] : parts;
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
