import { errorOf, SCOPES, world } from "../../../helpers/local/script-world";

const without = (part: string): string[] => SCOPES.filter((scope) => !scope.includes(part));

describe("a method outside the granted scopes is refused by name, with the scope it needs", () => {
  test.each([
    [`DocumentApp.create("Rapport")`, "DocumentApp.create", "auth/documents"],
    [`SpreadsheetApp.openById("x")`, "SpreadsheetApp.openById", "auth/spreadsheets"],
    ["Session.getActiveUser().getEmail()", "User.getEmail", "auth/userinfo.email"],
    [`MailApp.sendEmail("a", "b", "c")`, "MailApp.sendEmail", "auth/script.send_mail"],
    [`UrlFetchApp.fetch("https://example.se")`, "UrlFetchApp.fetch", "auth/script.external_request"],
    [`ScriptApp.newTrigger("onTimer")`, "ScriptApp.newTrigger", "auth/script.scriptapp"],
    ["DriveApp.getRootFolder()", "DriveApp.getRootFolder", "auth/drive"],
  ])("%s", (call, member, scope) => {
    const error = errorOf(call);
    expect(error).toContain(`Specified permissions are not sufficient to call ${member}.`);
    expect(error).toContain(scope);
  });

  test("also for what the runtime carries, when the manifest doesn't ask for it", () => {
    expect(
      errorOf(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""));`, {
        scopes: without("container.ui"),
      }),
    ).toMatch(/Ui.showSidebar.*script.container.ui/);
    expect(errorOf(`Drive.Files.create({}, Utilities.newBlob(""));`, { scopes: without("drive.file") })).toMatch(
      /Drive.Files.create/,
    );
    expect(errorOf("return 1;", { scopes: without("spreadsheets") })).toMatch(/SpreadsheetApp.getActiveSpreadsheet/);
  });
});

describe("simple triggers", () => {
  const source = `
    function onOpen(event) {
      SpreadsheetApp.getUi().createMenu("Meny").addItem("Kör", "kor").addSeparator().addToUi();
      return [event.authMode, event.source.getName()];
    }
    function onEdit(event) {
      const sheet = event.range.getSheet();
      if (sheet.getRange(1, 1).getValue() === "panel") SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""));
      if (sheet.getRange(1, 1).getValue() === "drive") Drive.Files.create({}, Utilities.newBlob(""));
      return [event.authMode, event.range.getA1Notation(), event.value, event.oldValue];
    }
    function kor() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1").getRange(1, 1).setValue("skriven"); }
  `;

  test("onOpen runs with limited rights and may build a menu", () => {
    const runtime = world(source);
    expect(runtime.open().value).toEqual(["LIMITED", "Provbok"]);
    expect(runtime.menus()).toEqual([
      {
        title: "Meny",
        items: [
          { label: "Kör", run: "kor" },
          { label: "", run: null },
        ],
      },
    ]);
  });

  test.each(["panel", "drive"])("onEdit may not use %s", (service) => {
    const calls: string[] = [];
    const runtime = world(
      `${source} function fill() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1").getRange(1, 1).setValue("${service}"); }`,
      {
        onCall: (execution, member) => {
          calls.push(member);
          book ??= execution.book;
        },
      },
    );
    let book: Parameters<NonNullable<NonNullable<Parameters<typeof world>[1]>["onCall"]>>[0]["book"] | undefined;
    runtime.run("fill", []);
    const sheet = book?.sheets[0];
    if (!sheet) throw new Error("no tab");
    const { error } = runtime.edit({ sheet, rect: { row: 1, column: 1, lastRow: 1, lastColumn: 1 } });
    expect(error).toMatch(/You do not have permission to call/);
  });

  test("scripted edits fire no trigger", () => {
    const members: string[] = [];
    const runtime = world(source, { onCall: (_execution, member) => members.push(member) });
    runtime.run("kor", []);
    expect(members.filter((member) => member === "Range.getSheet")).toEqual([]);
  });
});
