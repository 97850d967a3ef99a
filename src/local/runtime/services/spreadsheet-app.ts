// SpreadsheetApp: where a script gets the workbook, the menus and the builders.

import type { Execution } from "../execution";
import { ServiceError } from "../service-error";
import { makeRuleBuilder } from "./conditional-format";
import { CRITERIA_NAMES, makeValidationBuilder } from "./data-validation";
import { enumeration } from "./enumeration";
import { makeRichTextBuilder } from "./range/rich-text";
import type { ScriptMenus } from "./user-interface/script-menus";
import { makeUi } from "./user-interface/ui";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const BORDER_STYLES = ["DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"];

export function makeSpreadsheetApp(execution: Execution, menus: ScriptMenus): App {
  const enums = {
    WrapStrategy: enumeration(execution, "WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]),
    BorderStyle: enumeration(execution, "BorderStyle", BORDER_STYLES),
    DataValidationCriteria: enumeration(execution, "DataValidationCriteria", CRITERIA_NAMES),
    ProtectionType: enumeration(execution, "ProtectionType", ["RANGE", "SHEET"]),
  };
  return execution.service<App>("SpreadsheetApp", {
    ...(enums as unknown as Pick<App, keyof typeof enums>),
    getActiveSpreadsheet: () => execution.spreadsheet(),
    getActive: () => execution.spreadsheet(),
    getUi: () => {
      if (execution.from === "web") throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
      return makeUi(execution, menus);
    },
    newDataValidation: () => makeValidationBuilder(execution),
    newConditionalFormatRule: () => makeRuleBuilder(execution),
    newRichTextValue: () => makeRichTextBuilder(execution),
    flush: () => undefined,
  });
}
