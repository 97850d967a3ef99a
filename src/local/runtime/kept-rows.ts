// What scripts get of a cell, and of whole rows: in a world that is kept a row is handed out again, as the very same array,
// for as long as no cell of it has been taken to change. Whoever works something out of a row can so know it again.

import type { Rect } from "../../workbook/cells/a1";
import type { Cell } from "./model/cell";
import { isDateFormat } from "./model/number-format";
import { wallMs } from "./model/serial-date";
import { type CellRow, rowState, type SheetModel } from "./model/sheet-model";
import type { WorkbookModel } from "./model/workbook-model";
import { instantOfWall } from "./model/zone";
import type { Realm } from "./realm";

/** A Date for days and times, "" for an empty cell. */
export type ScriptValue = string | number | boolean | Date;

/** A cell's value for scripts. `zone`: the spreadsheet's. */
export function scriptValue(cell: Readonly<Cell> | undefined, { date }: Realm, zone: string): ScriptValue {
  if (!cell || cell.value === null) return "";
  if (typeof cell.value !== "number" || !isDateFormat(cell.style.numberFormat)) return cell.value;
  return date(instantOfWall(zone, wallMs(cell.value)));
}

export interface KeptRows {
  /** The values of a block that begins in the first column. Its rows are frozen, since others may hold them too. */
  read(book: WorkbookModel, sheet: SheetModel, rect: Rect): ScriptValue[][];
}

interface KeptRow {
  readonly zone: string;
  readonly values: ScriptValue[];
}

/** They go with the world, and each of them with what its row held. */
export function newKeptRows(realm: Realm): KeptRows {
  const kept = new WeakMap<object, KeptRow>();
  const rowFrom = (cells: CellRow | undefined, width: number, zone: string): ScriptValue[] => {
    const values: ScriptValue[] = [];
    for (let column = 0; column < width; column++) values.push(scriptValue(cells?.[column], realm, zone));
    const row = realm.list(values);
    Object.freeze(row);
    return row;
  };
  const rowOf = (cells: CellRow, width: number, zone: string): ScriptValue[] => {
    const state = rowState(cells);
    const known = kept.get(state);
    if (known?.zone === zone && known.values.length === width) return known.values;
    const values = rowFrom(cells, width, zone);
    kept.set(state, { zone, values });
    return values;
  };
  return {
    read: ({ timeZone }, { rows }, { row, lastRow, lastColumn }) => {
      const empty = rowFrom(undefined, lastColumn, timeZone);
      const read: ScriptValue[][] = [];
      for (let at = row - 1; at < lastRow; at++) {
        const cells = rows[at];
        read.push(cells ? rowOf(cells, lastColumn, timeZone) : empty);
      }
      return realm.list(read);
    },
  };
}
