import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lookAt } from "../../../../../src/local/runtime/model/conditional-format";
import { cellAt, styleAt } from "../../../../../src/local/runtime/model/sheet-model";
import { ruleAt } from "../../../../../src/local/runtime/model/validation";
import { readWorkbook } from "../../../../../src/local/xlsx/read/workbook";
import { fixtureBytes, fixtureCopy, modelOf, ownFolder, tab } from "../../../../helpers/local/file-world";

const folder = ownFolder();

describe.each(["other-program", "libreoffice"] as const)("a file from %s", (program) => {
  const book = modelOf(fixtureBytes(program));
  const sheet = tab(book, "Aktiviteter");
  const cell = (row: number, column: number) => cellAt(sheet, row, column);

  test("has its tabs in order", () => expect(book.sheets.map(({ name }) => name)).toEqual(["Aktiviteter", "Listor"]));

  test("types its cells: text, day, moment, number, share, truth", () => {
    expect(cell(2, 1)?.value).toBe("A1");
    expect([cell(2, 2)?.value, cell(2, 2)?.style.numberFormat.replaceAll("\\", "")]).toEqual([44620, "yyyy-mm-dd"]);
    expect(cell(3, 4)?.value).toBe("2.1");
    expect([cell(3, 6)?.value, cell(3, 6)?.style.numberFormat]).toEqual([0.2, "0%"]);
    expect([cell(2, 7)?.value, cell(3, 7)?.value, cell(2, 7)?.formula]).toEqual([true, false, null]);
    expect(cell(2, 10)?.value).toBe(44620.5);
  });

  test("keeps line breaks and signs in texts", () => expect(cell(4, 9)?.value).toBe("rad ett\nrad två & <tre>"));

  test("knows the formulas of foreign columns", () => expect(cell(5, 8)?.formula).toBe("E5*2+Listor!$B$2"));

  test("knows notes and links", () => {
    expect(cell(1, 3)?.note).toBe("Välj i listan.");
    expect(cell(2, 1)?.link).toBe("https://example.se/plan?a=1&b=2");
    expect(cell(3, 1)?.link).toBe(`#gid=${tab(book, "Listor").id}&range=A2`);
  });

  test("knows looks and column looks", () => {
    expect(styleAt(sheet, 1, 1)).toMatchObject({
      background: "#1f4e78",
      color: "#ffffff",
      bold: true,
      wrap: true,
      align: "center",
    });
    expect(styleAt(sheet, 150, 4).numberFormat).toBe("@");
    expect(cell(4, 9)?.style).toMatchObject({ background: "#fff2cc", fontSize: 13, italic: true });
    expect(sheet.columns.get(3)?.width).toBe(201);
  });

  test("knows drop-downs from a list and from a range", () => {
    expect(ruleAt(sheet.validations, 7, 7)?.criterion).toMatchObject({
      kind: "list",
      values: ["Ja", "Nej"],
      showDropdown: true,
    });
    expect(ruleAt(sheet.validations, 7, 3)).toMatchObject({
      allowInvalid: false,
      criterion: { kind: "range", sheet: "Listor" },
    });
    expect(ruleAt(sheet.validations, 7, 9)?.criterion.kind).toBe("other");
  });

  test("knows which colours its conditional formats give", () => {
    const read = (row: number, column: number): string => String(cell(row, column)?.value ?? "");
    expect(lookAt(sheet.rules, 4, 3, read)).toEqual({ background: "#ffc7ce", color: "#9c0006", bold: true });
    expect(lookAt(sheet.rules, 2, 3, read)).toBeNull();
    expect(sheet.rules.map((rule) => rule.condition.kind)).toContain("opaque");
  });

  test("knows merged cells", () =>
    expect(tab(book, "Listor").merges).toEqual([{ row: 1, column: 4, lastRow: 2, lastColumn: 5 }]));
});

test("the frozen header is known", () =>
  expect(tab(modelOf(fixtureBytes("other-program")), "Aktiviteter").frozenRows).toBe(1));

test("plain reading gives days as yyyy-MM-dd, moments with their time, shares with their sign, and empty cells as an empty text", () => {
  const [first] = readWorkbook(fixtureCopy(folder, "libreoffice"));
  expect(first?.name).toBe("Aktiviteter");
  expect(first?.rows[1]?.slice(0, 8)).toEqual(["A1", "2022-02-28", "Medborgarkontakt", "1.2", 1, "10 %", true, 12]);
  expect(first?.rows[1]?.[9]).toBe("2022-02-28 12:00:00");
  expect(first?.rows).toHaveLength(7);
});

describe("what is no workbook is told apart", () => {
  const broken = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  test.each([
    ["text", () => broken("text.xlsx", "Det här är ingen arbetsbok."), "notAWorkbook"],
    ["an empty file", () => broken("tom.xlsx", ""), "notAWorkbook"],
    ["half a file", () => broken("halv.xlsx", fixtureBytes("other-program").slice(0, 5000)), "notAWorkbook"],
    ["a folder", () => folder, "notAFile"],
    ["a file that isn't there", () => join(folder, "saknas.xlsx"), "missing"],
  ])("%s", (_name, path, code) => expect(() => readWorkbook(path())).toThrow(expect.objectContaining({ code })));
});
