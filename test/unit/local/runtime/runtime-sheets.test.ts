import { answerOf, errorOf, runIn } from "../../../helpers/local/script-world";

describe("tabs", () => {
  test("getSheetByName returns null for a name that isn't there", () =>
    expect(answerOf(`return book.getSheetByName("Finns inte");`)).toBeNull());

  test("insertSheet activates the new tab and refuses a taken name in any case", () => {
    expect(
      answerOf(
        `book.insertSheet("Löften", 0); return [book.getActiveSheet().getName(), book.getSheets().map((s) => s.getName())];`,
      ),
    ).toEqual(["Löften", ["Löften", "Blad1"]]);
    expect(errorOf(`book.insertSheet("blad1");`)).toMatch(/already exists/);
  });

  test("the last tab can't be deleted", () => expect(errorOf("book.deleteSheet(sheet);")).toMatch(/can't remove all/));

  test("moveActiveSheet counts from 1", () =>
    expect(
      answerOf(
        `book.insertSheet("B"); book.moveActiveSheet(1); return book.getSheets().map((s) => s.getName() + s.getIndex());`,
      ),
    ).toEqual(["B1", "Blad12"]));

  test("setName takes formulas with it, and refuses a taken name and one no tab can have", () => {
    const other = `const other = book.insertSheet("Andra"); other.getRange("A1").setFormula("=Blad1!A1+'Blad1'!B2+A2");`;
    expect(
      answerOf(`${other} sheet.setName("Ett två"); return [sheet.getName(), other.getRange("A1").getFormula()];`),
    ).toEqual(["Ett två", "='Ett två'!A1+'Ett två'!B2+A2"]);
    expect(errorOf(`${other} sheet.setName("andra");`)).toMatch(/already exists/);
    expect(errorOf(`sheet.setName("a/b");`)).toMatch(/Invalid/);
    expect(answerOf(`return sheet.setName("blad1").getName();`)).toBe("blad1");
  });

  test("a new tab has 1000 rows and 26 columns", () =>
    expect(answerOf("return [sheet.getMaxRows(), sheet.getMaxColumns()];")).toEqual([1000, 26]));
});

describe("inserting and deleting moves what points at cells", () => {
  test("formulas, in this tab and in others", () =>
    expect(
      answerOf(`const other = book.insertSheet("Annan");
        sheet.getRange("A5").setFormula("=SUM(A1:A4)+$B$4");
        other.getRange("A1").setFormula("=Blad1!A4*2+A4");
        sheet.insertRowsAfter(2, 3);
        return [sheet.getRange("A8").getFormula(), other.getRange("A1").getFormula()];`),
    ).toEqual(["=SUM(A1:A7)+$B$7", "=Blad1!A7*2+A4"]));

  test("a formula whose cell is deleted says #REF!", () =>
    expect(
      answerOf(
        `sheet.getRange("A1").setFormula("=A4+A6"); sheet.deleteRows(4, 1); return sheet.getRange("A1").getFormula();`,
      ),
    ).toBe("=#REF!+A5"));

  test("validation, conditional formats and merges", () =>
    expect(
      answerOf(`const rule = SpreadsheetApp.newDataValidation().requireDate().build();
        sheet.getRange("B3:B4").setDataValidation(rule);
        const colour = SpreadsheetApp.newConditionalFormatRule().whenTextContains("x").setBold(true).setRanges([sheet.getRange("B3:B4")]).build();
        sheet.setConditionalFormatRules([colour]);
        sheet.insertColumnsAfter(1, 1); sheet.deleteRows(1, 2);
        return [sheet.getRange("C1").getDataValidation() !== null, sheet.getRange("C3").getDataValidation(),
          sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()];`),
    ).toEqual([true, null, "C1:C2"]));

  test("all rows can't be deleted", () => expect(errorOf("sheet.deleteRows(1, 1000);")).toMatch(/can't delete all/));
});

describe("the screen", () => {
  test("toast, activation, sidebar and dialog come in the order they were asked for", () => {
    const pages = new Map([["sidebar", "<p>Panel</p>"]]);
    const { events } = runIn(
      `book.toast("Klart", "Rubrik"); sheet.activate();
       SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Panelen"));
       SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("<p>D</p>").setWidth(700).setHeight(500), "Dialogen");
       SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput("<p>L</p>"), "Listan");`,
      { pages },
    );
    expect(events).toEqual([
      { kind: "toast", message: "Klart", title: "Rubrik" },
      { kind: "activate", sheet: "Blad1" },
      { kind: "sidebar", title: "Panelen", html: "<p>Panel</p>" },
      { kind: "dialog", title: "Dialogen", html: "<p>D</p>", width: 700, height: 500 },
      { kind: "modeless", title: "Listan", html: "<p>L</p>", width: 600, height: 400 },
    ]);
  });

  test("alert, which waits for an answer, is refused", () =>
    expect(errorOf(`SpreadsheetApp.getUi().alert("Hej");`)).toMatch(/waits for an answer/));

  test("a template's raw content is its file as it stands", () => {
    const pages = new Map([["ord", '{"a":"<?= 1 ?>"}']]);
    const { value } = runIn(`return HtmlService.createTemplateFromFile("ord").getRawContent();`, { pages });
    expect(value).toBe('{"a":"<?= 1 ?>"}');
  });

  test.each(["createHtmlOutputFromFile", "createTemplateFromFile"])("%s: a file that isn't there is an error", (name) =>
    expect(errorOf(`HtmlService.${name}("saknas");`)).toMatch(/No HTML file named saknas/),
  );
});

test("a member the runtime lacks throws when it is named, and is never undefined", () => {
  expect(errorOf("sheet.getRange(1, 1).setTextRotation(45);")).toBe("not in the local runtime: Range.setTextRotation");
  expect(errorOf("return typeof sheet.getSlicers;")).toBe("not in the local runtime: Sheet.getSlicers");
  expect(errorOf("return SpreadsheetApp.WrapStrategy.FOLD;")).toBe("not in the local runtime: WrapStrategy.FOLD");
});

test("warning-only protection is one to a tab and locks nobody out", () =>
  expect(
    answerOf(`sheet.protect().setDescription("Skrivs av tillägget").setWarningOnly(true);
      sheet.getRange(1, 1).setValue("går bra");
      return [sheet.protect().getDescription(), sheet.getRange(1, 1).getValue()];`),
  ).toEqual(["Skrivs av tillägget", "går bra"]));
