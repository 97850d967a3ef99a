// Kontrollera arbetsboken: everything that is wrong, and what of it can be mended after having been shown.

import { cellInput, mendInput } from "../contract/inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { WorkbookCheck } from "../contract/server-api";
import { validate } from "../contract/validation";
import { placeOf } from "../workbook/cells/place-number";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** Changes nothing, and works in a workbook whose tabs have gone. */
export function checkWorkbook({ workbook, clock }: Ports): Reply<WorkbookCheck> {
  return succeed({ ...workbook.check(clock.today()), mended: 0 });
}

/** Only what would still be proposed is mended: a cell that has been changed since is left as it is. */
export function mendWorkbook(ports: Ports, input: unknown): Reply<WorkbookCheck> {
  const checked = validate(mendInput, input);
  if (!checked.ok) return checked;
  const { workbook, lock, clock, memory } = ports;
  const asked = new Set(checked.value.mends);
  return lock.hold(() => {
    const mends = workbook.check(clock.today()).mends.filter(({ id }) => asked.has(id));
    const made = mends.length === 0 ? succeed(0) : workbook.mend(mends, memory.me(), clock.now());
    if (!made.ok) return made;
    if (made.value > 0 && workbook.isSetUp()) refreshWithin(ports);
    return succeed({ ...workbook.check(clock.today()), mended: made.value });
  });
}

/** Takes whoever asks to the cell. */
export function showCell({ workbook }: Ports, input: unknown): Reply<null> {
  const checked = validate(cellInput, input);
  if (!checked.ok) return checked;
  const { tab, row, column } = checked.value;
  return workbook.show(tab, placeOf(row), column) ? succeed(null) : fail("workbookIncomplete", tab);
}
