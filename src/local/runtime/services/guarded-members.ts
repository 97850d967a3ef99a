// Puts Google's refusals before the members that write: in protected cells, and in a table's typed columns.

import type { Rect } from "../../../workbook/cells/a1";
import type { Execution } from "../execution";
import { CLOSED, isClosed, isTyped, TYPED } from "../model/guards";
import type { SheetModel } from "../model/sheet-model";
import { ServiceError } from "../service-error";

const WRITES = /^(?:set|clear|merge|breakApart|append|insert|update|delete|remove|hide|show|createFilter)/;
const TYPES_FORBID = /^(?:setNumberFormat|setDataValidation|clearDataValidation)/;

/** @throws ServiceError where whoever runs the script may not do this to the block. */
function refuse({ access }: Execution, sheet: SheetModel, rect: Rect, member: string): void {
  if (WRITES.test(member) && access !== "owner" && isClosed(sheet, rect)) throw new ServiceError(CLOSED);
  if (TYPES_FORBID.test(member) && isTyped(sheet, rect)) throw new ServiceError(TYPED);
}

/** The members as they are where nothing guards the tab; else each asks first. `rectOf`: the block that a member writes in. */
export function guardedMembers<T extends object>(
  execution: Execution,
  sheet: SheetModel,
  rectsOf: (member: string) => readonly Rect[],
  members: Partial<T>,
): Partial<T> {
  if (sheet.protections.length === 0 && sheet.typedColumns.length === 0) return members;
  const guarded = Object.entries(members).map(([name, member]: [string, unknown]) => {
    if (typeof member !== "function" || !WRITES.test(name)) return [name, member];
    const asking = (...args: unknown[]): unknown => {
      for (const rect of rectsOf(name)) refuse(execution, sheet, rect, name);
      return Reflect.apply(member, undefined, args);
    };
    return [name, asking];
  });
  return Object.fromEntries(guarded) as Partial<T>;
}
