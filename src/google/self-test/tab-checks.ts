// Checks tabs: their names, their size, where the next row goes, and what moves when rows and columns are inserted.
import { ACCEPTED, attempt, type Checks, NOTHING, REFUSED, readCell, yesOrNo } from "./check";

const NO_SUCH_TAB = "Den här fliken finns inte";

export const tabChecks: Checks<"tabs"> = {
  missingTab: {
    expected: [NOTHING],
    probe: ({ book }) => {
      const tab = book.getSheetByName(NO_SUCH_TAB);
      return [tab === null ? NOTHING : ["value", String(tab)]];
    },
  },
  takenName: {
    expected: [REFUSED],
    probe: ({ book, sheet }) => [attempt(() => book.deleteSheet(book.insertSheet(sheet.getName())))],
  },
  newTab: {
    expected: [
      ["value", "1000 × 26"],
      ["yes", ""],
    ],
    probe: ({ book, sheet }) => [
      ["value", `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`],
      yesOrNo(book.getActiveSheet().getName() === sheet.getName()),
    ],
  },
  outsideGrid: {
    expected: [REFUSED, REFUSED],
    probe: ({ sheet }) => [
      attempt(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
      attempt(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getValue()),
    ],
  },
  sizeMismatch: {
    expected: [REFUSED, REFUSED, ACCEPTED],
    probe: ({ sheet }) => {
      const range = sheet.getRange(1, 1, 2, 1);
      const tooFewRows = [[1]];
      const tooManyColumns = [
        [1, 2],
        [3, 4],
      ];
      const fitting = [[1], [2]];
      return [tooFewRows, tooManyColumns, fitting].map((values) => attempt(() => range.setValues(values)));
    },
  },
  appendGrows: {
    expected: [
      ["value", "+1"],
      ["text", "ny"],
    ],
    probe: (scratch) => {
      const { sheet } = scratch;
      const last = sheet.getMaxRows();
      sheet.getRange(last, 1).setValue("sist");
      sheet.appendRow(["ny"]);
      return [["value", `+${sheet.getMaxRows() - last}`], readCell(sheet.getRange(last + 1, 1), scratch)];
    },
  },
  appendAfterContent: {
    expected: [["number", "3"]],
    probe: ({ sheet }) => {
      sheet.getRange(2, 1).setValue("sist");
      sheet.getRange(3, 1, 20, 1).setNumberFormat("@").setBackground("#ffffff").setWrap(true);
      sheet.getRange(9, 2).setNote("anteckning");
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"], true).setAllowInvalid(true);
      sheet.getRange(3, 3, 20, 1).setDataValidation(rule.build());
      sheet.appendRow(["ny"]);
      return [["number", String(sheet.getLastRow())]];
    },
  },
  appendIntoFormats: {
    expected: [
      ["number", "12"],
      ["value", "@"],
    ],
    probe: (scratch) => {
      const { sheet } = scratch;
      sheet.getRange(1, 1).setValue("sist");
      sheet.getRange(2, 1, 9, 1).setNumberFormat("@");
      sheet.appendRow(["12"]);
      const cell = sheet.getRange(2, 1);
      const found = readCell(cell, scratch);
      sheet.getRangeList(["A2:A10"]).setNumberFormat("@");
      return [found, ["value", cell.getNumberFormat()]];
    },
  },
  checkBoxesFill: {
    expected: [
      ["number", "1000"],
      ["text", "ny"],
    ],
    probe: (scratch) => {
      const { sheet } = scratch;
      const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      sheet.getRange("B2:B1000").setDataValidation(box).setValue(false);
      const last = sheet.getLastRow();
      sheet.appendRow(["ny"]);
      return [["number", String(last)], readCell(sheet.getRange(last + 1, 1), scratch)];
    },
  },
  dataRange: {
    expected: [
      ["value", "A1:B2"],
      ["value", "A1"],
    ],
    probe: ({ sheet }) => {
      sheet.getRange(2, 2).setValue("x");
      sheet.getRange(9, 9).setBackground("#ff0000");
      const filled = sheet.getDataRange().getA1Notation();
      sheet.getRange(2, 2).clearContent();
      return [
        ["value", filled],
        ["value", sheet.getDataRange().getA1Notation()],
      ];
    },
  },
  insertMoves: {
    expected: [
      ["formula", "=A5"],
      ["text", "hit"],
      ["yes", ""],
    ],
    probe: (scratch) => {
      const { sheet } = scratch;
      sheet.getRange(3, 1, 1, 2).setValues([["hit", "=A3"]]);
      sheet
        .getRange(3, 1)
        .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["hit"], true).build());
      sheet.insertRowsBefore(2, 2);
      const [text, formula] = [sheet.getRange(5, 1), sheet.getRange(5, 2)];
      return [readCell(formula, scratch), readCell(text, scratch), yesOrNo(text.getDataValidation() !== null)];
    },
  },
};
