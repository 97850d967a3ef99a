// What other programs write beside the cells, through an edit: each case is a plain workbook with one thing more.
import { strFromU8 } from "fflate";
import { reshape } from "../../../../../src/local/runtime/model/reshape";
import {
  cellAt,
  cellsOf,
  ensureCell,
  type SheetModel,
  touch,
} from "../../../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../../../src/local/runtime/model/workbook-model";
import { sortSheet } from "../../../../../src/local/session/hand-changes";
import { deleteLines } from "../../../../../src/local/session/line-changes";
import { checkSave } from "../../../../../src/local/xlsx/check/check-save";
import { writeChanges } from "../../../../../src/local/xlsx/edit/write-changes";
import { unzipParts } from "../../../../../src/xlsx/package/unzip";
import { fixtureBytes, modelOf, partsOf, tab } from "../../../../helpers/local/file-world";
import { CONVERSATION_CELL, ODDITIES, type Oddity, oddFile, SHEET } from "../../../../helpers/local/odd-files";

const LISTS = "xl/worksheets/sheet2.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

type Change = (sheet: SheetModel, book: WorkbookModel) => void;

/** The parts after a change that was looked at before it was kept, and before it. */
function edited(oddities: readonly Oddity[], change: Change) {
  const bytes = oddFile(fixtureBytes("other-program"), oddities);
  const book = modelOf(bytes);
  change(tab(book, "Aktiviteter"), book);
  const written = writeChanges(bytes, book);
  checkSave({ before: bytes, after: written.bytes, ...written }, book, new Map());
  const texts = (file: Uint8Array): Record<string, string> =>
    Object.fromEntries(Object.entries(unzipParts(file)).map(([path, part]) => [path, strFromU8(part)]));
  return { before: texts(bytes), after: texts(written.bytes), bytes: written.bytes };
}

const put = (sheet: SheetModel, row: number, column: number, more: object): void => {
  Object.assign(ensureCell(sheet, row, column), more);
  touch(sheet);
};
const insertRow =
  (at: number): Change =>
  (sheet, book) =>
    reshape(book, sheet, { axis: "rows", at, count: 1 });
const allOf = (parts: Record<string, string>, pattern: RegExp): string =>
  Object.entries(parts)
    .filter(([path]) => pattern.test(path))
    .map(([, text]) => text)
    .join("\n");

test("a logo in the page's header stays, and a new note goes to the notes' own drawing", () => {
  const { before, after } = edited([ODDITIES.headerLogo], (sheet) => put(sheet, 4, 1, { note: "ny" }));
  expect(after["xl/drawings/vmlDrawing9.vml"]).toBe(before["xl/drawings/vmlDrawing9.vml"]);
  expect(after["xl/drawings/vmlDrawing1.vml"]).toMatch(/<x:Row>3<\/x:Row><x:Column>0</);
});

test("a check box moves with its row, in each of the three parts that know of it", () => {
  const { after } = edited([ODDITIES.formControl], insertRow(2));
  expect(after[SHEET]).toContain("<xdr:row>4</xdr:row>");
  expect(allOf(after, /\.vml$/)).toContain("<x:Anchor>16, 0, 4, 0, 17, 0, 5, 0</x:Anchor><x:FmlaLink>$Q$5<");
  expect(after["xl/ctrlProps/ctrlProp3.xml"]).toContain('fmlaLink="$Q$5"');
});

test("a conversation follows its row, and no note takes its place", () => {
  const { after } = edited([ODDITIES.conversation], (sheet, book) => {
    insertRow(2)(sheet, book);
    put(sheet, 6, 7, { note: "vår anteckning" });
  });
  expect(after["xl/threadedComments/threadedComment2.xml"]).toContain('ref="G6"');
  expect(CONVERSATION_CELL).toBe("G5");
  expect(allOf(after, /comments\d\.xml$/)).toContain("[Trådad kommentar]");
  expect(allOf(after, /comments\d\.xml$/)).not.toContain("vår anteckning");
});

test("what macOS packs beside the parts is no part, and stays", () => {
  const { before, after } = edited([ODDITIES.packedByMacOs], (sheet) => put(sheet, 4, 1, { note: "ny" }));
  const beside = (parts: Record<string, string>) =>
    Object.entries(parts).filter(([path]) => path.startsWith("__MACOSX"));
  expect(beside(after)).toEqual(beside(before));
  expect(beside(after).length).toBeGreaterThan(0);
});

test.each<[what: string, oddities: readonly Oddity[]]>([
  ["alone", [ODDITIES.rowExtensions]],
  ["in rows that lie in another order", [ODDITIES.rowForEachCell, ODDITIES.rowExtensions]],
  ["with prefixes", [ODDITIES.prefixed, ODDITIES.rowExtensions]],
])("what another program adds to rows is no row and no cell, and stays: %s", (_what, oddities) => {
  const cells = (book: WorkbookModel) => [...cellsOf(tab(book, "Aktiviteter"))].map(({ cell }) => cell.value);
  const plain = modelOf(fixtureBytes("other-program"));
  expect(cells(modelOf(oddFile(fixtureBytes("other-program"), oddities)))).toEqual(cells(plain));
  expect(() => edited(oddities, (sheet) => put(sheet, 4, 1, { value: "" }))).not.toThrow();
  const { after, bytes } = edited(oddities, (sheet, book) => {
    put(sheet, 4, 1, { value: "skrivet" });
    insertRow(2)(sheet, book);
    put(sheet, 9, 9, { value: "nytt" });
  });
  const read = tab(modelOf(bytes), "Aktiviteter");
  expect([cellAt(read, 5, 1)?.value, cellAt(read, 9, 9)?.value]).toEqual(["skrivet", "nytt"]);
  const added = '<e:ext xmlns:e="urn:exempel"><row r="3"><c r="A1"><v>7</v></c></row><e:c r="B9"/></e:ext>';
  const rows = new Set([...cellsOf(tab(plain, "Aktiviteter"))].map(({ row }) => row)).size;
  expect(after[SHEET]?.split(added)).toHaveLength(rows + 1);
});

test("a look that is added to a file without lists of borders and fills has both to refer to", () => {
  const STYLES = "xl/styles.xml";
  const bare: Oddity = (parts) => {
    const lists = (parts[STYLES] ?? "").replace(/<(borders|fills)\b[\s\S]*?<\/\1>/g, "");
    return { ...parts, [STYLES]: lists.replace(/ (?:border|fill)Id="\d+"| apply(?:Border|Fill)="\w+"/g, "") };
  };
  const { after } = edited([bare], (sheet) => {
    const { style } = ensureCell(sheet, 4, 1);
    put(sheet, 4, 1, { style: { ...style, bold: !style.bold } });
  });
  const xml = after[STYLES] ?? "";
  expect(xml).toMatch(/<cellXfs[\s\S]* borderId="0"/);
  expect(xml.match(/<borders count="1"><border>/g)).toHaveLength(1);
  expect(xml.match(/<fills count="2"><fill>/g)).toHaveLength(1);
});

/** The second tab leads to the notes of the first, and to their boxes. */
const sharedNotes: Oddity = (parts) => {
  const own = parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "";
  const relations = own.match(/<Relationship [^>]*(?:comments|vmlDrawing)"[^>]*><\/Relationship>/g) ?? [];
  const box = /Id="(\w+)"/.exec(relations.find((one) => one.includes("vmlDrawing")) ?? "")?.[1];
  const space = "http://schemas.openxmlformats.org/package/2006/relationships";
  return {
    ...parts,
    "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="${space}">${relations.join("")}</Relationships>`,
    [LISTS]: (parts[LISTS] ?? "").replace(
      "</worksheet>",
      `<legacyDrawing xmlns:r="${OFFICE}" r:id="${box}"/></worksheet>`,
    ),
  };
};

/** The notes of a tab by their cells. */
const notesIn = (book: WorkbookModel, name: string): string[] =>
  [...cellsOf(tab(book, name))].flatMap(({ row, column, cell }) =>
    cell.note === null ? [] : [`${row} ${column} ${cell.note}`],
  );

test("tabs that share a part of notes get one each where one of them changes it", () => {
  const notes = notesIn(modelOf(fixtureBytes("other-program")), "Aktiviteter");
  const shifted = modelOf(edited([sharedNotes], insertRow(1)).bytes);
  expect(notesIn(shifted, "Listor")).toEqual(notes);
  expect(notesIn(shifted, "Aktiviteter")).not.toEqual(notes);
  expect(notesIn(shifted, "Aktiviteter")).toHaveLength(notes.length);
  const { before, after, bytes } = edited([sharedNotes], (sheet) => put(sheet, 4, 1, { note: "ny" }));
  expect(notesIn(modelOf(bytes), "Listor")).toEqual(notes);
  expect(notesIn(modelOf(bytes), "Aktiviteter")).toEqual([...notes, "4 1 ny"].toSorted());
  for (const path of Object.keys(before).filter((one) => /comments\d*\.xml$|\.vml$/.test(one)))
    expect(after[path]).toBe(before[path]);
});

/** The cells of a file's conversations, of the notes in their place, and of those notes' boxes. */
function conversationPlaces(parts: Record<string, string>): string[][] {
  const cells = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, cell = ""]) => cell);
  const boxes = allOf(parts, /\.vml$/).matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)</g);
  return [
    cells(/<threadedComment ref="(\w+)"/g, allOf(parts, /threadedComment2\.xml$/)),
    cells(/<comment ref="(\w+)"[^>]*><text><t>\[Trådad/g, allOf(parts, /comments\d\.xml$/)),
    [...boxes].map(([, row, column]) => `${"ABCDEFGHIJKL"[Number(column)]}${Number(row) + 1}`),
  ];
}

test("a conversation follows its row when rows are sorted, and changes places with a note", () => {
  const { before, after, bytes } = edited([ODDITIES.conversation], (sheet) => {
    for (let row = 2; row <= 8; row++)
      put(sheet, row, 12, { value: row === 5 ? 1 : row, note: row === 5 ? null : `rad ${row}` });
    put(sheet, 4, 7, { note: "en annans" });
    sortSheet(sheet, 12, true);
  });
  const place = modelOf(bytes).sheets.flatMap((sheet) =>
    [...cellsOf(sheet)].filter(({ column, cell }) => column === 12 && cell.value === 1),
  );
  const cell = `G${place[0]?.row}`;
  const [threads, notes, boxes] = conversationPlaces(after);
  expect(conversationPlaces(before)[0]).toEqual([CONVERSATION_CELL]);
  expect([threads, notes]).toEqual([[cell], [cell]]);
  expect(boxes).toContain(cell);
  expect(new Set(boxes).size).toBe(boxes?.length);
  expect(allOf(after, /comments\d\.xml$/).match(/en annans/g)).toHaveLength(1);
});

test("a conversation comes back with its row when the row's deletion is taken back", () => {
  const first = oddFile(fixtureBytes("other-program"), [ODDITIES.conversation]);
  const book = modelOf(first);
  const change = deleteLines(book, tab(book, "Aktiviteter"), { axis: "rows", at: 4, count: 3 });
  const gone = writeChanges(first, book);
  gone.accept();
  expect(conversationPlaces(partsOf(gone.bytes))[0]).toEqual([]);
  change.undo();
  const back = writeChanges(gone.bytes, book);
  checkSave({ before: gone.bytes, after: back.bytes, ...back }, book, new Map());
  const threads = (bytes: Uint8Array) => partsOf(bytes)["xl/threadedComments/threadedComment2.xml"];
  expect(threads(back.bytes)).toBe(threads(first));
  const [, notes, boxes] = conversationPlaces(partsOf(back.bytes));
  expect(notes).toEqual([CONVERSATION_CELL]);
  expect(boxes).toContain(CONVERSATION_CELL);
});

test.each<[what: string, oddity: Oddity, change: Change, ref: string, filter: string]>([
  ["a row above the totals is in the table", ODDITIES.tableWithTotals, insertRow(8), "A1:C9", "A1:C8"],
  [
    "a row right below it becomes part of it",
    ODDITIES.table,
    (sheet) => put(sheet, 8, 1, { value: "A7" }),
    "A1:C8",
    "A1:C8",
  ],
  ["a row further down does not", ODDITIES.table, (sheet) => put(sheet, 10, 1, { value: "A7" }), "A1:C7", "A1:C7"],
  [
    "rows that go make it shorter",
    ODDITIES.table,
    (sheet, book) => reshape(book, sheet, { axis: "rows", at: 3, count: -2 }),
    "A1:C5",
    "A1:C5",
  ],
])("an Excel table: %s", (_what, oddity, change, ref, filter) => {
  const table = edited([oddity], change).after["xl/tables/table4.xml"] ?? "";
  expect(table).toContain(`ref="${ref}"`);
  expect(table).toContain(`<autoFilter ref="${filter}"/>`);
});

test("a table goes with its header row, and leaves nothing that names it", () => {
  const { after } = edited([ODDITIES.table], (sheet, book) => reshape(book, sheet, { axis: "rows", at: 1, count: -1 }));
  expect(after["xl/tables/table4.xml"]).toBeUndefined();
  expect(allOf(after, /rels$|Content_Types|sheet1\.xml$/)).not.toMatch(/tables\/|tablePart/);
});

test("a chart whose part is numbered with a gap stays, and a new one gets another name", () => {
  const { before, after } = edited([ODDITIES.gapsInNames], (sheet) => {
    const ranges = [{ sheet: sheet.name, rect: { row: 1, column: 21, lastRow: 3, lastColumn: 22 } }];
    const anchor = { row: 12, column: 1, offsetX: 0, offsetY: 0 };
    sheet.charts.push({ id: 9, kind: "bar", ranges, anchor, options: { title: "Ny" }, origin: null });
    touch(sheet, "charts");
  });
  expect(after["xl/charts/chart2.xml"]).toBe(before["xl/charts/chart2.xml"]);
  expect(after["xl/charts/chart1.xml"]).toContain("Ny");
});

test.each<keyof typeof ODDITIES>(["absoluteTargets", "prefixed", "strict", "gapsInNames", "cdata", "unaddressed"])(
  "with a row inserted all is one row further down: %s",
  (name) => {
    const { bytes } = edited([ODDITIES[name]], insertRow(2));
    const [was, is] = [modelOf(fixtureBytes("other-program")), modelOf(bytes)].map((book) => tab(book, "Aktiviteter"));
    const cells = (sheet: SheetModel | undefined, by: number): unknown[] =>
      (sheet?.rows ?? []).slice(1 + by).map((row) => row?.map((cell) => cell && [cell.value, cell.note, cell.link]));
    expect(cells(is, 1)).toEqual(cells(was, 0));
  },
);

test("a strict file gets strict parts", () => {
  const { before, after } = edited([ODDITIES.strict], (_sheet, book) => put(tab(book, "Listor"), 2, 1, { note: "ny" }));
  const come = Object.entries(after).filter(([path]) => !before[path]);
  expect(come.map(([path]) => path).toSorted()).toEqual([
    "xl/comments2.xml",
    "xl/drawings/vmlDrawing2.vml",
    "xl/worksheets/_rels/sheet2.xml.rels",
  ]);
  expect(after["xl/comments2.xml"]).toContain("http://purl.oclc.org/ooxml/spreadsheetml/main");
});

describe("formulas that stand for many cells", () => {
  const withFormulas: Oddity = (parts) => ({
    ...parts,
    [SHEET]: (parts[SHEET] ?? "").replace(
      "</sheetData>",
      `<row r="10"><c r="A10"><f t="shared" ref="A10:A12" si="0">E2*2</f><v>2</v></c></row><row r="11"><c r="A11"><f t="shared" si="0"/><v>4</v></c></row><row r="12"><c r="A12"><f t="shared" si="0"/><v>6</v></c><c r="B12"><f t="array" ref="B12:C12">E2:F2</f><v>1</v></c><c r="C12"><v>2</v></c></row></sheetData>`,
    ),
  });
  const formulas = (xml = ""): string[] =>
    Array.from(xml.matchAll(/<c r="(\w+)"[^>]*><f[^>]*>([^<]*)</g), ([, at, text]) => `${at} ${text}`);

  test("writing over the first of them leaves the others their own", () => {
    const { after } = edited([withFormulas], (sheet) => put(sheet, 10, 1, { value: 7, formula: null }));
    expect(formulas(after[SHEET])).toEqual(expect.arrayContaining(["A11 E3*2", "A12 E4*2"]));
  });

  test("a row between them moves each as its own cells move", () => {
    const { after } = edited([withFormulas], insertRow(3));
    expect(formulas(after[SHEET])).toEqual(expect.arrayContaining(["A11 E2*2", "A12 E4*2", "A13 E5*2", "B13 E2:F2"]));
    expect(after[SHEET]).toContain('ref="B13:C13"');
  });

  test("what is typed inside a matrix stays: the matrix keeps its first cell", () => {
    const { after } = edited([withFormulas], (sheet) => put(sheet, 12, 3, { value: 9, formula: null }));
    expect(after[SHEET]).toMatch(/<f t="array" ref="B12">E2:F2</);
    expect(after[SHEET]).toContain('<c r="C12"><v>9</v></c>');
  });
});

test("rows that a program wrote cell by cell become rows, and each cell is where it was", () => {
  const { after, bytes } = edited([ODDITIES.rowForEachCell], (sheet, book) => {
    insertRow(3)(sheet, book);
    put(sheet, 2, 3, { value: "ny" });
  });
  const numbers = [...(after[SHEET] ?? "").matchAll(/<row [^>]*?r="(\d+)"/g)].map(([, row]) => Number(row));
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  const was = tab(modelOf(fixtureBytes("other-program")), "Aktiviteter");
  const is = tab(modelOf(bytes), "Aktiviteter");
  for (const { row, column, cell } of cellsOf(was)) {
    const kept = is.rows[row >= 3 ? row : row - 1]?.[column - 1];
    expect(kept?.value).toEqual(row === 2 && column === 3 ? "ny" : cell.value);
  }
});

test("a list that was empty stays, and one that has lost its last entry goes", () => {
  const emptyList: Oddity = (parts) => ({
    ...parts,
    [SHEET]: (parts[SHEET] ?? "").replace("</worksheet>", "<tableParts/></worksheet>"),
  });
  expect(edited([emptyList], insertRow(2)).after[SHEET]).toContain("<tableParts/>");
});

describe("a filter's columns, and a table's", () => {
  const column =
    (at: number, count: number): Change =>
    (sheet, book) =>
      reshape(book, sheet, { axis: "columns", at, count });
  const filtered = (text: string): string =>
    text.replace(
      /<autoFilter ref="(\w+:\w+)"\/>/,
      '<autoFilter ref="$1"><filterColumn colId="1"/><filterColumn colId="2"/></autoFilter>',
    );
  const filteredTable: Oddity = (parts) => {
    const odd = ODDITIES.table(parts);
    const path = "xl/tables/table4.xml";
    return { ...odd, [path]: filtered(odd[path] ?? "") };
  };
  const filteredSheet: Oddity = (parts) => ({
    ...parts,
    [SHEET]: (parts[SHEET] ?? "").replace("</sheetData>", `</sheetData>${filtered('<autoFilter ref="A1:C7"/>')}`),
  });
  const asked = (xml = ""): string => [...xml.matchAll(/autoFilter ref="[^"]*"|colId="\d+"/g)].join(" ");

  test.each<[what: string, change: Change, filter: string, columns: string]>([
    ["comes before", column(1, 1), 'autoFilter ref="B1:D7" colId="1" colId="2"', "Rubrik A,Rubrik B,Rubrik C"],
    ["comes within", column(3, 1), 'autoFilter ref="A1:D7" colId="1" colId="3"', "Rubrik A,Rubrik B,Kolumn1,Rubrik C"],
    ["goes before", column(1, -1), 'autoFilter ref="A1:B7" colId="0" colId="1"', "Rubrik B,Rubrik C"],
    ["goes with its filter", column(2, -1), 'autoFilter ref="A1:B7" colId="1"', "Rubrik A,Rubrik C"],
    ["goes from the end", column(3, -1), 'autoFilter ref="A1:B7" colId="1"', "Rubrik A,Rubrik B"],
  ])("a column %s", (_what, change, filter, columns) => {
    expect(asked(edited([filteredSheet], change).after[SHEET])).toBe(filter);
    const table = edited([filteredTable], change).after["xl/tables/table4.xml"] ?? "";
    expect(asked(table)).toBe(filter);
    const names = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name);
    expect(names.join()).toBe(columns);
    expect(table).toContain(`count="${names.length}"`);
    const numbers = [...table.matchAll(/<tableColumn [^>]*id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(numbers).size).toBe(names.length);
  });

  test("a column that comes within a table has a heading, which is what the table calls it", () => {
    const { bytes, after } = edited([ODDITIES.table], column(2, 2));
    const sheet = tab(modelOf(bytes), "Aktiviteter");
    expect([2, 3].map((at) => sheet.rows[0]?.[at - 1]?.value)).toEqual(["Kolumn1", "Kolumn2"]);
    expect(after["xl/tables/table4.xml"]).toContain('name="Kolumn2"');
  });

  test("a formula loses what it refers to of a column that goes, and of no other", () => {
    const withFormulas: Oddity = (parts) => ({
      ...parts,
      [SHEET]: (parts[SHEET] ?? "").replace(
        "</sheetData>",
        '<row r="20"><c r="A20"><f>SUM(Logg[Rubrik B])+Logg[[#Totals],[Rubrik B]]+SUM(Logg[Rubrik A])</f></c></row></sheetData>',
      ),
    });
    expect(edited([ODDITIES.table, withFormulas], column(2, -1)).after[SHEET]).toContain(
      "<f>SUM(#REF!)+#REF!+SUM(Logg[Rubrik A])</f>",
    );
  });
});

test("a new look is nobody's who referred to a style or a font that the file lacks", () => {
  const STYLES = "xl/styles.xml";
  const lacking: Oddity = (parts) => {
    const styles = parts[STYLES] ?? "";
    const countOf = (list: string): number => Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1]);
    const style = `<xf numFmtId="0" fontId="${countOf("fonts")}"/></cellXfs>`;
    const cells = [0, 1].map((past) => `<c r="${"AB"[past]}20" s="${countOf("cellXfs") + past}"><v>1</v></c>`);
    return {
      ...parts,
      [STYLES]: styles.replace("</cellXfs>", style),
      [SHEET]: (parts[SHEET] ?? "").replace("</sheetData>", `<row r="20">${cells.join("")}</row></sheetData>`),
    };
  };
  const { bytes } = edited([lacking], (sheet) => {
    for (let row = 30; row < 60; row++) {
      const { style } = ensureCell(sheet, row, 1);
      put(sheet, row, 1, { style: { ...style, bold: true, fontSize: row, background: `#0000${row}` } });
    }
  });
  const sheet = tab(modelOf(bytes), "Aktiviteter");
  for (const at of [0, 1]) expect(sheet.rows[19]?.[at]?.style).toMatchObject({ bold: false, background: null });
  expect(sheet.rows[29]?.[0]?.style).toMatchObject({ bold: true, background: "#000030" });
});

test("a part that names a relation which it lacks is saved, and names nothing of ours", () => {
  const dangling: Oddity = (parts) => ({
    ...parts,
    [LISTS]: (parts[LISTS] ?? "").replace("</worksheet>", `<drawing xmlns:r="${OFFICE}" r:id="rId1"/></worksheet>`),
  });
  const { after } = edited([dangling], (_sheet, book) => put(tab(book, "Listor"), 2, 1, { note: "ny" }));
  expect(after[LISTS]).toContain('r:id="rId1"/>');
  expect(after["xl/worksheets/_rels/sheet2.xml.rels"]).not.toContain('"rId1"');
});

test("a tab whose part is lacking keeps nobody from saving the others", () => {
  const lacking: Oddity = (parts) => ({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] ?? "").replace(
      "</sheets>",
      '<sheet name="Borta" sheetId="88" r:id="rIdGone"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rIdGone" Type="${OFFICE}/worksheet" Target="worksheets/sheet88.xml"/></Relationships>`,
    ),
  });
  const { after } = edited([lacking], (sheet, book) => {
    insertRow(2)(sheet, book);
    put(sheet, 4, 3, { value: "ny" });
  });
  expect(after["xl/workbook.xml"]).toContain('name="Borta"');
});

const inSheet =
  (change: (xml: string) => string): Oddity =>
  (parts) => ({ ...parts, [SHEET]: change(parts[SHEET] ?? "") });

/** As some zip programs of Windows name them. */
const backslashes: Oddity = (parts) =>
  Object.fromEntries(Object.entries(parts).map(([path, text]) => [path.replaceAll("/", "\\"), text]));

const SEEMING: Record<string, Oddity> = {
  "an address in another attribute's value": inSheet((xml) =>
    xml
      .replace("<worksheet ", '<worksheet xmlns:n="urn:x" ')
      .replaceAll(/<(row|c) (?=r=)/g, `<$1 n:a=' r="5" s="9" > spans="1"' n:b=" r='B7' " `),
  ),
  "rows named in comments and instructions before and after them": inSheet((xml) =>
    xml
      .replace("<sheetData>", "<!-- <sheetData> --><?n <sheetData/> ?><sheetData>")
      .replace("</worksheet>", "<!-- </sheetData> --></worksheet>"),
  ),
  "parts named with backslashes": backslashes,
};

test.each(Object.keys(SEEMING))("a workbook with %s is edited like any other", (name) => {
  const change: Change = (sheet, book) => {
    put(sheet, 3, 2, { value: "nytt" });
    put(sheet, 4, 1, { note: "ny" });
    insertRow(2)(sheet, book);
  };
  const said = ({ bytes }: { bytes: Uint8Array }) =>
    [...cellsOf(tab(modelOf(bytes), "Aktiviteter"))].map(({ row, column, cell }) => [
      row,
      column,
      cell.value,
      cell.note,
    ]);
  expect(said(edited([SEEMING[name] ?? ((parts) => parts)], change))).toEqual(said(edited([], change)));
});

test.each([
  ["row", 1_048_577, 1],
  ["column", 2, 16_385],
])("content past the last %s is not written", (_edge, row, column) => {
  expect(() => edited([], (sheet) => put(sheet, row, column, { value: "utanför" }))).toThrow(RangeError);
});

test.each([
  ["texts", /comments\d+\.xml$/],
  ["boxes", /vmlDrawing\d+\.vml$/],
  ["texts and boxes", /comments\d+\.xml$|vmlDrawing\d+\.vml$/],
])("a note is written in a tab that has lost its notes' %s", (_what, lost) => {
  const losing: Oddity = (parts) => Object.fromEntries(Object.entries(parts).filter(([path]) => !lost.test(path)));
  const { bytes } = edited([losing], (sheet) => put(sheet, 4, 1, { note: "ny" }));
  expect(cellAt(tab(modelOf(bytes), "Aktiviteter"), 4, 1)?.note).toBe("ny");
});

test("a look is written in a workbook that has lost its styles", () => {
  const losing: Oddity = ({ "xl/styles.xml": _styles, ...parts }) => parts;
  const { bytes } = edited([losing], (sheet) => {
    const { style } = ensureCell(sheet, 4, 1);
    put(sheet, 4, 1, { style: { ...style, bold: true } });
  });
  expect(cellAt(tab(modelOf(bytes), "Aktiviteter"), 4, 1)?.style.bold).toBe(true);
});
