// Checks drop-downs, number formats, and colours that follow rules.
import { ACCEPTED, attempt, type Checks, REFUSED, readCell, type Sheet, yesOrNo } from "./check";

function dropDown(sheet: Sheet, allowsOthers: boolean) {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Ja", "Nej"], true);
  return sheet.getRange(1, 1).setDataValidation(rule.setAllowInvalid(allowsOthers).build());
}

/** Flushes at once: Google may keep a write for later, and then its refusal comes later as well. */
const typeNow = (cell: GoogleAppsScript.Spreadsheet.Range, text: string) =>
  attempt(() => {
    cell.setValue(text);
    SpreadsheetApp.flush();
  });

export const ruleChecks: Checks<"rules"> = {
  dropDownRefuses: {
    expected: [ACCEPTED, REFUSED, ["text", "Ja"]],
    probe: (scratch) => {
      const cell = dropDown(scratch.sheet, false);
      return [typeNow(cell, "Ja"), typeNow(cell, "Kanske"), readCell(cell, scratch)];
    },
  },
  dropDownAllows: {
    expected: [ACCEPTED, ["text", "Kanske"], ["yes", ""]],
    probe: (scratch) => {
      const cell = dropDown(scratch.sheet, true);
      const typed = typeNow(cell, "Kanske");
      const usual = SpreadsheetApp.newDataValidation().requireValueInList(["Ja"], true).build();
      return [typed, readCell(cell, scratch), yesOrNo(usual.getAllowInvalid())];
    },
  },
  shownByFormat: {
    expected: [
      ["text", "46 %"],
      ["text", "2022-03-04"],
      ["text", "-3"],
    ],
    probe: ({ sheet }) => {
      const cells = sheet.getRange(1, 1, 1, 3).setNumberFormats([["0 %", "yyyy-mm-dd", "0"]]);
      cells.setValues([[0.4567, 44_624, -3]]);
      return (cells.getDisplayValues()[0] ?? []).map((text) => ["text", text] as const);
    },
  },
  clearTakesRules: {
    expected: [
      ["number", "1"],
      ["number", "0"],
    ],
    probe: ({ sheet }) => {
      const range = sheet.getRange(1, 1, 9, 1);
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("● ").setBackground("#ff0000");
      sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
      const count = () => ["number", String(sheet.getConditionalFormatRules().length)] as const;
      const before = count();
      range.clear();
      return [before, count()];
    },
  },
  conditionalColour: {
    expected: [
      ["value", "#aabbcc"],
      ["value", "A1:A9"],
    ],
    probe: ({ sheet }) => {
      const range = sheet.getRange(1, 1, 9, 1);
      const cell = sheet.getRange(1, 1).setValue("● Klar").setBackground("#aabbcc");
      const rule = SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("● ").setBackground("#ff0000");
      sheet.setConditionalFormatRules([rule.setRanges([range]).build()]);
      const ranges = sheet.getConditionalFormatRules().flatMap((own) => own.getRanges());
      return [
        ["value", cell.getBackground()],
        ["value", ranges.map((own) => own.getA1Notation()).join()],
      ];
    },
  },
};
