import { answerOf, emptyBook, errorOf } from "../../../helpers/local/script-world";

/** What a cell shows, holds and says after `setValue(typed)`. */
const typed = (text: string, format = "General", locale = "sv_SE"): unknown =>
  answerOf(
    `const cell = sheet.getRange(1, 1); cell.setNumberFormat(${JSON.stringify(format)}).setValue(${JSON.stringify(text)});
     const value = cell.getValue();
     return [value instanceof Date ? "date" : typeof value, cell.getDisplayValue(), cell.getFormula()];`,
    { book: emptyBook("Europe/Stockholm", locale) },
  );

describe("setValue reads a text as typing", () => {
  test.each([
    ["2022-03-04", ["date", "2022-03-04", ""]],
    ["2022-03-04 13:30", ["date", "2022-03-04 13:30:00", ""]],
    ["2022-02-30", ["string", "2022-02-30", ""]],
    ["12", ["number", "12", ""]],
    ["12,5", ["number", "12,5", ""]],
    ["1 250", ["number", "1250", ""]],
    ["45 %", ["number", "45%", ""]],
    ["2.1", ["string", "2.1", ""]],
    ["TRUE", ["boolean", "SANT", ""]],
    ["sant", ["boolean", "SANT", ""]],
    ["'=1+1", ["string", "=1+1", ""]],
    ["'0012", ["string", "0012", ""]],
    ["4 mars", ["string", "4 mars", ""]],
    ["+hej", ["string", "+hej", ""]],
    ["", ["string", "", ""]],
  ])("%s", (text, expected) => expect(typed(text)).toEqual(expected));

  test("a text that begins with = is a formula", () =>
    expect(typed("=SUM(B1:B2)")).toEqual(["string", "", "=SUM(B1:B2)"]));

  test("the @ format keeps whatever is typed as text", () => {
    for (const text of ["2022-03-04", "12", "=1+1", "TRUE"]) expect(typed(text, "@")).toEqual(["string", text, ""]);
  });

  test("the spreadsheet's locale decides the decimal sign and the order of a date", () => {
    expect(typed("2.1", "General", "en_US")).toEqual(["number", "2.1", ""]);
    expect(typed("3/4/2022", "General", "en_US")).toEqual(["date", "3/4/2022", ""]);
  });
});

describe("values", () => {
  test("empty cells read as an empty string", () =>
    expect(answerOf("return sheet.getRange('A1:B1').getValues();")).toEqual([["", ""]]));

  test("a Date is stored as the wall clock of the spreadsheet's zone and comes back as the same instant", () =>
    expect(
      answerOf(`sheet.getRange(1, 1).setValue(new Date(Date.UTC(2022, 2, 3, 23, 0)));
        const back = sheet.getRange(1, 1).getValue();
        return [back instanceof Date, back.toISOString(), sheet.getRange(1, 1).getDisplayValue()];`),
    ).toEqual([true, "2022-03-03T23:00:00.000Z", "2022-03-04"]));

  test("a Stockholm midnight is the day before in a zone to the west", () =>
    expect(
      answerOf(`sheet.getRange(1, 1).setValue("2022-03-04");
        return Utilities.formatDate(sheet.getRange(1, 1).getValue(), "America/New_York", "yyyy-MM-dd");`),
    ).toBe("2022-03-03"));

  test("setValues must have the range's own size", () => {
    expect(errorOf("sheet.getRange(1, 1, 2, 1).setValues([[1]]);")).toMatch(/data has 1 but the range has 2/);
    expect(errorOf("sheet.getRange(1, 1, 1, 2).setValues([[1]]);")).toMatch(/number of columns/);
  });

  test("a range outside the grid throws", () =>
    expect(errorOf("sheet.getRange(1001, 1);")).toMatch(/outside the dimensions/));

  test("appendRow writes after the last row with content, and grows the grid", () =>
    expect(
      answerOf(`sheet.getRange(1000, 1).setValue("sist"); sheet.getRange(3, 2).setNote("bara en anteckning");
        sheet.appendRow(["ny", "2022-03-04"]);
        return [sheet.getLastRow(), sheet.getMaxRows(), sheet.getRange(1001, 2).getDisplayValue()];`),
    ).toEqual([1001, 1001, "2022-03-04"]));

  test("getDataRange ends at the last cell with content, whatever the looks beyond it", () =>
    expect(
      answerOf(`sheet.getRange(2, 2).setValue("x"); sheet.getRange(9, 9).setBackground("red");
        return sheet.getDataRange().getA1Notation();`),
    ).toBe("A1:B2"));

  test("a cell holds at most as many characters as the file can keep", () => {
    expect(answerOf(`sheet.getRange(1, 1).setValue("x".repeat(32767)); return "ok";`)).toBe("ok");
    expect(errorOf(`sheet.getRange(1, 1).setValue("x".repeat(32768));`)).toMatch(/32767 characters/);
  });

  test("values are made in the script's own realm", () =>
    expect(
      answerOf(`const values = sheet.getRange(1, 1).getValues();
        return [values instanceof Array, values[0] instanceof Array, Object.getPrototypeOf(values) === Array.prototype];`),
    ).toEqual([true, true, true]));
});

describe("looks", () => {
  test("getDisplayValues follows the number format", () =>
    expect(
      answerOf(`sheet.getRange("A1:D1").setValues([[0.4567, 1250.5, 44624, -3]]);
        sheet.getRange("A1:D1").setNumberFormats([["0 %", "#,##0.00", "yyyy-mm-dd", "0"]]);
        return sheet.getRange("A1:D1").getDisplayValues()[0];`),
    ).toEqual(["46 %", "1\u00a0250,50", "2022-03-04", "-3"]));

  test("format getters return what was set, not what a rule shows", () =>
    expect(
      answerOf(`const cell = sheet.getRange(1, 1).setValue("Klar").setBackground("#abc");
        const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("Klar").setBackground("red").setRanges([cell]).build();
        sheet.setConditionalFormatRules([rule]);
        return [cell.getBackground(), sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`),
    ).toEqual(["#aabbcc", "A1"]));

  test("clearContent keeps looks and notes; clear takes looks too", () =>
    expect(
      answerOf(`const cell = sheet.getRange(1, 1).setValue("x").setNote("n").setNumberFormat("0.00");
        cell.clearContent(); const kept = [cell.getValue(), cell.getNumberFormat(), cell.getNote()];
        cell.clear(); return [...kept, cell.getNumberFormat()];`),
    ).toEqual(["", "0.00", "n", "General"]));

  test("an unknown colour is refused", () =>
    expect(errorOf(`sheet.getRange(1, 1).setBackground("rödt");`)).toMatch(/Invalid argument/));
});

describe("validation", () => {
  const rule = (extra: string): string =>
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["Ja", "Nej"])${extra}.build();
     sheet.getRange(2, 1, 9, 1).setDataValidation(rule);`;

  test("allows what is not in the list unless told otherwise", () =>
    expect(
      answerOf(`${rule("")} sheet.getRange(2, 1).setValue("Kanske"); return sheet.getRange(2, 1).getValue();`),
    ).toBe("Kanske"));

  test("a rejecting rule makes setValue and appendRow throw, and nothing is written", () => {
    expect(errorOf(`${rule(".setAllowInvalid(false)")} sheet.getRange(2, 1).setValue("Kanske");`)).toMatch(
      /A2 violates/,
    );
    expect(
      answerOf(`${rule(".setAllowInvalid(false)")} sheet.getRange(1, 1).setValue("Svar");
        try { sheet.appendRow(["Kanske", "x"]); } catch (error) { return [error instanceof Error, sheet.getLastRow()]; }`),
    ).toEqual([true, 1]);
  });

  test("setValues and appendRow write all or nothing", () =>
    expect(
      answerOf(`${rule(".setAllowInvalid(false)")}
        try { sheet.getRange("A2:A3").setValues([["Ja"], ["Kanske"]]); } catch (error) { sheet.getRange("B9").setValue("x"); }
        sheet.getRange("A10").clearDataValidations();
        sheet.getRange("B10").setDataValidation(rule);
        try { sheet.appendRow(["fritt", "Kanske"]); } catch (error) { return [sheet.getRange("A2").getValue(), sheet.getLastRow()]; }`),
    ).toEqual(["", 9]));

  test("a range gives the choices it shows", () =>
    expect(
      errorOf(`sheet.getRange("C1:C2").setValues([["Polis"], ["Skola"]]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange("C1:C9"), true).setAllowInvalid(false).build();
        sheet.getRange("A1").setDataValidation(rule).setValue("Polis").setValue("Fritid");`),
    ).toMatch(/A1 violates/));

  test("clearing a part leaves the rest standing", () =>
    expect(
      answerOf(`${rule("")} sheet.getRange(4, 1).clearDataValidations();
        return [3, 4, 5].map((row) => sheet.getRange(row, 1).getDataValidation() === null);`),
    ).toEqual([false, true, false]));
});
