import { changedTabs, isChanged } from "../../../../../src/local/runtime/model/changed-cells";
import { contentFrom, putContent } from "../../../../../src/local/runtime/model/content";
import { reshape } from "../../../../../src/local/runtime/model/reshape";
import {
  cellAt,
  ensureCell,
  type SheetModel,
  styleAt,
  touch,
} from "../../../../../src/local/runtime/model/sheet-model";
import { ruleAt } from "../../../../../src/local/runtime/model/validation";
import { addSheet, type WorkbookModel } from "../../../../../src/local/runtime/model/workbook-model";
import { writeChanges } from "../../../../../src/local/xlsx/edit/write-changes";
import { type FixtureName, fixtureBytes, modelOf, partsOf, tab } from "../../../../helpers/local/file-world";

const type = (book: WorkbookModel, sheet: SheetModel, row: number, column: number, input: string | number): void =>
  putContent(sheet, row, column, contentFrom(book, input, styleAt(sheet, row, column)));

/** Changes a fixture, saves it and reads it again; `before` and `after` are its parts. */
function saved(program: FixtureName, change: (book: WorkbookModel, sheet: SheetModel) => void) {
  const bytes = fixtureBytes(program);
  const book = modelOf(bytes);
  change(book, tab(book, "Aktiviteter"));
  const next = writeChanges(bytes, book).bytes;
  const again = modelOf(next);
  return { bytes: next, before: partsOf(bytes), after: partsOf(next), book: again, sheet: tab(again, "Aktiviteter") };
}

const chartIn = (parts: Record<string, string>): string | undefined =>
  Object.entries(parts).find(([path]) => /charts\/chart\d*\.xml$/.test(path))?.[1];

describe.each(["other-program", "libreoffice"] as const)("a file from %s", (program) => {
  test("with cells typed into: only their sheet is another, and it only there", () => {
    const { before, after, sheet } = saved(program, (book, own) => {
      type(book, own, 3, 9, "ny kommentar & <tecken>");
      type(book, own, 8, 1, "A7");
      type(book, own, 8, 2, "2022-04-11");
      type(book, own, 8, 5, 12.5);
    });
    expect(chartIn(after)).toBe(chartIn(before));
    expect(cellAt(sheet, 3, 9)?.value).toBe("ny kommentar & <tecken>");
    expect(cellAt(sheet, 8, 2)).toMatchObject({ value: 44662 });
    expect(cellAt(sheet, 8, 2)?.style.numberFormat.replaceAll("\\", "")).toBe("yyyy-mm-dd");
    expect(cellAt(sheet, 8, 5)?.value).toBe(12.5);
  });

  test("keeps what nobody touched, word for word or sign for sign", () => {
    const { after, book, sheet } = saved(program, (own, first) => {
      type(own, first, 3, 9, "ändrad");
      ensureCell(first, 2, 3).note = "En ny anteckning";
      touch(first);
      first.frozenRows = 2;
      touch(first, "frozen");
    });
    expect(chartIn(after)).toContain("Antal");
    expect(cellAt(sheet, 1, 3)?.note).toBe("Välj i listan.");
    expect(cellAt(sheet, 2, 3)?.note).toBe("En ny anteckning");
    expect(cellAt(sheet, 5, 8)?.formula).toBe("E5*2+Listor!$B$2");
    expect(cellAt(sheet, 2, 1)?.link).toBe("https://example.se/plan?a=1&b=2");
    expect(ruleAt(sheet.validations, 7, 3)?.origin?.["error"]).toBe("Välj i listan.");
    expect(sheet.rules.map((rule) => rule.condition.kind)).toEqual(
      modelOf(fixtureBytes(program)).sheets[0]?.rules.map((rule) => rule.condition.kind),
    );
    expect(cellAt(sheet, 4, 9)?.style).toMatchObject({ background: "#fff2cc", fontSize: 13, italic: true });
    expect(after["xl/styles.xml"]).toContain("Georgia");
    expect(styleAt(sheet, 150, 4).numberFormat).toBe("@");
    expect(sheet.frozenRows).toBe(2);
    expect(tab(book, "Listor").merges).toHaveLength(1);
    expect(after["xl/workbook.xml"]).toContain("Typer");
  });

  test("has rows inserted and deleted with all that points at them", () => {
    const { sheet, after } = saved(program, (book, own) => {
      reshape(book, own, { axis: "rows", at: 3, count: 2 });
      type(book, own, 3, 1, "Ny rad");
      reshape(book, own, { axis: "rows", at: 2, count: -1 });
    });
    expect([2, 3, 4].map((row) => cellAt(sheet, row, 1)?.value ?? null)).toEqual(["Ny rad", null, "A2"]);
    expect(cellAt(sheet, 4, 8)?.formula).toBe("E4*2+Listor!$B$2");
    expect(ruleAt(sheet.validations, 201, 3)).not.toBeNull();
    expect(chartIn(after)).toContain("Antal");
  });

  test("takes a new tab with drop-downs, colours, notes, widths and links", () => {
    const { book } = saved(program, (own, first) => {
      const sheet = addSheet(own, "Ny flik", 0);
      type(own, sheet, 1, 1, "Läge");
      ensureCell(sheet, 1, 1).note = "Hjälp";
      ensureCell(sheet, 1, 1).link = `#gid=${first.id}&range=A2`;
      ensureCell(sheet, 1, 1).style = {
        ...ensureCell(sheet, 1, 1).style,
        bold: true,
        background: "#e8eaed",
        numberFormat: "@",
      };
      sheet.columns.set(1, { width: 140, style: null });
      sheet.frozenRows = 1;
      sheet.tabColor = "#0b57d0";
      sheet.hiddenGridlines = true;
      const rect = { row: 2, column: 1, lastRow: 100, lastColumn: 1 };
      const criterion = { kind: "list" as const, values: ["Klar", "Pågår"], showDropdown: true };
      sheet.validations = [{ rule: { criterion, allowInvalid: false, helpText: "Välj", origin: null }, rects: [rect] }];
      const look = { background: "#d9ead3", color: "#274e13", bold: null };
      sheet.rules = (["startsWith", "contains", "equals"] as const).map((kind) => ({
        condition: { kind, text: "Klar" },
        look,
        rects: [rect],
        origin: null,
      }));
      for (const part of ["columns", "frozen", "tabColor", "gridlines", "validations", "rules"] as const)
        touch(sheet, part);
    });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("no tab");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Ny flik", "Aktiviteter", "Listor"]);
    expect(cellAt(sheet, 1, 1)).toMatchObject({
      value: "Läge",
      note: "Hjälp",
      link: `#gid=${tab(book, "Aktiviteter").id}&range=A2`,
    });
    expect(cellAt(sheet, 1, 1)?.style).toMatchObject({ bold: true, background: "#e8eaed", numberFormat: "@" });
    expect(sheet.columns.get(1)?.width).toBe(140);
    expect([sheet.frozenRows, sheet.tabColor, sheet.hiddenGridlines]).toEqual([1, "#0b57d0", true]);
    expect(ruleAt(sheet.validations, 5, 1)).toMatchObject({
      allowInvalid: false,
      helpText: "Välj",
      criterion: { kind: "list", values: ["Klar", "Pågår"], showDropdown: true },
    });
    expect(sheet.rules.map(({ condition, look: { background, color } }) => [condition, background, color])).toEqual(
      ["startsWith", "contains", "equals"].map((kind) => [{ kind, text: "Klar" }, "#d9ead3", "#274e13"]),
    );
  });
});

describe("patching", () => {
  const once = (() => {
    const bytes = fixtureBytes("other-program");
    const book = modelOf(bytes);
    type(book, tab(book, "Aktiviteter"), 3, 9, "första gången");
    return writeChanges(bytes, book).bytes;
  })();

  test("leaves every other part of the file byte for byte", () => {
    const book = modelOf(once);
    const sheet = tab(book, "Aktiviteter");
    type(book, sheet, 3, 9, '\u0001 _x0041_ 👍\ud800 "citat"\n\trad');
    type(book, sheet, 300, 12, "långt bort");
    const patched = writeChanges(once, book).bytes;
    const [before, after] = [partsOf(once), partsOf(patched)];
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const again = tab(modelOf(patched), "Aktiviteter");
    expect(cellAt(again, 3, 9)?.value).toBe('\u0001 _x0041_ 👍\ufffd "citat"\n\trad');
    expect(cellAt(again, 300, 12)?.value).toBe("långt bort");
    expect(cellAt(again, 5, 8)?.formula).toBe("E5*2+Listor!$B$2");
  });

  test("does for a row past the grid's end: a file has none", () => {
    const book = modelOf(once);
    const sheet = tab(book, "Aktiviteter");
    const last = sheet.maxRows;
    reshape(book, sheet, { axis: "rows", at: last + 1, count: 2 });
    type(book, sheet, last + 2, 1, "sist");
    const patched = writeChanges(once, book).bytes;
    expect(cellAt(tab(modelOf(patched), "Aktiviteter"), last + 2, 1)?.value).toBe("sist");
  });

  test.each<[string, (book: WorkbookModel, sheet: SheetModel) => void]>([
    ["a formula that is written over", (book, sheet) => type(book, sheet, 3, 8, 4)],
    ["a new formula", (book, sheet) => type(book, sheet, 3, 9, "=1+1")],
    [
      "a look the file doesn't have",
      (_book, sheet) => {
        ensureCell(sheet, 2, 1).style = { ...styleAt(sheet, 2, 1), background: "#123456" };
        touch(sheet);
      },
    ],
    ["a new tab", (book) => addSheet(book, "Ny", 2)],
  ])("leaves the other sheets and all drawings as they were: %s", (_name, change) => {
    const book = modelOf(once);
    change(book, tab(book, "Aktiviteter"));
    const [before, after] = [partsOf(once), partsOf(writeChanges(once, book).bytes)];
    const others = Object.keys(before).filter((path) => /sheet2|drawing|chart|comments|sharedStrings|theme/.test(path));
    expect(others.filter((path) => after[path] !== before[path])).toEqual([]);
    expect(modelOf(writeChanges(once, book).bytes).sheets.length).toBe(book.sheets.length);
  });
});

test("rows with wrapped text get a height that shows it, as automatic as before", () => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const sheet = tab(book, "Listor");
  type(book, sheet, 6, 1, "En lång text som behöver flera rader i en smal kolumn för att synas hel");
  ensureCell(sheet, 6, 1).style = { ...styleAt(sheet, 6, 1), wrap: true };
  type(book, sheet, 7, 1, "En lång text utan radbrytning som får sticka ut över nästa kolumn");
  const xml = partsOf(writeChanges(bytes, book).bytes)["xl/worksheets/sheet2.xml"] ?? "";
  const rowTag = (row: number): string => new RegExp(`<row [^>]*r="${row}"[^>]*>`).exec(xml)?.[0] ?? "";
  const height = Number(/ ht="(\d+)"/.exec(rowTag(6))?.[1]);
  expect(height).toBeGreaterThan(60);
  expect(rowTag(6)).not.toContain("customHeight");
  expect(rowTag(7)).not.toContain("ht=");
});

test("writing the same again is no change", () => {
  const bytes = fixtureBytes("other-program");
  const book = modelOf(bytes);
  const sheet = tab(book, "Aktiviteter");
  expect(isChanged(book, changedTabs(book))).toBe(false);
  type(book, sheet, 2, 1, "A1");
  type(book, sheet, 2, 1, "annat");
  expect(isChanged(book, changedTabs(book))).toBe(true);
  type(book, sheet, 2, 1, "A1");
  ensureCell(sheet, 2, 1).link = "https://example.se/plan?a=1&b=2";
  expect(isChanged(book, changedTabs(book))).toBe(false);
  type(book, sheet, 2, 1, "annat");
  writeChanges(bytes, book).accept();
  expect(isChanged(book, changedTabs(book))).toBe(false);
});
