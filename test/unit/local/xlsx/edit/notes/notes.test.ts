import { readFileSync } from "node:fs";
import { ensureCell, type SheetModel, touch } from "../../../../../../src/local/runtime/model/sheet-model";
import type { WorkbookModel } from "../../../../../../src/local/runtime/model/workbook-model";
import { writeChanges } from "../../../../../../src/local/xlsx/edit/write-changes";
import { modelOf, partsOf, tab } from "../../../../../helpers/local/file-world";

const FILES = ["examples/pajala-2022.xlsx", "test/fixtures/pajala-from-libreoffice.xlsx"];

const log = (book: WorkbookModel): SheetModel => tab(book, "Aktiviteter");

function setNote(sheet: SheetModel, row: number, column: number, note: string | null): void {
  ensureCell(sheet, row, column).note = note;
  touch(sheet);
}

/** Every note of the sheet, by row and column. */
function notesOf(sheet: SheetModel): Record<string, string> {
  return Object.fromEntries(
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell?.note ? [[`${row + 1} ${column + 1}`, cell.note]] : [])),
    ),
  );
}

function patched(bytes: Uint8Array, change: (sheet: SheetModel) => void): Uint8Array {
  const book = modelOf(bytes);
  change(log(book));
  return writeChanges(bytes, book).bytes;
}

describe.each(FILES)("in %s", (file) => {
  const bytes = readFileSync(file);
  const before = notesOf(log(modelOf(bytes)));
  const added = "Räknas mot 2.1.\nInte mot 2.2: <kommun> & skola saknas.";

  test("a note comes, is written over and goes, and the others stay", () => {
    const come = patched(bytes, (sheet) => {
      setNote(sheet, 5, 1, added);
      setNote(sheet, 9, 30, "Långt ut");
    });
    expect(notesOf(log(modelOf(come)))).toEqual({ ...before, "5 1": added, "9 30": "Långt ut" });
    const over = patched(come, (sheet) => setNote(sheet, 5, 1, "Räknas inte."));
    expect(notesOf(log(modelOf(over)))).toEqual({ ...before, "5 1": "Räknas inte.", "9 30": "Långt ut" });
    const gone = patched(over, (sheet) => {
      setNote(sheet, 5, 1, null);
      setNote(sheet, 9, 30, null);
    });
    expect(notesOf(log(modelOf(gone)))).toEqual(before);
  });

  test("each note has one box, at its cell and with a number of its own", () => {
    const come = patched(bytes, (sheet) => {
      for (const row of [5, 6, 7]) setNote(sheet, row, 1, added);
    });
    const over = patched(come, (sheet) => setNote(sheet, 6, 1, "Räknas inte."));
    const boxes = Object.entries(partsOf(over)).flatMap(([path, part]) =>
      path.endsWith(".vml") ? (part.match(/<v:shape\s[\s\S]*?<\/v:shape>/g) ?? []) : [],
    );
    const added6 = boxes.filter((box) => /<x:Row>5<[\s\S]*<x:Column>0</.test(box));
    expect(added6).toHaveLength(1);
    const numbers = boxes.filter((box) => /<x:Row>[456]</.test(box)).map((box) => /_x0000_s\d+/.exec(box)?.[0]);
    expect(new Set(numbers).size).toBe(3);
  });
});
