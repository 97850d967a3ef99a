import { refusedToPerson } from "../../../../src/local/runtime/access";
import { world } from "../../../helpers/local/script-world";

const READ = "You do not have permission to perform that action.";
const NONE = "You do not have permission to access the requested document.";

test.each([
  ["Range.setValue", "owner", null],
  ["Range.setValue", "editor", null],
  ["Range.setValue", "reader", READ],
  ["Sheet.appendRow", "reader", READ],
  ["Spreadsheet.insertSheet", "reader", READ],
  ["Range.getValues", "reader", null],
  ["Cache.put", "reader", null],
  ["Range.getValues", "none", NONE],
  ["SpreadsheetApp.getActiveSpreadsheet", "none", NONE],
  ["Cache.getAll", "none", null],
] as const)("%s by %s", (member, access, words) => expect(refusedToPerson(member, access)).toBe(words));

test("a reader's script reads, and is told that it may not edit", () => {
  const source = `function probe() {
    const cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Blad1").getRange("A1");
    let said = "";
    try { cell.setValue(1); } catch (error) { said = error.name + ": " + error.message; }
    return [cell.getValue(), cell.canEdit(), said];
  }`;
  expect(world(source, { access: "reader" }).run("probe", []).value).toEqual(["", false, `Exception: ${READ}`]);
});

describe("a page on the web", () => {
  const source = `function ui() { SpreadsheetApp.getUi(); return true; }
    function url() { return ScriptApp.getService().getUrl(); }
    function doGet(event) {
      return HtmlService.createHtmlOutput("<p>" + Object.keys(event.parameter).length).setTitle("Sida")
        .addMetaTag("viewport", "width=device-width");
    }`;

  test("is what doGet makes", () => {
    const meta = { viewport: "width=device-width" };
    expect(world(source).serve()).toEqual({ page: { title: "Sida", html: "<p>0", meta }, error: null });
    expect(world("").serve()).toEqual({ page: null, error: null });
  });

  test("has no window of the sheet around it", () => {
    const { run } = world(source);
    expect(run("ui", []).value).toBe(true);
    expect(run("ui", [], "web").error).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  test("has the address that it was given, and none else", () => {
    expect(world(source).run("url", []).value).toBeNull();
    expect(world(source, { webUrl: () => "https://exempel.se/exec" }).run("url", []).value).toBe(
      "https://exempel.se/exec",
    );
  });

  test("may say nothing in its head that Google doesn't let through", () => {
    const odd = `function doGet() { return HtmlService.createHtmlOutput("").addMetaTag("refresh", "0"); }`;
    expect(world(odd).serve().error).toMatch(/refresh/);
  });
});
