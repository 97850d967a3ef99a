// Ångra after Nytt löfte: empties the row that was added, as long as it says what it said and nothing is logged for it.
import { type PromiseUndoInput, promiseUndoInput } from "../contract/promise-inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { UndonePromise } from "../contract/server-api";
import { validate } from "../contract/validation";
import { textOf } from "../workbook/cells/cell-text";
import { findTab } from "../workbook/cells/tab";
import { decodeBook } from "../workbook/decode/book";
import { promiseRows } from "../workbook/decode/promise-rows";
import { COMMITMENTS } from "../workbook/schema/tabs";
import { planAdding } from "./plans/plan-adding";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

const NO_WORDS = { activityTypes: [], placeTypes: [], parties: [], memberOf: [], audiences: [], channels: [] };

/** An empty row is passed over by everything that reads the tab; each cell that is emptied has its line in Ändringslogg. */
export function undoPromise(ports: Ports, input: unknown): Reply<UndonePromise> {
  const checked = validate(promiseUndoInput, input);
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
    const fields = Object.entries(tab.columns).flatMap(([field, column]) => {
      const before = stood[column] ?? "";
      return textOf(before) === "" ? [] : [{ field, column, before }];
    });
    const plan = planAdding(tabs, { commitments: [], focusAreas: [], indicators: [], lists: NO_WORDS });
    const headers: Readonly<Record<string, { readonly header: string }>> = COMMITMENTS.columns;
    const written = workbook.add(
      {
        ...plan,
        changed: fields.map(({ column, before }) => ({ row: row.at, column, value: "", before })),
        changes: fields.map(({ field, before }) => ({
          tab: COMMITMENTS.name,
          row: id,
          field: headers[field]?.header ?? field,
          before: textOf(before),
          after: "",
        })),
      },
      { by, at: clock.now() },
    );
    if (!written.ok) return written;
    refreshWithin(ports);
    return succeed({ kind: "undone" });
  });
}
