// Rows or columns of a tab that are inserted or deleted, with all that stands on them and all that refers to them.

import { SPACES } from "../../../../xlsx/package/namespaces";
import { attributeOf, descendantsOf, parseXml } from "../../../../xlsx/package/xml-tree";
import { shiftFormula } from "../../../runtime/model/formula-references";
import type { Shift } from "../../../runtime/model/shift";
import { removed, spliced } from "../../package/splice";
import { type Edit, NO_ROWS } from "../open-edit";
import type { SheetText } from "../sheet-text";
import { reachableParts, removeUnreachable } from "../tabs/unreachable";
import { changeFormulas } from "./package-formulas";
import { placementOf } from "./shift-anchors";
import { shiftBeside } from "./shift-beside";
import { withMovedRows } from "./shift-row-bytes";
import { rebaseRules, shiftSheet, tidyLists, writeOutCopies } from "./shift-sheet";
import { type GoneColumn, withoutTableColumn } from "./shift-table";

/** The numbers of the controls that stay where they are when cells move. */
function stayingControls({ around }: SheetText): Set<string> {
  const controls = [...descendantsOf(parseXml(around))].filter(
    ({ local }) => local === "control" || local === "oleObject",
  );
  return new Set(
    controls.flatMap((control) => {
      const anchor = [...descendantsOf(control)].find(({ local }) => local === "anchor");
      const number = attributeOf(control, "shapeId");
      return anchor && number !== null && placementOf(anchor) === "absolute" ? [number] : [];
    }),
  );
}

/** The sheet without the tables that these relations name. */
function withoutTables(sheet: SheetText, ids: readonly string[]): SheetText {
  const { around } = sheet;
  const gone = [...descendantsOf(parseXml(around))].filter(
    (one) => one.local === "tablePart" && ids.includes(attributeOf(one, "id", SPACES.relation) ?? ""),
  );
  return { ...sheet, around: tidyLists(spliced(around, gone.map(removed)), around) };
}

/** Formulas lose what they refer to of columns that are gone from tables. */
function forgetColumns({ draft, workbook, tabs, sheets }: Edit, gone: readonly GoneColumn[]): void {
  const of = (formula: string): string => gone.reduce(withoutTableColumn, formula);
  const touchesCopies = (formula: string): boolean => of(formula) !== formula;
  changeFormulas(draft, workbook, tabs(), { of, touchesCopies }, sheets);
}

export function shiftTab(edit: Edit, name: string, shift: Shift): void {
  const { draft, workbook, sheets } = edit;
  const { path } = edit.sheetPart(name);
  const before = reachableParts(draft.parts);
  sheets.settle(path);
  const part = draft.parts[path];
  const moved = part && withMovedRows(part, shift);
  if (moved) draft.write(path, moved);
  sheets.write(path, writeOutCopies(rebaseRules(sheets.read(path, moved ? NO_ROWS : undefined), shift)));
  const named = name.toLowerCase();
  changeFormulas(
    draft,
    workbook,
    edit.tabs(),
    {
      of: (formula, own) => shiftFormula(formula, own, name, shift),
      touchesCopies: (formula, own) => own === name || formula.toLowerCase().includes(named),
    },
    sheets,
  );
  const gone = shiftBeside(draft, path, stayingControls(sheets.read(path)), shift);
  const shifted = shiftSheet(sheets.read(path), shift);
  sheets.write(path, gone.tables.length === 0 ? shifted : withoutTables(shifted, gone.tables));
  for (const id of gone.tables) draft.unrelate(path, id);
  if (gone.columns.length > 0) forgetColumns(edit, gone.columns);
  removeUnreachable(draft, before);
}
