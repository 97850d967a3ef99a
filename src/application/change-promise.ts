// Ändra löfte: changes the cells of one promise that people changed, but only if its row still says what the page saw.
// Its Ångra is a change back, of a row that says what the page saw and what it has had changed since.
import { personalNumbersIn, refusingPersons } from "../contract/personal-numbers";
import { type PromiseChangeInput, promiseChangeInput } from "../contract/promise-inputs";
import { fail, type Reply, succeed } from "../contract/reply";
import type { ChangedPromise, PromisesData } from "../contract/server-api";
import { validate } from "../contract/validation";
import { fieldsChanged, type PromiseContent, type PromiseRow } from "../domain/book/promise-rule";
import { findTab, type Tabs } from "../workbook/cells/tab";
import { decodeBook } from "../workbook/decode/book";
import { type PlacedPromise, promiseRows } from "../workbook/decode/promise-rows";
import { rowChanges } from "../workbook/encode/row-changes";
import { promiseEntry } from "../workbook/new/own-content";
import type { EntryOf } from "../workbook/schema/column";
import { COMMITMENTS } from "../workbook/schema/tabs";
import { changedCells } from "./plans/changed-cells";
import { type AddingPlan, planAdding } from "./plans/plan-adding";
import type { Ports } from "./ports";
import { refreshWithin } from "./refresh-summary";

/** Changes nothing. */
export function loadPromises({ workbook, clock, memory }: Ports): Reply<PromisesData> {
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  const { tabs } = workbook.readForCheck();
  const promises = promiseRows(tabs).map(({ at: _at, ...promise }): PromiseRow => promise);
  return succeed({ today: clock.today(), book: decodeBook(tabs), me: memory.me(), promises });
}

type Seen = PromiseChangeInput["seen"];
type Changed = PromiseChangeInput["changed"];

const isSaidIn = (seen: Seen, said: Seen, fields: readonly string[] = Object.keys(said)) =>
  fields.every((field) => (seen[field] ?? "") === said[field]);

/** Whether the row is as the page saw it but for what was to change, and that has been done. */
function isDone(row: PlacedPromise, seen: Seen, changed: Changed): boolean {
  const others = Object.keys(row.seen).filter((field) => !(field in changed));
  return isSaidIn(seen, row.seen, others) && fieldsChanged(row, changed).length === 0;
}

/** Fails with `workbookIncomplete` where Löften lacks a column that a text would be lost without. */
function planChange(tabs: Tabs, row: PlacedPromise, changed: Changed): Reply<AddingPlan> {
  const tab = findTab(tabs, COMMITMENTS);
  if (!tab) return fail("workbookIncomplete", COMMITMENTS.name);
  const wanted: PromiseContent = { ...row.content, ...(changed as Partial<PromiseContent>) };
  const { assessment, analysis } = wanted;
  const whole: EntryOf<typeof COMMITMENTS> = { ...promiseEntry(wanted, row.id), assessment, analysis };
  const fields = fieldsChanged(row, changed);
  const entry: EntryOf<typeof COMMITMENTS> = Object.fromEntries(fields.map((field) => [field, whole[field]]));
  const plan = planAdding(tabs, {
    commitments: [entry],
    focusAreas: entry.focus ? [{ name: entry.focus }] : [],
    indicators: entry.measure ? [{ measure: entry.measure }] : [],
    lists: {
      activityTypes: entry.activityTypes ?? [],
      placeTypes: entry.placeTypes ?? [],
      parties: [...(entry.requiredParties ?? []), ...(entry.performedBy ?? [])],
      memberOf: [],
      audiences: entry.audiences ?? [],
      channels: [],
    },
  });
  const added = new Map(plan.columns.map(({ header, column }) => [header, column]));
  const cells = rowChanges(tab, row.id, tab.rows[row.at] ?? [], entry)
    .map(({ column, ...cell }) => ({ ...cell, column: column === -1 ? (added.get(cell.change.field) ?? -1) : column }))
    .filter(({ column, value }) => column !== -1 || value !== "");
  const lacking = cells.find(({ column }) => column === -1);
  if (lacking) return fail("workbookIncomplete", `${tab.name}: ${lacking.change.field}`);
  return succeed({
    ...plan,
    commitments: [],
    changed: changedCells(tab, row.at, cells),
    changes: [...plan.changes, ...cells.map(({ change }) => change)],
  });
}

export function changePromise(ports: Ports, input: unknown): Reply<ChangedPromise> {
  const checked = refusingPersons(validate(promiseChangeInput, input), ({ changed, by }) => [
    ...personalNumbersIn(changed, "changed."),
    ...personalNumbersIn({ by }),
  ]);
  if (!checked.ok) return checked;
  const { id, seen, since, changed, by } = checked.value;
  const { workbook, lock, clock } = ports;
  if (!workbook.isSetUp()) return fail("workbookIncomplete", COMMITMENTS.name);
  return lock.hold((): Reply<ChangedPromise> => {
    const { tabs } = workbook.readForCheck();
    const rows = promiseRows(tabs);
    const isAsSeen = (one: PlacedPromise) =>
      since === undefined ? isSaidIn(seen, one.seen) : one.id === id && isDone(one, seen, since);
    const row = rows.find(isAsSeen);
    if (row === undefined) {
      const named = rows.find((one) => one.id === id);
      if (named === undefined) return succeed({ kind: "gone" });
      if (isDone(named, seen, changed)) return succeed({ kind: "stored" });
      const { at: _at, ...current } = named;
      return succeed({ kind: "changed", current });
    }
    const plan = planChange(tabs, row, changed);
    if (!plan.ok) return plan;
    if (plan.value.changed.length === 0) return succeed({ kind: "stored" });
    const written = workbook.add(plan.value, { by, at: clock.now() });
    if (!written.ok) return written;
    refreshWithin(ports);
    return succeed({ kind: "stored" });
  });
}
