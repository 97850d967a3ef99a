// Ångra after Nytt löfte: empties the row that was added, as long as it says what it said and nothing is logged for it.
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type PromiseUndoInput, promiseUndoInput } from "../contract/promise-inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { UndonePromise } from "../contract/server-api";
import { validate } from "../contract/validation";
import { textOf } from "../workbook/cells/cell-text";
import { findTab } from "../workbook/cells/tab";
import { decodeBook } from "../workbook/decode/book";
import { promiseRows } from "../workbook/decode/promise-rows";
import { rowChanges } from "../workbook/encode/row-changes";
import { COMMITMENTS } from "../workbook/schema/tabs";
import { changedCells } from "./plans/changed-cells";
import { planAdding } from "./plans/plan-adding";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** An empty row is passed over by everything that reads the tab; each cell that is emptied has its line in Ändringslogg. */
export function undoPromise(ports: Ports, input: unknown): Reply<UndonePromise> {
  const checked = refusingPersons(validate(promiseUndoInput, input), ({ by }) => personalNumbersIn({ by }));
  if (!checked.ok) return checked;
  const { id, text, by }: PromiseUndoInput = checked.value;
  const { workbook, lock, clock } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<UndonePromise> => {
    const { tabs } = workbook.readForCheck();
    const rows = promiseRows(tabs).filter((row) => row.seen.id === id);
    if (rows.length === 0) return succeed({ kind: "undone" });
    const [row] = rows;
    const tab = findTab(tabs, COMMITMENTS);
    const isNamed = decodeBook(tabs).activities.some(({ commitments }) => commitments.includes(id));
    if (!row || !tab || rows.length > 1 || row.content.text !== text || isNamed) return succeed({ kind: "changed" });
    const stood = tab.rows[row.at] ?? [];
    const filled = Object.entries(tab.columns).filter(([, column]) => textOf(stood[column] ?? "") !== "");
    const cells = rowChanges(tab, id, stood, Object.fromEntries(filled.map(([field]) => [field, null])));
    const written = workbook.add(
      {
        ...planAdding(tabs, { commitments: [], focusAreas: [] }),
        changed: changedCells(tab, row.at, cells),
        changes: cells.map(({ change }) => change),
      },
      { by, at: clock.now() },
    );
    if (!written.ok) return written;
    refreshWithin(ports);
    return succeed({ kind: "undone" });
  });
}
